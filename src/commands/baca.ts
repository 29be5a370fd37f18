import { PENGATURAN_BAWAAN, type Pengaturan } from "../domain/pengaturan/pengaturan";
import type { Profil } from "../domain/profil/profil";
import type { KerangkaBuku } from "../domain/lembar/buku";
import { ISI_KOSONG } from "../domain/lembar/contoh";
import { susunIsi, type BukuTerbaca, type IsiBuku } from "../domain/lembar/isi-buku";
import type { KeadaanBuku } from "../domain/lembar/keadaan";
import { rangkumKeadaan, type LembarLaporan } from "../domain/lembar/rangkum-keadaan";
import { susunStruktur } from "../domain/lembar/struktur";
import { LAPORAN } from "../domain/laporan/daftar";
import { tandaLaporan } from "../domain/laporan/kit/jenis";
import { bacaIsi } from "../workbook/baca-isi";
import { bacaRencanaAngka } from "../workbook/jadikan-angka";
import { bacaKerangka } from "../workbook/baca-kerangka";
import { jalankan, type CaraJalan, type Konteks } from "../workbook/jalankan";
import { antreJurnal, type BukuJurnal } from "../workbook/jurnal";
import type { Bacaan } from "./jenis";
import { pesanTakDikenal } from "./rumus-tak-dikenal";
import { pesanExcel, pesanLembar, teks } from "./teks";

/** Reads the workbook once: its frame and what people typed on our sheets (two syncs). */
export async function bacaBuku(
  context: Konteks,
): Promise<{ buku: BukuTerbaca; isi: IsiBuku; jurnal: BukuJurnal }> {
  const antre = antreJurnal(context);
  const kerangka: KerangkaBuku = await bacaKerangka(context);
  const jurnal = antre();
  const buku = await bacaIsi(context, kerangka);
  return { buku, isi: susunIsi(buku), jurnal };
}

async function baca<T>(
  ambil: (hasil: { buku: BukuTerbaca; isi: IsiBuku }, context: Konteks) => Bacaan<T> | Promise<Bacaan<T>>,
  cara: CaraJalan = {},
): Promise<Bacaan<T>> {
  const hasil = await jalankan(async (context) => ambil(await bacaBuku(context), context), cara);
  return hasil.ada ? hasil.nilai : { ada: false, pesan: pesanExcel(hasil.galat) };
}

const { "lampiran-i": lampiran } = LAPORAN;

/** The report that closes the home page's list. */
const LEMBAR_LAPORAN: readonly LembarLaporan[] = [
  { kunci: "lampiran", judul: lampiran.judul, tanda: tandaLaporan(lampiran) },
];

/** Our sheets as they are made empty: what a workbook is held against. Plain data, so that it is laid out once. */
const STRUKTUR = susunStruktur(ISI_KOSONG, PENGATURAN_BAWAAN);

/** Where the workbook stands: sheets, profile, what is missing, what comes next. */
export function bacaKeadaan(): Promise<Bacaan<KeadaanBuku>> {
  return baca(
    async ({ buku, isi }, context) => {
      const { temuan, ...ringkasan } = rangkumKeadaan(buku, isi, STRUKTUR, LEMBAR_LAPORAN);
      const pesan = [...pesanTakDikenal(buku), ...temuan.map(pesanLembar)];
      const { rencana: angkaTeks } = await bacaRencanaAngka(context, buku);
      return { ada: true, nilai: { ...ringkasan, pesan, angkaTeks } };
    },
    // The home page looks again right after a failure: it shows what there is.
    { apaAdanya: true },
  );
}

/** The profile as the Profil sheet holds it; code LEMBAR_TIDAK_ADA before the sheet is there. */
export function bacaProfil(): Promise<Bacaan<Profil>> {
  const t = teks();
  return baca(({ isi }) =>
    isi.profil
      ? { ada: true, nilai: isi.profil.nilai }
      : {
          ada: false,
          pesan: {
            kode: "LEMBAR_TIDAK_ADA",
            tingkat: "info",
            teks: t.profil.belumAda,
            saran: t.saran.siapkan,
          },
        },
  );
}

/** The workbook's settings: the Kriteria sheet first, then what was saved, then the defaults. */
export function bacaPengaturan(): Promise<Bacaan<Pengaturan>> {
  return baca(({ isi }) => ({ ada: true, nilai: isi.pengaturan }));
}
