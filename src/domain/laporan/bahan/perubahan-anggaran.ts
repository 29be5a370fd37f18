import { teksSel } from "../../lembar/baca-tabel";
import type { IsiBuku } from "../../lembar/isi-buku";
import { paguDipakai } from "../../lembar/periksa-anggaran";
import type { BarisProgramTerbaca } from "../../lembar/program-pk";
import { normalNama } from "../../tabel/kata/nama-baris";
import { angka, STRIP, KOSONG, type HasilUkur } from "../../ukur/hasil-ukur";
import { jumlahkan, jumlahSel, type JumlahUang } from "./jumlah";
import { pohonAnggaran } from "./kegiatan";
import { namaBerlanjut } from "./menurut-nama";
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
  readonly keterangan: string;
}

/** Compares two budgets; 0 to 0 is "-", and from 0 to something has no percent. */
export function bandingAnggaran(induk: JumlahUang, perubahan: JumlahUang): AnggaranBerubah {
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

/** The budget after the change from the sub kegiatan, where the agreement does not state it. */
function dariSubKegiatan(isi: IsiBuku): (nama: string) => JumlahUang | undefined {
  const ada = (isi.anggaran ?? []).some(({ paguPerubahan }) => teksSel(paguPerubahan) !== "");
  const program = ada ? pohonAnggaran(isi).program : [];
  return (nama) => program.find((satu) => normalNama(satu.nama) === normalNama(nama))?.pagu;
}

/** Rows of Realisasi Anggaran under the programs whose budget after the change is not on the PK sheet. */
function uangSub(isi: IsiBuku): UangBernama[] {
  const kosong = (isi.program ?? []).filter(({ perubahan }) => teksSel(perubahan) === "");
  const dicari = new Set(kosong.map(({ program }) => normalNama(teksSel(program))));
  const baris = isi.anggaran ?? [];
  const program = namaBerlanjut(baris, (satu) => teksSel(satu.program));
  return baris
    .filter((_, i) => dicari.has(normalNama(program[i] ?? "")))
    .map((satu) => {
      const sel = paguDipakai(isi.pengaturan, satu);
      return { nama: teksSel(satu.subKegiatan), sebutan: "anggaran", sel };
    });
}

/** Every amount that the table of changes adds up, as it was typed. */
export function uangPerubahan(isi: IsiBuku): UangBernama[] {
  const program = (isi.program ?? []).flatMap(({ program: sel, induk, perubahan }) => [
    { nama: teksSel(sel), sebutan: "sebelum perubahan", sel: induk },
    { nama: teksSel(sel), sebutan: "setelah perubahan", sel: perubahan },
  ]);
  return [...program, ...uangSub(isi)];
}

function barisProgram(
  baris: BarisProgramTerbaca,
  sub: (nama: string) => JumlahUang | undefined,
): ProgramBerubah {
  const nama = teksSel(baris.program);
  const tertulis = teksSel(baris.perubahan) !== "";
  const perubahan = tertulis ? undefined : sub(nama);
  const banding = bandingAnggaran(jumlahSel(baris.induk.isi), perubahan ?? jumlahSel(baris.perubahan.isi));
  return { nama, keterangan: teksSel(baris.keterangan), ...banding };
}

/** The programs of the agreement with both budgets, and the whole. */
export function perubahanAnggaran(isi: IsiBuku): {
  readonly program: readonly ProgramBerubah[];
  readonly jumlah: AnggaranBerubah;
} {
  const sub = dariSubKegiatan(isi);
  const program = (isi.program ?? []).map((baris) => barisProgram(baris, sub));
  const jumlah = bandingAnggaran(
    jumlahkan(program.map(({ induk }) => induk)),
    jumlahkan(program.map(({ perubahan }) => perubahan)),
  );
  return { program, jumlah };
}
