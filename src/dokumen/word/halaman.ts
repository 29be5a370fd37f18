import {
  AlignmentType,
  Footer,
  NumberFormat,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TabStopType,
  TextRun,
  type FileChild,
  type ISectionOptions,
} from "docx";
import { lebarCetak, MARGIN_LAPORAN, type HalamanCetak } from "../../domain/laporan/kit/halaman";
import { UKURAN_KERTAS } from "../../domain/lembar/kertas";
import { setengah, twip } from "./gaya";
import { runTeks } from "./teks";

/** How the pages of a section are counted. */
export interface NomorHalaman {
  readonly bentuk: "romawi" | "angka";
  /** Begins anew at 1. */
  readonly mulai: boolean;
}

const BENTUK = { romawi: NumberFormat.LOWER_ROMAN, angka: NumberFormat.DECIMAL } as const;
const KECIL = { size: setengah(8) };

/** The office at the left, the page at the right. */
function kaki(instansi: string, halaman: HalamanCetak): Footer {
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.LEFT,
        spacing: { after: 0 },
        tabStops: [{ type: TabStopType.RIGHT, position: twip(lebarCetak(halaman)) }],
        children: [
          ...runTeks(instansi, KECIL),
          new TextRun({ ...KECIL, children: ["\t", PageNumber.CURRENT] }),
        ],
      }),
    ],
  });
}

/** The page set-up of the sheets, so that a table is as wide in both. */
export function bagianWord(
  isi: readonly FileChild[],
  halaman: HalamanCetak,
  kakinya: { readonly instansi: string; readonly nomor: NomorHalaman } | undefined,
): ISectionOptions {
  const { lebar, tinggi } = UKURAN_KERTAS[halaman.kertas];
  const { atas, bawah, kiri, kanan } = MARGIN_LAPORAN;
  const orientation = halaman.mendatar ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
  const nomor = kakinya?.nomor;
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      page: {
        size: { width: twip(lebar), height: twip(tinggi), orientation },
        margin: {
          top: twip(atas),
          bottom: twip(bawah),
          left: twip(kiri),
          right: twip(kanan),
          footer: twip(24),
        },
        ...(nomor
          ? { pageNumbers: { formatType: BENTUK[nomor.bentuk], ...(nomor.mulai ? { start: 1 } : {}) } }
          : {}),
      },
    },
    footers: {
      default: kakinya ? kaki(kakinya.instansi, halaman) : new Footer({ children: [new Paragraph("")] }),
    },
    children: isi,
  };
}
