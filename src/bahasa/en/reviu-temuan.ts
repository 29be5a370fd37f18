import type * as id from "../id/reviu-temuan";
import { alike, english } from "./angka";
import { deret, deretSel } from "./deret";
import { fungsi } from "./fungsi";
import { judulPenilai, temuanPenilai } from "./reviu-penilai";

const PART = { target: "Target", realisasi: "Realisation", capaian: "Achievement", satuan: "Unit" } as const;

const spellings = (ejaan: readonly string[]): string =>
  ejaan.length > 1
    ? ` The percentage is written in several ways: ${ejaan.map((one) => `“${one}”`).join(", ")}.`
    : "";

/** Why the formula of a total gives another figure. */
function formulaFlaw(missing: readonly string[], texts: readonly string[]): string {
  const first = missing.length > 0 ? [`its formula leaves out ${deretSel(missing)}`] : [];
  const one = texts.length === 1;
  const second =
    texts.length > 0 ? [`${deretSel(texts)} ${one ? "is a text" : "are texts"}, which a sum skips`] : [];
  const words = [...first, ...second].join(", and ");
  return words === "" ? "" : ` The cause: ${words}.`;
}

const DIVISOR = { target: "target", anggaran: "budget", pagu: "budget" } as const;

/** Sentences of findings: what is stated and what the arithmetic gives. */
export const temuan: typeof id.temuan = {
  ...temuanPenilai,
  PERSEN_BEDA: ({ tertulis, hitung, dibagi, pita }) =>
    `It reads ${tertulis}, but ${typeof dibagi === "string" ? `realisation by ${DIVISOR[dibagi]}` : `${dibagi.pembilang} by ${dibagi.penyebut}`} is ${alike(hitung, tertulis)}.` +
    (pita ? ` With that figure its criterion is ${pita.menjadi}, not ${pita.dari}.` : ""),
  PERSEN_DIPOTONG: ({ tertulis, hitung, cara }) =>
    cara === "desimal"
      ? `${tertulis} is right, but has one decimal only; in full ${alike(hitung, tertulis)}.`
      : `${tertulis} was ${cara === "dipotong" ? "cut off" : "rounded up"}; rounded as usual it is ${alike(hitung, tertulis)}.`,
  PERSEN_UBAH_BEDA: ({ tertulis, hitung }) =>
    `The change reads ${tertulis}, but by the figures before and after it is ${alike(hitung, tertulis)}.`,
  SELISIH_BEDA: ({ tertulis, hitung }) =>
    `The difference reads ${tertulis}, but after less before is ${alike(hitung, tertulis)}.`,
  SISA_BEDA: ({ tertulis, hitung, utuh, diambil }) =>
    `What is left reads ${tertulis}, but ${utuh} less ${diambil} is ${alike(hitung, tertulis)}.`,
  SEL_BEDA: ({ tertulis, hitung, karena }) =>
    `It reads ${tertulis}, but ${deret(karena)} would only tie if it were ${alike(hitung, tertulis)}.`,
  SURPLUS_BEDA: ({ tertulis, hitung, surplus }) =>
    `It reads ${tertulis}, but revenue less spending is ${alike(hitung, tertulis)} (a ${surplus ? "surplus" : "deficit"}).`,
  IKUT_BERUBAH: ({ tertulis, hitung, karena }) =>
    `${tertulis} was computed from ${deret(karena)}, which ${karena.length === 1 ? "does" : "do"} not tie. If ${deret(karena)} ${karena.length === 1 ? "is" : "are"} wrong indeed, this figure becomes ${alike(hitung, tertulis)}.`,
  JUMLAH_BEDA: ({ tertulis, hitung, kolom, takDimuat = [], teks = [] }) =>
    `The total of the column ${kolom} reads ${tertulis}, but its rows add up to ${alike(hitung, tertulis)}.` +
    formulaFlaw(takDimuat, teks),
  JUMLAH_BARIS_BEDA: ({ tertulis, hitung, bagian, kolom = "The total of this row" }) =>
    `${kolom} reads ${tertulis}, but ${bagian ? bagian.join(" to ") : "the columns left of it"} add up to ${alike(hitung, tertulis)}.`,
  RINCIAN_BEDA: ({ tertulis, hitung, banyak }) =>
    `It reads ${tertulis}, but the ${banyak === 1 ? "one part below it is" : `${String(banyak)} parts below it add up to`} ${alike(hitung, tertulis)}.`,
  RINCIAN_KURANG: ({ tertulis, hitung }) =>
    `The parts below it are ${alike(hitung, tertulis)} of ${tertulis} so far. Perhaps not all rows were typed.`,
  NOMOR_MELOMPAT: ({ hilang, tertulis }) =>
    `The row numbers jump to ${tertulis}: number ${String(hilang)} is missing. See whether a row was deleted; if not, number the rows again.`,
  RERATA_BEDA: (isi) =>
    "setelah" in isi
      ? `The mean reads ${isi.tertulis}, which does not follow from the percentages above it. Compute it again once ${deretSel(isi.setelah)} ${isi.setelah.length === 1 ? "is" : "are"} mended: it changes with ${isi.setelah.length === 1 ? "it" : "them"}.`
      : `The mean reads ${isi.tertulis}, but by its own figures it is ${alike(isi.hitung, isi.tertulis)}.`,
  ANGKA_RUSAK: ({ teks, rusak, hitung }) =>
    fungsi.rusak[rusak](teks) +
    (hitung === undefined ? "" : ` The other figures of this table tie if it is ${hitung}.`),
  FORMULA_GALAT: ({ teks, ikut, sebab }) =>
    sebab === undefined
      ? `Its formula ends in ${teks}. Fix the formula or the figures that it uses.` +
        (ikut.length > 0
          ? ` Because of it ${deretSel(ikut)} show${ikut.length === 1 ? "s" : ""} an error too.`
          : "")
      : `${sebab.sel} holds “${sebab.isi}”, which is no number; because of it ${ikut.length === 1 ? "the formula in" : "the formulas in"} ${deretSel(ikut)} ${ikut.length === 1 ? "ends" : "end"} in ${teks}. Type the number in ${sebab.sel}.`,
  BARIS_KEMBAR: ({ lain, nilai }) =>
    `All figures of this row (${nilai}, and so on) are those of the row ${lain}. Check whether one is a copy.`,
  ANGKA_KEMBAR: ({ lain, nilai, banyak, juga = [] }) => {
    const also = juga.length > 0 ? ` and stands in ${deretSel(juga)} too` : "";
    return banyak > 1
      ? `${nilai} and ${String(banyak - 1)} more figures of this row are exactly those of the row ${lain}. Check whether they were copied.`
      : `${nilai} is exactly that of the row ${lain}${also}. Check whether it was copied.`;
  },
  KOLOM_KEMBAR: ({ satu, dua, sama, banyak, sampai }) =>
    `${sampai === undefined ? `${dua} has exactly the figures of ${satu}` : `${satu} to ${sampai} have exactly the same figures`} on ${String(sama)} of ${String(banyak)} rows. Check whether they were copied from the month before.`,
  NOL_NOL: ({ dibagi, nol, banyak, ejaan }) =>
    `${String(nol)} of ${String(banyak)} rows have a ${DIVISOR[dibagi]} of 0 and a realisation of 0. Write “-” or a remark, since 0 % reads as failure.` +
    spellings(ejaan),
  CAPAIAN_BUKAN_PERSEN: ({ tertulis, hitung }) =>
    hitung === undefined
      ? `The achievement reads “${tertulis}” although there is a target. Fill in a percentage, or say that it was not measured.`
      : `The achievement reads ${tertulis}, while other rows of this column are in percent. By its target and result it means ${alike(hitung, tertulis)}. Write all in one way.`,
  CELAH_KRITERIA: ({ capaian, bawah, atas }) =>
    `The computed percentage ${english(capaian)} lies between ${english(bawah)} and ${english(atas)}: the table of criteria does not name it. Its criterion follows the choice in Settings.`,
  NILAI_ANTAR_TABEL: ({ unsur, tertulis, lain, tempat, mirip, baris, juga = [] }) =>
    (mirip === undefined
      ? `${PART[unsur]} reads ${tertulis}, but ${lain} in ${tempat} for ${baris === undefined ? "the same indicator" : `“${baris}”`}.`
      : `${PART[unsur]} reads ${tertulis}, but ${lain} for “${mirip}” in ${tempat}, which seems to be the same indicator.`) +
    (juga.length > 0 ? ` ${tertulis} stands in ${deret(juga)} too.` : ""),
  JANJI_TAK_DIUKUR: ({ diukurDi, kosongDi }) =>
    `This indicator stands in the performance agreement but ${kosongDi === undefined ? `was not found in ${deret(diukurDi, "or")}` : `has no result in ${kosongDi} yet`}. Report its result, or say why not.`,
  UKUR_TAK_DIJANJIKAN: ({ janjiDi, mirip, banyak }) =>
    banyak !== undefined
      ? `None of the ${String(banyak)} indicators measured in this table was found in the performance agreement (${janjiDi}) by its name. If they are the same, use one name.`
      : mirip === undefined
        ? `This indicator is measured but was not found in the performance agreement (${janjiDi}).`
        : `The performance agreement (${janjiDi}) has no indicator of this name; perhaps “${mirip}” is meant. If they are the same, use one name.`,
  TARGET_DI_BAWAH_LALU: ({ target, lalu, tahunLalu }) =>
    `The target ${target} is below the realisation of ${String(tahunLalu ?? "last year")} (${lalu}). Explain why.`,
  TOTAL_ANTAR_TABEL: ({ tertulis, lain, label, tempat }) =>
    `In this table it adds up to ${alike(tertulis, lain)}, but ${label} in ${tempat} is ${lain}. Check which one is right.`,
  ANGGARAN_INDUK: ({ jumlah, sesudah, tempat }) =>
    `The budget of this table adds up to ${alike(jumlah, sesudah)}, the budget before its change in ${tempat}. After the change it is ${sesudah}; check whether there is a changed agreement (PK Perubahan).`,
  PAGU_TERLAMPAUI: ({ tertulis, hitung }) =>
    `The realisation ${tertulis} is larger than its budget (${hitung}).`,
  TANPA_JUMLAH: ({ kolom, jumlah }) =>
    `This table has no total row. Add one; the total of the column ${kolom} is ${english(jumlah)}.`,
  JUDUL_KEMBAR: ({ judul, tempat }) =>
    `The title “${judul}” is that of the table in ${tempat} although its contents differ. Check whether the title was copied.`,
  SATUAN_JANGGAL: ({ tertulis }) =>
    `The indicator is a percentage but its target is ${tertulis}. Change the indicator's name or its unit.`,
  TAHUN_LAIN: ({ tahun, laporan }) =>
    `This title names the year ${String(tahun)}, the other titles ${String(laporan)}. Check whether it was left over from an older report.`,
  NIP_SALAH: ({ teks }) =>
    `“${teks}” is no valid NIP: a NIP has 18 digits (date of birth, month of appointment, sex, number).`,
};

