import { TABEL_TUJUAN, tabelDibaca, type TabelKami } from "../domain/ambil";
import { adaIsiTahun } from "../domain/ambil/tahun-baru";
import type { BukuTerbaca } from "../domain/lembar/buku";
import type { PilihanKolom } from "../domain/lembar/kolom-pilihan";
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

/** Where a sheet lacks room for what would move, by table of ours. */
const kolomPerlu = ({ tabel }: BahanTahunBaru): PilihanKolom =>
  new Map(tabel.map(({ rencana }) => [TABEL_TUJUAN[rencana.tabel.tujuan]?.nama ?? "", rencana.perlu]));

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

/** Nothing is written yet: the realisasi of these sheets would be lost. */
interface KurangKolom {
  readonly lembar: readonly string[];
  /** The columns that are needed, by table of ours. */
  readonly kolom: PilihanKolom;
  readonly lama: number;
}

/** @param asal columns were added for it just now: one click takes back both */
async function kerjakan(context: Konteks, asal?: "siapkan"): Promise<HasilPerintah | KurangKolom> {
  const t = teksAmbil().tahunBaru;
  const bahan = await bacaTahunBaru(context, kenali);
  const halangan = penghalang(bahan);
  const lama = tahunProfil(bahan.buku);
  if (halangan || lama === undefined) return gagal(t.gagal, ...(halangan ? [halangan] : []));
  const lembar = tanpaLalu(bahan);
  if (lembar.length > 0) return { lembar, lama, kolom: kolomPerlu(bahan) };
  const hasil = await tulisTahunBaru(context, bahan, { lama, baru: lama + 1 }, asal);
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

async function sekali(asal?: "siapkan"): Promise<HasilPerintah | KurangKolom> {
  const hasil = await jalankan((context) => kerjakan(context, asal));
  return hasil.ada ? hasil.nilai : gagal(teksAmbil().tahunBaru.gagal, pesanExcel(hasil.galat));
}

/** @param sebab why the columns could not be added: with a next step of its own */
function gagalKolom({ lembar, lama }: KurangKolom, sebab: readonly Pesan[]): HasilPerintah {
  const t = teksAmbil().tahunBaru;
  const kurang: Pesan = {
    kode: "TANPA_KOLOM",
    tingkat: "galat",
    teks: t.tanpaLalu(lembar.join(", "), String(lama)),
    ...(sebab.length === 0 ? { saran: t.tanpaLaluSaran } : {}),
  };
  return gagal(t.gagal, kurang, ...sebab);
}

/** The added columns go again; what is said where Excel does not let them. */
async function lepasKolom({ akibat }: HasilPerintah): Promise<readonly Pesan[]> {
  const hasil = akibat === "berubah" ? await kembalikan() : undefined;
  return hasil?.berhasil === false ? hasil.pesan : [];
}

/** Adds the columns of earlier years, then goes on; where that fails, they are taken away again. */
async function denganKolom(perlu: PilihanKolom): Promise<HasilPerintah> {
  const { gagal: tidakJadi, kolomDitambahSaran: saran } = teksAmbil().tahunBaru;
  const kolom = await siapkanBukuKerja({ isi: "kosong", tambahan: ["perbandingan"], kolom: perlu });
  if (!kolom.berhasil) return gagal(tidakJadi, ...kolom.pesan);
  const kedua = await sekali(kolom.akibat === "berubah" ? "siapkan" : undefined);
  const hasil = "lembar" in kedua ? gagalKolom(kedua, kolom.pesan) : kedua;
  if (!hasil.berhasil) return { ...hasil, pesan: [...hasil.pesan, ...(await lepasKolom(kolom))] };
  const kabar: Pesan = { kode: "KOLOM_DITAMBAHKAN", tingkat: "info", teks: kolom.ringkasan, saran };
  return { ...hasil, pesan: [...hasil.pesan, ...kolom.pesan, kabar] };
}

/**
 * Makes next year's workbook of the open one (which the user has saved under a new name): realisasi becomes last year's,
 * last year's the year before, targets and budgets empty, Renstra kept, the year in Profil one more. Columns of last year
 * that a sheet lacks are added. Run a second time it refuses, because there is nothing to move any more.
 */
export async function siapkanTahunBaru(): Promise<HasilPerintah> {
  const hasil = await sekali();
  return "lembar" in hasil ? denganKolom(hasil.kolom) : hasil;
}
