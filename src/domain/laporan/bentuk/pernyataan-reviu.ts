import type { Gaya } from "../../lembar/lembar";
import type { Profil } from "../../profil/profil";
import { barisIsi, barisJarak, type BarisLaporan } from "../kit/baris";
import { susunBerhalaman } from "../kit/berhalaman";
import { halamanBahan, lebarCetak } from "../kit/halaman";
import type { BahanLaporan, SusunanLaporan } from "../kit/jenis";
import { barisJudul, barisPojok, namaDuaBaris } from "../kit/kop";
import { barisTandaTangan, penandaKosong, tempatTanggal } from "../kit/tanda-tangan";
import { TITIK, TITIK_PANJANG } from "../kit/titik";

const ALINEA: Gaya = { bungkus: true, datar: "Justify", tegak: "Top", ukuran: 11 };

/** What Permen PANRB 53/2014 (lampiran III) has the reviewer state, in words of our own. */
function kalimat({ instansi, tahun }: Profil): readonly string[] {
  const kantor = instansi || TITIK_PANJANG;
  return [
    `Kami telah mereviu Laporan Kinerja ${kantor} untuk tahun anggaran ${tahun || TITIK} sesuai dengan pedoman reviu atas laporan kinerja. Isi laporan kinerja menjadi tanggung jawab manajemen ${kantor}.`,
    "Reviu dilakukan untuk memberi keyakinan terbatas bahwa laporan kinerja disajikan secara akurat, andal, dan valid.",
    "Berdasarkan reviu kami, tidak ada keadaan atau hal yang membuat kami meragukan keandalan informasi dalam laporan kinerja ini.",
  ];
}

function isiPernyataan(profil: Profil, lebar: readonly number[]): BarisLaporan[] {
  const sampai = lebar.length - 1;
  return kalimat(profil).flatMap((isi) => [
    barisIsi([{ kolom: 0, sampai, isi, gaya: ALINEA }], lebar, 6),
    barisJarak(10),
  ]);
}

/**
 * The statement that the report was reviewed. It is the Inspektur's: place, date, name and NIP are always left blank, and
 * nothing of the office's profile stands in their stead.
 */
export function pernyataanReviu(bahan: BahanLaporan): SusunanLaporan {
  const { judul, profil, tinggiAtas } = bahan;
  const halaman = halamanBahan(bahan, false);
  const ruang = lebarCetak(halaman);
  const kiri = Math.floor(ruang / 2);
  const lebar = [kiri, ruang - kiri];
  const tahun = `TAHUN ANGGARAN ${profil.tahun || TITIK}`;
  const kop = [
    "PERNYATAAN TELAH DIREVIU",
    "LAPORAN KINERJA",
    ...namaDuaBaris(profil.instansi, profil.daerah),
    tahun,
  ];
  const penanda = penandaKosong("", `Inspektur ${profil.daerah || TITIK_PANJANG}`);
  const baris = [
    barisJarak(20),
    ...barisJudul(kop, lebar),
    barisJarak(30),
    ...isiPernyataan(profil, lebar),
    barisJarak(24),
    ...barisTandaTangan([{ penanda, kolom: 1, sampai: 1 }], tempatTanggal("", ""), lebar),
  ];
  const sampul = { judul, kaki: profil.instansi, halaman, tinggiAtas };
  return {
    ...susunBerhalaman(barisPojok("", lebar), [{ baris }], lebar, sampul),
    isi: [{ benda: "halaman", banyak: 1 }],
  };
}
