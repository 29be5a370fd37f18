import { Paragraph, SimpleField, type ParagraphChild } from "docx";
import type { GrafikNaskah, NomorTabel, TabelNaskah } from "../../domain/laporan/kit/naskah";
import { runTeks } from "./teks";

/** Names under which Word counts the tables and the charts. */
export const URUTAN = { tabel: "Tabel", grafik: "Grafik" } as const;

/** Counts as Word will: a number that is not the next one is said to it, so that caption and sheet never differ. */
export class Penomoran {
  private akhir: NomorTabel | undefined;

  constructor(readonly urutan: (typeof URUTAN)[keyof typeof URUTAN] = URUTAN.tabel) {}

  /** The instruction of the field that shows a number within its chapter. */
  perintah(nomor: NomorTabel): string {
    const lanjut = this.akhir?.bab === nomor.bab && this.akhir.urut + 1 === nomor.urut;
    this.akhir = nomor;
    return `SEQ ${this.urutan} \\* ARABIC${lanjut ? "" : ` \\r ${nomor.urut}`}`;
  }
}

/** A caption: "Tabel 3." or "Grafik 3." and its number as a field, then what it shows. */
export function keterangan(
  { nomor, judul }: Pick<TabelNaskah, "nomor" | "judul"> | GrafikNaskah,
  penomoran: Penomoran,
): Paragraph {
  const isi: ParagraphChild[] = nomor
    ? [
        ...runTeks(`${penomoran.urutan} ${nomor.bab}.`),
        new SimpleField(penomoran.perintah(nomor), String(nomor.urut)),
        ...runTeks(` ${judul}`),
      ]
    : runTeks(judul);
  return new Paragraph({ style: "Caption", children: isi });
}
