import { formatAngka } from "../../domain/angka/format-angka";
import { JENIS_BERWARNA, sebutKolom } from "./kolom-berwarna";
import { tabel } from "./tabel";
import { warna } from "./warna";
import type { KolomBerwarna } from "../../domain/warna/jenis-berwarna";
import type { Peran } from "../../domain/tabel/hasil-tabel";

const peran: Readonly<Record<Peran, string>> = {
  no: "Nomor",
  kode: "Kode",
  sasaran: "Sasaran",
  indikator: "Indikator",
  satuan: "Satuan",
  target: "Target",
  realisasi: "Realisasi",
  capaian: "Capaian (%)",
  kriteria: "Kriteria",
  program: "Program atau kegiatan",
  pagu: "Anggaran (pagu)",
  realisasi_rp: "Realisasi anggaran (Rp)",
  serapan: "Serapan anggaran (%)",
  target_lalu: "Target tahun lalu",
  realisasi_lalu: "Realisasi tahun lalu",
  capaian_lalu: "Capaian tahun lalu",
  target_renstra: "Target akhir Renstra",
  kondisi_awal: "Kondisi awal",
  kondisi_akhir: "Kondisi akhir",
  target_tahun: "Target tahun tertentu",
  target_tw: "Target triwulan atau semester",
  realisasi_tw: "Realisasi triwulan atau semester",
  capaian_tw: "Capaian triwulan atau semester",
  keterangan: "Keterangan",
  penanggung_jawab: "Penanggung jawab",
  lain: "Lainnya, tidak dihitung",
};

