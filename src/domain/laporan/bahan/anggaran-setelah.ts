import type { IsiSel } from "../../angka/hasil-baca";
import { teksSel, type SelTerbaca } from "../../lembar/baca-tabel";
import type { IsiBuku } from "../../lembar/isi-buku";
import { paguDipakai } from "../../lembar/periksa-anggaran";
import type { BarisProgramTerbaca } from "../../lembar/program-pk";
import type { BarisAnggaranTerbaca } from "../../lembar/tabel-anggaran";
import { normalNama } from "../../tabel/kata/nama-baris";
import { jumlahIsi, jumlahSel, jumlahUtuh, type JumlahUang } from "./jumlah";
import { menurutNama, namaBerlanjut } from "./menurut-nama";
import { sebut, type UangBernama } from "./tak-terjumlah";

/** What the budgets of programs are read from. */
export type IsiProgram = Pick<IsiBuku, "program" | "anggaran">;

/** The budget of a program after the change, and what it was taken from. */
export interface AnggaranSetelah {
  /** Typed on the PK sheet, the sum of its sub kegiatan, or the original budget, which then stays. */
  readonly asal: "tertulis" | "sub" | "induk";
  readonly jumlah: JumlahUang;
  /** What was added up, as it was typed. */
  readonly uang: readonly UangBernama[];
}

const terisi = (sel: SelTerbaca): boolean => teksSel(sel) !== "";

/** What a sub kegiatan has after the change; one whose change is empty keeps what it had. */
const paguSetelah = (baris: BarisAnggaranTerbaca): SelTerbaca =>
  paguDipakai({ dasarAnggaran: "perubahan" }, baris);

/** The sub kegiatan of each program that has a budget after the change on one of them. */
function subBerubah({ anggaran = [] }: IsiProgram): Map<string, readonly BarisAnggaranTerbaca[]> {
  const nama = namaBerlanjut(anggaran, ({ program }) => teksSel(program));
  const bernama = anggaran.map((baris, i) => ({ program: nama[i] ?? "", baris }));
  return new Map(
    menurutNama(bernama, ({ program }) => program)
      .map((satu) => [normalNama(satu.nama), satu.baris.map(({ baris }) => baris)] as const)
      .filter(([, baris]) => baris.some(({ paguPerubahan }) => terisi(paguPerubahan))),
  );
}

function dariSub(sub: readonly BarisAnggaranTerbaca[]): AnggaranSetelah {
  const uang = sub.map((baris) => {
    return { nama: teksSel(baris.subKegiatan), sebutan: "anggaran", sel: paguSetelah(baris) };
  });
  return { asal: "sub", jumlah: jumlahIsi(uang.map(({ sel }) => sel.isi)), uang };
}

function dariSel(asal: "tertulis" | "induk", nama: string, sel: SelTerbaca): AnggaranSetelah {
  const sebutan = asal === "induk" ? "sebelum perubahan" : "setelah perubahan";
  return { asal, jumlah: jumlahSel(sel.isi), uang: [{ nama, sebutan, sel }] };
}

/**
 * The budget of a program after the change, for every table that prints one: what is typed on the PK sheet; where that is
 * empty the sum of the program's sub kegiatan, if one of them has a change; and else the original budget, which stays.
 */
export function anggaranSetelah(isi: IsiProgram): (baris: BarisProgramTerbaca) => AnggaranSetelah {
  const berubah = subBerubah(isi);
  return ({ program, induk, perubahan }) => {
    const nama = teksSel(program);
    if (terisi(perubahan)) return dariSel("tertulis", nama, perubahan);
    const sub = berubah.get(normalNama(nama));
    return sub ? dariSub(sub) : dariSel("induk", nama, induk);
  };
}

/** The budget of a program in a version of the agreement. */
export function anggaranMenurut(
  isi: IsiProgram,
  versi: "induk" | "perubahan",
): (baris: BarisProgramTerbaca) => AnggaranSetelah {
  if (versi === "perubahan") return anggaranSetelah(isi);
  return ({ program, induk }) => dariSel("induk", teksSel(program), induk);
}

/** What a table prints for it: the cell as it was typed, or the sum, which is not there while a part of it is missing. */
export const isiAnggaran = ({ asal, jumlah, uang }: AnggaranSetelah): IsiSel =>
  asal === "sub" ? (jumlahUtuh(jumlah) ?? null) : (uang[0]?.sel.isi ?? null);

const ASAL = { sub: "jumlah sub kegiatannya", induk: "anggaran sebelum perubahan" } as const;

/** Notes that name the programs whose budget after the change is not on the PK sheet, and what is printed for it. */
export function catatanSetelah(isi: IsiProgram): string[] {
  const setelah = anggaranSetelah(isi);
  const asal = (isi.program ?? []).map((baris) => ({ nama: teksSel(baris.program), ...setelah(baris) }));
  return (["sub", "induk"] as const).flatMap((dari) => {
    const nama = asal.filter((satu) => satu.asal === dari).map((satu) => satu.nama);
    if (nama.length === 0) return [];
    const siapa = nama.length === asal.length ? "" : `: ${sebut(nama)}`;
    return [`Anggaran setelah perubahan tidak tertulis di lembar PK, jadi dipakai ${ASAL[dari]}${siapa}.`];
  });
}
