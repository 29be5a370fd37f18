import { tabelDibaca, type TabelKami } from "../domain/ambil";
import { adaIsiTahun } from "../domain/ambil/tahun-baru";
import type { BukuTerbaca } from "../domain/lembar/buku";
import type { Pesan } from "../domain/pesan";
import { bacaTahunBaru, tulisTahunBaru, type BahanTahunBaru } from "../workbook/ambil/tahun-baru";
import { jalankan, type Konteks } from "../workbook/jalankan";
import { bentukTabel, pesanTerproteksi, tahunProfil, teksAmbil } from "./ambil";
import type { HasilPerintah } from "./jenis";
import { pesanJurnal } from "./pesan-jurnal";
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

async function kerjakan(context: Konteks): Promise<HasilPerintah> {
  const t = teksAmbil().tahunBaru;
  const bahan = await bacaTahunBaru(context, kenali);
  const halangan = penghalang(bahan);
  const lama = tahunProfil(bahan.buku);
  if (halangan || lama === undefined) return gagal(t.gagal, ...(halangan ? [halangan] : []));
  const hasil = await tulisTahunBaru(context, bahan, { lama, baru: lama + 1 });
  if (!hasil.selesai) {
    const akhir = hasil.dikembalikan ? teks().dikembalikan : t.sebagian;
    return gagal(t.gagal, pesanExcel(hasil.galat, akhir));
  }
  const bergeser = bahan.tabel.reduce((n, { rencana }) => n + rencana.bergeser, 0);
  return selesai("berubah", t.selesai(String(lama), String(lama + 1), bergeser), [
    ...pesanTahun(bahan),
    ...pesanJurnal(hasil.tercatat),
  ]);
}

/**
 * Makes next year's workbook of the open one (which the user has saved under a new name): realisasi becomes last year's,
 * last year's the year before, targets and budgets empty, Renstra kept, the year in Profil one more. Run a second time it
 * refuses, because there is nothing to move any more.
 */
export async function siapkanTahunBaru(): Promise<HasilPerintah> {
  const hasil = await jalankan(kerjakan);
  return hasil.ada ? hasil.nilai : gagal(teksAmbil().tahunBaru.gagal, pesanExcel(hasil.galat));
}
