import { capaian } from "../../ukur/capaian";
import type { HasilUkur } from "../../ukur/hasil-ukur";
import type { IsiSel } from "../../angka/hasil-baca";
import { teksSel } from "../../lembar/baca-tabel";
import type { IsiBuku } from "../../lembar/isi-buku";
import { paguDipakai, periksaAnggaran } from "../../lembar/periksa-anggaran";
import type { BarisAnggaranTerbaca } from "../../lembar/tabel-anggaran";
import type { TemuanLembar } from "../../lembar/temuan-lembar";
import { normalNama } from "../../tabel/kata/nama-baris";
import type { Pengaturan } from "../../pengaturan/pengaturan";
import { jumlahkan, jumlahSel, serapanJumlah, type JumlahUang } from "./jumlah";
import { menurutNama, type SeNama } from "./menurut-nama";
import { periksaTabelWajib } from "./tabel-wajib";

/** Pagu and realisasi in rupiah, and the share: the ratio of the two sums. */
export interface UangTerukur {
  readonly pagu: JumlahUang;
  readonly realisasi: JumlahUang;
  readonly serapan: HasilUkur;
}

/** A sub kegiatan with its output (K) and its money (Rp). */
export interface SubKegiatan extends UangTerukur {
  readonly kode: string;
  readonly nama: string;
  /** The sasaran that the row itself names; "" for none. */
  readonly sasaran: string;
  readonly indikator: string;
  readonly satuan: string;
  readonly targetK: IsiSel;
  readonly realisasiK: IsiSel;
  readonly capaianK: HasilUkur;
  /** As typed, where an amount cannot be read: it is shown, never counted. */
  readonly paguTertulis: string;
  readonly realisasiTertulis: string;
}

/** A kegiatan and the sums of its sub kegiatan. */
export interface Kegiatan extends UangTerukur {
  readonly nama: string;
  readonly sub: readonly SubKegiatan[];
}

/** A program, the sums of all its sub kegiatan, and the sasaran that it serves. */
export interface Program extends UangTerukur {
  /** Without the word "Program" before it. */
  readonly nama: string;
  readonly namaTertulis: string;
  readonly kegiatan: readonly Kegiatan[];
  readonly sasaran: readonly string[];
}

/** The whole budget of an office or of one of its units. */
export interface PohonAnggaran extends UangTerukur {
  readonly program: readonly Program[];
}

/** The sums of parts, and their share. */
export function jumlahUang(bagian: readonly UangTerukur[]): UangTerukur {
  const pagu = jumlahkan(bagian.map((satu) => satu.pagu));
  const realisasi = jumlahkan(bagian.map((satu) => satu.realisasi));
  return { pagu, realisasi, serapan: serapanJumlah(pagu, realisasi) };
}

/** A row with its program and kegiatan; a blank continues the row above. */
interface BarisBernama {
  readonly program: string;
  readonly kegiatan: string;
  readonly sub: SubKegiatan;
}

/** Rows of the budget, and which of the two budgets of a row counts. */
interface IsiAnggaran {
  readonly anggaran?: readonly BarisAnggaranTerbaca[] | undefined;
  readonly pengaturan: Pick<Pengaturan, "dasarAnggaran">;
}

/** What was made of a row, by the budget that counts: the trees of the office and of a unit share it. */
const SUB = new WeakMap<BarisAnggaranTerbaca, Map<string, SubKegiatan>>();

function subKegiatan(isi: IsiAnggaran, baris: BarisAnggaranTerbaca): SubKegiatan {
  const { dasarAnggaran } = isi.pengaturan;
  const milik = SUB.get(baris) ?? new Map<string, SubKegiatan>();
  const sub = milik.get(dasarAnggaran) ?? susunSub(isi, baris);
  SUB.set(baris, milik.set(dasarAnggaran, sub));
  return sub;
}

