import type { KunciKolom, Tujuan } from "./jenis";

/** One column of a table of ours: what it takes and the titles by which it is found (the present one first). */
export interface KolomTujuan {
  readonly kunci: KunciKolom;
  readonly judul: readonly string[];
}

/** A table of ours: its name, its columns, and those that say which row is which. */
export interface TabelTujuan {
  readonly nama: string;
  readonly kolom: readonly KolomTujuan[];
  /** The columns of which a row must have one. */
  readonly pengenal: readonly KunciKolom[];
}

const kolom = (kunci: KunciKolom, ...judul: readonly string[]): KolomTujuan => ({ kunci, judul });

/** Figures of other years; a small office's sheets need not have all of them. */
const BANDING: readonly KolomTujuan[] = [
  kolom("lalu", "Realisasi Tahun Lalu"),
  kolom("lalu2", "Realisasi Dua Tahun Lalu"),
  kolom("targetLalu", "Target Tahun Lalu"),
  kolom("targetRenstra", "Target Akhir Renstra"),
];

const PK: TabelTujuan = {
  nama: "LKJIP_TabelPK",
  pengenal: ["indikator"],
  kolom: [
    kolom("sasaran", "Sasaran Strategis"),
    kolom("indikator", "Indikator Kinerja"),
    kolom("satuan", "Satuan"),
    kolom("target", "Target"),
    kolom("targetPerubahan", "Target Perubahan"),
    kolom("realisasi", "Realisasi"),
    ...BANDING,
    kolom("penanggungJawab", "Unit"),
  ],
};

const PROGRAM: TabelTujuan = {
  nama: "LKJIP_TabelProgram",
  pengenal: ["program"],
  kolom: [
    kolom("program", "Program"),
    kolom("pagu", "Anggaran Induk"),
    kolom("paguPerubahan", "Anggaran Perubahan"),
    kolom("keterangan", "Keterangan"),
  ],
};

const IKU: TabelTujuan = {
  nama: "LKJIP_TabelIKU",
  pengenal: ["indikator"],
  kolom: [
    kolom("tujuan", "Tujuan"),
    kolom("sasaran", "Sasaran", "Sasaran Strategis"),
    kolom("indikator", "Indikator Kinerja Utama"),
    kolom("satuan", "Satuan"),
    kolom("target", "Target"),
    kolom("realisasi", "Realisasi"),
    ...BANDING,
    kolom("sumber", "Formula/Sumber Data"),
    kolom("penanggungJawab", "Penanggung Jawab", "Unit"),
  ],
};

const ANGGARAN: TabelTujuan = {
  nama: "LKJIP_TabelAnggaran",
  pengenal: ["subKegiatan", "kegiatan", "program"],
  kolom: [
    kolom("kode", "Kode"),
    kolom("program", "Program"),
    kolom("kegiatan", "Kegiatan"),
    kolom("subKegiatan", "Sub Kegiatan"),
    kolom("indikator", "Indikator"),
    kolom("satuan", "Satuan"),
    kolom("target", "Target Kinerja"),
    kolom("realisasi", "Realisasi Kinerja"),
    kolom("pagu", "Pagu", "Pagu Induk"),
    kolom("paguPerubahan", "Pagu Perubahan"),
    kolom("realisasiRp", "Realisasi"),
    kolom("sasaran", "Sasaran Strategis"),
    kolom("penanggungJawab", "Unit"),
  ],
};

/** The tables of ours by their key; a table that the workbook does not know is not in it. */
export const TABEL_TUJUAN: Readonly<Partial<Record<Tujuan, TabelTujuan>>> = {
  pk: PK,
  program: PROGRAM,
  iku: IKU,
  anggaran: ANGGARAN,
};

/** Amounts of money: an unmistakable text ("Rp. 40.694.200,00") is taken as its number, so that sums add up. */
export const KOLOM_UANG: ReadonlySet<KunciKolom> = new Set(["pagu", "paguPerubahan", "realisasiRp"]);
