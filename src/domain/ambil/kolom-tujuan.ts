import { JUDUL_ANGGARAN } from "../lembar/lembar-anggaran";
import { JUDUL_IKU } from "../lembar/lembar-iku";
import { JUDUL_PK, JUDUL_PROGRAM } from "../lembar/lembar-pk";
import { NAMA_TABEL } from "../lembar/nama";
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

const PK: TabelTujuan = {
  nama: NAMA_TABEL.pk,
  pengenal: ["indikator"],
  kolom: [
    kolom("sasaran", JUDUL_PK.sasaran),
    kolom("indikator", JUDUL_PK.indikator),
    kolom("target", JUDUL_PK.target),
  ],
};

const PROGRAM: TabelTujuan = {
  nama: NAMA_TABEL.program,
  pengenal: ["program"],
  kolom: [
    kolom("program", JUDUL_PROGRAM.program),
    kolom("pagu", JUDUL_PROGRAM.induk),
    kolom("paguPerubahan", JUDUL_PROGRAM.perubahan),
    kolom("keterangan", JUDUL_PROGRAM.keterangan),
  ],
};

const IKU: TabelTujuan = {
  nama: NAMA_TABEL.iku,
  pengenal: ["indikator"],
  kolom: [
    kolom("indikator", JUDUL_IKU.indikator),
    kolom("satuan", JUDUL_IKU.satuan),
    kolom("target", JUDUL_IKU.target),
    kolom("realisasi", JUDUL_IKU.realisasi),
    kolom("lalu", JUDUL_IKU.lalu),
    kolom("targetRenstra", JUDUL_IKU.renstra),
    kolom("sumber", JUDUL_IKU.sumber),
  ],
};

const ANGGARAN: TabelTujuan = {
  nama: NAMA_TABEL.anggaran,
  pengenal: ["subKegiatan", "kegiatan", "program"],
  kolom: [
    kolom("kode", JUDUL_ANGGARAN.kode),
    kolom("program", JUDUL_ANGGARAN.program),
    kolom("kegiatan", JUDUL_ANGGARAN.kegiatan),
    kolom("subKegiatan", JUDUL_ANGGARAN.subKegiatan),
    kolom("indikator", JUDUL_ANGGARAN.indikator),
    kolom("pagu", JUDUL_ANGGARAN.pagu),
    kolom("realisasiRp", JUDUL_ANGGARAN.realisasi),
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
