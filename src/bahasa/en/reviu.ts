import type { Penjelasan, SelDisebut } from "../../domain/reviu/temuan-reviu";
import type { reviu as id } from "../id/reviu";
import { fungsi } from "./fungsi";
import { judulPenilai, temuanPenilai } from "./reviu-penilai";

const PART = { target: "Target", realisasi: "Realisation", capaian: "Achievement", satuan: "Unit" } as const;

const at = ({ sel, label }: SelDisebut): string => (label === "" ? sel : `${sel} (${label})`);
const times = (kali: number): string =>
  kali >= 1 ? `${String(kali)} times too large` : `${String(Math.round(1 / kali))} times too small`;

function explanation(p: Penjelasan): string {
  switch (p.jenis) {
    case "digit-tertukar":
      return `Everything ties if ${at(p)} reads ${p.menjadi} instead of ${p.dari}: two digits changed places.`;
    case "digit-keliru":
      return `Everything ties if ${at(p)} reads ${p.menjadi} instead of ${p.dari}: one digit was mistyped.`;
    case "digit-hilang":
      return `Everything ties if ${at(p)} reads ${p.menjadi} instead of ${p.dari}: one digit is missing.`;
    case "nol-hilang":
      return `Everything ties if ${at(p)} reads ${p.menjadi} instead of ${p.dari}: a zero is missing.`;
    case "tanda":
      return `The figure is right, only its sign is reversed: ${p.menjadi} instead of ${p.dari} in ${at(p)}.`;
    case "faktor":
      return `${at(p)} is ${times(p.kali)}: it reads ${p.dari}, and ${p.menjadi} would tie.`;
    case "baris-kembar":
      return `The difference is exactly ${p.nilai}, a figure that stands there twice. Without the row ${at(p)} both are the same.`;
    case "baris-terlewat":
      return `The difference is exactly ${p.nilai}, the row ${at(p)}, which seems to be left out of the sum.`;
    case "baris-ganda":
      return `The difference is exactly ${p.nilai}, the row ${at(p)}, which seems to be counted twice or to be deleted since.`;
    case "sel-tertukar":
      return `The figures in ${at(p.satu)} and ${at(p.dua)} changed places.`;
    case "pagu-lain":
      return `The percentage ties with ${p.nilai} (${p.tempat}), another budget of the same name.`;
    case "kurang-100":
      return "What is stated is this year's value less 100, not its change from last year.";
    case "rerata-persen":
      return "What is stated is the mean of the other rows' percentages; the percentage of a sum is made of the sums.";
    case "nol-hilang-persen":
      return "The zero behind the comma is missing.";
  }
}

const spellings = (ejaan: readonly string[]): string =>
  ejaan.length > 1
    ? ` The percentage is written in several ways: ${ejaan.map((one) => `“${one}”`).join(", ")}.`
    : "";

