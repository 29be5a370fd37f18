import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

/** One place of a file that a difference changes: the lines before and after. */
interface Tempat {
  readonly lama: readonly string[];
  readonly baru: readonly string[];
}

/** What a difference does to one file. */
export interface Tambalan {
  readonly berkas: string;
  readonly tempat: readonly Tempat[];
}

function bacaTempat(teks: string): Tempat {
  const baris = teks.split("\n").slice(1);
  const milik = (tanda: string): string[] =>
    baris.filter((kata) => kata.startsWith(" ") || kata.startsWith(tanda)).map((kata) => kata.slice(1));
  return { lama: milik("-"), baru: milik("+") };
}

/** The differences of a Markdown text by the headings they stand under: "A report" → files and places. */
export function bacaTambalan(markdown: string): Map<string, Tambalan[]> {
  const bagian = markdown.split(/^## /m).slice(1);
  return new Map(
    bagian.map((teks) => {
      const judul = teks.slice(0, teks.indexOf("\n"));
      const isi = /```diff\n([^]*?)\n```/.exec(teks)?.[1] ?? "";
      const berkas = isi.split(/^--- .*\n\+\+\+ b\//m).slice(1);
      return [judul, berkas.map(bacaBerkas)];
    }),
  );
}

function bacaBerkas(teks: string): Tambalan {
  const [berkas = "", ...tempat] = teks.trimEnd().split(/\n@@ /);
  return { berkas, tempat: tempat.map(bacaTempat) };
}

/** Changes the files of a folder; throws where a place does not stand there exactly once. */
export function terapkanTambalan(folder: string, tambalan: readonly Tambalan[]): void {
  for (const { berkas, tempat } of tambalan) {
    const tujuan = path.join(folder, berkas);
    const hasil = tempat.reduce(
      (isi, { lama, baru }) => ganti(isi, lama.join("\n"), baru.join("\n"), berkas),
      bacaAtauBaru(tujuan, tempat),
    );
    mkdirSync(path.dirname(tujuan), { recursive: true });
    writeFileSync(tujuan, hasil);
  }
}

const bacaAtauBaru = (tujuan: string, [pertama]: readonly Tempat[]): string =>
  pertama?.lama.length === 0 ? "" : readFileSync(tujuan, "utf8");

function ganti(isi: string, lama: string, baru: string, berkas: string): string {
  if (lama === "") return `${baru}\n`;
  const kali = isi.split(lama).length - 1;
  if (kali !== 1) throw new Error(`${berkas}: this place stands there ${kali} times:\n${lama}`);
  return isi.replace(lama, () => baru);
}
