/** Where a figure stands in a document. */
export interface LetakDokumen {
  /** Heading above it; "" before the first. */
  readonly judul: string;
  /** Caption of its table; "" without one and for a paragraph. */
  readonly tabel: string;
  /** Paragraph, or table (`diTabel`), counted from 1. */
  readonly nomor: number;
  readonly diTabel: boolean;
  /** Name of its row in a table; "" elsewhere. */
  readonly baris: string;
}

/** A figure of a document that the workbook says otherwise, or does not hold. */
export interface TemuanDokumen {
  /** `tabel-lain`: no row of this table stands in the workbook. */
  readonly jenis: "bertentangan" | "tak-ditemukan" | "tabel-lain";
  readonly tertulis: string;
  /** The sentence, or what the table's row says. */
  readonly kalimat: string;
  readonly letak: LetakDokumen;
  /** What the workbook says, where it says something. */
  readonly seharusnya?: {
    readonly teks: string;
    readonly label: string;
    readonly kolom: string;
    /** "IKU!F5"; "" where it is computed for a report and stands in no cell. */
    readonly lembar: string;
    readonly sel: string;
  };
  /** How many figures it speaks of (`tabel-lain`). */
  readonly banyak: number;
}

/** What came of laying a document beside a workbook. */
export interface HasilDokumen {
  /** Figures that were read. */
  readonly banyak: number;
  readonly cocok: number;
  readonly temuan: readonly TemuanDokumen[];
}
