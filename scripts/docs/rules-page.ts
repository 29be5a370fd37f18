import { ucapkan } from "../../src/bahasa/ucap";
import { reviu as teks } from "../../src/bahasa/id/reviu";
import type { Aturan, LembarContoh } from "../../src/domain/reviu/aturan";
import { ATURAN } from "../../src/domain/reviu/aturan/index";
import { susunBahan } from "../../src/domain/reviu/bahan/bahan";
import { lembarDariContoh } from "../../src/domain/reviu/contoh";
import { SKALA_PERMENDAGRI } from "../../src/domain/ukur/skala";

const SETELAN = { skala: SKALA_PERMENDAGRI, celah: "batas-bawah" } as const;

/** A sheet of an example as a table; its first line need not be the head of it. */
function sheet({ nama, isi }: LembarContoh): string {
  const rows = isi.split("\n").map((line) => line.split("\t"));
  const width = Math.max(...rows.map((row) => row.length));
  const letters = Array.from({ length: width }, (_, i) => String.fromCharCode(65 + i));
  const line = (first: string, cells: readonly string[]): string =>
    `| ${[first, ...letters.map((_, i) => (cells[i] ?? "").replace(/\|/g, "\\|").replaceAll("\\n", " "))].join(" | ")} |`;
  const body = rows.map((row, i) => line(String(i + 1), row));
  return [`*${nama}*`, "", line("", letters), `|${"---|".repeat(width + 1)}`, ...body].join("\n");
}

function rule({ kode, tingkat, dasar, contoh, periksa }: Aturan): string {
  const { lembar } = contoh.menyala;
  const [first] = periksa(susunBahan(lembar.map(lembarDariContoh), SETELAN));
  const said = first ? `${first.sel}: ${ucapkan(first, teks).teks}` : "";
  return [
    `## ${teks.judul[kode]}`,
    `${teks.tingkat[tingkat]} · dasar: ${teks.dasar[dasar]} · kode ${kode}`,
    `> ${said}`,
    ...lembar.map(sheet),
  ].join("\n\n");
}

/** Every rule of the review with the example on which it is tested, and what it says there. */
export function rulesPage(): string {
  const intro = `Reviu membaca semua tabel di buku kerja dan memeriksa ${String(ATURAN.length)} hal. Di bawah ini masing-masing dengan contoh kecil: apa yang dikatakan, lalu lembarnya.`;
  return ["# Yang diperiksa Reviu", intro, ...ATURAN.map(rule)].join("\n\n");
}
