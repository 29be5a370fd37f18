import { tulisIsi } from "../angka/format-angka";
import type { TanpaIsi, Temuan, TemuanDari, Tingkat } from "../temuan/temuan";
import type { Galat, HasilUkur } from "../ukur/hasil-ukur";
import { teksSel, type SelTerbaca } from "./baca-tabel";
import type { KolomHilang } from "./kolom-hilang";

/** A name that the sentence quotes: of an indicator, a program, a sub kegiatan. */
interface Bernama {
  readonly nama: string;
}

/** What was typed and is not understood. */
interface Tertulis {
  readonly teks: string;
}

/** What is found on our own sheets, by code, and what its sentence needs. */
export interface IsiTemuanLembar {
  readonly TARGET_KOSONG: Bernama;
  readonly REALISASI_KOSONG: Bernama;
  readonly INDIKATOR_KOSONG: TanpaIsi;
  readonly SASARAN_KOSONG: Bernama;
  readonly POLARITAS_SALAH: Tertulis;
  /** The name speaks of something that is better when smaller, and no polarity was chosen. */
  readonly POLARITAS_DIUSULKAN: Bernama;
  /** IKU or PK says another direction of the same indicator than this row is measured by. */
  readonly POLARITAS_LAIN: Bernama & { readonly ini: string; readonly lain: string; readonly lembar: string };
  /** Outside the limits of the settings; `capaian` as it would be printed: "9.936,68 %". */
  readonly CAPAIAN_TIDAK_WAJAR: Bernama & { readonly capaian: string };
  /** The other figure of the row is a percent by its format; `teks` as it shows ("85 %"). */
  readonly PERSEN_SEBELAH: Tertulis;
  /** A percent that is a bare fraction: as written, as a percent, and what it is when meant as it stands. */
  readonly PERSEN_PECAHAN: Tertulis & { readonly persen: string; readonly tetap: string };
  /** Rows directly under a table that are not in it; `sel` is the first of them. */
  readonly BARIS_DI_BAWAH: { readonly tabel: string; readonly banyak: number };
  readonly PAGU_KOSONG: Bernama;
  readonly ANGGARAN_KOSONG: Bernama;
  /** A program without a budget after the change, beside others that have one: the original one counts. */
  readonly ANGGARAN_PERUBAHAN_KOSONG: Bernama;
  readonly PROFIL_KOSONG: { readonly label: string };
  readonly TAHUN_SALAH: Tertulis;
  readonly NIP_SALAH: Tertulis;
  readonly SKALA_RUSAK: TanpaIsi;
  readonly SKALA_TIDAK_URUT: TanpaIsi;
  readonly CELAH_SALAH: Tertulis;
  /** One of the rules below the scale has a word that is not known. */
  readonly ATURAN_SALAH: Tertulis & { readonly label: string; readonly dipakai: string };
  /** How quarters add up: none of the choices. */
  readonly CARA_SALAH: Tertulis;
  /** A column is not there under its title; `diduga` is the title that it probably has now. */
  readonly KOLOM_DIGANTI: { readonly judul: string; readonly lembar: string; readonly diduga: string };
  readonly KOLOM_TIDAK_ADA: { readonly judul: string; readonly lembar: string };
  readonly TABEL_TIDAK_ADA: { readonly tabel: string };
  /** A table of an optional part, which Siapkan Buku Kerja adds only where it is chosen. */
  readonly BAGIAN_TIDAK_ADA: { readonly tabel: string };
  readonly TABEL_KOSONG: { readonly tabel: string };
}

/** A cell that a measure cannot use, with the measure's own reason; its code is the reason's. */
export type TemuanUkur = Temuan<Galat["kode"], { readonly ukur: Galat }>;

/** One finding on our own sheets, cell by cell; `sel` names the sheet: "IKU!D7". */
export type TemuanLembar = TemuanDari<IsiTemuanLembar> | TemuanUkur;

/** Is it the reason of a measure, rather than one of the sheets' own findings? */
export function temuanUkur(temuan: TemuanLembar): temuan is TemuanUkur {
  return "ukur" in temuan.isi;
}

const tertulis = (sel: SelTerbaca): string =>
  typeof sel.isi === "number" ? tulisIsi(sel.isi) : teksSel(sel);

/** Names pasted from Word are broken over lines; a sentence quotes them in one. */
function satuBaris(isi: object): object {
  const rapi = (satu: unknown): unknown => (typeof satu === "string" ? satu.replace(/\s+/g, " ") : satu);
  return Object.fromEntries(Object.entries(isi).map(([kunci, satu]) => [kunci, rapi(satu)]));
}

/** An empty cell of a column that is gone cannot be filled in: the column is the finding. */
function kolomTakAda({ sel, judul, lembar, diduga }: KolomHilang): TemuanLembar {
  return diduga === undefined
    ? { kode: "KOLOM_TIDAK_ADA", tingkat: "galat", isi: { judul, lembar }, sel }
    : { kode: "KOLOM_DIGANTI", tingkat: "galat", isi: { judul, lembar, diduga }, sel };
}

/** The same column is named once, not in every row of its table. */
export function kolomSekali(temuan: readonly TemuanLembar[]): TemuanLembar[] {
  const pernah = new Set<string>();
  return temuan.filter((satu) => {
    if (satu.kode !== "KOLOM_TIDAK_ADA" && satu.kode !== "KOLOM_DIGANTI") return true;
    const kunci = JSON.stringify([satu.sel, satu.isi]);
    if (pernah.has(kunci)) return false;
    pernah.add(kunci);
    return true;
  });
}

/** A finding at a cell, with what stands there; of an empty cell in a column that is gone, that the column is gone. */
export function diSel<K extends keyof IsiTemuanLembar>(
  kode: K,
  tingkat: Tingkat,
  sel: SelTerbaca,
  isi: IsiTemuanLembar[K],
): TemuanLembar {
  if (sel.hilang && kode.endsWith("_KOSONG")) return kolomTakAda(sel.hilang);
  const dinyatakan = tertulis(sel);
  const temuan = { kode, tingkat, isi: satuBaris(isi), sel: sel.sel, ...(dinyatakan ? { dinyatakan } : {}) };
  return temuan as unknown as TemuanLembar;
}

/** The finding of a measure that failed, at the cell of the argument that it names; none where it did not fail. */
export function galatDiSel(hasil: HasilUkur, sel: (peran: string) => SelTerbaca): TemuanLembar[] {
  if (hasil.jenis !== "galat") return [];
  const tempat = sel(hasil.peran ?? "");
  const dinyatakan = tertulis(tempat);
  return [
    {
      kode: hasil.kode,
      tingkat: "galat",
      isi: { ukur: hasil },
      sel: tempat.sel,
      ...(dinyatakan ? { dinyatakan } : {}),
    },
  ];
}
