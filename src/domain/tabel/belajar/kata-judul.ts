import type { KolomKerja } from "../peran/kolom-kerja";
import { judulDaun } from "../peran/kolom-kerja";

/** Lengths of the pieces of words that are looked at: "sasa", "saran" survive a slip or an ending. */
const POTONGAN = [3, 5] as const;

/** How far a year is from the report's, in -2..2. */
const jarak = (beda: number): number => Math.max(-2, Math.min(2, beda));

const TAHUN = /^(?:19|20)\d\d$/;

/** A year becomes its distance from the report's ("th0", "th-1"), other numbers become "n". */
function samakan(teks: string, laporan: number | null): string[] {
  return teks
    .toLowerCase()
    .split(/[^a-z0-9%]+/)
    .filter((kata) => kata !== "")
    .map((kata) =>
      TAHUN.test(kata)
        ? `th${laporan === null ? "" : String(jarak(Number(kata) - laporan))}`
        : kata.replace(/\d+/g, "n"),
    );
}

/** Whole words and pieces of words of a text, each with the mark of where it stands. */
function kataDan(tanda: string, kata: readonly string[], potong: boolean): string[] {
  if (kata.length === 0) return [`${tanda}=`];
  const bersama = kata.length > 1 ? [`${tanda}=${kata.join("_")}`] : [];
  const utuh = [...bersama, ...kata.map((satu) => `${tanda}:${satu}`)];
  return potong ? [...utuh, ...kata.flatMap((satu) => potonganKata(tanda, `<${satu}>`))] : utuh;
}

function potonganKata(tanda: string, kata: string): string[] {
  return POTONGAN.flatMap((n) =>
    Array.from({ length: Math.max(0, kata.length - n + 1) }, (_, i) => `${tanda}${n}${kata.slice(i, i + n)}`),
  );
}

/** The words of a column's own title, of the groups above it and of its neighbours' titles. */
export function ciriKata(kolom: readonly KolomKerja[], i: number, laporan: number | null): string[] {
  const daun = (satu: KolomKerja | undefined): string[] =>
    satu ? samakan(judulDaun(satu.eja), laporan) : ["ujung"];
  const eja = kolom[i]?.eja ?? "";
  const induk = eja.split(" | ").slice(0, -1).join(" ");
  return [
    ...kataDan("o", daun(kolom[i]), true),
    ...kataDan("u", samakan(induk, laporan), false),
    ...kataDan("l", daun(kolom[i - 1]), false),
    ...kataDan("r", daun(kolom[i + 1]), false),
  ];
}
