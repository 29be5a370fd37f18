import { AlignmentType, HeadingLevel, Paragraph, TableOfContents, type FileChild } from "docx";
import type {
  BlokBuku,
  DaftarBuku,
  JudulBuku,
  KisiBuku,
  TandaTanganBuku,
  TeksBuku,
} from "../../domain/laporan/buku/buku";
import { bergrafik } from "../../domain/laporan/kit/grafik";
import type { TabelNaskah } from "../../domain/laporan/kit/naskah";
import { GAYA_WORD, twip } from "./gaya";
import { paragrafGambar, type SemuaGambar } from "./gambar";
import { kisiWord } from "./kisi";
import { keterangan, URUTAN, type Penomoran } from "./keterangan";
import { tabelWord } from "./tabel";
import { runTeks, teksXml } from "./teks";

/** What the parts of one section share. */
export interface CaraBlok {
  /** Room between the margins in points. */
  readonly lebar: number;
  readonly penomoran: { readonly tabel: Penomoran; readonly grafik: Penomoran };
  /** Captions of all tables and of all charts with a number, for their lists. */
  readonly judul: { readonly tabel: readonly string[]; readonly grafik: readonly string[] };
  readonly gambar: SemuaGambar;
}

const TINGKAT = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
  4: HeadingLevel.HEADING_4,
  5: HeadingLevel.HEADING_5,
} as const;

/** Chapters begin a page. */
function judul({ tingkat, teks, halamanBaru }: JudulBuku): Paragraph {
  return new Paragraph({
    heading: TINGKAT[tingkat],
    ...(tingkat === 1 || halamanBaru ? { pageBreakBefore: true } : {}),
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

/** A signature takes this share of the page at the right, so that an office's name breaks as on the sheet. */
const BAGIAN_TANDA_TANGAN = 0.57;

function tandaTangan({ baris }: TandaTanganBuku, lebar: number): Paragraph[] {
  return baris.map(
    ({ teks: isi, tebal, jarak }, i) =>
      new Paragraph({
        alignment: AlignmentType.CENTER,
        indent: { left: twip(lebar * (1 - BAGIAN_TANDA_TANGAN)) },
        spacing: { before: twip(jarak ? 50 : i === 0 ? 24 : 0), after: 0 },
        keepNext: i < baris.length - 1,
        children: runTeks(isi, tebal ? { bold: true } : {}),
      }),
  );
}

/** Lists that Word fills with page numbers when it opens the document and the user says yes. */
function daftar({ dari }: DaftarBuku, semua: CaraBlok["judul"]): TableOfContents {
  if (dari === "bab") return new TableOfContents("Daftar Isi", { hyperlink: true, headingStyleRange: "1-3" });
  return new TableOfContents(`Daftar ${URUTAN[dari]}`, {
    hyperlink: true,
    captionLabelIncludingNumbers: URUTAN[dari],
    cachedEntries: semua[dari].map((title) => ({ title: teksXml(title), level: 1 })),
  });
}

/** The picture of a table's chart and its caption, where it has one. */
function grafikWord(tabel: TabelNaskah, { gambar, lebar, penomoran }: CaraBlok): FileChild[] {
  const satu = gambar.get(tabel);
  if (!satu || !bergrafik(tabel)) return [];
  return [paragrafGambar(tabel, satu, lebar), keterangan(tabel.grafik, penomoran.grafik)];
}

/** A line of little height: two tables need it between them, and a section after its last part. */
const jarak = (keepNext = false): Paragraph => new Paragraph({ style: GAYA_WORD.jarak, keepNext });

/** A part of a form, on a page of its own where it is to be. */
function kisi(satu: KisiBuku): FileChild[] {
  const awal = satu.halamanBaru
    ? [new Paragraph({ style: GAYA_WORD.jarak, pageBreakBefore: true, keepNext: true })]
    : [];
  return [...awal, kisiWord(satu), jarak(satu.baris.at(-1)?.lekat)];
}

/** A part of the book as parts of the document. */
function blokWord(blok: BlokBuku, berikut: BlokBuku | undefined, cara: CaraBlok): FileChild[] {
  const { lebar, penomoran } = cara;
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
      return [daftar(blok, cara.judul)];
    case "kisi":
      return kisi(blok);
    case "tabel":
      return [
        ...grafikWord(blok, cara),
        keterangan(blok, penomoran.tabel),
        tabelWord(blok, lebar, bercatatan),
        jarak(bercatatan),
      ];
    default:
      return [teks(blok, bercatatan)];
  }
}

/** The parts of one section; what ends it is never a place to write, which some programs would drop. */
export function isiBagian(blok: readonly BlokBuku[], cara: CaraBlok): FileChild[] {
  // Tables have a low line below them already: a second one behind a full page would begin another.
  const akhir = blok.at(-1)?.jenis;
  const berjarak = akhir === "kisi" || akhir === "tabel";
  return [...blok.flatMap((satu, i) => blokWord(satu, blok[i + 1], cara)), ...(berjarak ? [] : [jarak()])];
}
