import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { cetakTabel } from "./cetak";

const FOLDER = path.resolve(__dirname, "../dist/public");

/** Prints the size of every script of the public build, raw and gzip. */
export function benchUkuran(): void {
  if (!existsSync(FOLDER)) {
    console.log("\nBundle sizes: no public build yet, run `npm run build`.");
    return;
  }
  const skrip = readdirSync(FOLDER).filter((nama) => nama.endsWith(".js"));
  const isi = skrip.map((nama) => ({ nama, byte: readFileSync(path.join(FOLDER, nama)) }));
  const baris = isi.map(({ nama, byte }) => [nama, kb(byte.length), kb(gzipSync(byte).length)]);
  const jumlah = isi.reduce((sum, { byte }) => sum + byte.length, 0);
  const jumlahGzip = isi.reduce((sum, { byte }) => sum + gzipSync(byte).length, 0);
  cetakTabel(
    "Bundle sizes (public build)",
    ["script", "raw", "gzip"],
    [...baris, ["all", kb(jumlah), kb(jumlahGzip)]],
  );
}

function kb(byte: number): string {
  return `${(byte / 1024).toFixed(1)} KB`;
}
