import { tabelDibaca, type TabelKami } from "../domain/ambil";
import { adaIsiTahun } from "../domain/ambil/tahun-baru";
import type { BukuTerbaca } from "../domain/lembar/buku";
import { lembarLaporan } from "../domain/laporan/urutan";
import type { Pesan } from "../domain/pesan";
import { bacaTahunBaru, tulisTahunBaru, type BahanTahunBaru } from "../workbook/ambil/tahun-baru";
import { jalankan, type Konteks } from "../workbook/jalankan";
import { bentukTabel, pesanTerproteksi, tahunProfil, teksAmbil } from "./ambil";
import type { HasilPerintah } from "./jenis";
import { kembalikan } from "./kembalikan";
import { pesanJurnal } from "./pesan-jurnal";
import { siapkanBukuKerja } from "./siapkan";
import { gagal, pesanExcel, selesai, teks } from "./teks";

function kenali(buku: BukuTerbaca): TabelKami[] {
  const semua = bentukTabel(buku);
  return buku.isiTabel.flatMap((tabel) => tabelDibaca(tabel, semua) ?? []);
}

function penghalang({ buku, tabel, terproteksi }: BahanTahunBaru): Pesan | undefined {
  const t = teksAmbil().tahunBaru;
  if (tabel.length === 0)
    return { kode: "LEMBAR_TIDAK_ADA", tingkat: "galat", teks: t.tanpaLembar, saran: t.tanpaLembarSaran };
  if (tahunProfil(buku) === undefined)
    return { kode: "TAHUN_KOSONG", tingkat: "galat", teks: t.tanpaTahun, saran: t.tanpaTahunSaran };
  if (!tabel.some(({ rencana }) => adaIsiTahun(rencana)))
    return { kode: "TAHUN_SUDAH_BARU", tingkat: "galat", teks: t.sudahBaru, saran: t.sudahBaruSaran };
  return terproteksi.length > 0 ? pesanTerproteksi(terproteksi) : undefined;
}

/** Sheets whose realisasi has no column of last year's to go to. */
const tanpaLalu = ({ tabel }: BahanTahunBaru): string[] =>
  tabel.flatMap(({ rencana }) => (rencana.tanpaLalu ? [rencana.tabel.lembar] : []));

/** Reports of the year that is over stay in the workbook: named, lest they be taken for the new year's. */
function pesanLaporan({ buku }: BahanTahunBaru, lama: number): Pesan[] {
  const judul = [...lembarLaporan(buku).values()];
  if (judul.length === 0) return [];
  const { laporanLama, laporanLamaSaran } = teksAmbil().tahunBaru;
  const teks = laporanLama(judul.join(", "), String(lama));
  return [{ kode: "LAPORAN_TAHUN_LALU", tingkat: "peringatan", teks, saran: laporanLamaSaran }];
}

function pesanTahun({ tabel }: BahanTahunBaru): Pesan[] {
  const t = teksAmbil().tahunBaru;
  const berumus = tabel.reduce((n, { rencana }) => n + rencana.berumus, 0);
  return [
    ...(berumus > 0 ? [{ kode: "SEL_BERUMUS", tingkat: "peringatan", teks: t.rumus(berumus) } as const] : []),
    ...tabel.flatMap(({ rencana }) =>
      rencana.tanpaTempat.map((judul): Pesan => ({
        kode: "TANPA_KOLOM",
        tingkat: "peringatan",
        teks: t.tanpaKolom(rencana.tabel.lembar, judul),
      })),
    ),
  ];
}

/** The outcome; "kolom": columns have to be added first, or figures would be lost. */
async function kerjakan(context: Konteks, kolomDitambah: boolean): Promise<HasilPerintah | "kolom"> {
  const t = teksAmbil().tahunBaru;
  const bahan = await bacaTahunBaru(context, kenali);
  const halangan = penghalang(bahan);
  const lama = tahunProfil(bahan.buku);
  if (halangan || lama === undefined) return gagal(t.gagal, ...(halangan ? [halangan] : []));
  const hilang = tanpaLalu(bahan);
  if (hilang.length > 0) {
    if (!kolomDitambah) return "kolom";
    const teks = t.tanpaLalu(hilang.join(", "), String(lama));
    return gagal(t.gagal, { kode: "TANPA_KOLOM", tingkat: "galat", teks, saran: t.tanpaLaluSaran });
  }
  const hasil = await tulisTahunBaru(context, bahan, { lama, baru: lama + 1 });
  if (!hasil.selesai) {
    const akhir = hasil.dikembalikan ? teks().dikembalikan : t.sebagian;
    return gagal(t.gagal, pesanExcel(hasil.galat, akhir));
  }
  const bergeser = bahan.tabel.reduce((n, { rencana }) => n + rencana.bergeser, 0);
  return selesai("berubah", t.selesai(String(lama), String(lama + 1), bergeser), [
    ...pesanTahun(bahan),
    ...pesanLaporan(bahan, lama),
    ...pesanJurnal(hasil.tercatat),
  ]);
}

async function sekali(kolomDitambah: boolean): Promise<HasilPerintah | "kolom"> {
  const hasil = await jalankan((context) => kerjakan(context, kolomDitambah));
  return hasil.ada ? hasil.nilai : gagal(teksAmbil().tahunBaru.gagal, pesanExcel(hasil.galat));
}

/** Adds the columns of earlier years, then goes on; where that fails, they are taken away again. */
async function denganKolom(): Promise<HasilPerintah> {
  const kolom = await siapkanBukuKerja({ isi: "kosong", tambahan: ["perbandingan"] });
  if (!kolom.berhasil) return gagal(teksAmbil().tahunBaru.gagal, ...kolom.pesan);
  const hasil = await sekali(true);
  if (hasil === "kolom") return gagal(teksAmbil().tahunBaru.gagal);
  if (hasil.berhasil) {
    const kabar: Pesan = { kode: "KOLOM_DITAMBAHKAN", tingkat: "info", teks: kolom.ringkasan };
    return { ...hasil, pesan: [...hasil.pesan, kabar] };
  }
  if (kolom.akibat === "berubah") await kembalikan();
  return hasil;
}

/**
 * Makes next year's workbook of the open one (which the user has saved under a new name): realisasi becomes last year's,
 * last year's the year before, targets and budgets empty, Renstra kept, the year in Profil one more. Columns of last year
 * that a sheet lacks are added. Run a second time it refuses, because there is nothing to move any more.
 */
export async function siapkanTahunBaru(): Promise<HasilPerintah> {
  const hasil = await sekali(false);
  return hasil === "kolom" ? denganKolom() : hasil;
}
