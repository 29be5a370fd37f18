import { bacaAngka } from "../../angka/baca-angka";
import { formatAngka } from "../../angka/format-angka";
import type { IsiSel } from "../../angka/hasil-baca";
import { teksSel, type SelTerbaca } from "../../lembar/baca-tabel";
import type { IsiBuku } from "../../lembar/isi-buku";
import { periksaPK, type BarisPKTerbaca } from "../../lembar/lembar-pk";
import { periksaProgram, type BarisProgramTerbaca } from "../../lembar/program-pk";
import { diSel, type TemuanLembar } from "../../lembar/temuan-lembar";
import type { PengaturanPerjanjian } from "../../pengaturan/pengaturan";
import { anggaranMenurut, isiAnggaran, type IsiProgram } from "./anggaran-setelah";
import type { UangBernama } from "./tak-terjumlah";
import { periksaTabelWajib } from "./tabel-wajib";

/** One sasaran of the agreement with its indicators. */
export interface SasaranPK {
  readonly sasaran: string;
  readonly indikator: readonly { readonly indikator: string; readonly target: string }[];
}

/** One program of the agreement with the budget of its version. */
export interface ProgramPK {
  readonly program: string;
  readonly anggaran: IsiSel;
  /** What it was taken from, as it was typed. */
  readonly uang: readonly UangBernama[];
  readonly keterangan: string;
}

/** Target and unit as the agreement prints them: "32 orang", "1.150 orang", "100 %". */
export function targetBersatuan(target: unknown, satuan: string): string {
  if (typeof target === "number") return `${formatAngka(target)} ${satuan}`.trim();
  const teks = String(target ?? "").trim();
  return satuan && bacaAngka(teks).jenis === "angka" && !teks.endsWith(satuan) && !/[A-Za-z%]/.test(teks)
    ? `${teks} ${satuan}`
    : teks;
}

type VersiPK = PengaturanPerjanjian["versi"];

/** The target of this version of the agreement: the change names only those that it changes. */
function targetPK({ target, perubahan, satuan }: BarisPKTerbaca, versi: VersiPK): string {
  const dipakai = versi === "perubahan" && terisi(perubahan) ? perubahan : target;
  return targetBersatuan(dipakai.isi, teksSel(satuan));
}

/** Groups the rows of the PK table by sasaran; a blank or repeated one continues the one above. */
export function kelompokSasaran(baris: readonly BarisPKTerbaca[], versi: VersiPK = "induk"): SasaranPK[] {
  const hasil: { sasaran: string; indikator: { indikator: string; target: string }[] }[] = [];
  for (const sel of baris) {
    const sasaran = teksSel(sel.sasaran);
    const terakhir = hasil.at(-1);
    const indikator = { indikator: teksSel(sel.indikator), target: targetPK(sel, versi) };
    if (terakhir && (sasaran === "" || sasaran === terakhir.sasaran)) terakhir.indikator.push(indikator);
    else hasil.push({ sasaran, indikator: [indikator] });
  }
  return hasil;
}

const terisi = (sel: SelTerbaca): boolean => teksSel(sel) !== "";

/** The programs of the agreement with their budgets: the original ones, or those after the change. */
export function programPK(isi: IsiProgram, versi: VersiPK = "perubahan"): ProgramPK[] {
  const menurut = anggaranMenurut(isi, versi);
  return (isi.program ?? []).map((baris) => {
    const anggaran = menurut(baris);
    return {
      program: teksSel(baris.program),
      anggaran: isiAnggaran(anggaran),
      uang: anggaran.uang.map((satu) => ({ ...satu, sebutan: "anggaran" })),
      keterangan: teksSel(baris.keterangan),
    };
  });
}

/** Original budgets that are empty although there is one after the change; that others lack one does not matter then. */
function periksaInduk(program: readonly BarisProgramTerbaca[]): TemuanLembar[] {
  return program
    .filter(({ induk, perubahan }) => !terisi(induk) && terisi(perubahan))
    .map(({ program: nama, induk }) => diSel("ANGGARAN_KOSONG", "galat", induk, { nama: teksSel(nama) }));
}

/** What the budgets of this version lack, cell by cell. */
function periksaAnggaran(program: readonly BarisProgramTerbaca[], versi: VersiPK): TemuanLembar[] {
  const anggaran = periksaProgram(program);
  if (versi === "perubahan") return anggaran;
  return [...anggaran.filter(({ kode }) => kode !== "ANGGARAN_PERUBAHAN_KOSONG"), ...periksaInduk(program)];
}

/** What this version of the agreement lacks, cell by cell: its tables, its rows, its budgets. */
export function periksaPerjanjian(
  isi: IsiBuku,
  { versi = "perubahan" }: { readonly versi?: VersiPK } = {},
): TemuanLembar[] {
  const { pk, program = [] } = isi;
  return [
    ...periksaTabelWajib("PK", pk),
    ...(pk ?? []).flatMap((baris, i) => periksaPK(isi, baris, i === 0)),
    ...periksaAnggaran(program, versi),
  ];
}

/** What the table of programs lacks for this version of the agreement, cell by cell. */
export function periksaProgramPK({ program }: IsiBuku, versi: VersiPK): TemuanLembar[] {
  return [...periksaTabelWajib("Program", program), ...periksaAnggaran(program ?? [], versi)];
}
