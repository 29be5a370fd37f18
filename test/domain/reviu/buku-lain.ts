import { lembarDariContoh } from "../../../src/domain/reviu/contoh";
import type { LembarMentah } from "../../../src/domain/tabel";

/** A small workbook: its sheets, a line a row, "|" between cells. */
export type IsiBuku = Readonly<Record<string, readonly string[]>>;

/** A workbook with one planted error: the sheet and cell where it must be told, and what it must be. */
export interface BukuSalah {
  readonly nama: string;
  readonly isi: IsiBuku;
  /** "Sheet!C5"; several where more than one place would do. */
  readonly di: readonly string[];
  /** What the finding should say that it should be; absent where no one figure is right. */
  readonly seharusnya?: string;
  /** Codes that tell the error; another finding in that cell does not count. */
  readonly kode: RegExp;
}

/** The sheets of such a workbook. */
export const lembarBuku = (isi: IsiBuku): LembarMentah[] =>
  Object.entries(isi).map(([nama, baris]) =>
    lembarDariContoh({ nama, isi: baris.map((satu) => satu.replaceAll("|", "\t")).join("\n") }),
  );

/** Errors as offices make them, each in a layout of its own. */
export const BUKU_SALAH: readonly BukuSalah[] = [
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
    di: ["Pajak!D3", "Pajak!E3", "Pajak!D5"],
    kode: /PERSEN_BEDA|JUMLAH_BEDA/,
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
