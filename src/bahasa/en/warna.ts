import type { warna as indonesia } from "../id/warna";
import { english } from "./angka";
import { hitung } from "./hitung";
import { sebutKolom, sebutLembar } from "./kolom-berwarna";
import { tabel } from "./tabel";
import { ucapkan, ucapkanAlasan } from "../ucap";
import type { SebabRagu } from "../../domain/warna/temuan-warna";

/** What makes a plan unsure. */
function unsure(kolom: string, sebab: SebabRagu): string {
  if (sebab.jenis === "bentuk")
    return "This table was recognised by its shape alone, because its headers are not known. Check first what its columns mean.";
  if (sebab.jenis === "arti")
    return `The meaning of column ${sebab.kolom.kolom} is not certain. ${ucapkanAlasan(sebab.kolom, tabel.alasan)}`;
  const { temuan, target, realisasi } = sebab;
  const read = [
    ...(target === undefined ? [] : [`its target was read from column ${target}`]),
    ...(realisasi === undefined ? [] : [`its realisasi from column ${realisasi}`]),
  ].join(", ");
  const part = read === "" ? "" : `; ${read}`;
  return `The meaning of column ${kolom} is not certain${part}. ${ucapkan(temuan, tabel).teks}`;
}

const SPAN = {
  bagian: { one: "part", whole: "the whole" },
  triwulan: { one: "quarter", whole: "the year" },
  semester: { one: "half of the year", whole: "the year" },
} as const;

