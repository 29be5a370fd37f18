import { Paragraph, SimpleField, type ParagraphChild } from "docx";
import type { NomorTabel, TabelNaskah } from "../../domain/laporan/kit/naskah";
import { runTeks } from "./teks";

/** Name under which Word counts the tables. */
export const URUTAN = "Tabel";

/** Counts as Word will: a number that is not the next one is said to it, so that caption and sheet never differ. */
export class PenomoranTabel {
  private akhir: NomorTabel | undefined;

  /** The instruction of the field that shows a table's number within its chapter. */
  perintah(nomor: NomorTabel): string {
    const lanjut = this.akhir?.bab === nomor.bab && this.akhir.urut + 1 === nomor.urut;
    this.akhir = nomor;
    return `SEQ ${URUTAN} \\* ARABIC${lanjut ? "" : ` \\r ${nomor.urut}`}`;
  }
}

/** The caption of a table: "Tabel 3." and its number as a field, then what it shows. */
export function keteranganTabel({ nomor, judul }: TabelNaskah, penomoran: PenomoranTabel): Paragraph {
  const isi: ParagraphChild[] = nomor
    ? [
        ...runTeks(`${URUTAN} ${nomor.bab}.`),
        new SimpleField(penomoran.perintah(nomor), String(nomor.urut)),
        ...runTeks(` ${judul}`),
      ]
    : runTeks(judul);
  return new Paragraph({ style: "Caption", children: isi });
}
