import type { AlasanTinggal, CatatanIsi, KunciKolom, Tujuan, UangDikalikan } from "../../domain/ambil";
import type { MacamTabel } from "../../domain/ambil/kenali";
import type { NasibSelisih } from "../../domain/ambil/kumpulan";
import type { MasaTabel } from "../../domain/ambil/masa-tabel";
import { formatAngka, tulisIsi } from "../../domain/angka/format-angka";
import { bagian } from "./bagian";
import type { KeputusanPagu } from "../../domain/ambil/putuskan-pagu";

const KOLOM: Readonly<Record<string, string>> = {
  kode: "kode",
  tujuan: "tujuan",
  sasaran: "sasaran",
  program: "program",
  kegiatan: "kegiatan",
  subKegiatan: "sub kegiatan",
  indikator: "indikator",
  satuan: "satuan",
  polaritas: "polaritas",
  cara: "cara hitung",
  target: "target",
  targetPerubahan: "target perubahan",
  realisasi: "realisasi",
  lalu: "realisasi tahun lalu",
  lalu2: "realisasi dua tahun lalu",
  targetLalu: "target tahun lalu",
  targetRenstra: "target akhir Renstra",
  pagu: "pagu induk",
  paguPerubahan: "pagu perubahan",
  realisasiRp: "realisasi anggaran",
  keterangan: "keterangan",
  penanggungJawab: "penanggung jawab",
  sumber: "sumber data",
  awal: "kondisi awal",
  akhir: "kondisi akhir",
};

function kolom(kunci: KunciKolom): string {
  const triwulan = /^(tw|realisasiTw|rpTw)(\d)$/.exec(kunci);
  const tahun = /^tahun(\d+)$/.exec(kunci)?.[1] ?? /^renstra(\d)$/.exec(kunci)?.[1];
  if (tahun) return `target tahun ${tahun}`;
  if (!triwulan) return KOLOM[kunci] ?? kunci;
  const [, jenis = "", nomor = ""] = triwulan;
  const nama = jenis === "tw" ? "target" : jenis === "rpTw" ? "realisasi anggaran" : "realisasi";
  return `${nama} triwulan ${nomor}`;
}

const ROMAWI = { 1: "I", 2: "II", 3: "III", 4: "IV" } as const;

const tabel: Readonly<Record<Tujuan, string>> = {
  pk: "PK",
  program: "Program pada PK",
  iku: "IKU",
  anggaran: "Realisasi Anggaran",
  triwulan: "Triwulan (kinerja)",
  triwulanRp: "Triwulan (anggaran)",
  renstra: "Renstra",
};

const macam: Readonly<Record<MacamTabel, string>> = {
  pk: "perjanjian kinerja",
  iku: "indikator kinerja utama",
  ukur: "pengukuran kinerja",
  anggaran: "program dan anggaran",
  lain: "tabel lain",
};