function susunSub({ pengaturan }: IsiAnggaran, baris: BarisAnggaranTerbaca): SubKegiatan {
  const selPagu = paguDipakai(pengaturan, baris);
  const pagu = jumlahSel(selPagu.isi);
  const realisasi = jumlahSel(baris.realisasi.isi);
  return {
    kode: teksSel(baris.kode),
    nama: teksSel(baris.subKegiatan),
    sasaran: teksSel(baris.sasaran),
    indikator: teksSel(baris.indikator),
    satuan: teksSel(baris.satuan),
    targetK: baris.targetK.isi,
    realisasiK: baris.realisasiK.isi,
    capaianK: capaian(baris.targetK.isi, baris.realisasiK.isi),
    paguTertulis: pagu.nilai === undefined ? teksSel(selPagu) : "",
    realisasiTertulis: realisasi.nilai === undefined ? teksSel(baris.realisasi) : "",
    pagu,
    realisasi,
    serapan: serapanJumlah(pagu, realisasi),
  };
}

function bernama(isi: IsiAnggaran): BarisBernama[] {
  let [program, kegiatan] = ["", ""];
  return (isi.anggaran ?? []).map((baris) => {
    const baru = teksSel(baris.program);
    if (baru !== "" && normalNama(baru) !== normalNama(program)) kegiatan = "";
    program = baru || program;
    kegiatan = teksSel(baris.kegiatan) || kegiatan;
    return { program, kegiatan, sub: subKegiatan(isi, baris) };
  });
}

function susunKegiatan({ nama, baris }: SeNama<BarisBernama>): Kegiatan {
  const sub = baris.map((satu) => satu.sub);
  return { nama, sub, ...jumlahUang(sub) };
}

/** The name of a program without the word before it: the table says "Program" already. */
const tanpaJenjang = (nama: string): string => nama.replace(/^program\s+(?=\S)/i, "");

/** "Program Pasar", "PROGRAM PASAR": as it was typed, with the word before it in the letters of the name. */
export function sebutProgram({ nama, namaTertulis }: Pick<Program, "nama" | "namaTertulis">): string {
  if (nama === "" || nama !== namaTertulis) return namaTertulis;
  return `${nama === nama.toUpperCase() ? "PROGRAM" : "Program"} ${nama}`;
}

function susunProgram({ nama: namaTertulis, baris }: SeNama<BarisBernama>): Program {
  const kegiatan = menurutNama(baris, (satu) => satu.kegiatan).map(susunKegiatan);
  const sasaran = [...new Set(baris.map(({ sub }) => sub.sasaran).filter(Boolean))];
  return { nama: tanpaJenjang(namaTertulis), namaTertulis, kegiatan, sasaran, ...jumlahUang(kegiatan) };
}

function susunPohon(isi: IsiAnggaran): PohonAnggaran {
  const program = menurutNama(bernama(isi), (satu) => satu.program).map(susunProgram);
  return { program, ...jumlahUang(program) };
}

/** Trees of the rows that were read: several reports of one run are made of the same one. */
const POHON = new WeakMap<readonly BarisAnggaranTerbaca[], Map<string, PohonAnggaran>>();

/** Program, kegiatan and sub kegiatan with their sums, from what was typed on Realisasi Anggaran. */
export function pohonAnggaran(isi: IsiAnggaran): PohonAnggaran {
  const { anggaran, pengaturan } = isi;
  if (!anggaran) return susunPohon(isi);
  const milik = POHON.get(anggaran) ?? new Map<string, PohonAnggaran>();
  const pohon = milik.get(pengaturan.dasarAnggaran) ?? susunPohon(isi);
  POHON.set(anggaran, milik.set(pengaturan.dasarAnggaran, pohon));
  return pohon;
}

/** What Realisasi Anggaran lacks, cell by cell. */
export function periksaKegiatan(isi: IsiBuku): TemuanLembar[] {
  const baris = isi.anggaran ?? [];
  return [
    ...periksaTabelWajib("Realisasi Anggaran", isi.anggaran),
    ...baris.flatMap((satu) => periksaAnggaran(isi, satu)),
  ];
}
