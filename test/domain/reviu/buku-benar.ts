import type { IsiBuku } from "./buku-lain";

/** Right workbooks in layouts that are not everybody's: nothing in them is wrong. */
export const BUKU_BENAR: Readonly<Record<string, IsiBuku>> = {
  "sub totals, and a total of the sub totals": {
    Rekap: [
      "NO|URAIAN|LAKI-LAKI|PEREMPUAN|JUMLAH",
      "1|Guru SD|210|540|750",
      "2|Guru SMP|180|260|440",
      "|Jumlah Guru|390|800|1.190",
      "3|Penjaga Sekolah|62|4|66",
      "4|Tata Usaha|31|58|89",
      "|Jumlah Tenaga Kependidikan|93|62|155",
      "|TOTAL|483|862|1.345",
    ],
  },
  "mean of the percentages where no sums stand": {
    Sasaran: [
      "NO|INDIKATOR KINERJA|TARGET|REALISASI|CAPAIAN (%)",
      "1|Nilai SAKIP|70|68,6|98,00",
      "2|Indeks reformasi birokrasi|60|57|95,00",
      "|RATA-RATA CAPAIAN|||96,50",
    ],
  },
  "smaller is better, by the usual formula": {
    Turun: [
      "NO|INDIKATOR KINERJA|TARGET|REALISASI|CAPAIAN (%)",
      "1|Angka kematian ibu|10|9|110,00 %",
      "2|Tingkat pengangguran terbuka|6,00 %|6,30 %|95,00 %",
      "3|Angka partisipasi sekolah|98 %|97,02 %|99,00 %",
    ],
  },
  "ratios formatted as fractions of one": {
    Serap: [
      "NO|PROGRAM|PAGU (Rp)|REALISASI (Rp)|SERAPAN",
      "1|Program Penunjang|2.000.000.000|1.900.000.000|0,95",
      "2|Program Perumahan|1.000.000.000|880.000.000|0,88",
      "JUMLAH||3.000.000.000|2.780.000.000|0,93",
    ],
  },
  "amounts in thousands of rupiah": {
    Ribuan: [
      "Realisasi Belanja (dalam ribuan rupiah)",
      "NO|JENIS BELANJA|ANGGARAN|REALISASI|%",
      "1|Belanja Operasi|4.520.300|4.339.488|96,00",
      "2|Belanja Modal|880.000|836.000|95,00",
      "|JUMLAH|5.400.300|5.175.488|95,84",
    ],
  },
  "rounded millions that miss their total by a unit in the last place": {
    Miliar: [
      "NO|SEKTOR|PDRB 2021 (Miliar Rp)|PDRB 2022 (Miliar Rp)",
      "1|Pertanian|1.203,4|1.251,6",
      "2|Industri|2.310,7|2.402,2",
      "3|Jasa|3.118,6|3.240,9",
      "|PDRB|6.632,7|6.894,7",
    ],
  },
  "quarters that are cumulative": {
    Kumulatif: [
      "NO|INDIKATOR|SATUAN|TARGET|TW I|TW II|TW III|TW IV|REALISASI|CAPAIAN (%)",
      "1|Dokumen rencana tersusun|Dokumen|12|3|6|9|12|12|100,00",
      "2|Laporan monitoring|Laporan|8|2|4|6|7|7|87,50",
    ],
  },
  "numbering by letters under numbers": {
    Huruf: [
      "NO|JENIS LAYANAN|2021|2022",
      "1|Kartu Keluarga|4.120|4.377",
      "a|Baru|1.020|1.105",
      "b|Perubahan|3.100|3.272",
      "2|Akta Kelahiran|2.208|2.190",
      "3|Akta Kematian|611|640",
    ],
  },
  "numbering that goes on from another page": {
    Lanjutan: [
      "NO|NAMA JALAN|PANJANG (km)|BAIK|RUSAK",
      "21|Jalan Sudirman|2,4|2,0|0,4",
      "22|Jalan Veteran|1,8|1,5|0,3",
      "24|Jalan Perintis|3,1|2,1|1,0",
      "25|Jalan Gatot Subroto|4,0|3,5|0,5",
    ],
  },
  "the same amounts on rows that are alike": {
    Honor: [
      "NO|URAIAN|VOLUME|TARIF (Rp)|JUMLAH (Rp)",
      "1|Honor narasumber sesi 1|4|900.000|3.600.000",
      "2|Honor narasumber sesi 2|4|900.000|3.600.000",
      "3|Honor moderator|2|700.000|1.400.000",
      "|JUMLAH|||8.600.000",
    ],
  },
  "a deficit covered by financing": {
    APBD: [
      "Kode|Uraian|Anggaran (Rp)",
      "4|PENDAPATAN DAERAH|900.000.000.000",
      "5|BELANJA DAERAH|940.000.000.000",
      "|SURPLUS/(DEFISIT)|(40.000.000.000)",
      "6|PEMBIAYAAN DAERAH|40.000.000.000",
      "6.1|Penerimaan Pembiayaan|45.000.000.000",
      "6.2|Pengeluaran Pembiayaan|5.000.000.000",
    ],
  },
  "performance beside money in one table": {
    Lintas: [
      "NO|SASARAN|CAPAIAN KINERJA (%)|PAGU (Rp)|REALISASI (Rp)|PENYERAPAN ANGGARAN (%)|TINGKAT EFISIENSI (%)",
      "1|Layanan prima|102,50|800.000.000|760.000.000|95,00|7,50",
      "2|Tata kelola baik|98,00|400.000.000|360.000.000|90,00|8,00",
    ],
  },
  "efficiency by capaian and what was spent": {
    Efisien: [
      "NO|PROGRAM|PAGU (Rp)|REALISASI (Rp)|CAPAIAN (%)|EFISIENSI (%)",
      "1|Pengawasan Internal|900.000.000|864.000.000|100,00|4,00",
      "2|Penunjang Urusan|500.000.000|480.000.000|98,00|2,00",
    ],
  },
  "targets as ranges and predicates": {
    Predikat: [
      "NO|INDIKATOR KINERJA|TARGET|REALISASI|CAPAIAN (%)",
      "1|Opini BPK|WTP|WTP|100,00",
      "2|Nilai SAKIP|BB|BB|100,00",
      "3|Indeks Pembangunan Manusia|72,1-72,5|72,3|100,00",
    ],
  },
  "nothing measured yet": {
    Kosong: [
      "NO|INDIKATOR KINERJA|SATUAN|TARGET|REALISASI|CAPAIAN (%)",
      "1|Indeks inovasi daerah|Indeks|55||",
      "2|Jumlah riset terapan|Riset|6||",
    ],
  },
  "shares of a whole": {
    Komposisi: [
      "NO|GOLONGAN|JUMLAH PEGAWAI|PERSENTASE (%)",
      "1|Golongan II|22|19,64",
      "2|Golongan III|74|66,07",
      "3|Golongan IV|16|14,29",
      "|JUMLAH|112|100,00",
    ],
  },
  "change against the year before": {
    Tren: [
      "NO|INDIKATOR|2020|2021|2022",
      "1|Kunjungan wisatawan|120.410|131.255|148.902",
      "2|Hotel dan penginapan|31|33|34",
      "3|Rumah makan|112|118|118",
    ],
  },
  "a row of column numbers and a banner": {
    Banner: [
      "NO|PROGRAM/KEGIATAN|PAGU (Rp)|REALISASI (Rp)|%",
      "(1)|(2)|(3)|(4)|(5)",
      "PROGRAM PENUNJANG URUSAN PEMERINTAHAN||||",
      "1|Perencanaan dan Evaluasi|60.000.000|57.000.000|95,00",
      "2|Administrasi Keuangan|3.000.000.000|2.940.000.000|98,00",
      "PROGRAM PERUMAHAN||||",
      "3|Pendataan Rumah|140.000.000|133.000.000|95,00",
      "|JUMLAH|3.200.000.000|3.130.000.000|97,81",
    ],
  },
  "two tables side by side in time": {
    Kinerja: [
      "Capaian Semester I Tahun 2023",
      "NO|INDIKATOR|TARGET|REALISASI|CAPAIAN (%)",
      "1|Penyuluhan|10|9|90,00",
      "",
      "Capaian Semester II Tahun 2023",
      "NO|INDIKATOR|TARGET|REALISASI|CAPAIAN (%)",
      "1|Penyuluhan|12|12|100,00",
    ],
  },
  "words for people that differ": {
    Orang: [
      "NO|INDIKATOR KINERJA|TARGET|REALISASI 2021|REALISASI 2022|CAPAIAN (%)",
      "1|Pencari kerja dilatih|40 pencari kerja|36 orang|38 orang|95,00 %",
      "2|Tenaga kerja ditempatkan|200 orang|180 tenaga kerja|190 orang|95,00 %",
    ],
  },
};
