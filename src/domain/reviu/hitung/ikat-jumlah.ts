import type { SelReviu } from "../bahan/sel-reviu";
import type { BarisReviu, KolomReviu, TabelReviu } from "../bahan/tabel-reviu";
import { ikat, kurang, tambah, type Ikatan, type Suku } from "./ikatan";
import { bisaDijumlah } from "./kolom-jumlah";
import type { Pohon } from "./pohon";

const MASUK = /^penerimaan\b/i;
const KELUAR = /^pengeluaran\b/i;
const RERATA = /^(?:rata|rerata|average|mean)/i;
/** Excel's own ways to a mean; an Excel table writes the second in its total row. */
const RUMUS_RERATA = /\bAVERAGEA?\(|\bSUBTOTAL\((?:101|1)\s*[,;]/i;

/** Columns whose figures are added up. */
export const kolomJumlah = (tabel: TabelReviu): KolomReviu[] =>
  tabel.angka.filter((satu) => bisaDijumlah(tabel, satu));

/** Pembiayaan is what comes in less what goes out (Permendagri 77/2020); all other parts are added. */
function bertanda(tabel: TabelReviu, anak: readonly BarisReviu[]): (sel: SelReviu) => Suku {
  const neto = anak.some(({ label }) => MASUK.test(label));
  return (sel) => (neto && KELUAR.test(tabel.label(sel.baris)) ? kurang(sel) : tambah(sel));
}

/** The headings of a column, tied to what stands right below each. */
export function ikatRincian(tabel: TabelReviu, kolom: KolomReviu, pohon: Pohon): Ikatan[] {
  return [...pohon].flatMap(([induk, anak]) => {
    const hasil = tabel.sel(induk.baris, kolom.kolom);
    const suku = anak.map(({ baris }) => tabel.sel(baris, kolom.kolom));
    const berisi = suku.filter(({ bacaan }) => bacaan.jenis !== "kosong");
    if (hasil.bacaan.jenis === "kosong" || berisi.length === 0) return [];
    return [ikat("rincian", "linear", hasil, berisi.map(bertanda(tabel, anak)))];
  });
}

/** A total of percentages that lies among them is their mean by some weight, not their sum. */
function rerataPersen({ nilai, persen }: SelReviu, suku: readonly SelReviu[]): boolean {
  if (!persen || nilai === undefined || suku.length < 2 || !suku.every((satu) => satu.persen)) return false;
  const isi = suku.flatMap((satu) => satu.nilai ?? []);
  return isi.some((satu) => satu >= nilai) && isi.some((satu) => satu <= nilai);
}

/** A total of one column tied to one group of rows; undefined where nothing can be compared. */
export function ikatKelompok(
  tabel: TabelReviu,
  total: BarisReviu,
  kolom: KolomReviu,
  anggota: readonly BarisReviu[],
): Ikatan | undefined {
  const hasil = tabel.sel(total.baris, kolom.kolom);
  if (hasil.bacaan.jenis === "kosong" || hasil.bacaan.jenis === "teks") return undefined;
  const rerata = RERATA.test(total.label) || RUMUS_RERATA.test(tabel.ukur.rumus(total.baris, kolom.kolom));
  const suku = anggota
    .map(({ baris }) => tabel.sel(baris, kolom.kolom))
    .filter(({ bacaan }) => bacaan.jenis !== "kosong");
  if (suku.length === 0 || rerataPersen(hasil, suku)) return undefined;
  return ikat("jumlah-kolom", rerata ? "rerata" : "linear", hasil, suku.map(tambah));
}

const banyakCocok = (ikatan: readonly (Ikatan | undefined)[]): number =>
  ikatan.filter((satu) => satu?.keadaan === "cocok" && satu.hasil.nilai !== 0).length;

/**
 * A total tied to the rows that it adds up, column by column: to a group that fits, else to the one that fits most of
 * the other columns. One wrong figure does not make the total stand for other rows.
 */
export function ikatTotal(
  tabel: TabelReviu,
  total: BarisReviu,
  kolom: readonly KolomReviu[],
  anggota: readonly (readonly BarisReviu[])[],
): Ikatan[] {
  const kelompok = anggota
    .map((isi) => kolom.map((satu) => ikatKelompok(tabel, total, satu, isi)))
    .sort((a, b) => banyakCocok(b) - banyakCocok(a));
  return kolom.flatMap((_, k) => {
    const calon = kelompok.flatMap((satu) => satu[k] ?? []);
    return calon.find(({ keadaan }) => keadaan === "cocok") ?? calon[0] ?? [];
  });
}
