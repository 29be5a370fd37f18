/** A form of Bab I: what it counts, its rows, and how many rows are left for what an office has besides. */
export interface FormulirBab1 {
  /** First part of the keys of its places; never changes. */
  readonly kunci: string;
  readonly judul: string;
  /** Title of the column of names. */
  readonly uraian: string;
  readonly baris: readonly string[];
  readonly lain: number;
  /** Columns of figures; the row's sum stands after them. */
  readonly hitungan: readonly string[];
  /** Its rows count different things (sets, units, plots of land): they have no total. */
  readonly beragam?: true;
  /** A chart of the row sums. */
  readonly grafik?: string;
}

const KELAMIN = ["Laki-Laki", "Perempuan"] as const;

const golongan = (pangkat: string, ruang: string): string[] =>
  [...ruang].map((huruf) => `Golongan ${pangkat}/${huruf}`).reverse();

/** The supporting tables that reports of offices have; staff always by sex. */
export const FORMULIR_BAB_1: readonly FormulirBab1[] = [
  {
    kunci: "jabatan",
    judul: "Jumlah Pegawai Menurut Jabatan dan Jenis Kelamin",
    uraian: "Jabatan",
    baris: [
      "Jabatan Pimpinan Tinggi (Eselon II)",
      "Administrator (Eselon III)",
      "Pengawas (Eselon IV)",
      "Jabatan Fungsional",
      "Pelaksana",
      "PPPK",
      "Tenaga non-ASN",
    ],
    lain: 1,
    hitungan: KELAMIN,
    grafik: "Jumlah Pegawai Menurut Jabatan",
  },
  {
    kunci: "pendidikan",
    judul: "Jumlah Pegawai Menurut Pendidikan dan Jenis Kelamin",
    uraian: "Pendidikan",
    baris: ["S3", "S2", "S1 / D-IV", "D-III", "D-I / D-II", "SMA / sederajat", "SMP / sederajat", "SD"],
    lain: 0,
    hitungan: KELAMIN,
    grafik: "Jumlah Pegawai Menurut Pendidikan",
  },
  {
    kunci: "golongan",
    judul: "Jumlah Pegawai Menurut Golongan dan Jenis Kelamin",
    uraian: "Golongan",
    baris: [
      ...golongan("IV", "abcde"),
      ...golongan("III", "abcd"),
      ...golongan("II", "abcd"),
      ...golongan("I", "abcd"),
    ],
    lain: 1,
    hitungan: KELAMIN,
    grafik: "Jumlah Pegawai Menurut Golongan",
  },
  {
    kunci: "sarana",
    judul: "Sarana dan Prasarana Menurut Kondisi",
    uraian: "Jenis Sarana dan Prasarana",
    baris: [
      "Tanah (bidang)",
      "Gedung kantor",
      "Kendaraan roda empat",
      "Kendaraan roda dua",
      "Komputer dan laptop",
      "Printer",
      "Meja dan kursi kerja",
    ],
    lain: 3,
    beragam: true,
    hitungan: ["Baik", "Rusak Ringan", "Rusak Berat"],
  },
];

/** Parts of the organisation to be described; the names of an office's units stand beside the first words. */
export const UNSUR_ORGANISASI = [
  "Kepala",
  "Sekretariat",
  "Bidang",
  "Unit pelaksana teknis",
  "Kelompok jabatan fungsional",
] as const;
