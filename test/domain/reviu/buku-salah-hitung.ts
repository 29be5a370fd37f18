import type { BukuSalah } from "./buku-lain";

/** Errors of arithmetic and of copying as offices make them, each in a layout of its own. */
export const SALAH_HITUNG: readonly BukuSalah[] = [
  {
    nama: "a percentage of a health office, one line of many",
    isi: {
      Puskesmas: [
        "Capaian Kinerja Dinas Kesehatan Tahun 2022",
        "No.|Indikator Sasaran|Satuan|Target|Realisasi|% Capaian",
        "1|Cakupan imunisasi dasar lengkap|Persen|95|91,2|96,00",
        "2|Jumlah puskesmas terakreditasi|Unit|18|15|86,33",
        "3|Kunjungan ibu hamil K4|Orang|4.120|3.914|95,00",
      ],
    },
    di: ["Puskesmas!F4"],
    seharusnya: "83,33",
    kode: /PERSEN_BEDA/,
  },
  {
    nama: "a percentage that changes its band",
    isi: {
      Ukur: [
        "NO|INDIKATOR|TARGET|REALISASI|CAPAIAN (%)|KRITERIA",
        "1|Panjang jalan mantap (km)|250|189|91,60|Sangat Tinggi",
        "2|Jumlah jembatan baik|40|36|90,00|Tinggi",
      ],
    },
    di: ["Ukur!E2"],
    seharusnya: "75,60",
    kode: /PERSEN_BEDA/,
  },
  {
    nama: "cut off instead of rounded",
    isi: {
      Realisasi: [
        "NO|INDIKATOR KINERJA|TARGET|REALISASI|CAPAIAN (%)",
        "1|Rumah tidak layak huni ditangani|300 unit|287 unit|95,66 %",
        "2|Kawasan kumuh ditangani|12 ha|9 ha|75,00 %",
      ],
    },
    di: ["Realisasi!E2"],
    seharusnya: "95,67 %",
    kode: /PERSEN_DIPOTONG/,
  },
  {
    nama: "a number with a group of two digits",
    isi: {
      Belanja: [
        "No|Uraian Belanja|Anggaran (Rp)",
        "1|Belanja pegawai|4.250.000.000",
        "2|Belanja barang|1.120.50.000",
        "3|Belanja modal|310.000.000",
        "|JUMLAH|5.680.500.000",
      ],
    },
    di: ["Belanja!C3"],
    kode: /ANGKA_RUSAK/,
  },
  {
    nama: "a number in brackets with a digit too many",
    isi: {
      Ubah: [
        "Kode|Uraian|Sebelum Perubahan|Sesudah Perubahan|Bertambah/(Berkurang)",
        "5.1|Belanja Operasi|8.400.000.000|7.900.000.000|(500.0000.000)",
        "5.2|Belanja Modal|1.200.000.000|1.500.000.000|300.000.000",
      ],
    },
    di: ["Ubah!E2"],
    kode: /ANGKA_RUSAK/,
  },
  {
    nama: "the sum of a column of villages",
    isi: {
      Desa: [
        "Rekapitulasi Penerima Bantuan per Kecamatan",
        "NO|KECAMATAN|JUMLAH DESA|PENERIMA LAKI-LAKI|PENERIMA PEREMPUAN",
        "1|Sei Bingai|16|212|187",
        "2|Kuala|14|165|201",
        "3|Selesai|13|190|176",
        "4|Bahorok|19|254|239",
        "TOTAL||62|812|803",
      ],
    },
    di: ["Desa!D7"],
    seharusnya: "821",
    kode: /JUMLAH_BEDA/,
  },
  {
    nama: "a sub total by account code",
    isi: {
      DPA: [
        "KODE|URAIAN|PAGU (Rp)",
        "5|BELANJA|9.100.000.000",
        "5.1|Belanja Operasi|8.000.000.000",
        "5.1.01|Belanja Pegawai|5.400.000.000",
        "5.1.02|Belanja Barang dan Jasa|2.450.000.000",
        "5.2|Belanja Modal|1.100.000.000",
        "5.2.02|Peralatan dan Mesin|1.100.000.000",
      ],
    },
    di: ["DPA!C3", "DPA!C5"],
    seharusnya: "7.850.000.000",
    kode: /RINCIAN_BEDA/,
  },
  {
    nama: "a difference with its sign reversed",
    isi: {
      Geser: [
        "NO|PROGRAM|SEMULA (Rp)|MENJADI (Rp)|SELISIH (Rp)",
        "1|Pengelolaan Pendidikan|12.000.000.000|11.250.000.000|750.000.000",
        "2|Pengembangan Kurikulum|300.000.000|450.000.000|150.000.000",
        "3|Pendidik dan Tenaga Kependidikan|900.000.000|880.000.000|-20.000.000",
      ],
    },
    di: ["Geser!E2"],
    seharusnya: "-750.000.000",
    kode: /SELISIH_BEDA/,
  },
  {
    nama: "N minus 100 for the change",
    isi: {
      Makro: [
        "NO|INDIKATOR KINERJA MAKRO|CAPAIAN TAHUN N-1|CAPAIAN TAHUN N|PERUBAHAN (%)",
        "1|Indeks Pembangunan Manusia|71,20|71,90|-28,10",
        "2|Angka Harapan Hidup|68,40|68,80|0,58",
        "3|Rata-rata Lama Sekolah|8,10|8,25|1,85",
      ],
    },
    di: ["Makro!E2"],
    seharusnya: "0,98",
    kode: /PERSEN_UBAH_BEDA/,
  },
  {
    nama: "a deficit that is a surplus",
    isi: {
      APBD: [
        "Kode|Uraian|Anggaran (Rp)|Realisasi (Rp)",
        "4|PENDAPATAN DAERAH|950.000.000.000|961.400.000.000",
        "5|BELANJA DAERAH|990.000.000.000|948.100.000.000",
        "|SURPLUS/(DEFISIT)|(40.000.000.000)|(13.300.000.000)",
      ],
    },
    di: ["APBD!D4"],
    seharusnya: "13.300.000.000",
    kode: /SURPLUS_BEDA/,
  },
  {
    nama: "a row typed twice",
    isi: {
      Kegiatan: [
        "NO|SUB KEGIATAN|PAGU (Rp)|REALISASI (Rp)|SISA (Rp)",
        "1|Penyediaan Jasa Surat Menyurat|12.400.000|11.950.000|450.000",
        "2|Pemeliharaan Kendaraan Dinas|86.750.000|84.120.500|2.629.500",
        "3|Pemeliharaan Kendaraan Dinas|86.750.000|84.120.500|2.629.500",
        "4|Penyediaan Bahan Bacaan|6.300.000|6.300.000|0",
      ],
    },
    di: ["Kegiatan!C4", "Kegiatan!C3"],
    kode: /BARIS_KEMBAR/,
  },
  {
    nama: "a month copied from the one before",
    isi: {
      Kunjungan: [
        "NO|OBJEK WISATA|Januari|Februari|Maret|April",
        "1|Pantai Cermin|4.512|4.233|4.233|5.120",
        "2|Danau Linting|1.209|1.187|1.187|1.344",
        "3|Air Terjun Sikulikap|2.745|2.618|2.618|2.981",
        "4|Penatapan|3.310|3.105|3.105|3.467",
        "5|Taman Lumbini|6.780|6.422|6.422|7.015",
      ],
    },
    di: ["Kunjungan!E2", "Kunjungan!E1", "Kunjungan!D1"],
    kode: /KOLOM_KEMBAR/,
  },
  {
    nama: "another target in the agreement",
    isi: {
      PK: [
        "PERJANJIAN KINERJA TAHUN 2023",
        "NO|SASARAN STRATEGIS|INDIKATOR KINERJA|TARGET",
        "1|Meningkatnya produksi pangan|Produksi padi (ton)|41.500",
        "2|Meningkatnya populasi ternak|Populasi sapi potong (ekor)|12.800",
      ],
      "Bab III": [
        "NO|INDIKATOR KINERJA|TARGET|REALISASI|CAPAIAN (%)",
        "1|Produksi padi (ton)|45.100|43.210|95,81",
        "2|Populasi sapi potong (ekor)|12.800|12.544|98,00",
      ],
    },
    di: ["Bab III!C2", "PK!D3"],
    kode: /NILAI_ANTAR_TABEL|TARGET_BERUBAH/,
  },
  {
    nama: "another result in the appendix",
    isi: {
      "Bab III": [
        "NO|INDIKATOR KINERJA|TARGET|REALISASI|CAPAIAN (%)",
        "1|Persentase penduduk ber-KTP elektronik|99 %|97,4 %|98,38 %",
        "2|Persentase akta kelahiran anak|98 %|96,1 %|98,06 %",
      ],
      "Lampiran IKU": [
        "NO|INDIKATOR KINERJA UTAMA|SATUAN|TARGET|REALISASI|TINGKAT REALISASI (%)",
        "1|Persentase penduduk ber-KTP elektronik|%|99|94,7|95,66",
        "2|Persentase akta kelahiran anak|%|98|96,1|98,06",
      ],
    },
    di: ["Lampiran IKU!E2", "Bab III!D2"],
    kode: /NILAI_ANTAR_TABEL/,
  },
  {
    nama: "another unit in the appendix",
    isi: {
      PK: [
        "NO|SASARAN|INDIKATOR KINERJA|SATUAN|TARGET",
        "1|Sampah tertangani|Volume sampah terangkut|Ton|36.500",
        "2|Air bersih|Sambungan rumah baru|Sambungan|450",
      ],
      IKU: [
        "NO|INDIKATOR KINERJA UTAMA|SATUAN|TARGET|REALISASI",
        "1|Volume sampah terangkut|M3|36.500|35.900",
        "2|Sambungan rumah baru|Sambungan|450|441",
      ],
    },
    di: ["IKU!C2", "PK!D2"],
    kode: /SATUAN_ANTAR_TABEL|NILAI_ANTAR_TABEL/,
  },
  {
    nama: "promised and not measured",
    isi: {
      PK: [
        "NO|SASARAN STRATEGIS|INDIKATOR KINERJA|TARGET",
        "1|Layanan perpustakaan|Jumlah pengunjung perpustakaan|25.000 orang",
        "2|Kearsipan tertib|Perangkat daerah tertib arsip|24 OPD",
        "3|Minat baca|Indeks kegemaran membaca|58",
      ],
      "Bab III": [
        "NO|INDIKATOR KINERJA|TARGET|REALISASI|CAPAIAN",
        "1|Jumlah pengunjung perpustakaan|25.000 orang|26.110 orang|104,44 %",
        "2|Indeks kegemaran membaca|58|55,1|95,00 %",
      ],
    },
    di: ["PK!C3"],
    kode: /JANJI_TAK_DIUKUR/,
  },
  {
    nama: "measured and not promised",
    isi: {
      PK: [
        "NO|SASARAN STRATEGIS|INDIKATOR KINERJA|TARGET",
        "1|Koperasi sehat|Persentase koperasi aktif|72 %",
        "2|Usaha mikro naik kelas|Jumlah usaha mikro naik kelas|60 usaha",
      ],
      "Bab III": [
        "NO|INDIKATOR KINERJA|TARGET|REALISASI|CAPAIAN",
        "1|Persentase koperasi aktif|72 %|70,2 %|97,50 %",
        "2|Jumlah usaha mikro naik kelas|60 usaha|57 usaha|95,00 %",
        "3|Jumlah pameran produk unggulan|4 kali|4 kali|100,00 %",
      ],
    },
    di: ["Bab III!B4"],
    kode: /UKUR_TAK_DIJANJIKAN/,
  },
  {
    nama: "the agreement still on the budget before the change",
    isi: {
      PK: [
        "PROGRAM|ANGGARAN (Rp)|KETERANGAN",
        "Program Pengelolaan Sumber Daya Air|3.200.000.000|APBD",
        "Program Penyelenggaraan Jalan|7.450.000.000|APBD",
        "Program Penataan Bangunan|900.000.000|APBD",
      ],
      Perubahan: [
        "Kode|Uraian|Sebelum Perubahan|Setelah Perubahan",
        "1.03.02|Program Pengelolaan Sumber Daya Air|3.200.000.000|2.750.000.000",
        "1.03.10|Program Penyelenggaraan Jalan|7.450.000.000|6.980.000.000",
        "1.03.08|Program Penataan Bangunan|900.000.000|860.000.000",
        "|JUMLAH|11.550.000.000|10.590.000.000",
      ],
    },
    di: ["PK!A1", "PK!B2", "PK!B3", "PK!B4"],
    kode: /ANGGARAN_INDUK|ANGGARAN_PROGRAM_BEDA/,
  },
  {
    nama: "one program with another budget",
    isi: {
      PK: [
        "NO|PROGRAM|ANGGARAN",
        "1|Program Perlindungan Perempuan|Rp 415.000.000",
        "2|Program Pemenuhan Hak Anak|Rp 232.500.000",
        "3|Program Pengarusutamaan Gender|Rp 180.000.000",
      ],
      Serapan: [
        "NO|PROGRAM|PAGU (Rp)|REALISASI (Rp)|%",
        "1|Program Perlindungan Perempuan|415.000.000|398.400.000|96,00",
        "2|Program Pemenuhan Hak Anak|223.500.000|210.090.000|94,00",
        "3|Program Pengarusutamaan Gender|180.000.000|171.000.000|95,00",
      ],
    },
    di: ["PK!C3", "Serapan!C3"],
    kode: /ANGGARAN_PROGRAM_BEDA/,
  },
  {
    nama: "a target below what was reached last year",
    isi: {
      Banding: [
        "NO|INDIKATOR KINERJA|REALISASI 2021|TARGET 2022|REALISASI 2022|CAPAIAN (%)",
        "1|Jumlah investor baru|48 investor|35 investor|40 investor|114,29 %",
        "2|Jumlah izin terbit|2.310 izin|2.400 izin|2.364 izin|98,50 %",
      ],
    },
    di: ["Banding!D2"],
    kode: /TARGET_DI_BAWAH_LALU/,
  },
];