/** Names of findings on the Reviu sheet. */
export const judul: typeof id.judul = {
  ...judulPenilai,
  PERSEN_BEDA: "Percentage is not what its figures give",
  PERSEN_DIPOTONG: "Rounding is not uniform",
  PERSEN_UBAH_BEDA: "Wrong change in percent",
  SELISIH_BEDA: "Wrong difference",
  SISA_BEDA: "Wrong remainder",
  SEL_BEDA: "Several sums point to another figure",
  SURPLUS_BEDA: "Wrong surplus or deficit",
  IKUT_BERUBAH: "Changes because another figure is wrong",
  JUMLAH_BEDA: "Wrong column total",
  JUMLAH_BARIS_BEDA: "Wrong row total",
  RINCIAN_BEDA: "Parts are not their sum",
  RINCIAN_KURANG: "Parts may be incomplete",
  NOMOR_MELOMPAT: "A row number is missing",
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
};

/** What each rule rests on. */
export const dasar: typeof id.dasar = {
  hitungan: "Arithmetic",
  "permenpan-53-2014": "Permen PANRB 53/2014",
  "permendagri-54-2010": "Permendagri 54/2010, Tabel VII-C",
  "permendagri-77-2020": "Permendagri 77/2020",
  "pmk-22-2021": "PMK 22/PMK.02/2021",
  "bkn-nip": "Structure of the NIP by BKN",
};
