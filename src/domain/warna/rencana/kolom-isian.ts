import type { TabelUkur } from "../../tabel/isi/tabel-ukur";
import type { KolomTabel, Tabel } from "../../tabel/hasil-tabel";
import { bertanda, rumusIsian } from "../../tabel/kolom-kami";
import { petakGabungan } from "./tempat-kolom";
import { indeksKolom } from "../../tabel/alamat";
import type { KolomBaru } from ".";

/** A column of the office's own (capaian or kriteria) that may be filled. */
export interface KolomIsian {
  /** Letters of the column. */
  readonly kolom: string;
  /** An earlier run filled it: its formulas are ours. */
  readonly milikKami: boolean;
  /** Data rows whose cell is blank or holds a formula of ours; a merged cell speaks of several rows and stays. */
  readonly baris: readonly number[];
}

/** The table's own capaian while no figure stands in it: a form that the office may want to fill in itself. */
export function capaianKosong(sel: TabelUkur): string | undefined {
  const isian = kolomIsian(sel);
  if (isian) return isian.kolom;
  const kolom = sel.tabel.kolom.find(({ peran }) => peran === "capaian")?.kolom;
  const terisi = kolom !== undefined && sel.baris.some((baris) => !sel.kosong(baris, kolom));
  return terisi ? undefined : kolom;
}

/** The table's own capaian, if there is something in it to colour. */
export function capaianSendiri(sel: TabelUkur): KolomTabel | undefined {
  const kolom = sel.kolom("capaian");
  return !kolom || capaianKosong(sel) !== undefined ? undefined : kolom;
}

/** Neither a value nor a formula, not even one that shows nothing. */
const benarKosong = (sel: TabelUkur, baris: number, kolom: string): boolean =>
  sel.kosong(baris, kolom) && sel.rumus(baris, kolom) === "";

/** A note of the user's that holds no figure ("menunggu survei"). */
function catatan(sel: TabelUkur, baris: number, kolom: string): boolean {
  const nilai = sel.nilai(baris, kolom);
  return typeof nilai === "string" && !/\d/.test(nilai) && !sel.rumus(baris, kolom).startsWith("=");
}

function tanpaGabungan(sel: TabelUkur, kolom: string): number[] {
  const k = indeksKolom(kolom);
  const gabungan = petakGabungan(sel.mentah).filter(({ kiri, kanan }) => kiri <= k && k <= kanan);
  return sel.baris.filter((b) => !gabungan.some(({ atas, bawah }) => atas < b && b - 1 <= bawah));
}

/** What of a column may be filled, and which of its data rows hold something of the user's. */
export function bacaIsian(
  sel: TabelUkur,
  kolom: string,
): KolomIsian & { readonly berisi: readonly number[] } {
  const milikKami = (baris: number): boolean => bertanda(sel.rumus(baris, kolom));
  const bebas = (baris: number): boolean => benarKosong(sel, baris, kolom) || milikKami(baris);
  const baris = tanpaGabungan(sel, kolom).filter(bebas);
  const berisi = sel.baris.filter((satu) => !bebas(satu));
  return { kolom, milikKami: baris.some(milikKami), baris, berisi };
}

/**
 * The capaian column of the table's own in which no figure stands but those of formulas of ours; undefined where there
 * is none, or nothing in it could be filled.
 */
export function kolomIsian(sel: TabelUkur): KolomIsian | undefined {
  const kolom = sel.kolom("capaian")?.kolom;
  if (kolom === undefined) return undefined;
  const { berisi, ...isian } = bacaIsian(sel, kolom);
  if (berisi.some((satu) => !catatan(sel, satu, kolom))) return undefined;
  // Where most cells hold words, the words are what was achieved.
  return berisi.length >= isian.baris.length ? undefined : isian;
}

/**
 * The table's own Kriteria column beside a capaian of its own, in which nothing stands but formulas of ours; undefined
 * where there is none. A word of the user's anywhere in it says that the office names its criteria itself.
 */
export function kriteriaIsian(sel: TabelUkur): KolomIsian | undefined {
  const [capaian, kolom] = [sel.kolom("capaian")?.kolom, sel.kolom("kriteria")?.kolom];
  if (capaian === undefined || kolom === undefined) return undefined;
  const { berisi, ...isian } = bacaIsian(sel, kolom);
  return berisi.length > 0 || isian.baris.length === 0 ? undefined : isian;
}

/** A column of the office's own as it will be: formulas of ours in these rows of the table, the other cells as they are. */
export function isiKolom(
  { data }: Tabel,
  { baris, ...kolom }: Pick<KolomBaru, "judul" | "kolom" | "format"> & { readonly baris: readonly number[] },
  rumus: (baris: number) => string,
): KolomBaru {
  const diisi = new Set(baris);
  const semua = Array.from({ length: data.akhir - data.awal + 1 }, (_, i) => data.awal + i);
  return {
    ...kolom,
    barisAwal: data.awal,
    rumus: semua.map((satu) => (diisi.has(satu) ? rumusIsian(rumus(satu)) : "")),
  };
}
