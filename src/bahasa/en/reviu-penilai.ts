import { alike, english } from "./angka";
import type {
  judulPembanding as pembandingId,
  judulPenilai as judulId,
  temuanPenilai as temuanId,
} from "../id/reviu-penilai";
import { deretSel } from "./deret";

const MISSING = {
  "tahun-lalu": "Last year's results do not stand beside this year's. Add the column.",
  "tiga-tahun":
    "No development can be seen: results of fewer than three years stand side by side. Add the columns.",
  renstra: "Results are not compared with the medium-term target (Renstra). Add the column.",
  kriteria: "The measuring tables have no column for the class. Add it.",
} as const;

const ALSO = (places: readonly string[]): string =>
  places.length > 0 ? ` So it is in ${places.join(", ")}.` : "";

/** What evaluators ask: promises, directions, names, comparisons. */
export const temuanPenilai: typeof temuanId = {
  ANGGARAN_PROGRAM_BEDA: ({ tertulis, lain, tempat, juga }) =>
    `Its budget is ${tertulis} here, but ${alike(lain, tertulis)} in the table of spending (${tempat}). Check whether this is the budget before its change.${ALSO(juga)}`,
  SATUAN_SEBARIS: ({ tertulis, satuan, lain }) =>
    `It says ${tertulis}, but the unit of this row is ${satuan} (see ${lain}). See whether the figure belongs to another row.`,
  SATUAN_ANTAR_TABEL: ({ tertulis, lain, tempat }) =>
    `Its unit is “${tertulis}” here, but “${lain}” in ${tempat} for the same indicator.`,
  EJAAN_BEDA: ({ lain, tempat }) => `${tempat} reads “${lain}”. Use one spelling.`,
  KODE_DUA_EJAAN: ({ tertulis, lain }) =>
    `Codes of this table are written in two ways: “${tertulis}” and “${lain}”. Choose one.`,
  TARGET_BERUBAH: ({ tertulis, lain, tempat }) =>
    `Its target is ${tertulis} now and was ${lain} before the change (${tempat}). Why is not said.`,
  TARGET_MELONJAK: ({ target, lalu, tahunLalu }) =>
    `The target ${target} is more than twice the result of ${String(tahunLalu ?? "last year")} (${lalu}). Say on what it rests.`,
  TURUN_TANPA_SEBAB: ({ dari, menjadi, persen, naik, tahunLalu }) =>
    `The result ${naik ? "rose" : "fell"} by ${alike(persen, dari, menjadi)}, from ${dari}${tahunLalu === undefined ? "" : ` in ${String(tahunLalu)}`} to ${menjadi}${naik ? " (by its name less is better)" : ""}, and this table does not say why. Explain it in Analisis Capaian.`,
  PEMBANDING_KURANG: ({ unsur }) => MISSING[unsur],
  ARAH_TERBALIK: ({ tertulis, hitung, polaritas }) =>
    `By its name less of this indicator is better, but ${tertulis} was computed as if more were. If less is better, it is ${alike(hitung, tertulis)}${polaritas === undefined ? "" : `: choose negatif in ${polaritas}`}. Check the direction of the indicator.`,
  ARAH_TAK_LAZIM: ({ tertulis, hitung }) =>
    `By its name more of this indicator is better, but ${tertulis} fits only the formula for the less the better. If more is better, it is ${alike(hitung, tertulis)}. Check the direction of the indicator.`,
  ARAH_BERLAWANAN: ({ lain, tempat }) =>
    `The agreement (${tempat}) promises “${lain}”, of which less is better, but this indicator counts work done, of which more is better. Use one indicator and fit its formula.`,
  NE_DI_LUAR_BATAS: ({ tertulis }) =>
    `The efficiency value reads ${tertulis}, but by its formula it lies between 0 and 100 %. Check its divisor.`,
  SUMBER_KOSONG: ({ kolom, kosong, banyak }) =>
    `The column ${kolom} is empty for ${String(kosong)} of ${String(banyak)} indicators.`,
  SASARAN_BERNOMOR_LAIN: ({ tertulis, lain, tempat }) =>
    `Sasaran ${tertulis} here is sasaran ${lain} of the performance agreement (${tempat}). Use one numbering.`,
  SASARAN_BERUPA_INDIKATOR: ({ juga = [] }) =>
    "This sasaran reads like an indicator. A sasaran names what shall become, not what is counted. Word it anew, for example “Meningkatnya …”." +
    (juga.length > 0 ? ` The same sentence stands in ${deretSel(juga)} too.` : ""),
  INTERVAL_BERLUBANG: ({ lubang }) =>
    `The table of criteria does not name achievements between ${lubang.map(english).join(", ")}. Their class follows the choice in Settings.`,
  NAMA_KRITERIA_LAIN: ({ tertulis, baku }) =>
    `One class is called “${tertulis}”; in Permendagri 54/2010, Tabel VII-C, its name is “${baku}”. Use one name throughout the report.`,
  TANGGAL_TAK_LENGKAP: ({ tertulis }) => `The date “${tertulis}” is incomplete: its day or month is missing.`,
  NOMOR_TABEL_KEMBAR: ({ nomor, tempat }) =>
    `There is a table ${nomor} in ${tempat} already. Give it another number.`,
  KEPALA_KELIRU: ({ kepala, isi }) =>
    `The column is headed “${kepala}”, but holds ${isi === "golongan" ? "ranks" : "months"}. Check whether the heading was copied.`,
  TARGET_BERUPA_UANG: ({ banyak }) =>
    `${String(banyak)} indicators of this table measure work done, but their targets and results are rupiah. Fill in the target and the result of the work, and move the rupiah to a budget column.`,
  DATA_ANTAR_TABEL: ({ tertulis, lain, tempat, lebih }) =>
    lebih
      ? `The result ${tertulis} is more than all there is by the table of data (${tempat}): ${lain}.`
      : `The result is ${tertulis}, but the table of data in ${tempat} counts ${lain} of what seems to be the same. Check which one is right, or explain the difference.`,
  IKU_TAK_DIUKUR: ({ diukurDi, berhasil }) =>
    `This key indicator was not found in the measuring tables (${diukurDi.join(", ")}). ${berhasil ? "Enter its result there too" : "Report its result"}, or use one name.`,
  TAHUN_LALU_BEDA: ({ tertulis, lain, tempat, mirip }) =>
    `Last year's result reads ${tertulis}, but last year's workbook (${tempat}) has ${lain}${mirip === undefined ? "" : ` for “${mirip}”`}.`,
  INDIKATOR_HILANG: ({ nama, tempat, mirip }) =>
    mirip === undefined
      ? `Last year's indicator “${nama}” (${tempat}) is gone. Say why it was dropped.`
      : `Last year's indicator “${nama}” (${tempat}) seems to be called “${mirip}” now. Say that it was renamed.`,
  SATUAN_MIRIP: ({ tertulis, lain, sel }) =>
    `Its unit is “${tertulis}”, but “${lain}” for goods of the same kind in ${sel}. One of them may be mistyped.`,
  TARGET_BARIS_LAIN: ({ tertulis, sebenarnya, label, lain, tempat }) =>
    `The target ${tertulis} is that of “${sebenarnya}” in the table of data, which has ${lain} for “${label}” (${tempat}). Check whether it was taken from another row.`,
  JUDUL_TANPA_PERSEN: ({ disebut }) =>
    `The title says “${disebut}”, but the table only counts. Add the percentage, or change the title.`,
  NILAI_TANPA_SATUAN: ({ kolom }) =>
    `The column ${kolom} does not say its unit: rupiah, thousands or millions of them.`,
  TABEL_TANPA_NOMOR: ({ banyak, lembar }) =>
    banyak === 1
      ? "This table has no number, while other tables of the report have one. Number it."
      : `${String(banyak)} tables have no number, while other tables of the report have one. Number them. Their sheets: ${lembar.join(", ")}.`,
  INDIKATOR_MIRIP: ({ lain, sel }) =>
    `Its indicator is nearly that of ${sel}: “${lain}”. Check whether it was copied.`,
  SASARAN_DIUKUR_LAIN: ({ tertulis, lain, nama, tempat }) =>
    `${tertulis} is measured, but ${lain} (“${nama}”, ${tempat}) was promised for this sasaran. Report what was promised too.`,
  PK_TAK_SAMA: ({ kurang, tempat }) =>
    `${tempat} has indicators that are missing here: ${kurang.map((one) => `“${one}”`).join(", ")}. Make both copies the same.`,
};

