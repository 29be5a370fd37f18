import { AlignmentType, BorderStyle, type IStylesOptions } from "docx";
import { RUPA } from "../../domain/lembar/rupa";

const HURUF = "Arial";
const TINTA = "000000";

/** Styles of the book that Word has not of its own. */
export const GAYA_WORD = {
  sampul: "SampulLKjIP",
  judulDepan: "JudulSampulLKjIP",
  instansiDepan: "InstansiSampulLKjIP",
  catatan: "CatatanLKjIP",
  jarak: "JarakLKjIP",
  tempat: "TempatTulisanLKjIP",
  label: "LabelTulisanLKjIP",
  butir: "ButirLKjIP",
  sel: "SelTabelLKjIP",
} as const;

/** Points as Word counts them: half points of letters, twentieths of distances. */
export const setengah = (poin: number): number => Math.round(poin * 2);
export const twip = (poin: number): number => Math.round(poin * 20);

/** "#EDEFF2" as Word writes it. */
export const warna = (hex: string): string => hex.replace("#", "").toUpperCase();

function judul(poin: number, sebelum: number, tengah = false) {
  return {
    run: { font: HURUF, size: setengah(poin), bold: true, color: TINTA },
    paragraph: {
      spacing: { before: twip(sebelum), after: twip(6) },
      keepNext: true,
      ...(tengah ? { alignment: AlignmentType.CENTER } : {}),
    },
  };
}

const GARIS_TEMPAT = { style: BorderStyle.DOTTED, size: 6, color: "6B7280", space: 4 } as const;

const SENDIRI: IStylesOptions["paragraphStyles"] = [
  {
    id: GAYA_WORD.judulDepan,
    name: "Judul Sampul LKjIP",
    basedOn: "Normal",
    run: { size: setengah(18), bold: true },
    paragraph: {
      alignment: AlignmentType.CENTER,
      spacing: { before: twip(100), after: twip(12), line: 300 },
    },
  },
  {
    id: GAYA_WORD.instansiDepan,
    name: "Instansi Sampul LKjIP",
    basedOn: "Normal",
    next: GAYA_WORD.sampul,
    run: { size: setengah(16), bold: true },
    // Room for the emblem.
    paragraph: {
      alignment: AlignmentType.CENTER,
      spacing: { before: twip(330), after: twip(12), line: 300 },
    },
  },
  {
    id: GAYA_WORD.sampul,
    name: "Sampul LKjIP",
    basedOn: "Normal",
    run: { size: setengah(16), bold: true },
    paragraph: { alignment: AlignmentType.CENTER, spacing: { before: twip(12), after: twip(12), line: 300 } },
  },
  {
    id: GAYA_WORD.catatan,
    name: "Catatan Tabel LKjIP",
    basedOn: "Normal",
    run: { size: setengah(8), italics: true },
    paragraph: { spacing: { before: twip(2), after: twip(4), line: 240 }, alignment: AlignmentType.LEFT },
  },
  {
    id: GAYA_WORD.jarak,
    name: "Jarak LKjIP",
    basedOn: "Normal",
    run: { size: setengah(3) },
    paragraph: { spacing: { before: 0, after: 0, line: 240 } },
  },
  {
    id: GAYA_WORD.label,
    name: "Label Tulisan LKjIP",
    basedOn: "Normal",
    next: GAYA_WORD.tempat,
    run: { bold: true },
    paragraph: { keepNext: true, spacing: { before: twip(4), after: twip(2) } },
  },
  {
    id: GAYA_WORD.tempat,
    name: "Tempat Tulisan LKjIP",
    basedOn: "Normal",
    paragraph: {
      spacing: { after: twip(6), line: 300 },
      border: { top: GARIS_TEMPAT, bottom: GARIS_TEMPAT, left: GARIS_TEMPAT, right: GARIS_TEMPAT },
      shading: { fill: warna(RUPA.isian) },
    },
  },
  {
    id: GAYA_WORD.butir,
    name: "Butir LKjIP",
    basedOn: "Normal",
    paragraph: { indent: { left: twip(36), hanging: twip(18) }, spacing: { after: twip(2) } },
  },
  {
    id: GAYA_WORD.sel,
    name: "Sel Tabel LKjIP",
    basedOn: "Normal",
    paragraph: { alignment: AlignmentType.LEFT, spacing: { before: twip(1), after: twip(1), line: 240 } },
  },
];

/** Headings, captions and our own styles; the language is Indonesian, so that Word checks its spelling. */
export const GAYA_DOKUMEN: IStylesOptions = {
  default: {
    document: {
      run: { font: HURUF, size: setengah(11), language: { value: "id-ID", eastAsia: "id-ID" } },
      paragraph: { spacing: { after: twip(6), line: 300 } },
    },
    heading1: judul(14, 0, true),
    heading2: judul(12, 12),
    heading3: judul(11, 10),
    heading4: judul(11, 10),
    heading5: judul(10, 8),
    caption: {
      run: { font: HURUF, size: setengah(10), bold: true, italics: false, color: TINTA },
      paragraph: { keepNext: true, spacing: { before: twip(8), after: twip(4), line: 240 } },
    },
  },
  paragraphStyles: SENDIRI,
};
