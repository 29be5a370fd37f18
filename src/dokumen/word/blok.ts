import { AlignmentType, HeadingLevel, Paragraph, TableOfContents, type FileChild } from "docx";
import type {
  BlokBuku,
  DaftarBuku,
  JudulBuku,
  TandaTanganBuku,
  TeksBuku,
} from "../../domain/laporan/buku/buku";
import { GAYA_WORD, twip } from "./gaya";
import { keteranganTabel, URUTAN, type PenomoranTabel } from "./keterangan";
import { tabelWord } from "./tabel";
import { runTeks, teksXml } from "./teks";

/** What the parts of one section share. */
export interface CaraBlok {
  /** Room between the margins in points. */
  readonly lebar: number;
  readonly penomoran: PenomoranTabel;
  /** Captions of all tables with a number, for their list. */
  readonly judulTabel: readonly string[];
}

const TINGKAT = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
  4: HeadingLevel.HEADING_4,
  5: HeadingLevel.HEADING_5,
} as const;

/** Chapters begin a page. */
function judul({ tingkat, teks }: JudulBuku): Paragraph {
  return new Paragraph({
    heading: TINGKAT[tingkat],
    ...(tingkat === 1 ? { pageBreakBefore: true } : {}),
    children: runTeks(teks),
  });
}

const GAYA_TEKS: Readonly<Record<TeksBuku["jenis"], string | undefined>> = {
  alinea: undefined,
  catatan: GAYA_WORD.catatan,
  butir: GAYA_WORD.butir,
};

function teks({ jenis, teks: isi }: TeksBuku, keepNext: boolean): Paragraph {
  const style = GAYA_TEKS[jenis];
  const gaya = style === undefined ? { alignment: AlignmentType.JUSTIFIED } : { style };
  return new Paragraph({ ...gaya, keepNext, children: runTeks(isi) });
}

function tandaTangan({ baris }: TandaTanganBuku, lebar: number): Paragraph[] {
  return baris.map(
    ({ teks: isi, tebal, jarak }, i) =>
      new Paragraph({
        alignment: AlignmentType.CENTER,
        indent: { left: twip(lebar / 2) },
        spacing: { before: twip(jarak ? 50 : i === 0 ? 24 : 0), after: 0 },
        keepNext: i < baris.length - 1,
        children: runTeks(isi, tebal ? { bold: true } : {}),
      }),
  );
}

/** Lists that Word fills with page numbers when it opens the document and the user says yes. */
function daftar({ dari }: DaftarBuku, judulTabel: readonly string[]): TableOfContents {
  if (dari === "bab") return new TableOfContents("Daftar Isi", { hyperlink: true, headingStyleRange: "1-3" });
  return new TableOfContents("Daftar Tabel", {
    hyperlink: true,
    captionLabelIncludingNumbers: URUTAN,
    cachedEntries: judulTabel.map((title) => ({ title: teksXml(title), level: 1 })),
  });
}

/** A line of little height: two tables need it between them, and a section after its last part. */
const jarak = (keepNext = false): Paragraph => new Paragraph({ style: GAYA_WORD.jarak, keepNext });

/** A part of the book as parts of the document. */
function blokWord(blok: BlokBuku, berikut: BlokBuku | undefined, cara: CaraBlok): FileChild[] {
  const { lebar, penomoran, judulTabel } = cara;
  // Notes stay with the table that they are about.
  const bercatatan = berikut?.jenis === "catatan";
  switch (blok.jenis) {
    case "bab":
      return [judul(blok)];
    case "tempat":
      return [
        ...(blok.label ? [new Paragraph({ style: GAYA_WORD.label, children: runTeks(blok.label) })] : []),
        new Paragraph({ style: GAYA_WORD.tempat, children: runTeks(blok.isi) }),
      ];
    case "tanda-tangan":
      return tandaTangan(blok, lebar);
    case "daftar":
      return [daftar(blok, judulTabel)];
    case "tabel":
      return [keteranganTabel(blok, penomoran), tabelWord(blok, lebar, bercatatan), jarak(bercatatan)];
    default:
      return [teks(blok, bercatatan && blok.jenis === "catatan")];
  }
}

/** The parts of one section; what ends it is never a place to write, which some programs would drop. */
export function isiBagian(blok: readonly BlokBuku[], cara: CaraBlok): FileChild[] {
  return [...blok.flatMap((satu, i) => blokWord(satu, blok[i + 1], cara)), jarak()];
}
