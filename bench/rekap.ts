import { spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import path from "node:path";

/*
 * `npx tsx bench/rekap.ts [banyak]`: `reviu --rekap` over so many workbooks, one of them broken; the time per file.
 */

const AKAR = path.join(__dirname, "..");
const banyak = Number(process.argv[2] ?? 40);
const folder = mkdtempSync(path.join(tmpdir(), "rekap-"));
const berkas = Array.from({ length: banyak }, (_, i) => path.join(folder, `OPD ${String(i + 1)}.xlsx`));
for (const nama of berkas) copyFileSync(path.join(AKAR, "test/fixtures/laporan-nyata.xlsx"), nama);
writeFileSync(berkas[1] ?? "", "bukan buku kerja");

const awal = performance.now();
const { stdout, status } = spawnSync(
  process.execPath,
  [
    "--import",
    "tsx",
    "cli/lkjip.ts",
    "reviu",
    ...berkas,
    "--json",
    "--rekap",
    path.join(folder, "rekap.xlsx"),
  ],
  { cwd: AKAR, encoding: "utf8", maxBuffer: 1e9 },
);
const detik = (performance.now() - awal) / 1000;
const hasil = (JSON.parse(stdout) as { berkas: readonly { galat?: object; temuan: readonly object[] }[] })
  .berkas;
const dibaca = hasil.filter(({ galat }) => galat === undefined);
console.log(
  `${String(banyak)} berkas, ${String(availableParallelism())} prosesor: ${detik.toFixed(1)} s, ${(detik / banyak).toFixed(2)} s per berkas;` +
    ` ${String(dibaca.length)} dibaca, ${String(hasil.length - dibaca.length)} rusak, ${String(dibaca[0]?.temuan.length ?? 0)} temuan di tiap berkas, kode akhir ${String(status)}`,
);
rmSync(folder, { recursive: true });
