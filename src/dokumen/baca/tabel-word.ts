import type { Gabungan } from "../../domain/tabel";
import { blokDi, teksAlinea } from "./teks-alinea";
import { anak, type Simpul } from "./xml";

/** A table as a grid: texts, and what is merged. */
export interface KisiWord {
  readonly sel: string[][];
  readonly gabungan: Gabungan[];
}

/** Rows and cells may be wrapped in controls and marks of changes. */
function langsung(di: Simpul, nama: string): Simpul[] {
  return di.anak.flatMap((satu) =>
    satu.nama === nama
      ? [satu]
      : /^(?:sdt|sdtContent|ins|customXml)$/.test(satu.nama)
        ? langsung(satu, nama)
        : [],
  );
}

const angka = (simpul: Simpul | undefined, tanpa: number): number =>
  Number(simpul?.atribut["val"] ?? tanpa) || tanpa;

/** What a cell shows: its paragraphs on lines; those of a table within it too. */
const teksSel = (sel: Simpul): string =>
  blokDi(sel)
    .map((satu) => (satu.nama === "p" ? teksAlinea(satu) : langsung(satu, "tr").map(teksBaris).join("\n")))
    .join("\n")
    .trim();

const teksBaris = (baris: Simpul): string => langsung(baris, "tc").map(teksSel).join(" ");

type Turun = "mulai" | "lanjut" | "tidak";

function turun(sifat: Simpul | undefined): Turun {
  const tanda = anak(sifat, "vMerge");
  if (!tanda) return "tidak";
  return tanda.atribut["val"] === "restart" ? "mulai" : "lanjut";
}

/** Adds a cell; one that continues the cell above only makes that taller. */
function tambah(kisi: KisiWord, b: number, k: number, sel: Simpul): number {
  const sifat = anak(sel, "tcPr");
  const lebar = angka(anak(sifat, "gridSpan"), 1);
  const cara = turun(sifat);
  const atas = kisi.gabungan.findIndex(
    ({ awalKolom, akhirBaris }) => awalKolom === k && akhirBaris === b - 1,
  );
  const lama = kisi.gabungan[atas];
  if (cara === "lanjut" && lama) kisi.gabungan[atas] = { ...lama, akhirBaris: b };
  else {
    (kisi.sel[b] ??= [])[k] = teksSel(sel);
    if (lebar > 1 || cara === "mulai")
      kisi.gabungan.push({ awalBaris: b, awalKolom: k, akhirBaris: b, akhirKolom: k + lebar - 1 });
  }
  return k + lebar;
}

/** Reads a table of a document, cell by cell, spans resolved. */
export function kisiWord(tabel: Simpul): KisiWord {
  const kisi: KisiWord = { sel: [], gabungan: [] };
  langsung(tabel, "tr").forEach((baris, b) => {
    kisi.sel[b] = [];
    let k = angka(anak(anak(baris, "trPr"), "gridBefore"), 0);
    for (const sel of langsung(baris, "tc")) k = tambah(kisi, b, k, sel);
  });
  const lebar = Math.max(0, ...kisi.sel.map((baris) => baris.length));
  const sel = kisi.sel.map((baris) => Array.from({ length: lebar }, (_, k) => baris[k] ?? ""));
  const gabungan = kisi.gabungan.filter(
    ({ awalBaris, akhirBaris, awalKolom, akhirKolom }) => akhirBaris > awalBaris || akhirKolom > awalKolom,
  );
  return { sel, gabungan };
}
