import type { HasilCocokWord } from "../src/commands/cocok-word";
import type { BerkasDireviu, PerubahanVersi } from "../src/commands/reviu-berkas";
import type { TemuanDiucapkan } from "../src/commands/reviu-hasil";
import type { AngkaKantor } from "../src/domain/reviu/rekap";

/** One finding, as `reviu --json` prints it. */
export interface TemuanCetak {
  readonly kode: string;
  readonly tingkat: string;
  readonly lembar: string;
  readonly sel: string;
  readonly label: string;
  readonly tertulis: string;
  readonly seharusnya: string;
  readonly pesan: string;
  readonly yakin: number;
  readonly penjelasan: string;
  /** The reason on the Reviu sheet why it is right all the same. */
  readonly diterima?: string;
}

/** A figure of the Word document, as `reviu --docx --json` prints it. */
export interface TemuanWordCetak {
  readonly jenis: string;
  readonly letak: string;
  readonly kalimat: string;
  readonly tertulis: string;
  /** "" where the workbook says nothing. */
  readonly seharusnya: string;
  readonly lembar: string;
  readonly sel: string;
  readonly pesan: string;
}

/** What came of laying the Word document beside the workbook. */
export interface WordCetak extends Pick<HasilCocokWord, "banyak" | "cocok" | "ringkasan"> {
  readonly nama: string;
  readonly temuan: readonly TemuanWordCetak[];
}

/** One file, as `reviu --json` prints it; `galat` where it could not be read. */
export interface BerkasCetak {
  readonly nama: string;
  readonly temuan: readonly TemuanCetak[];
  /** With `--banding`: findings of the older version that are gone. */
  readonly diperbaiki?: readonly TemuanCetak[];
  readonly ringkasan?: string;
  /** Mean achievement, share of the budget spent, and results, for the summary of many offices. */
  readonly angka?: AngkaKantor;
  /** With `--docx`. */
  readonly word?: WordCetak;
  readonly galat?: { readonly kode: string; readonly pesan: string };
}

function cetakTemuan({ temuan, pesan, penjelasan, alasan }: TemuanDiucapkan): TemuanCetak {
  const { kode, tingkat, lembar, sel, label, tertulis, seharusnyaTeks, yakin } = temuan;
  const dasar = {
    kode,
    tingkat,
    lembar,
    sel,
    label,
    tertulis,
    seharusnya: seharusnyaTeks,
    pesan,
    yakin,
    penjelasan,
  };
  return alasan === "" ? dasar : { ...dasar, diterima: alasan };
}

/** A reviewed file as plain data. */
export function cetakHasil(nama: string, { hasil, angka }: BerkasDireviu): BerkasCetak {
  return { nama, temuan: hasil.temuan.map(cetakTemuan), ringkasan: hasil.ringkasan, angka };
}

/** Only what changed between two versions of a file. */
export function cetakPerubahan(nama: string, { baru, selesai }: PerubahanVersi): BerkasCetak {
  const ringkasan = `Dibandingkan versi lama: ${String(baru.length)} temuan baru, ${String(selesai.length)} tidak ada lagi.`;
  return { nama, temuan: baru.map(cetakTemuan), diperbaiki: selesai.map(cetakTemuan), ringkasan };
}

/** A Word document beside its workbook, as plain data. */
export function cetakWord(nama: string, { temuan, ...hasil }: HasilCocokWord): WordCetak {
  const cetak = temuan.map(({ temuan: satu, pesan, letak }): TemuanWordCetak => {
    const { jenis, kalimat, tertulis, seharusnya } = satu;
    const { teks = "", lembar = "", sel = "" } = seharusnya ?? {};
    return { jenis, letak, kalimat, tertulis, seharusnya: teks, lembar, sel, pesan };
  });
  return { nama, ...hasil, temuan: cetak };
}
