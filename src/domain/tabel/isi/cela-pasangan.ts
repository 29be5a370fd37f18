import type { HasilBaca } from "../../angka/hasil-baca";
import { mungkinTanggal } from "../../angka/tanggal";
import { bandingkan } from "../../ukur/banding";
import { kaliSatuan } from "../../ukur/besaran";
import { capaian } from "../../ukur/capaian";
import type { KodeUkur } from "../../ukur/kode-galat";
import { namaBulan } from "../kata/nama-bulan";
import type { NilaiSel } from "../lembar-mentah";

/** One cell of a pair: what stands there, how it was read, and whether its format makes it a date. */
export interface SelPasangan {
  readonly nilai: NilaiSel;
  readonly teks: string;
  readonly bacaan: HasilBaca;
  readonly tanggal: boolean;
}

/** Why no figure may be computed from a pair of cells although both hold one. */
export type CelaPasangan =
  | { readonly jenis: "tanggal"; readonly di: "target" | "realisasi"; readonly teks: string }
  /** One cell is broken, and a function would read a number from it all the same; the cell is named by itself. */
  | { readonly jenis: "sel" }
  | { readonly jenis: "pasangan"; readonly kode: KodeUkur; readonly isi: string; readonly lain: string };

/** Reasons that lie in the pair, not in one cell: two units, two notations, a number that is a date in disguise. */
const RAGU: ReadonlySet<string> = new Set([
  "SATUAN_BEDA",
  "NOTASI_BEDA",
  "KOMA_MERAGUKAN",
  "TANGGAL_MUNGKIN",
] satisfies KodeUkur[]);

/** Two units are written, and they are not the same one; even where they convert, an office meant one of them. */
function satuanBerbeda(target: HasilBaca, realisasi: HasilBaca): boolean {
  if (target.jenis !== "angka" || realisasi.jenis !== "angka") return false;
  const { satuan: a, persen: persenA } = target;
  const { satuan: b, persen: persenB } = realisasi;
  if (persenA || persenB || a === undefined || b === undefined) return false;
  return kaliSatuan(a, b) !== 1;
}

function galatPasangan(target: SelPasangan, realisasi: SelPasangan): CelaPasangan | undefined {
  const galat = [
    bandingkan(
      { isi: target.nilai, bacaan: target.bacaan },
      { isi: realisasi.nilai, bacaan: realisasi.bacaan },
    ),
    capaian(target.nilai, realisasi.nilai),
  ].find((satu) => satu.jenis === "galat" && RAGU.has(satu.kode));
  if (galat?.jenis !== "galat") return undefined;
  return { jenis: "pasangan", kode: galat.kode as KodeUkur, isi: galat.isi, lain: galat.lain ?? "" };
}

/** A date by its format, or written out without its year: "28 Februari" counts no Februaries. */
function bertanggal({ tanggal, bacaan }: SelPasangan): boolean {
  return tanggal || (bacaan.jenis === "angka" && bacaan.satuan !== undefined && namaBulan(bacaan.satuan));
}

/** What is wrong with a pair as a pair; undefined where it can be computed, or where one cell alone is at fault. */
export function celaPasangan(target: SelPasangan, realisasi: SelPasangan): CelaPasangan | undefined {
  if (bertanggal(target)) return { jenis: "tanggal", di: "target", teks: target.teks };
  if (bertanggal(realisasi)) return { jenis: "tanggal", di: "realisasi", teks: realisasi.teks };
  const angka = (satu: SelPasangan): boolean => typeof satu.nilai === "number";
  // The commonest pair, two plain numbers, has neither unit nor notation; only a date may be hidden in it.
  if (angka(target) && angka(realisasi) && !mungkinTanggal(Number(realisasi.nilai))) return undefined;
  if ([target, realisasi].some(({ bacaan }) => bacaan.jenis === "rusak"))
    return capaian(target.nilai, realisasi.nilai).jenis === "angka" ? { jenis: "sel" } : undefined;
  const [isi, lain] = [target.teks, realisasi.teks];
  if (satuanBerbeda(target.bacaan, realisasi.bacaan))
    return { jenis: "pasangan", kode: "SATUAN_BEDA", isi, lain };
  return galatPasangan(target, realisasi);
}
