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
    kolom("polaritas", "Polaritas"),
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
    kolom("polaritas", "Polaritas"),
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

const ROMAWI = ["I", "II", "III", "IV"] as const;
const perTriwulan = (kunci: "tw" | "realisasiTw" | "rpTw", judul: string): KolomTujuan[] =>
  ROMAWI.map((nomor, i) => kolom(`${kunci}${(i + 1) as 1}`, `${judul} ${nomor}`));

const TRIWULAN: TabelTujuan = {
  nama: "LKJIP_TabelTriwulan",
  pengenal: ["indikator"],
  kolom: [
    kolom("indikator", "Indikator"),
    kolom("satuan", "Satuan"),
    kolom("polaritas", "Polaritas"),
    kolom("cara", "Cara Hitung"),
    ...perTriwulan("tw", "Target TW"),
    ...perTriwulan("realisasiTw", "Realisasi TW"),
  ],
};

const TRIWULAN_RP: TabelTujuan = {
  nama: "LKJIP_TabelTriwulanRp",
  pengenal: ["subKegiatan"],
  kolom: [kolom("subKegiatan", "Program/Kegiatan"), ...perTriwulan("rpTw", "Realisasi TW")],
};

const RENSTRA: TabelTujuan = {
  nama: "LKJIP_TabelRenstra",
  pengenal: ["indikator"],
  kolom: [
    kolom("tujuan", "Tujuan"),
    kolom("sasaran", "Sasaran Strategis"),
    kolom("indikator", "Indikator Renstra"),
    kolom("satuan", "Satuan"),
    kolom("awal", "Kondisi Awal"),
    ...([1, 2, 3, 4, 5] as const).map((n) => kolom(`renstra${n}`, `Target Tahun ${n}`)),
  ],
};

/** The tables of ours by their key; a table that the workbook does not know is not in it. */
export const TABEL_TUJUAN: Readonly<Partial<Record<Tujuan, TabelTujuan>>> = {
  pk: PK,
  program: PROGRAM,
  iku: IKU,
  anggaran: ANGGARAN,
  triwulan: TRIWULAN,
  triwulanRp: TRIWULAN_RP,
  renstra: RENSTRA,
};
