import { reviu as en } from "../bahasa/en/reviu";
import { reviu as id } from "../bahasa/id/reviu";
import { judulBebas } from "../domain/lembar/rencana-siapkan";
import { ATURAN } from "../domain/reviu/aturan/index";
import {
  bacaCatatan,
  JUDUL_CATATAN,
  lanjutkanCatatan,
  NAMA_CATATAN,
  rencanaCatatan,
  ringkasanCatatan,
  type ButirCatatan,
  type CatatanLama,
  type CatatanTerbaca,
  type StatusCatatan,
  type TemuanCatatan,
} from "../domain/reviu/catatan-hasil";
import { jalankan, type Konteks } from "../workbook/jalankan";
import { Catatan } from "../workbook/jurnal";
import { bacaSumberReviu, type SumberReviu } from "../workbook/reviu/baca-reviu";
import { tulisReviu } from "../workbook/reviu/tulis-reviu";
import type { HasilPerintah } from "./jenis";
import { pesanJurnal } from "./pesan-jurnal";
import { jatiDiri, lembarLetak, susunHasil, type PembandingReviu, type TemuanDiucapkan } from "./reviu-hasil";
import { kodeJudul, labelLama, labelLembar, menurutKata, teksReviu } from "./reviu-kata";
import { gagal, pesanCetak, pesanExcel, selesai } from "./teks";

function butirLama(butir: CatatanTerbaca): CatatanLama {
  const { status, ...isi } = butir;
  const dikenal = menurutKata<StatusCatatan>(status, id.catatan.status, en.catatan.status) ?? "terbuka";
  const keadaan = dikenal === "diperbaiki" ? "diperbaiki" : "terbuka";
  return {
    ...isi,
    label: labelLama(isi.label),
    tingkat: "info",
    status: dikenal,
    keadaan,
    kode: kodeJudul(isi.judul),
    lembar: lembarLetak(isi.letak),
  };
}

/** Notes are no matter for a record; a reason given by the office is its answer. */
function temuanCatatan({ temuan, letak, judul, pesan, alasan }: TemuanDiucapkan): TemuanCatatan[] {
  const { tingkat, kode, tertulis, seharusnyaTeks } = temuan;
  if (tingkat === "info") return [];
  const dasar = ATURAN.find((satu) => satu.kode === kode)?.dasar ?? "hitungan";
  return [
    {
      tingkat,
      letak,
      label: labelLembar(temuan),
      judul,
      tertulis: tertulis.replace(/\s+/g, " ").trim(),
      kondisi: pesan,
      kriteria: teksReviu().dasar[dasar],
      seharusnya: seharusnyaTeks,
      tanggapan: alasan,
      jatiDiri: jatiDiri(temuan),
      diterima: alasan !== "",
    },
  ];
}

/** An entry that is closed says its row as it did while it was open. */
const tutupan = (butir: ButirCatatan): ButirCatatan =>
  butir.selesai === undefined ? butir : { ...butir, label: butir.label || teksReviu().lembar.seluruhTabel };

function putaranBaru(sumber: SumberReviu, temuan: readonly TemuanDiucapkan[]) {
  const dibaca = sumber.catatanLama && bacaCatatan(sumber.catatanLama);
  const lama = dibaca && { nomor: dibaca.nomor, butir: dibaca.butir.map(butirLama) };
  const { nomor, butir } = lanjutkanCatatan(lama, temuan.flatMap(temuanCatatan));
  return { nomor, butir: butir.map(tutupan) };
}

async function kerjakan(context: Konteks, { tahunLalu }: PembandingReviu): Promise<HasilPerintah> {
  const t = teksReviu().catatan;
  const sumber = await bacaSumberReviu(context, { ditulis: NAMA_CATATAN.area });
  const { buku, catatanLama: lama } = sumber;
  if (lama ? lama.terkunci : buku.terkunci)
    return gagal(t.belumDitulis, { ...pesanExcel({ kode: "TERKUNCI", asli: "" }), saran: t.bolehUlang });
  const { temuan, kosong } = susunHasil(sumber, [], tahunLalu);
  // Entries of a record whose tables are gone were not mended: the record stays as it is.
  if (kosong !== undefined) return selesai("tidak-ada", kosong);
  const terpakai = buku.lembar.map((satu) => satu.judul);
  const putaran = putaranBaru(sumber, temuan);
  const rencana = rencanaCatatan(lama?.judul ?? judulBebas(JUDUL_CATATAN, terpakai), putaran, t);
  const catatan = () => new Catatan(context, sumber.jurnal, "catatan-reviu");
  const tulisan = await tulisReviu(context, { buku, catatan, rencana, lama, nama: NAMA_CATATAN });
  if (tulisan.selesai) {
    const pesan = [...pesanCetak(tulisan.cetak), ...pesanJurnal(tulisan.tercatat)];
    return selesai("berubah", t.ditulis(ringkasanCatatan(putaran, t)), pesan);
  }
  return gagal(t.belumDitulis, {
    ...pesanExcel(tulisan.galat, lama ? undefined : tulisan.sisa),
    saran: t.bolehUlang,
  });
}

/**
 * Continues the sheet *Catatan Hasil Reviu*: what was found, by what it is judged, what it should be, the office's
 * answer and where it stands, round by round. Answers typed there stay. No cause is invented.
 */
export async function catatanReviu(pembanding: PembandingReviu = {}): Promise<HasilPerintah> {
  const hasil = await jalankan((context) => kerjakan(context, pembanding));
  return hasil.ada ? hasil.nilai : gagal(teksReviu().catatan.belumDitulis, pesanExcel(hasil.galat));
}