const alasan: Readonly<Record<AlasanTinggal, (isi: string, banyak: number) => string>> = {
  TANPA_NAMA: () => "Baris ini berisi angka tetapi tidak menyebut indikatornya.",
  JUMLAH_KEGIATAN: () => "Jumlah satu kegiatan; dihitung dari sub kegiatannya, jadi tidak diambil.",
  RINCIAN: () => "Rincian di bawah sub kegiatan tidak diambil.",
  SEL_GALAT: (isi) => `Sel ini berisi kesalahan rumus (${isi}).`,
  UANG_RAGU: (isi) =>
    `"${isi}" tidak dapat dikalikan menjadi rupiah karena bukan angka yang pasti, jadi tidak diambil.`,
  KOLOM_BELUM_ADA: (isi, banyak) =>
    `Belum ada kolom untuk ${kolom(isi as KunciKolom)} di lembar tujuan: ${banyak} isian tidak diambil.`,
  KOLOM_DIHITUNG: (isi) => `Dihitung sendiri oleh LKjIP, jadi tidak diambil: ${isi}.`,
  KOLOM_BULAN: (isi, banyak) =>
    `Lembar LKjIP tidak memuat angka per bulan, jadi ${banyak} kolom tidak diambil: ${isi}.`,
  KOLOM_TAHUN_LAIN: (isi) => `Belum ada kolom untuk angka tahun lain ini di lembar LKjIP: ${isi}.`,
  KOLOM_LAIN: (isi, banyak) => `Lembar LKjIP tidak punya tempat untuk ${banyak} kolom ini: ${isi}.`,
  KOLOM_SEBAGIAN: (isi) =>
    `Tabel ini baru tentang sebagian tahun, jadi tidak diambil sebagai angka setahun: ${isi}.`,
  BARIS_JUMLAH: (isi) => `Baris jumlah tidak diambil karena dihitung dari baris lainnya: baris ${isi}.`,
  LEMBAR_TANPA_TABEL: (isi) =>
    `Lembar ${isi} tidak berisi tabel target, realisasi, atau anggaran yang dikenali.`,
  SATUAN_TERTINGGAL: (isi, banyak) =>
    `Satuan ${isi} tidak diambil (${banyak} baris): satuan dibaca dari isi Target, dan target itu bukan angka.`,
  TABEL_BELUM_ADA: (isi, banyak) =>
    `Tabel ${tabel[isi as Tujuan] ?? isi} milik LKjIP belum ada di buku kerja ini: ${banyak} baris tidak diambil.`,
  TABEL_LAIN: () => "Bukan tabel target, realisasi, atau anggaran.",
  REKENING: () => "Tabel rekening pendapatan dan belanja, bukan program dan kegiatan.",
  TABEL_RAGU: (_, banyak) => `Arti kolomnya belum pasti, jadi ${banyak} baris tidak diambil tanpa ditanya.`,
  VERSI_LAMA: (isi, banyak) =>
    `Menurut namanya versi lama atau sementara; yang diambil ${isi}. Dari tabel ini ${banyak} baris tidak diambil.`,
  TIDAK_DIPILIH: (_, banyak) => `Tidak dipilih: ${banyak} baris.`,
  PK_UNIT: (isi) => `"${isi}" hanya ada di perjanjian kinerja unit, bukan di perjanjian kepala.`,
  MIRIP: (isi) => `"${isi}" mirip baris yang sudah ada; pilih dahulu apakah keduanya sama.`,
};

/** Names of multiples as titles have them. */
const KELIPATAN: Readonly<Record<number, string>> = {
  1000: "ribuan",
  1000000: "jutaan",
  1000000000: "miliaran",
  1000000000000: "triliunan",
};

const dikalikan = ({ kali, tertulis, rupiah }: UangDikalikan): string =>
  `Anggaran di tabel ini tertulis dalam ${KELIPATAN[kali] ?? formatAngka(kali)} rupiah, jadi dikalikan ${formatAngka(kali)}: ${formatAngka(tertulis)} menjadi ${formatAngka(rupiah)}.`;

const catatan: Readonly<Record<CatatanIsi["kode"], (isi: string) => string>> = {
  ANGKA_RUSAK: (isi) => `"${isi}" bukan angka yang benar; diambil apa adanya dan belum ikut dijumlahkan.`,
  ANGKA_RAGU: (isi) => `"${isi}" dapat berarti dua angka; diambil apa adanya.`,
  BUTIR_TIMPANG: (isi) =>
    `Banyaknya butir tidak sama dengan banyaknya indikator, jadi belum dipasangkan: ${isi}`,
  TAHUN_RENSTRA: (isi) =>
    `Kolom tahun pertamanya ${isi}. Isi tahun pertama Renstra di lembar Renstra dengan ${isi}.`,
  CARA_RAGU: (isi) =>
    `Cara Hitung di Triwulan dibiarkan kosong (berarti nilai akhir) karena angkanya cocok dengan lebih dari satu cara; pilih caranya untuk: ${isi}.`,
  CARA_TIDAK_COCOK: (isi) =>
    `Target keempat triwulan tidak menjadi target setahun, baik dijumlahkan, dirata-rata, maupun diambil nilai akhir atau tertingginya. Cara Hitung dibiarkan kosong (berarti nilai akhir); periksa: ${isi}.`,
};