/** Texts of Warnai Kriteria (colour the criteria) and Kembalikan (take back). */
export const warna: typeof indonesia = {
  temuan: {
    LEMBAR_DIPROTEKSI: ({ lembar }) => `Sheet "${lembar}" is protected and was left as it is.`,
    LEMBAR_KAMI: ({ lembar }) => `Sheet "${lembar}" was made by LKjIP and has its colours already.`,
    TANPA_TABEL: ({ lembar }) => `No table was recognised on sheet "${lembar}".`,
    PILIHAN_TANPA_TABEL: () => "The selected cells belong to no table that was recognised.",
    KURANG_YAKIN: ({ kolom, sebab }) => unsure(kolom, sebab),
    TAK_TERBUKTI: ({ kolom }) =>
      `The headers and figures of this table do not show for certain that column ${kolom} measures capaian. Check it first, then choose the column.`,
    OPERAN_RUMUS: ({ kolom }) =>
      `Some rows of this table are what another row is computed from, not measured themselves. Colour column ${kolom} if each row is judged by itself.`,
    BUKAN_DIRAIH: ({ kolom }) =>
      `By its header, column ${kolom} holds arrears, a remainder, what was not reached, or a forecast. Make sure first which column is used.`,
    TARGET_LAIN: ({ kolom }) =>
      `By its header, the target in column ${kolom} is somebody else's or for all, such as a national target. Colour the table if that is the target.`,
    DUA_WILAYAH: ({ kolom }) =>
      `By their headers, columns ${kolom} are of two different regions. Make sure first which target and realisasi are compared.`,
    KEMAJUAN_FISIK: ({ kolom }) =>
      `Column ${kolom} says how far works have come, beside their money. Colour it if that is judged as capaian.`,
    FISIK_DITUNDA: ({ kolom }) =>
      `Column ${kolom} says how far works have come, so no column Capaian is added. If that is judged too, choose Add Capaian and Kriteria columns.`,
    SAINGAN: ({ kolom }) => `Column ${kolom} may be meant as well. Check first which column is used.`,
    ANGKA_TAK_DIKENAL: ({ kolom }) =>
      `Column ${kolom} holds figures too, but what they are is not known. Check first which column is used.`,
    BUKAN_DATA: () =>
      "A title or note beside this table calls its figures an example, an exercise or a forecast. Colour it if they are what is reported.",
    SATUAN_JUDUL_BEDA: ({ kolom }) =>
      `The titles of columns ${kolom} name different units. Make them the same first, or choose the columns.`,
    TAK_TERHITUNG: ({ kolom }) =>
      `Most rows of columns ${kolom} hold ranges, texts or two figures at once. Settle first how their achievement is computed.`,
    BELUM_SETAHUN: ({ kolom }) =>
      `By its title, column ${kolom} holds only a part of the year so far. Make sure that it may be compared with the target of the whole year.`,
    BARIS_BERWAKTU: ({ kolom }) =>
      `By column ${kolom} each row holds the figures of a quarter or a month, not of the year. Colour it if each row is judged by itself.`,
    BATAS_ATAS: ({ kolom }) =>
      `The target in column ${kolom} seems to be an upper limit, a time limit or a rank: less is better. Settle first how its achievement is computed.`,
    BUKAN_TABEL_KINERJA: () => "This table has no target, realisasi or capaian and is left alone.",
    TANPA_REALISASI: ({ diwarnai }) =>
      diwarnai
        ? `Coloured in this table: ${sebutKolom(diwarnai)}. The capaian of performance is not computed, because there is no realisasi column yet.`
        : "This table has no realisasi column yet, so no capaian can be computed.",
    TANPA_TARGET: ({ diwarnai }) =>
      diwarnai
        ? `Coloured in this table: ${sebutKolom(diwarnai)}. The capaian of performance is not computed, because no target column was recognised.`
        : "No target column was recognised in this table, so no capaian can be computed.",
    HANYA_CAPAIAN: ({ diwarnai }) =>
      `This table has no capaian of the year; not coloured: ${sebutKolom(diwarnai)}.`,
    TANPA_SETAHUN: ({ peran }) =>
      `This table states its ${peran} by quarters or halves only, with no column for the year, so no capaian of the year is computed.`,
    TANPA_DATA: () => "This table holds no data yet.",
    TANPA_PASANGAN: () => "There is no row whose capaian can be computed from its target and realisasi.",
    BAGIAN_DIPILIH: () =>
      "This table holds parts of equal rank only, and no column for the whole. Choose the Part to compute first.",
    BAGIAN_SETARA: ({ kolom, masa }) => {
      const { one, whole } = SPAN[masa];
      const which = kolom.includes(",")
        ? `Columns ${kolom} are for one ${one} each`
        : `Column ${kolom} is for one ${one} only`;
      return `${which}, and no column is for ${whole}. Colour them if each ${one} is judged by itself.`;
    },
    BAGIAN_BERSATUAN: () =>
      "The parts of this table carry units in their cells, so a formula cannot add them up. Choose one part.",
    BENTUK_RAGU: ({ kolom }) =>
      `It is not clear whether the numbers in column ${kolom} are fractions (0.95) or percent (95).`,
    SEL_RAGU: ({ kolom }) =>
      `It is not clear whether the numbers in column ${kolom} are fractions (0.95) or percent (95).`,
    BENTUK_CAMPURAN: ({ kolom }) =>
      `Column ${kolom} mixes fractions (0.95) and percent (95). Each part is coloured its own way.`,
    TERLALU_TERPECAH: ({ kolom }) =>
      `The way numbers are written in column ${kolom} changes too often to colour it safely.`,
    SEL_TIDAK_DIWARNAI: ({ isi }) => `"${isi}" is no readable percentage, so this cell gets no colour.`,
    SEL_BERSATUAN: ({ isi }) => `"${isi}" has a unit, not a percent sign, so this cell gets no colour.`,
    SEL_RUSAK: ({ isi }) => `"${isi}" cannot be read as a number, so its capaian is not computed.`,
    PERSEN_BERBEDA: () =>
      "Only one of target and realisasi in this row is a percentage. Look before computing.",
    PERLU_LKJIP: () =>
      "Target or realisasi are written as text, such as 1.150 orang or 85 %, so the formula uses LKJIP.CAPAIAN. On computers without LKjIP it is not recalculated.",
    POLARITAS: ({ nama }) =>
      `Capaian is computed with polarity ${nama} for every row. Change it where lower is better.`,
    POLARITAS_RAGU: ({ nama }) =>
      `Less of “${nama}” is usually better. Choose this table's formula of capaian first, under Options.`,
    JUMLAH_RAGU: ({ nama }) =>
      `“${nama}” seems to be a percentage or an index. The sum of its parts is no value of the year; choose one part or the last one filled.`,
    KOLOM_JAUH: ({ kolom }) =>
      `The columns right of the table are in use, so Capaian and Kriteria go to ${kolom}.`,
    CAPAIAN_KOSONG: ({ kolom, dapatDiisi }) =>
      `This table's own capaian column (${kolom}) is still empty. New columns go beside the table; column ${kolom} is not filled in${dapatDiisi ? " unless you choose so" : ""}.`,
    CAPAIAN_SEBAGIAN: ({ kolom, baris }) =>
      `Blank although target and realisasi are there: ${hitung(baris, "cell")} of column ${kolom}. They are filled in only if you choose so.`,
    ISIAN_BERTENTANGAN: ({ kolom }) =>
      `The figures in column ${kolom} do not follow the chosen formula, so its blank cells are not filled in.`,
    BELUM_DIUKUR: ({ baris }) =>
      `Not measured (no realisasi, or target and realisasi are 0) but written as 0 %: ${hitung(baris, "row")}. That gives the lowest colour. Leave the cells blank or write - if that is not meant.`,
    SERAPAN_LEBIH: ({ baris }) =>
      `More than 100 % of the budget spent: ${hitung(baris, "row")}. That gives the best colour, but look at the figures first.`,
    PERSEN_BEDA: ({ tertulis, hitung }) =>
      `Stated ${tertulis}; the figures of the row give ${english(hitung)}. The colour follows what is stated.`,
    SAMPINGAN_BERTENTANGAN: ({ kolom }) =>
      `The percentages in column ${kolom} do not agree with the figures of their rows, so it gets no colour.`,
    SAMPINGAN_RAGU: ({ kolom }) =>
      `It is not certain that column ${kolom} holds percentages, so it gets no colour. Choose its meaning if it does.`,
    PERSEN_BERTENTANGAN: ({ kolom, cocok, banyak, sel }) =>
      `The percentage in column ${kolom} agrees with the figures of its row in ${cocok} of ${banyak} rows, but not in ${sel}. Check first; if it is coloured all the same, the colour follows what is written.`,
    ATURAN_TERTUTUP: ({ kolom, banyak }) =>
      `Column ${kolom} already has ${hitung(banyak, "conditional format")} of its own. The colours of the criteria show on top; nothing of it is deleted, and Take Back shows it again.`,
    ISIAN_TERTUTUP: ({ kolom, contoh }) =>
      `Some cells of column ${kolom} have fills of their own, such as ${contoh}. The colours of the criteria cover them; the fills are not deleted, and Take Back shows them again.`,
    TANPA_TEMPAT: () => "There are no two free columns to the right of the table.",
  },
  saran: {
    KURANG_YAKIN: "If that reading is right, colour it; if not, choose first what the columns mean.",
    LEMBAR_DIPROTEKSI: "Unprotect it on the Review tab, then click Colour Criteria again.",
    TANPA_TABEL: "Select the whole table with its column headers, then try again.",
    PILIHAN_TANPA_TABEL: "Select the whole table with its column headers, then try again.",
  },
  skalaRusak: (alasan) =>
    `The scale on the Kriteria sheet cannot be used (${alasan}); the scale of Permendagri 54/2010 is used.`,
  hasil: {
    diwarnai: (tabel, sel, kolom) => `${hitung(tabel, "table")} coloured (${hitung(sel, "row")}): ${kolom}.`,
    sebutLembar,
    ikutDiwarnai: "Columns besides the capaian of the year are judged by the same scale.",
    ikutSaran:
      "If only the capaian of the year is meant, click Take Back, then tick Only the capaian of the year on the Colour page, or untick Colour this table.",
    tetap: "Nothing was coloured.",
    sudahSesuai: "The colours are right already. Nothing was changed.",
    perluDilihat: "Some tables still need a look.",
    perluDilihatSaran: "Check the reading in the pane, then click the button below it.",
    berubah: (lembar) => `Sheet "${lembar}" has changed since it was read. Read it again first.`,
    gagal: "The colours were not applied.",
    sebagian:
      "The change stopped midway and could not be taken back completely. Click Take Back to try again.",
    lembarTidakAda: (lembar) => `Sheet "${lembar}" was not found.`,
  },
};
