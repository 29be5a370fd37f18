import { indeksKolom, type Gabungan, type LembarMentah, type NilaiSel } from "../../domain/tabel";
import { tampilanAngka } from "./tampilan-angka";
import { anak, semuaAnak, type Simpul } from "./xml";

/** What the cells of all sheets refer to. */
export interface AcuanExcel {
  readonly teks: readonly string[];
  /** Format code by the number of a cell's style. */
  readonly format: readonly string[];
}

interface SelExcel {
  readonly baris: number;
  readonly kolom: number;
  readonly nilai: NilaiSel;
  readonly format: string;
}

/** The text of a string, its runs joined; phonetic hints are left out. */
export const teksUntai = (untai: Simpul | undefined): string =>
  (untai?.anak ?? [])
    .map((satu) => (satu.nama === "t" ? satu.teks : satu.nama === "r" ? teksUntai(satu) : ""))
    .join("");

function nilaiSel(sel: Simpul, { teks }: AcuanExcel): NilaiSel {
  const isi = anak(sel, "v")?.teks;
  const { t: jenis } = sel.atribut;
  if (jenis === "inlineStr") return teksUntai(anak(sel, "is"));
  if (isi === undefined) return null;
  if (jenis === "s") return teks[Number(isi)] ?? "";
  if (jenis === "b") return isi === "1";
  return jenis === "str" || jenis === "e" ? isi : Number(isi);
}

function letak(alamat: string): { readonly baris: number; readonly kolom: number } {
  const [, huruf = "A", baris = "1"] = /^\$?([A-Z]+)\$?(\d+)$/.exec(alamat) ?? [];
  return { baris: Number(baris) - 1, kolom: indeksKolom(huruf) };
}

/** Cells in order; a file may leave addresses out. */
function semuaSel(isi: Simpul, acuan: AcuanExcel): SelExcel[] {
  let b = -1;
  return semuaAnak(anak(isi, "sheetData"), "row").flatMap((baris) => {
    b = baris.atribut["r"] === undefined ? b + 1 : Number(baris.atribut["r"]) - 1;
    let k = -1;
    return semuaAnak(baris, "c").map((sel): SelExcel => {
      k = sel.atribut["r"] === undefined ? k + 1 : letak(sel.atribut["r"]).kolom;
      const format = acuan.format[Number(sel.atribut["s"] ?? 0)] ?? "General";
      return { baris: b, kolom: k, nilai: nilaiSel(sel, acuan), format };
    });
  });
}

function gabungan(isi: Simpul): Gabungan[] {
  return semuaAnak(anak(isi, "mergeCells"), "mergeCell").map(({ atribut }) => {
    const [dari = "A1", sampai = dari] = (atribut["ref"] ?? "A1").split(":");
    const [a, b] = [letak(dari), letak(sampai)];
    return { awalBaris: a.baris, awalKolom: a.kolom, akhirBaris: b.baris, akhirKolom: b.kolom };
  });
}

const ya = (nilai: string | undefined): boolean => nilai === "1" || nilai === "true";

function kolomTersembunyi(isi: Simpul): Set<number> {
  const hasil = new Set<number>();
  for (const { atribut } of semuaAnak(anak(isi, "cols"), "col"))
    for (let k = Number(atribut["min"]); ya(atribut["hidden"]) && k <= Number(atribut["max"]); k++)
      hasil.add(k - 1);
  return hasil;
}

function barisTersembunyi(isi: Simpul): Set<number> {
  const tersembunyi = semuaAnak(anak(isi, "sheetData"), "row").filter(({ atribut }) => ya(atribut["hidden"]));
  return new Set(tersembunyi.map(({ atribut }) => Number(atribut["r"]) - 1));
}

/** Blank rows beyond a file's own cells would only cost time: a row of 2^20 may hold one blank of a style. */
const berisi = ({ nilai }: SelExcel): boolean => nilai !== null && nilai !== "";

/** A sheet of a workbook as the reader of tables takes it, from A1 to its last cell that holds something. */
export function lembarExcel(nama: string, isi: Simpul, acuan: AcuanExcel): LembarMentah {
  const sel = semuaSel(isi, acuan).filter(berisi);
  const tinggi = sel.reduce((n, { baris }) => Math.max(n, baris + 1), 0);
  const kosong = <T>(): T[][] => Array.from({ length: tinggi }, () => []);
  const [nilai, teks, format] = [kosong<NilaiSel>(), kosong<string>(), kosong<string>()];
  for (const satu of sel) {
    const { baris: b, kolom: k } = satu;
    (nilai[b] ?? [])[k] = satu.nilai;
    (format[b] ?? [])[k] = satu.format;
    (teks[b] ?? [])[k] =
      typeof satu.nilai === "number" ? tampilanAngka(satu.nilai, satu.format) : String(satu.nilai ?? "");
  }
  const penuh = <T>(baris: readonly (readonly T[])[], tanpa: T): T[][] =>
    baris.map((satu) => Array.from(satu, (isiSel) => isiSel ?? tanpa));
  return {
    nama,
    baris0: 0,
    kolom0: 0,
    nilai: penuh<NilaiSel>(nilai, null),
    teks: penuh(teks, ""),
    format: penuh(format, "General"),
    gabungan: gabungan(isi),
    barisTersembunyi: barisTersembunyi(isi),
    kolomTersembunyi: kolomTersembunyi(isi),
  };
}
