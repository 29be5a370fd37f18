import { ribbon } from "../../src/bahasa/id/ribbon";
import { LAPORAN, type KunciLaporan } from "../../src/domain/laporan/daftar";

function report(key: KunciLaporan): string {
  const { label, keterangan } = ribbon.laporan[key];
  return [
    `## ${label}`,
    keterangan,
    `![${label}: halaman pertama, dari buku contoh](gambar/laporan/${key}.png)`,
  ].join("\n\n");
}

/** Every report of the menu with what it is and a picture of its first page; the pictures are made by `npm run gambar`. */
export function reportsPage(): string {
  const keys = Object.keys(LAPORAN) as KunciLaporan[];
  const intro = `Menu *Laporan* membuat ${String(keys.length)} tabel dan formulir, masing-masing di lembarnya sendiri dan siap dicetak. Gambar di bawah adalah halaman pertama tiap laporan dari buku contoh, seperti yang dicetak; nama orang di dalamnya hanya pengganti.`;
  return ["# Tabel laporan", intro, ...keys.map(report)].join("\n\n");
}