/** Teks halaman Warnai di panel. */
export const panelWarna = {
  /** How findings of the reader and of the plan are put into words. */
  ucap: { tabel, warna },
  pengantar:
    "Tabel Anda dibaca apa adanya. Periksa dahulu hasil bacaannya; belum ada yang diubah sebelum Anda klik tombol di bawah.",
  cakupan: {
    label: "Bagian yang dibaca",
    pilihan: "Sel yang dipilih",
    lembar: "Lembar ini",
    buku: "Semua lembar",
  },
  baca: "Baca lembar",
  bacaUlang: "Baca ulang",
  sedang: {
    baca: "Membaca lembar ...",
    warnai: "Mewarnai ...",
  },
  ditemukan: (tabel: number, lembar: number) =>
    lembar > 1 ? `${tabel} tabel ditemukan di ${lembar} lembar.` : `${tabel} tabel ditemukan.`,
  skala: {
    judul: "Kriteria kantor Anda",
    pakai: "Pakai tabel kriteria yang ada di buku kerja ini",
    tingkat: (nama: string, batas: number) => `${nama} mulai ${formatAngka(batas)}`,
    kantor: "Warnanya mengikuti tabel kriteria kantor Anda.",
    lembar: "Warnanya mengikuti lembar Kriteria di buku kerja ini.",
    bawaan: "Warnanya mengikuti skala Permendagri 54/2010, dan tetap tampak di komputer tanpa LKjIP.",
  },
  kosong: {
    judul: "Belum ada tabel yang dapat diwarnai",
    sudahBerwarna: "Tidak perlu diwarnai",
    saranJudul: "Pastikan tabelnya mempunyai baris judul kolom, misalnya Indikator, Target, dan Realisasi.",
    saranLembar:
      "Kalau tabelnya ada di lembar lain, buka lembar itu lalu baca lagi, atau pilih Semua lembar.",
  },
  tabel: {
    nama: (lembar: string, rentang: string) => `${lembar}, ${rentang}`,
    yakin: "Yakin",
    perluDiperiksa: "Perlu diperiksa",
    dibiarkan: "Dibiarkan",
    tidakDisertakan: "Tidak disertakan",
    kolomSebab: (kolom: string, sebab: string) => `Kolom ${kolom}: ${sebab}`,
    diingat: "Memakai pilihan Anda yang lalu.",
    sertakan: "Warnai tabel ini",
    selisihKecil: (kolom: string) =>
      `Kolom ${kolom}: ada selisih kecil dengan hitungan target dan realisasi, tetapi warnanya tetap sama.`,
  },
  rencana: {
    warnai: ({ kolom, jenisKolom }: KolomBerwarna, area: string) => {
      const apa = jenisKolom === "capaian" ? area : `${JENIS_BERWARNA[jenisKolom]}, ${area}`;
      return `Kolom ${kolom} (${apa}) diberi warna dengan format bersyarat. Isi selnya tidak diubah.`;
    },
    tambah: (capaian: string, kriteria: string, baris: string) =>
      `Kolom Capaian (${capaian}) dan Kriteria (${kriteria}) ditambahkan di samping tabel, baris ${baris}, lengkap dengan rumus dan warna. Sel yang sudah berisi tidak diubah.`,
    perbarui: (capaian: string, kriteria: string) =>
      `Kolom Capaian (${capaian}) dan Kriteria (${kriteria}) buatan LKjIP diperbarui di tempatnya. Sel lain tidak diubah.`,
    isi: (kolom: string, baris: number) =>
      `Kolom ${kolom} milik tabel ini diisi rumus capaian di ${baris} baris yang masih kosong, lengkap dengan warnanya. Sel yang sudah berisi tidak diubah.`,
    isiSebagian: (kolom: string, baris: number) =>
      `${baris} sel kolom ${kolom} yang masih kosong diisi rumus capaian, ditulis seperti isi kolom itu. Sel yang sudah berisi tidak diubah.`,
    isiKriteria: (kolom: string, baris: number) =>
      `Kolom ${kolom} milik tabel ini diisi nama kriteria di ${baris} baris yang masih kosong.`,
    isiPerbarui: (kolom: string) =>
      `Rumus LKjIP di kolom ${kolom} diperbarui di tempatnya. Sel lain tidak diubah.`,
    sampingan: (kolom: readonly KolomBerwarna[]) => `Ikut diwarnai: ${sebutKolom(kolom)}.`,
    areaLain: (pertama: string, lain: number) => `${pertama} dan ${lain} bagian lain`,
  },
  kolom: {
    judul: (banyak: number) => `Arti kolom (${banyak})`,
    label: (kolom: string, judul: string) => (judul === "" ? `Kolom ${kolom}` : `${kolom}: ${judul}`),
    lainnya: (banyak: number) => `Kolom lain (${banyak})`,
    seringDipakai: "Yang dipakai menghitung",
    peranLain: "Arti lain",
    kurangPasti: "Belum pasti",
  },
  peran,
  /** The meaning of a column of quarters or halves, where it is known which of the two. */
  peranMasa: {
    target_tw: { triwulan: "Target triwulan", semester: "Target semester" },
    realisasi_tw: { triwulan: "Realisasi triwulan", semester: "Realisasi semester" },
    capaian_tw: { triwulan: "Capaian triwulan", semester: "Capaian semester" },
  },
  pilihan: {
    judul: "Pilihan",
    tahun: { label: "Tahun yang dilaporkan" },
    /** Only the capaian of the year; `kolom` are those that are left out. */
    ikut: (kolom: readonly KolomBerwarna[]) => `Hanya capaian setahun, tanpa ${sebutKolom(kolom)}`,
    bagian: {
      label: "Bagian yang dihitung",
      belum: "Belum dipilih",
      jumlah: "Jumlah semua bagian",
      akhir: "Bagian terakhir yang terisi",
      satu: (nama: string) => `Hanya ${nama}`,
    },
    cara: {
      label: "Yang dikerjakan",
      otomatis: "Warnai kolom capaian yang ada",
      tambah: "Tambahkan kolom Capaian dan Kriteria",
      isi: (kolom: string) => `Isi kolom tabel ini yang masih kosong (${kolom})`,
    },
    polaritas: {
      label: "Rumus capaian",
      keterangan: "R realisasi, T target. Berlaku untuk semua baris tabel ini.",
    },
  },
  legenda: {
    judul: "Keterangan warna",
    pilih: "Tulis juga keterangan warna di lembar",
    keterangan: "Nama dan batas setiap kriteria di sel kosong dekat tabel. Kembalikan menghapusnya lagi.",
    tempat: "Ditulis di sel kosong:",
    tanpaTempat:
      "Tidak ada tabel yang diwarnai atau tidak ada sel kosong, jadi keterangan warnanya tidak ditulis.",
  },
  cuplikan: {
    judul: "Beberapa baris pertama",
    target: "Target",
    realisasi: "Realisasi",
    capaian: "Capaian",
    kriteria: "Kriteria",
    tanpaWarna: "tanpa warna",
    tanpaNama: (baris: number) => `Baris ${baris}`,
  },
  pesan: {
    judul: (banyak: number) => `Yang perlu dilihat (${banyak})`,
    sisanya: (banyak: number) => `Dan ${banyak} lagi yang serupa.`,
  },
  kaki: {
    tombol: (tabel: number) => (tabel > 1 ? `Warnai ${tabel} tabel` : "Warnai sekarang"),
    perluDiperiksa: (tabel: number, tombol: string) =>
      `${tabel} tabel masih perlu diperiksa. Kalau sudah benar, klik ${tombol}.`,
    tidakAda: "Tidak ada tabel yang dapat diwarnai.",
  },
};
