import type { BerkasCetak, TemuanCetak, WordCetak } from "./reviu-cetak";

const GAYA = `body{font:14px/1.45 "Segoe UI",Arial,sans-serif;color:#1f2937;margin:24px}h1{font-size:20px}h2{font-size:16px;margin:28px 0 6px}
table{border-collapse:collapse;width:100%}th,td{border:1px solid #a6b1bd;padding:4px 8px;text-align:left;vertical-align:top;mso-number-format:"\\@"}
th{background:#dce6f1}.galat td:first-child{background:#fde7e9}.peringatan td:first-child{background:#fff4ce}.info td:first-child{background:#f3f5f7}
td.angka{white-space:nowrap;text-align:right}@media print{body{margin:0}}`;

const NAMA = { galat: "Keliru", peringatan: "Perlu dilihat", info: "Catatan" } as const;

function aman(teks: string): string {
  return teks.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}

function baris({
  tingkat,
  lembar,
  sel,
  label,
  tertulis,
  seharusnya,
  pesan,
  penjelasan,
  diterima,
}: TemuanCetak): string {
  const alasan = diterima === undefined ? "" : ` <em>Memang benar: ${aman(diterima)}</em>`;
  const nama = NAMA[tingkat as keyof typeof NAMA] ?? tingkat;
  return (
    `<tr class="${aman(tingkat)}"><td>${nama}</td><td>${aman(`${lembar}!${sel}`)}</td><td>${aman(label)}</td>` +
    `<td class="angka">${aman(tertulis)}</td><td class="angka">${aman(seharusnya)}</td>` +
    `<td>${aman(`${pesan} ${penjelasan}`.trim())}${alasan}</td></tr>`
  );
}

function tabel(judul: readonly string[], isi: readonly string[]): string {
  if (isi.length === 0) return "";
  const kepala = judul.map((satu) => `<th>${satu}</th>`).join("");
  return `<table><thead><tr>${kepala}</tr></thead><tbody>${isi.join("")}</tbody></table>`;
}

function word({ nama, ringkasan, temuan }: WordCetak): string {
  const isi = temuan.map(({ jenis, letak, kalimat, tertulis, seharusnya, pesan }) => {
    const tingkat = jenis === "bertentangan" ? "galat" : "peringatan";
    const teks = [letak, kalimat].map((satu) => `<td>${aman(satu)}</td>`).join("");
    const angka = [tertulis, seharusnya].map((satu) => `<td class="angka">${aman(satu)}</td>`).join("");
    return `<tr class="${tingkat}"><td>${NAMA[tingkat]}</td>${teks}${angka}<td>${aman(pesan)}</td></tr>`;
  });
  const judul = ["Tingkat", "Letak di Word", "Kalimat", "Tertulis", "Buku kerja", "Penjelasan"];
  return `<h2>${aman(nama)}</h2><p>${aman(ringkasan)}</p>${tabel(judul, isi)}`;
}

function berkas({ nama, temuan, ringkasan, galat, word: dokumen }: BerkasCetak): string {
  const kepala = `<h2>${aman(nama)}</h2><p>${aman(galat?.pesan ?? ringkasan ?? "")}</p>`;
  const judul = ["Tingkat", "Letak", "Baris", "Tertulis", "Seharusnya", "Penjelasan"];
  return kepala + tabel(judul, temuan.map(baris)) + (dokumen ? word(dokumen) : "");
}

/** All files on one page that any browser opens and prints; it loads nothing from elsewhere. */
export function halamanReviu(hasil: readonly BerkasCetak[]): string {
  return (
    `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Hasil reviu angka</title><style>${GAYA}</style></head>` +
    `<body><h1>Hasil reviu angka</h1>${hasil.map(berkas).join("")}</body></html>\n`
  );
}