/** Their names on the Reviu sheet. */
export const judulPembanding: typeof pembandingId = {
  "tahun-lalu": "Not compared with last year",
  "tiga-tahun": "Development of three years missing",
  renstra: "Not compared with the Renstra",
  kriteria: "No column for the class",
};

export const judulPenilai: typeof judulId = {
  ANGGARAN_PROGRAM_BEDA: "Program budgets differ",
  SATUAN_SEBARIS: "Another unit within one row",
  SATUAN_ANTAR_TABEL: "Units differ between tables",
  EJAAN_BEDA: "A name in two spellings",
  KODE_DUA_EJAAN: "Codes in two spellings",
  TARGET_BERUBAH: "Target changed without reason",
  TARGET_MELONJAK: "Target leaps",
  TURUN_TANPA_SEBAB: "Worse without explanation",
  PEMBANDING_KURANG: "A comparison is missing",
  ARAH_TERBALIK: "Direction may be reversed",
  ARAH_TAK_LAZIM: "Direction to be checked",
  ARAH_BERLAWANAN: "Direction opposite to the agreement",
  NE_DI_LUAR_BATAS: "Efficiency value out of bounds",
  SUMBER_KOSONG: "Formula or source missing",
  SASARAN_BERNOMOR_LAIN: "Sasaran renumbered",
  SASARAN_BERUPA_INDIKATOR: "Sasaran reads like an indicator",
  INTERVAL_BERLUBANG: "Gaps in the table of criteria",
  NAMA_KRITERIA_LAIN: "Class with another name",
  TANGGAL_TAK_LENGKAP: "Incomplete date",
  NOMOR_TABEL_KEMBAR: "Table number used twice",
  KEPALA_KELIRU: "Heading does not fit",
  TARGET_BERUPA_UANG: "Work measured in rupiah",
  DATA_ANTAR_TABEL: "Differs from the table of data",
  IKU_TAK_DIUKUR: "Key indicator not found in the measuring tables",
  TAHUN_LALU_BEDA: "Differs from last year's report",
  INDIKATOR_HILANG: "Last year's indicator gone or renamed",
  SATUAN_MIRIP: "Unit may be mistyped",
  TARGET_BARIS_LAIN: "Target perhaps of another row",
  JUDUL_TANPA_PERSEN: "Title does not tell the table",
  NILAI_TANPA_SATUAN: "Values without a unit",
  TABEL_TANPA_NOMOR: "Tables without a number",
  INDIKATOR_MIRIP: "Nearly the same indicator",
  SASARAN_DIUKUR_LAIN: "Measured otherwise than promised",
  PK_TAK_SAMA: "Two copies of the agreement differ",
};
