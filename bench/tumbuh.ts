import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import path from "node:path";
import { cetakTabel } from "./cetak";
import type { Ukuran } from "./tumbuh-ukur";

const TSX = createRequire(__filename).resolve("tsx/cli");

/** A book that takes longer has no end for anybody who waits. */
const BATAS = 120_000;

/**
 * What is measured, with what it cost before the engine kept its own order of calculation (commit 97b9a34, two shared
 * cores): calculation and one edit in milliseconds of the processor, memory in megabytes.
 */
const KASUS: readonly (readonly [string, number, string])[] = [
  ["plain formulas", 1_000, "565 / 102 / 192"],
  ["plain formulas", 10_000, "2919 / 419 / 281"],
  ["plain formulas", 50_000, "no end"],
  ["chain of formulas", 20_000, "5902 / 5244 / 294"],
  ["defined names", 50_000, "124 / 6 / 255"],
  ["tables on a sheet", 6_400, "1635 / 916 / 321"],
  ["rows under whole-sheet formulas", 1_000, "106 / 5 / 171 (wrong results)"],
  ["lookups", 2_000, "1142 / 540 / 197"],
  ["running sums", 2_000, "2236 / 1726 / 421"],
];

function ukur(jenis: string, n: number): Ukuran | undefined {
  const kata = [TSX, path.join(__dirname, "tumbuh-ukur.ts"), jenis, String(n)];
  const { status, stdout } = spawnSync(process.execPath, kata, { encoding: "utf8", timeout: BATAS });
  return status === 0 ? (JSON.parse(stdout) as Ukuran) : undefined;
}

function ringkas(ukuran: Ukuran | undefined): string {
  return ukuran ? `${ukuran.hitung} / ${ukuran.sunting} / ${ukuran.memori}` : "no end";
}

/** Prints what large books cost: open, calculate, edit one cell, save; first use is opened and calculated. */
export function benchTumbuh(): void {
  const isi = KASUS.map(([jenis, n, sebelum]) => {
    const ukuran = ukur(jenis, n);
    const pertama = ukuran ? String(ukuran.buka + ukuran.hitung) : "no end";
    return [
      jenis,
      n.toLocaleString("en-US"),
      sebelum,
      ringkas(ukuran),
      pertama,
      String(ukuran?.simpan ?? ""),
    ];
  });
  cetakTabel(
    "Growth (calculate ms / one edit ms / MB)",
    ["book", "size", "before", "now", "first use ms", "save ms"],
    isi,
  );
}
