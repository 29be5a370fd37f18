import { teksSel } from "../../lembar/baca-tabel";
import type { IsiBuku } from "../../lembar/isi-buku";
import { angka, STRIP, KOSONG, type HasilUkur } from "../../ukur/hasil-ukur";
import { anggaranSetelah } from "./anggaran-setelah";
import { jumlahkan, jumlahSel, type JumlahUang } from "./jumlah";
import type { UangBernama } from "./tak-terjumlah";

/** A budget before and after its change, in rupiah. */
export interface AnggaranBerubah {
  readonly induk: JumlahUang;
  readonly perubahan: JumlahUang;
  /** After less before; undefined while one of them is missing. */
  readonly selisih: number | undefined;
  /** The difference as a ratio of the budget before. */
  readonly persen: HasilUkur;
}

/** A program with both of its budgets. */
export interface ProgramBerubah extends AnggaranBerubah {
  readonly nama: string;
}

/** Compares two budgets; 0 to 0 is "-", and from 0 to something has no percent. */
function bandingAnggaran(induk: JumlahUang, perubahan: JumlahUang): AnggaranBerubah {
  const lengkap = induk.lengkap && perubahan.lengkap;
  const selisih =
    lengkap && induk.nilai !== undefined && perubahan.nilai !== undefined
      ? jumlahkan([perubahan, { ...induk, nilai: -induk.nilai }]).nilai
      : undefined;
  return { induk, perubahan, selisih, persen: persenSelisih(induk.nilai, selisih) };
}

function persenSelisih(induk: number | undefined, selisih: number | undefined): HasilUkur {
  if (induk === undefined || selisih === undefined) return KOSONG;
  if (induk === 0) return selisih === 0 ? STRIP : KOSONG;
  return angka(selisih / Math.abs(induk));
}

/** Every amount that the table of changes adds up, as it was typed. */
export function uangPerubahan(isi: IsiBuku): UangBernama[] {
  const setelah = anggaranSetelah(isi);
  return (isi.program ?? []).flatMap((baris): UangBernama[] => {
    const { asal, uang } = setelah(baris);
    const sebelum = { nama: teksSel(baris.program), sebutan: "sebelum perubahan", sel: baris.induk };
    return asal === "induk" ? [sebelum] : [sebelum, ...uang];
  });
}

/** The programs of the agreement before and after the change. */
export function programBerubah(isi: Pick<IsiBuku, "program" | "anggaran">): ProgramBerubah[] {
  const setelah = anggaranSetelah(isi);
  return (isi.program ?? []).map((baris) => ({
    nama: teksSel(baris.program),
    ...bandingAnggaran(jumlahSel(baris.induk.isi), setelah(baris).jumlah),
  }));
}

/** All of them together: what the row of the total says. */
export const jumlahBerubah = (program: readonly ProgramBerubah[]): AnggaranBerubah =>
  bandingAnggaran(
    jumlahkan(program.map(({ induk }) => induk)),
    jumlahkan(program.map(({ perubahan }) => perubahan)),
  );
