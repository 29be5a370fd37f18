import { teksAngka } from "./angka";
import type { BarisNaskah, SelNaskah } from "./naskah";

/** A cell that is seen, and the column of the table in which it begins, counted from 0. */
export interface SelTampak {
  readonly sel: SelNaskah;
  readonly kolom: number;
}

/** How many further rows each column is covered by a merged cell above. */
type Tertutup = readonly number[];

function letakSel({ sel }: BarisNaskah): SelTampak[] {
  let berikut = 0;
  return sel.map((satu) => {
    const kolom = berikut;
    berikut += satu.lebar ?? 1;
    return { sel: satu, kolom };
  });
}

function tutup(tertutup: Tertutup, terletak: readonly SelTampak[]): number[] {
  const hasil = tertutup.map((satu) => Math.max(0, satu - 1));
  for (const { sel, kolom } of terletak)
    for (let i = kolom; i < kolom + (sel.lebar ?? 1); i++) hasil[i] = Math.max(hasil[i] ?? 0, sel.turun ?? 0);
  return hasil;
}

/** The cells of each row that are seen: those that a merged cell of a row above covers are left out. */
export function selTampak(baris: readonly BarisNaskah[]): readonly (readonly SelTampak[])[] {
  let tertutup: Tertutup = [];
  return baris.map((satu) => {
    const semua = letakSel(satu);
    const tampak = semua.filter(({ kolom }) => (tertutup[kolom] ?? 0) === 0);
    tertutup = tutup(tertutup, semua);
    return tampak;
  });
}

/** What a cell shows, as text: numbers in their format, texts without the mark that keeps them texts in Excel. */
export function teksSelNaskah({ isi, format }: Pick<SelNaskah, "isi" | "format">): string {
  if (typeof isi === "number") return teksAngka(isi, format);
  return String(isi ?? "").replace(/^'/, "");
}