/** Texts of the review: sentences of findings, their explanations, the Reviu sheet, the command's summary. */
export const reviu: typeof id = {
  temuan: {
    ...temuanPenilai,
    PERSEN_BEDA: ({ tertulis, hitung, pita }) =>
      `It reads ${tertulis}, but realisation by target is ${hitung}.` +
      (pita ? ` Its criterion changes with it, from ${pita.dari} to ${pita.menjadi}.` : ""),
    PERSEN_DIPOTONG: ({ tertulis, hitung, cara }) =>
      cara === "desimal"
        ? `${tertulis} is right, but has one decimal only; in full ${hitung}.`
        : `${tertulis} was ${cara === "dipotong" ? "cut off" : "rounded up"}; rounded as usual it is ${hitung}.`,
    PERSEN_UBAH_BEDA: ({ tertulis, hitung }) =>
      `The change reads ${tertulis}, but by the figures before and after it is ${hitung}.`,
    SELISIH_BEDA: ({ tertulis, hitung }) =>
      `The difference reads ${tertulis}, but after less before is ${hitung}.`,
    SURPLUS_BEDA: ({ tertulis, hitung, surplus }) =>
      `It reads ${tertulis}, but revenue less spending is ${hitung} (a ${surplus ? "surplus" : "deficit"}).`,
    IKUT_BERUBAH: ({ tertulis, hitung, karena }) =>
      `${tertulis} was computed from ${karena}, which is wrong. With ${karena} put right it becomes ${hitung}.`,
    JUMLAH_BEDA: ({ tertulis, hitung, kolom }) =>
      `The total of the column ${kolom} reads ${tertulis}, but its rows add up to ${hitung}.`,
    JUMLAH_BARIS_BEDA: ({ tertulis, hitung }) =>
      `The total of this row reads ${tertulis}, but the columns left of it add up to ${hitung}.`,
    RINCIAN_BEDA: ({ tertulis, hitung, banyak }) =>
      `It reads ${tertulis}, but the ${banyak === 1 ? "one part below it is" : `${String(banyak)} parts below it add up to`} ${hitung}.`,
    RINCIAN_KURANG: ({ tertulis, hitung }) =>
      `The parts below it are ${hitung} of ${tertulis} so far. Perhaps not all rows were typed.`,
    RERATA_BEDA: ({ tertulis, hitung }) =>
      `The mean reads ${tertulis}, but by its own figures it is ${hitung}.`,
    ANGKA_RUSAK: ({ teks, rusak, hitung }) =>
      fungsi.rusak[rusak](teks) +
      (hitung === undefined ? "" : ` The other figures of this table tie if it is ${hitung}.`),
    FORMULA_GALAT: ({ teks }) => `Its formula ends in ${teks}. Mend the formula or the figures that it uses.`,
    BARIS_KEMBAR: ({ lain, nilai }) =>
      `All figures of this row (${nilai}, and so on) are those of the row ${lain}. Check whether one is a copy.`,
    ANGKA_KEMBAR: ({ lain, nilai, banyak }) =>
      banyak > 1
        ? `${nilai} and ${String(banyak - 1)} more figures of this row are exactly those of the row ${lain}. Check whether they were copied.`
        : `${nilai} is exactly that of the row ${lain}. Check whether it was copied.`,
    KOLOM_KEMBAR: ({ satu, dua, sama, banyak }) =>
      `${dua} has exactly the figures of ${satu} on ${String(sama)} of ${String(banyak)} rows. Check whether they were copied from the month before.`,
    NOL_NOL: ({ nol, banyak, ejaan }) =>
      `${String(nol)} of ${String(banyak)} rows have a target of 0 and a realisation of 0. Write “-” or a remark, since 0 % means failure.` +
      spellings(ejaan),
    CAPAIAN_BUKAN_PERSEN: ({ tertulis }) =>
      `The achievement reads “${tertulis}” although there is a target. Fill in a percentage, such as 0,00 %.`,
    CELAH_KRITERIA: ({ capaian, bawah, atas }) =>
      `An achievement of ${capaian} lies between ${bawah} and ${atas}: the table of criteria does not name it. Its criterion follows the choice in Settings.`,
    NILAI_ANTAR_TABEL: ({ unsur, tertulis, lain, tempat, mirip }) =>
      mirip === undefined
        ? `${PART[unsur]} reads ${tertulis}, but ${lain} in ${tempat} for the same indicator.`
        : `${PART[unsur]} reads ${tertulis}, but ${lain} for “${mirip}” in ${tempat}, which seems to be the same indicator.`,
    JANJI_TAK_DIUKUR: ({ diukurDi }) =>
      `This indicator stands in the performance agreement but was not found in ${diukurDi}. Report its result, or say why not.`,
    UKUR_TAK_DIJANJIKAN: ({ janjiDi, mirip }) =>
      mirip === undefined
        ? `This indicator is measured but was not found in the performance agreement (${janjiDi}).`
        : `The performance agreement (${janjiDi}) has no indicator of this name; perhaps “${mirip}” is meant. Use one name.`,
    TARGET_DI_BAWAH_LALU: ({ target, lalu }) =>
      `The target ${target} is below last year's realisation (${lalu}). Explain why.`,
    TOTAL_ANTAR_TABEL: ({ tertulis, lain, label, tempat }) =>
      `It adds up to ${tertulis}, but ${label} in ${tempat} is ${lain}. The two should be the same.`,
    ANGGARAN_INDUK: ({ jumlah, sesudah, tempat }) =>
      `The budget of this table adds up to ${jumlah}, the budget before its change in ${tempat}. After the change it is ${sesudah}; check whether there is a changed agreement (PK Perubahan).`,
    PAGU_TERLAMPAUI: ({ tertulis, hitung }) =>
      `The realisation ${tertulis} is larger than its budget (${hitung}).`,
    TANPA_JUMLAH: ({ kolom, jumlah }) =>
      `This table has no total row. Total of the column ${kolom}: ${jumlah}.`,
    JUDUL_KEMBAR: ({ judul, tempat }) =>
      `Its title is that of the table in ${tempat} although its contents differ: “${judul}”. Check whether the title was copied.`,
    SATUAN_JANGGAL: ({ tertulis }) =>
      `The indicator is a percentage but its target is ${tertulis}. Change the indicator's name or its unit.`,
    TAHUN_LAIN: ({ tahun, laporan }) =>
      `This title names the year ${String(tahun)}, the other titles ${String(laporan)}. Check whether it was left over from an older report.`,
    NIP_SALAH: ({ teks }) =>
      `“${teks}” is no valid NIP: a NIP has 18 digits (date of birth, month of appointment, sex, number).`,
  },
  judul: {
    ...judulPenilai,
    PERSEN_BEDA: "Percentage is not what its figures give",
    PERSEN_DIPOTONG: "Rounding is not uniform",
    PERSEN_UBAH_BEDA: "Wrong change in percent",
    SELISIH_BEDA: "Wrong difference",
    SURPLUS_BEDA: "Wrong surplus or deficit",
    IKUT_BERUBAH: "Changes because another figure is wrong",
    JUMLAH_BEDA: "Wrong column total",
    JUMLAH_BARIS_BEDA: "Wrong row total",
    RINCIAN_BEDA: "Parts are not their sum",
    RINCIAN_KURANG: "Parts may be incomplete",
    RERATA_BEDA: "Wrong mean",
    ANGKA_RUSAK: "Unreadable number",
    FORMULA_GALAT: "Formula ends in an error",
    BARIS_KEMBAR: "Duplicate row",
    ANGKA_KEMBAR: "The same figure on another row",
    KOLOM_KEMBAR: "A month's figures were copied",
    NOL_NOL: "Target and realisation are zero",
    CAPAIAN_BUKAN_PERSEN: "Achievement is no percentage",
    CELAH_KRITERIA: "Achievement in a gap of the criteria",
    NILAI_ANTAR_TABEL: "Values differ between tables",
    JANJI_TAK_DIUKUR: "Promised, not reported",
    UKUR_TAK_DIJANJIKAN: "Reported, not promised",
    TARGET_DI_BAWAH_LALU: "Target below last year's realisation",
    TOTAL_ANTAR_TABEL: "Totals differ between tables",
    ANGGARAN_INDUK: "Still the budget before its change",
    PAGU_TERLAMPAUI: "Realisation above the budget",
    TANPA_JUMLAH: "No total row",
    JUDUL_KEMBAR: "Duplicate table title",
    SATUAN_JANGGAL: "Unit does not fit",
    TAHUN_LAIN: "Another year left over",
    NIP_SALAH: "Wrong NIP",
  },
  dasar: {
    hitungan: "Arithmetic",
    "permenpan-53-2014": "Permen PANRB 53/2014",
    "permendagri-54-2010": "Permendagri 54/2010, Tabel VII-C",
    "permendagri-77-2020": "Permendagri 77/2020",
    "pmk-22-2021": "PMK 22/PMK.02/2021",
    "bkn-nip": "Structure of the NIP by BKN",
  },
  penjelasan: explanation,
  tingkat: { galat: "Wrong", peringatan: "To be looked at", info: "Note" },
  lembar: {
    judul: "REVIEW OF FIGURES",
    keterangan:
      "Made automatically from the tables of this workbook. Where a figure is right all the same, write the reason into the column “Right all the same”; it stays there on the next review.",
    kolom: [
      "No",
      "Level",
      "Where",
      "Row",
      "Finding",
      "Stated",
      "Should be",
      "Explanation",
      "Right all the same (reason)",
      "Since the last review",
    ],
    bersih: "Nothing to mend: all figures that can be computed tie.",
    terpotong: (sisa) =>
      `There are ${String(sisa)} more findings. Mend those above first, then run the review again.`,
    tidakDitemukanLagi: "Not found any more; the old reason is kept here",
    sudahDiperbaiki: "Mended since the last review",
  },
  ringkasan: (galat, peringatan, info) =>
    galat + peringatan + info === 0
      ? "Review done: all figures that can be computed tie."
      : `Review done: ${String(galat)} wrong, ${String(peringatan)} to be looked at, ${String(info)} notes.`,
  keadaan: { baru: "New", terbuka: "Still open", diperbaiki: "Mended" },
  perubahan: (baru, diperbaiki, terbuka) =>
    ` Since the last review: ${String(baru)} new, ${String(diperbaiki)} mended, ${String(terbuka)} still open.`,
  perbaiki: {
    hilang: "This finding is gone; nothing was written.",
    hilangSaran: "Run the review again to see what there is now.",
    tanpa: "No one repair of this finding is certain.",
    tanpaSaran: "Mend the cell yourself, then run the review again.",
    selesai: (sel, dari, menjadi) =>
      `${sel} was mended: ${dari} became ${menjadi}. Undo (Kembalikan) takes it back.`,
    gagal: "The cell could not be mended.",
  },
  benar: {
    simpan: "The reason was saved on the Reviu sheet.",
    hapus: "The reason was removed; the finding counts again.",
  },
  catatan: {
    judul: "RECORD OF THE REVIEW",
    keterangan:
      "For the office and the Inspektorat together. Fill in the column for the office's answer; answers stay on the next round. The list is made by arithmetic and is no official assessment.",
    kolom: [
      "No",
      "Where",
      "Row",
      "Finding",
      "Stated",
      "Condition",
      "Criterion",
      "Should be",
      "Answer of the office",
      "Status",
      "Round",
    ],
    bersih: "No findings.",
    terpotong: (sisa) => `There are ${String(sisa)} more findings that are not listed here.`,
    status: { baru: "New", terbuka: "Still open", diperbaiki: "Mended", diterima: "Right all the same" },
    kelompok: {
      pertama: "Round 1",
      berubah: (nomor) => `Changed in round ${String(nomor)}`,
      terbuka: "Still open from earlier rounds",
      selesai: "Closed in earlier rounds",
    },
    putaran: (nomor, baru, selesai, terbuka) =>
      `Round ${String(nomor)}: ${String(baru)} new, ${String(selesai)} mended, ${String(terbuka)} still open.`,
    belumDitulis: "The record of the review could not be written.",
    bolehUlang: "Check whether its sheet is protected, then run it again. No other sheet was changed.",
  },
  tahunLalu: {
    teks: "Last year's workbook cannot be read.",
    saran: "Choose an .xlsx file. If it is still .xls or has a password, save it as a plain .xlsx first.",
  },
  rekap: {
    rekap: {
      lembar: "Rekap Reviu",
      judul: "SUMMARY OF REVIEWS",
      kolom: [
        "No",
        "Office (file)",
        "Wrong",
        "To be looked at",
        "Notes",
        "Mean achievement",
        "Spent",
        "Remark",
      ],
    },
    beda: {
      lembar: "Indikator Berbeda",
      judul: "ONE INDICATOR, TWO RESULTS",
      kolom: ["No", "Indicator", "Office", "Result", "Other office", "Result"],
      tidakAda: "None.",
    },
    selesai: (banyak) => `The summary of ${String(banyak)} files was made.`,
    gagal: "The summary could not be made.",
  },
  gagal: "The review could not be run.",
  belumDitulis: "The Reviu sheet could not be written.",
  bolehUlang: "Check whether the Reviu sheet is protected, then run it again. No other sheet was changed.",
  diterima: (banyak) => ` You declared ${String(banyak)} findings right all the same.`,
};
