import { reviuDokumen as en } from "../bahasa/en/reviu-dokumen";
import { reviuDokumen as id } from "../bahasa/id/reviu-dokumen";
import { alamatLembar } from "../domain/lembar/area";
import type { IsiDokumen } from "../domain/reviu/dokumen/isi-dokumen";
import type { TemuanDokumen } from "../domain/reviu/dokumen/temuan-dokumen";
import { jalankan } from "../workbook/jalankan";
import { bahasaTampilan } from "../workbook/lingkungan";
import { bacaSumberDengan } from "../workbook/reviu/baca-reviu";
import { antreBukuLaporan } from "./buku";
import type { Bacaan } from "./jenis";
import { SEMUA_LAPORAN } from "./laporan-banyak";
import { pesanExcel } from "./teks";

/** A figure of a Word document that the workbook says otherwise or does not hold, in words. */
export interface TemuanWord {
  readonly temuan: TemuanDokumen;
  readonly judul: string;
  /** What is stated, what the workbook says, and in which cell. */
  readonly pesan: string;
  /** Heading, table or paragraph, and row. */
  readonly letak: string;
  /** "'Bab III'!E39": where a jump leads; "" where no one cell is meant. */
  readonly sel: string;
}

/** What came of laying a Word document beside the workbook. */
export interface HasilCocokWord {
  readonly banyak: number;
  readonly cocok: number;
  readonly temuan: readonly TemuanWord[];
  readonly ringkasan: string;
}

const teksDokumen = (): typeof id => (bahasaTampilan() === "id" ? id : en);

function ucapkan(temuan: TemuanDokumen): TemuanWord {
  const t = teksDokumen();
  const { letak, seharusnya } = temuan;
  const tabel = letak.tabel === "" && letak.diTabel ? t.tabelKe(letak.nomor) : letak.tabel;
  return {
    temuan,
    judul: t.judul[temuan.jenis],
    pesan: t.pesan(temuan),
    letak: t.letak({ ...letak, tabel }),
    sel: seharusnya && seharusnya.sel !== "" ? alamatLembar(seharusnya.lembar, seharusnya.sel) : "",
  };
}

async function bacaDokumen(berkas: Uint8Array): Promise<Bacaan<IsiDokumen>> {
  const { bacaWord } = await import(/* webpackChunkName: "baca-berkas" */ "../dokumen/baca/word");
  try {
    return { ada: true, nilai: bacaWord(berkas) };
  } catch {
    return { ada: false, pesan: { kode: "WORD_TAK_TERBACA", tingkat: "galat", ...teksDokumen().gagal } };
  }
}

/**
 * Lays a Word document (.docx) beside the open workbook: every figure in its tables and sentences is sought in the cells
 * and in the reports that the workbook gives. The workbook is read once, in the round trips of a review; the document is
 * read on this computer; nothing is written.
 */
export async function cocokkanWord(berkas: Uint8Array): Promise<Bacaan<HasilCocokWord>> {
  const dokumen = await bacaDokumen(berkas);
  if (!dokumen.ada) return dokumen;
  const dibaca = await jalankan((context) =>
    bacaSumberDengan(context, (kerangka) => antreBukuLaporan(context, kerangka, SEMUA_LAPORAN)),
  );
  if (!dibaca.ada) return { ada: false, pesan: pesanExcel(dibaca.galat) };
  const { cocokkanDokumen } = await import(
    /* webpackChunkName: "baca-berkas" */ "../domain/reviu/dokumen/cocokkan"
  );
  const { sumberDokumen } = await import(
    /* webpackChunkName: "baca-berkas" */ "../domain/reviu/dokumen/sumber-dokumen"
  );
  const { dokumenBuku } = await import(/* webpackChunkName: "baca-berkas" */ "../dokumen/baca/dari-buku");
  const { sumber: buku, serta } = dibaca.nilai;
  const sumber = sumberDokumen(buku.lembar, dokumenBuku(serta().buku));
  const { banyak, cocok, temuan } = cocokkanDokumen(dokumen.nilai, sumber);
  const berbeda = temuan.filter(({ jenis }) => jenis === "bertentangan").length;
  const ringkasan = teksDokumen().ringkasan(banyak, cocok, berbeda, banyak - cocok - berbeda);
  return { ada: true, nilai: { banyak, cocok, temuan: temuan.map(ucapkan), ringkasan } };
}
