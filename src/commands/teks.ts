import { perintah as en } from "../bahasa/en/perintah";
import { perintah as id } from "../bahasa/id/perintah";
import { fungsi as fungsiEn } from "../bahasa/en/fungsi";
import { fungsi as fungsiId } from "../bahasa/id/fungsi";
import { lembar as lembarEn } from "../bahasa/en/lembar";
import { lembar as lembarId } from "../bahasa/id/lembar";
import { laporan as laporanEn } from "../bahasa/en/laporan";
import { laporan as laporanId } from "../bahasa/id/laporan";
import { ucapkan } from "../bahasa/ucap";
import type { TemuanLaporan, TemuanSendiri } from "../domain/laporan/kit/temuan";
import { temuanUkur, type TemuanLembar } from "../domain/lembar/temuan-lembar";
import { teksGalat } from "../domain/ukur/hasil-ukur";
import type { Pesan } from "../domain/pesan";
import type { GalatExcel } from "../workbook/galat";
import { bahasaTampilan } from "../workbook/lingkungan";
import type { Akibat, HasilPerintah } from "./jenis";

/** The commands' texts in the language of Excel's menus. */
export function teks(): typeof id {
  return bahasaTampilan() === "id" ? id : en;
}

/** A finding on our sheets in the language of Excel's menus. */
export function pesanLembar(temuan: TemuanLembar): Pesan {
  const id = bahasaTampilan() === "id";
  const t = id ? lembarId : lembarEn;
  if (!temuanUkur(temuan)) return ucapkan(temuan, t);
  const { kode, tingkat, isi, sel, dinyatakan } = temuan;
  return {
    kode,
    tingkat,
    teks: teksGalat(isi.ukur, id ? fungsiId : fungsiEn),
    ...(sel === undefined ? {} : { sel }),
    ...(dinyatakan === undefined ? {} : { ditemukan: dinyatakan }),
    saran: t.saranUkur,
  };
}

function temuanSendiri(temuan: TemuanLaporan): temuan is TemuanSendiri {
  return temuan.kode in laporanId.temuan;
}

/** Something that a report lacks, in the language of Excel's menus. */
export function pesanLaporan(temuan: TemuanLaporan): Pesan {
  const t = bahasaTampilan() === "id" ? laporanId : laporanEn;
  return temuanSendiri(temuan) ? ucapkan(temuan, t) : pesanLembar(temuan);
}

/** What is left after a failure, where it was to be taken back; `sisa` are sheets that could not be removed again. */
function akhirKegagalan(sisa: readonly string[]): string {
  const t = teks();
  return sisa.length === 0 ? t.dikembalikan : t.sisa(sisa.join(", "));
}

/**
 * What Excel refused, and what to do next. `akhir` says how the workbook is now, as a sentence or as the sheets that could
 * not be removed again.
 */
export function pesanExcel(galat: GalatExcel, akhir?: string | readonly string[]): Pesan {
  const t = teks();
  const kode = galat.asli && galat.kode === "TIDAK_DIKENAL" ? t.kodeExcel(galat.asli) : "";
  const keadaan = akhir === undefined || typeof akhir === "string" ? akhir : akhirKegagalan(akhir);
  return {
    kode: `EXCEL_${galat.kode}`,
    tingkat: "galat",
    teks: t.excel[galat.kode].teks + kode,
    saran: [t.excel[galat.kode].saran, keadaan].filter(Boolean).join(" "),
  };
}

/** Excel refused the print set-up, as it does without a printer or with one that lacks the paper. */
export function pesanCetak(diterima: boolean): Pesan[] {
  const { cetakDitolak, cetakSaran } = teks();
  return diterima
    ? []
    : [{ kode: "CETAK_DITOLAK", tingkat: "peringatan", teks: cetakDitolak, saran: cetakSaran }];
}

/** A command that could not be done. */
export function gagal(ringkasan: string, ...pesan: readonly Pesan[]): HasilPerintah {
  return { berhasil: false, akibat: "gagal", ringkasan, pesan };
}

/** A command that was done, and what it did to the workbook. */
export function selesai(
  akibat: Exclude<Akibat, "gagal">,
  ringkasan: string,
  pesan: readonly Pesan[] = [],
): HasilPerintah {
  return { berhasil: true, akibat, ringkasan, pesan };
}

/** A save stopped half-way: what the workbook holds of it, and what it does not; nothing where nothing was saved. */
export function pesanTersimpan(sudah: string, belum: string): Pesan[] {
  if (sudah === "" || belum === "") return [];
  const { teks: kalimat, saran } = teks().sebagian;
  return [{ kode: "TERSIMPAN_SEBAGIAN", tingkat: "peringatan", teks: kalimat(sudah, belum), saran }];
}