/** Texts of *Ambil Data* and *Tahun Baru*. */
export const ambil = {
  kolom,
  tabel,
  macam,
  alasan,
  catatan,
  dikalikan,
  /** Optional parts that bring a table of ours. */
  bagian,
  belumAda: (nama: string, banyak: number) => `${banyak} baris untuk ${nama}`,
  belumDiambil: (bagian: readonly string[]) =>
    `Belum diambil karena tabelnya belum ada: ${bagian.join(", ")}.`,
  belumAdaSaran: (bagian: string) =>
    `Tambahkan ${bagian} di halaman Ambil, atau di Beranda pada Bagian tambahan.`,
  kolomBelumAdaSaran: (bagian: string) =>
    `Tambahkan ${bagian} di Beranda pada Bagian tambahan, lalu baca ulang sumbernya.`,
  pagu: ({ pagu, dasar }: KeputusanPagu): string => {
    const sebab: Readonly<Record<KeputusanPagu["dasar"], string>> = {
      kata: "menurut judul kolomnya",
      judul: "menurut judul tabel atau nama lembarnya",
      pk:
        pagu === "induk"
          ? "karena jumlah per program sama dengan PK"
          : "karena jumlah per program berbeda dari PK",
      bawaan: "karena tidak ada keterangan lain",
      dipilih: "sesuai pilihan",
    };
    return `Anggarannya dibaca sebagai pagu ${pagu}, ${sebab[dasar]}.`;
  },
  masa: ({ triwulan, judul, dari }: MasaTabel) => {
    const sebutan = dari === "lembar" ? "Nama lembarnya menyebut" : "Judulnya menyebut";
    return triwulan === undefined
      ? `${sebutan} sebagian tahun saja ("${judul}"), jadi realisasinya bukan realisasi setahun.`
      : `${sebutan} Triwulan ${ROMAWI[triwulan]} ("${judul}"), jadi realisasinya masuk ke triwulan itu di lembar Triwulan, bukan ke realisasi setahun.`;
  },
  dikenali: (jenis: string, tujuan: string, banyak: number) =>
    tujuan === ""
      ? `Dibaca sebagai ${jenis}: ${banyak} baris, tidak ada yang diambil.`
      : `Dibaca sebagai ${jenis}: ${banyak} baris untuk ${tujuan}.`,
  selisih: (nama: string, kolomnya: string, pertama: string, selKedua: string, kedua: string) =>
    `${nama}: ${kolomnya} tertulis ${pertama} di sini, tetapi ${kedua} di ${selKedua}.`,
  /** Which of two values the sheet gets. */
  nasib: {
    pertama: (isi: string) => `Yang diambil ${isi}.`,
    kami: () => "Lembar LKjIP sudah berisi, jadi tidak ada yang ditulis sebelum Anda memilih.",
    tidak: () => "Tidak ada yang ditulis, karena kolomnya belum ada.",
    "masing-masing": () => "PK dan IKU mengambil dari tabelnya masing-masing.",
  } satisfies Record<NasibSelisih, (isi: string) => string>,
  pilihVersi: "Untuk memakai tabel ini, centang di halaman Ambil.",
  pilihSumber: "Untuk mengambil yang lain, hapus centang tabel pertama di halaman Ambil.",
  mirip: (nama: string, dengan: string, sel: string, yakin: string) =>
    `"${nama}" mirip "${dengan}" di ${sel} (${yakin}). Belum diambil; pilih: gabungkan, baris baru, atau lewati.`,
  miripGabung: (nama: string, dengan: string) => `"${nama}" digabungkan dengan "${dengan}" yang mirip.`,
  hanyaDi: (nama: string, tidakDi: string) => `"${nama}" tidak ada di ${tidakDi}.`,
  beda: (judul: string, lama: string, baru: string, asal: string) =>
    `${judul} berisi ${lama}; sumbernya (${asal}) berisi ${baru}. Isian lama dipertahankan.`,
  ditimpa: (judul: string, lama: string, baru: string) => `${judul} diganti dari ${lama} menjadi ${baru}.`,
  berumus: (judul: string) => `${judul} berisi rumus; tidak diubah.`,
  /** A number that a cell holds. */
  bilangan: (nilai: number): string => tulisIsi(nilai),
  kosong: "(kosong)",
  lembarTidakAda: (judul: string) => `Lembar "${judul}" tidak ada, atau lembar itu milik LKjIP sendiri.`,
  tidakAda: "Tidak ada tabel yang dapat diambil.",
  tidakAdaSaran:
    "Buka halaman Warnai untuk melihat arti kolom yang terbaca, atau perbaiki judul kolom tabel sumbernya.",
  selDiganti: (nama: string, banyak: number) => `${nama} ${banyak} sel diganti`,
  dipertahankan: (banyak: number) =>
    `Tidak ada yang ditulis: ${banyak} isian LKjIP yang berbeda dari sumbernya dipertahankan.`,
  sudahSesuai: "Semua data sumber sudah ada di lembar LKjIP; tidak ada yang perlu ditulis.",
  tetap: "Tidak ada yang perlu ditulis.",
  diambil: (bagian: readonly string[]) => `Data diambil: ${bagian.join(", ")}.`,
  barisBaru: (nama: string, banyak: number) => `${nama} ${banyak} baris baru`,
  selDiisi: (nama: string, banyak: number) => `${nama} ${banyak} sel diisi`,
  dariPita: "Halaman Ambil Data memperlihatkan apa yang dapat diambil. Belum ada yang ditulis.",
  gagal: "Data belum diambil.",
  berubah: (lembar: string) =>
    `Lembar ${lembar} berubah sesudah dibaca, jadi belum ada yang ditulis. Baca ulang sumbernya, lalu coba lagi.`,
  sebagian: "Sebagian mungkin sudah tertulis. Klik Kembalikan, lalu coba lagi.",
  terproteksi: (lembar: string) =>
    `Lembar ${lembar} diproteksi. Buka proteksinya di tab Tinjau, lalu coba lagi.`,
  tahunBaru: {
    gagal: "Buku kerja tahun baru belum dibuat.",
    selesai: (lama: string, baru: string, banyak: number) =>
      `Buku kerja disiapkan untuk tahun ${baru}: ${banyak} baris dari ${lama} digeser ke kolom tahun lalu.`,
    tanpaLembar: "Belum ada lembar LKjIP di buku kerja ini.",
    tanpaLembarSaran: "Klik Siapkan Buku Kerja, atau buka buku kerja tahun lalu.",
    tanpaTahun: "Tahun laporan di lembar Profil belum diisi dengan empat angka.",
    tanpaTahunSaran: "Isi Tahun di lembar Profil, lalu coba lagi.",
    rumus: (banyak: number) =>
      `${banyak} sel berisi rumus dan tidak diubah; periksa apakah isinya masih tahun lalu.`,
    tanpaKolom: (lembar: string, judul: string) =>
      `Lembar ${lembar} tidak punya kolom untuk dua tahun lalu, jadi isi lama kolom ${judul} diganti dan tidak disimpan lagi.`,
    tanpaLalu: (lembar: string, lama: string) =>
      `Lembar ${lembar} tidak punya kolom Realisasi Tahun Lalu, jadi realisasi ${lama} akan hilang.`,
    tanpaLaluSaran: "Tambahkan kolom itu (Beranda, Bagian tambahan: Perbandingan), lalu coba lagi.",
    kolomDitambahSaran: "Kalau tahun baru ini dibatalkan dengan Kembalikan, kolom tambahan itu ikut dilepas.",
    laporanLama: (judul: string, lama: string) => `Lembar laporan ini masih berisi tahun ${lama}: ${judul}.`,
    laporanLamaSaran: "Buat lagi sesudah isian tahun baru lengkap, atau hapus dari buku kerja ini.",
    sudahBaru: "Belum ada target, realisasi, atau anggaran yang dapat digeser ke tahun lalu.",
    sudahBaruSaran:
      "Buku kerja ini mungkin sudah disiapkan untuk tahun baru. Periksa Tahun di lembar Profil.",
    sebagian: "Sebagian mungkin sudah berubah. Tutup berkas tanpa menyimpan, buka lagi, lalu ulangi.",
  },
};
