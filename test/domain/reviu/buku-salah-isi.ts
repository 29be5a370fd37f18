import type { BukuSalah } from "./buku-lain";

/** The rest of them: budgets, names, dates, numbers and titles. */
export const SALAH_ISI: readonly BukuSalah[] = [
  {
    nama: "rupiah for a percentage",
    isi: {
      PK: [
        "NO|SASARAN STRATEGIS|INDIKATOR KINERJA|TARGET",
        "1|Keuangan tertib|Persentase temuan BPK ditindaklanjuti|Rp 450.000.000",
        "2|Aset tertib|Persentase aset bersertifikat|64 %",
      ],
    },
    di: ["PK!D2"],
    kode: /SATUAN_JANGGAL|TARGET_BERUPA_UANG/,
  },
  {
    nama: "no total under a budget",
    isi: {
      Anggaran: [
        "NO|PROGRAM|PAGU (Rp)|REALISASI (Rp)|SERAPAN (%)",
        "1|Program Penunjang Urusan|4.100.000.000|3.985.200.000|97,20",
        "2|Program Kepariwisataan|850.000.000|816.000.000|96,00",
        "3|Program Ekonomi Kreatif|220.000.000|209.000.000|95,00",
      ],
    },
    di: ["Anggaran!A1"],
    kode: /TANPA_JUMLAH/,
  },
  {
    nama: "the mean of percentages as total",
    isi: {
      Serap: [
        "NO|BIDANG|PAGU (Rp)|REALISASI (Rp)|SERAPAN (%)",
        "1|Sekretariat|2.000.000.000|1.900.000.000|95,00",
        "2|Bidang Bina Marga|9.000.000.000|7.200.000.000|80,00",
        "3|Bidang Cipta Karya|1.500.000.000|1.350.000.000|90,00",
        "|TOTAL|12.500.000.000|10.450.000.000|88,33",
      ],
    },
    di: ["Serap!E5"],
    seharusnya: "83,60",
    kode: /PERSEN_BEDA/,
  },
  {
    nama: "three figures divided by four",
    isi: {
      Rerata: [
        "NO|UNIT KERJA|TW I|TW II|TW III|RATA-RATA",
        "1|Inspektur Pembantu I|98,40|98,80|98,91|74,03",
        "2|Inspektur Pembantu II|97,10|98,20|99,00|98,10",
        "3|Inspektur Pembantu III|96,30|97,50|98,70|97,50",
      ],
    },
    di: ["Rerata!F2"],
    seharusnya: "98,70",
    kode: /RERATA_BEDA/,
  },
  {
    nama: "smaller is better, counted the other way",
    isi: {
      Ukur: [
        "NO|INDIKATOR KINERJA|TARGET|REALISASI|CAPAIAN (%)",
        "1|Angka kematian bayi per 1.000 kelahiran hidup|12|15|125,00 %",
        "2|Prevalensi stunting|18 %|16 %|111,11 %",
        "3|Cakupan kunjungan neonatal|92 %|90 %|97,83 %",
      ],
    },
    di: ["Ukur!E2"],
    kode: /ARAH_TERBALIK/,
  },
  {
    nama: "digits swapped in a total",
    isi: {
      Ternak: [
        "NO|KECAMATAN|SAPI|KAMBING|AYAM",
        "1|Hinai|1.245|3.310|25.400",
        "2|Wampu|2.018|2.975|18.750",
        "3|Secanggang|1.632|4.120|31.220",
        "JUMLAH||4.895|10.405|73.570",
      ],
    },
    di: ["Ternak!E5"],
    seharusnya: "75.370",
    kode: /JUMLAH_BEDA/,
  },
  {
    nama: "a figure a thousand times too small",
    isi: {
      Pajak: [
        "NO|JENIS PAJAK|TARGET (Rp)|REALISASI (Rp)|CAPAIAN (%)",
        "1|Pajak Hotel|1.250.000.000|1.187.500.000|95,00",
        "2|Pajak Restoran|2.400.000.000|2.352.000|98,00",
        "3|Pajak Reklame|600.000.000|582.000.000|97,00",
        "JUMLAH||4.250.000.000|4.121.500.000|96,98",
      ],
    },
    di: ["Pajak!D3"],
    seharusnya: "2.352.000.000",
    kode: /SEL_BEDA/,
  },
  {
    nama: "absorption against the budget before its change",
    isi: {
      Perubahan: [
        "NO|PROGRAM|SEBELUM PERUBAHAN (Rp)|SETELAH PERUBAHAN (Rp)|REALISASI (Rp)|%",
        "1|Program Pengelolaan Persampahan|5.000.000.000|4.000.000.000|3.800.000.000|76,00",
        "2|Program Keanekaragaman Hayati|800.000.000|760.000.000|722.000.000|95,00",
        "3|Program Pengendalian Pencemaran|400.000.000|380.000.000|342.000.000|90,00",
      ],
    },
    di: ["Perubahan!F2"],
    seharusnya: "95,00",
    kode: /PERSEN_BEDA/,
  },
  {
    nama: "more spent than there was",
    isi: {
      Serap: [
        "NO|SUB KEGIATAN|PAGU (Rp)|REALISASI (Rp)|%",
        "1|Rapat koordinasi|45.000.000|46.350.000|103,00",
        "2|Pengadaan buku|120.000.000|117.600.000|98,00",
        "JUMLAH||165.000.000|163.950.000|99,36",
      ],
    },
    di: ["Serap!D2"],
    kode: /PAGU_TERLAMPAUI/,
  },
  {
    nama: "last year's number left in a title",
    isi: {
      "Bab III": [
        "Pengukuran Kinerja Tahun 2023",
        "NO|INDIKATOR KINERJA|TARGET|REALISASI|CAPAIAN (%)",
        "1|Jumlah pelatihan aparatur|20 kali|19 kali|95,00 %",
      ],
      Keuangan: [
        "Realisasi Anggaran Tahun 2023",
        "NO|PROGRAM|PAGU (Rp)|REALISASI (Rp)|%",
        "1|Program Kepegawaian|1.000.000.000|970.000.000|97,00",
        "2|Program Pengembangan SDM|500.000.000|480.000.000|96,00",
        "JUMLAH||1.500.000.000|1.450.000.000|96,67",
      ],
      IKU: [
        "Indikator Kinerja Utama Tahun 2022",
        "NO|INDIKATOR KINERJA UTAMA|SATUAN|TARGET|REALISASI",
        "1|Jumlah pelatihan aparatur|Kali|20|19",
      ],
    },
    di: ["IKU!A1"],
    kode: /TAHUN_LAIN/,
  },
  {
    nama: "a NIP of seventeen digits",
    isi: {
      Pengesahan: [
        "NO|INDIKATOR|TARGET|REALISASI|CAPAIAN (%)",
        "1|Jumlah dokumen perencanaan|4|4|100,00 %",
        "||||",
        "||Kepala Dinas,||",
        "||Drs. H. SYAHRIL HARAHAP, M.Si||",
        "||Pembina Utama Muda||",
        "||NIP. 19680512 199403 1 00||",
      ],
    },
    di: ["Pengesahan!C7"],
    kode: /NIP_SALAH/,
  },
  {
    nama: "a date without its day",
    isi: {
      PK: [
        "NO|SASARAN|INDIKATOR KINERJA|TARGET",
        "1|Tertib administrasi|Jumlah laporan tepat waktu|12 laporan",
        "|||",
        "|||Stabat,      Januari 2023",
        "|||Kepala Badan,",
      ],
    },
    di: ["PK!D4"],
    kode: /TANGGAL_TAK_LENGKAP/,
  },
  {
    nama: "codes in two spellings",
    isi: {
      Rinci: [
        "Kode Rekening|Uraian|Jumlah (Rp)",
        "5.1.01|Belanja Pegawai|300.000.000",
        "5.1.02|Belanja Barang dan Jasa|200.000.000",
        "5.1.3|Belanja Hibah|50.000.000",
        "5.1.05|Belanja Bantuan Sosial|40.000.000",
      ],
    },
    di: ["Rinci!A4"],
    kode: /KODE_DUA_EJAAN/,
  },
  {
    nama: "a table number given twice",
    isi: {
      Satu: [
        "Tabel 3.1 Capaian Sasaran 1",
        "NO|INDIKATOR KINERJA|TARGET|REALISASI|CAPAIAN (%)",
        "1|Indeks kepuasan masyarakat|85|82|96,47 %",
      ],
      Dua: [
        "Tabel 3.1 Capaian Sasaran 2",
        "NO|INDIKATOR KINERJA|TARGET|REALISASI|CAPAIAN (%)",
        "1|Persentase pengaduan selesai|100 %|92 %|92,00 %",
      ],
    },
    di: ["Dua!A1", "Satu!A1"],
    kode: /NOMOR_TABEL_KEMBAR/,
  },
  {
    nama: "a title copied over another table",
    isi: {
      Data: [
        "Jumlah Penduduk menurut Kecamatan Tahun 2022",
        "NO|KECAMATAN|LAKI-LAKI|PEREMPUAN|JUMLAH",
        "1|Binjai Kota|15.210|15.944|31.154",
        "2|Binjai Utara|40.120|41.305|81.425",
        "JUMLAH||55.330|57.249|112.579",
        "",
        "Jumlah Penduduk menurut Kecamatan Tahun 2022",
        "NO|AGAMA|JUMLAH",
        "1|Islam|96.310",
        "2|Kristen|12.204",
        "3|Lainnya|4.065",
        "JUMLAH||112.579",
      ],
    },
    di: ["Data!A7", "Data!A1"],
    kode: /JUDUL_KEMBAR/,
  },
  {
    nama: "an efficiency of 235",
    isi: {
      Efisiensi: [
        "NO|PROGRAM|PAGU (Rp)|REALISASI (Rp)|CAPAIAN (%)|EFISIENSI (%)|NILAI EFISIENSI (%)",
        "1|Pengawasan Internal|900.000.000|880.000.000|100,00|2,22|235,00",
        "2|Penunjang Urusan|500.000.000|480.000.000|98,00|2,04|55,10",
      ],
    },
    di: ["Efisiensi!G2"],
    kode: /NE_DI_LUAR_BATAS/,
  },
  {
    nama: "the sum of a row of quarters",
    isi: {
      Triwulan: [
        "NO|URAIAN|TW I|TW II|TW III|TW IV|JUMLAH",
        "1|Surat masuk|310|287|325|298|1.220",
        "2|Surat keluar|205|231|219|244|889",
        "3|Disposisi|298|276|311|290|1.175",
      ],
    },
    di: ["Triwulan!G3"],
    seharusnya: "899",
    kode: /JUMLAH_BARIS_BEDA/,
  },
  {
    nama: "a target that two tables of the year do not share, after a quarter's table",
    isi: {
      "TW I": [
        "Capaian Triwulan I Tahun 2024",
        "NO|INDIKATOR KINERJA|TARGET|REALISASI",
        "1|Jumlah koperasi aktif|30 koperasi|28 koperasi",
        "2|Jumlah pelaku usaha dibina|25 orang|27 orang",
      ],
      PK: [
        "NO|SASARAN STRATEGIS|INDIKATOR KINERJA|TARGET",
        "1|Koperasi sehat|Jumlah koperasi aktif|120 koperasi",
        "2|Usaha kecil tumbuh|Jumlah pelaku usaha dibina|100 orang",
      ],
      "Bab III": [
        "NO|INDIKATOR KINERJA|TARGET|REALISASI|CAPAIAN (%)",
        "1|Jumlah koperasi aktif|120 koperasi|118 koperasi|98,33 %",
        "2|Jumlah pelaku usaha dibina|110 orang|99 orang|90,00 %",
      ],
    },
    di: ["Bab III!C3", "PK!D3"],
    kode: /NILAI_ANTAR_TABEL/,
  },
  {
    nama: "a row of a program left out",
    isi: {
      Program: [
        "NO|PROGRAM|PAGU (Rp)|REALISASI (Rp)",
        "1|Program Penunjang Urusan|2.150.000.000|2.040.000.000",
        "2|Program Rehabilitasi Sosial|640.500.000|611.250.000",
        "4|Program Pemberdayaan Sosial|318.000.000|301.440.000",
        "JUMLAH||3.383.700.000|3.218.910.000",
      ],
    },
    di: ["Program!C5", "Program!A4"],
    kode: /JUMLAH_BEDA|NOMOR_MELOMPAT/,
  },
  {
    nama: "a name in two spellings",
    isi: {
      PK: [
        "NO|SASARAN STRATEGIS|INDIKATOR KINERJA|TARGET",
        "1|Meningkatnya kualitas pelayanan kesehatan masyarakat|Angka harapan hidup|70 tahun",
        "2|Menurunnya angka kesakitan penduduk|Insiden demam berdarah|40 kasus",
      ],
      "Bab III": [
        "NO|SASARAN STRATEGIS|INDIKATOR KINERJA|TARGET|REALISASI|CAPAIAN (%)",
        "1|Meningkatnya kwalitas pelayanan kesehatan masyarakat|Angka harapan hidup|70 tahun|69,3 tahun|99,00 %",
        "2|Menurunnya angka kesakitan penduduk|Insiden demam berdarah|40 kasus|38 kasus|105,00 %",
      ],
    },
    di: ["Bab III!B2", "PK!B2"],
    kode: /EJAAN_BEDA/,
  },
  {
    nama: "two totals of the same thing",
    isi: {
      Umur: [
        "Jumlah Pegawai menurut Umur Tahun 2022",
        "NO|KELOMPOK UMUR|JUMLAH",
        "1|20-35|31",
        "2|36-50|57",
        "3|51-58|26",
        "JUMLAH||114",
      ],
      Golongan: [
        "Jumlah Pegawai menurut Golongan Tahun 2022",
        "NO|GOLONGAN|JUMLAH",
        "1|II|22",
        "2|III|74",
        "3|IV|16",
        "JUMLAH||112",
      ],
    },
    di: ["Golongan!C6", "Umur!C6"],
    kode: /TOTAL_ANTAR_TABEL/,
  },
];
