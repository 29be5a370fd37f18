import type { OpenedExcel } from "excel-host/node";

type Isi = string | number | boolean | null;

/** Texts stay texts: without the apostrophe the API would read "16,43 %" the American way. */
function ketikan(isi: Isi): Isi {
  return typeof isi === "string" && isi !== "" ? `'${isi}` : isi;
}

/** Types rows into a sheet that is made when it is not there; the first sheet is "Sheet1". */
export async function tulisLembar(
  excel: OpenedExcel,
  nama: string,
  isi: readonly (readonly Isi[])[],
  sel = "A1",
): Promise<void> {
  await excel.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const ada = worksheets.getItemOrNullObject(nama);
    await context.sync();
    const sheet = ada.isNullObject ? worksheets.add(nama) : ada;
    const lebar = Math.max(...isi.map((baris) => baris.length));
    const range = sheet.getRange(sel).getAbsoluteResizedRange(isi.length, lebar);
    range.values = isi.map((baris) => Array.from({ length: lebar }, (_, k) => ketikan(baris[k] ?? "")));
    sheet.activate();
    await context.sync();
  });
}

/** Tabel 3.2 of the report as an office types it: units in the cells, a two-row header, percent as text. */
export const TABEL_32: readonly (readonly Isi[])[] = [
  ["Tabel 3.2 :"],
  ["Pengukuran Capaian Kinerja Tahun 2021 Sasaran 1"],
  [null],
  ["Sasaran 1"],
  ["Meningkatnya sumber daya tenaga kerja"],
  ["Indikator Kinerja", "Target Tahun 2021", "Realisasi Capaian", null, "Capaian 2021"],
  [null, null, "2020", "2021", null],
  ["Jumlah pencari kerja yang dilatih berdasarkan klaster kompetensi", "32 orang", "-", "-", "0 %"],
  ["Jumlah pencari kerja yang terdaftar", "1.150 orang", "2.064 orang", "189 orang", "16,43 %"],
];

/** Tabel 3.3 to 3.7 below each other on one sheet, with the report's sentences between them. */
export const TABEL_33_37: readonly (readonly Isi[])[] = [
  ["Sasaran 2"],
  ["Indikator Kinerja", "Target Tahun 2021", "Realisasi Capaian", null, "Capaian 2021"],
  [null, null, "2020", "2021", null],
  ["Jumlah tenaga kerja yang ditempatkan", "330 orang", "361 orang", "95 orang", "28,78 %"],
  [null],
  ["Untuk penyelenggaraan penempatan telah ditempatkan sebanyak 95 orang."],
  [null],
  ["Sasaran 3"],
  ["Indikator Kinerja", "Target Tahun 2021", "Realisasi Capaian", null, "Capaian 2021"],
  [null, null, "2020", "2021", null],
  ["Jumlah kasus perselisihan yang diselesaikan", "6 kasus", "-", "-", "0 kasus"],
  [null],
  [null],
  ["Sasaran 6"],
  ["Indikator Kinerja", "Target Tahun 2021", "Realisasi Capaian", null, "Capaian 2021"],
  [null, null, "2020", "2021", null],
  ["Jumlah UTTP yang ditera ulang", "176 UTTP", "675 UTTP", "169 UTTP", "96,2 %"],
];

/** The IKU appendix: the unit in its own column, percent points as numbers. */
export const IKU: readonly (readonly Isi[])[] = [
  ["INDIKATOR KINERJA UTAMA (IKU) TAHUN 2021"],
  [null],
  ["NO", "INDIKATOR KINERJA UTAMA", "SATUAN", "TARGET", "REALISASI", "TINGKAT REALISASI (%)"],
  [1, "Jumlah pencari kerja yang dilatih", "Orang", 32, 0, 0],
  [2, "Jumlah pencari kerja yang terdaftar", "Orang", 1150, 189, 16.43],
  [3, "Jumlah tenaga kerja yang ditempatkan", "Orang", 330, 95, 28.78],
  [4, "Jumlah pasar yang representatif", "Pasar", 22, 21, 95.45],
  [5, "Jumlah UTTP yang ditera ulang", "UTTP", 176, 169, 96.02],
];

/** A table without a capaian: what the add-in is asked to complete. */
export const TANPA_CAPAIAN: readonly (readonly Isi[])[] = [
  ["No", "Indikator Kinerja", "Satuan", "Target", "Realisasi"],
  [1, "Jumlah pencari kerja yang terdaftar", "orang", 1150, 189],
  [2, "Jumlah pasar yang representatif", "pasar", 22, 21],
  [3, "Jumlah pameran", "pameran", 3, null],
  [4, "Jumlah pelatihan", "orang", 32, "-"],
];

/** `banyak` indicators under a header of 30 columns, capaian as a ratio. */
export function tabelBesar(banyak: number): Isi[][] {
  const kepala = ["No", "Sasaran", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)"];
  const lain = Array.from({ length: 23 }, (_, k) => `Catatan ${k + 1}`);
  const baris = Array.from({ length: banyak }, (_, i): Isi[] => {
    const target = 100 + (i % 50);
    const realisasi = (i * 37) % 160;
    return [
      i + 1,
      `Sasaran ${Math.floor(i / 10) + 1}`,
      `Indikator kinerja nomor ${i + 1}`,
      "orang",
      target,
      realisasi,
      Math.round((realisasi / target) * 10_000) / 100,
      ...lain.map((_, k) => (k % 3 === 0 ? `catatan ${i % 7}` : i * k)),
    ];
  });
  return [[...kepala, ...lain], ...baris];
}

/** Two figures changed places in D2: the total and the percentage tell. */
export const SALAH_HITUNG = [
  ["No", "Kegiatan", "Pagu", "Realisasi", "%"],
  [1, "Pelatihan", 40_000_000, 15_740_000, 38.68],
  [2, "Pendampingan", 20_000_000, 10_000_000, 50],
  [3, "Pengawasan", 30_000_000, 15_000_000, 50],
  ["", "Jumlah", 90_000_000, 40_470_000, 44.97],
] as const;
