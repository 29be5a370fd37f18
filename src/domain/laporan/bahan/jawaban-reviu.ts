import { formatPersen } from "../../angka/format-angka";
import type { IsiSel } from "../../angka/hasil-baca";
import { teksSel, type SelTerbaca } from "../../lembar/baca-tabel";
import type { IsiBuku } from "../../lembar/isi-buku";
import { periksaAnggaran } from "../../lembar/periksa-anggaran";
import { normalNama } from "../../tabel/kata/nama-baris";
import { ikuTerukur, periksaDaftarIKU } from "./iku";
import { ikuDiPK } from "./iku-di-pk";
import { pengukuran } from "./indikator";
import { pohonAnggaran } from "./kegiatan";
import { periksaPerjanjian } from "./pk";
import { realisasiPK } from "./realisasi-pk";
import { sebut } from "./tak-terjumlah";

/** What the workbook answers to a point of the review form, for the reviewer to confirm. */
export interface JawabanReviu {
  /** Left out where only a person can tell. */
  readonly ya?: boolean;
  readonly catatan: string;
}

const berisi = (isi: IsiSel): boolean => String(isi ?? "").trim() !== "";
const terisi = (sel: SelTerbaca): boolean => teksSel(sel) !== "";

/** "22 dari 23 indikator punya target": a yes where all of them have it. */
function sebagian(ada: number, semua: number, benda: string, apa: string): JawabanReviu | undefined {
  if (semua === 0) return undefined;
  const lengkap = ada === semua;
  const catatan = lengkap ? `${semua} ${benda}, semua ${apa}.` : `${ada} dari ${semua} ${benda} ${apa}.`;
  return lengkap ? { ya: true, catatan } : { catatan };
}

function target({ pk = [] }: IsiBuku): JawabanReviu | undefined {
  return sebagian(pk.filter((satu) => terisi(satu.target)).length, pk.length, "indikator PK", "bertarget");
}

function capaian(isi: IsiBuku): JawabanReviu | undefined {
  const iku = ikuTerukur(isi);
  const terukur = iku.filter(({ tingkat }) => tingkat.jenis === "angka" || tingkat.jenis === "strip");
  return sebagian(terukur.length, iku.length, "IKU", "punya capaian");
}

/** Absorption of the whole budget; nothing while a row lacks a figure. */
function keuangan(isi: IsiBuku): JawabanReviu | undefined {
  const { program, serapan } = pohonAnggaran(isi);
  const sub = program.flatMap(({ kegiatan }) => kegiatan.flatMap((satu) => satu.sub));
  if (sub.length === 0) return undefined;
  if (serapan.jenis === "angka")
    return {
      ya: true,
      catatan: `Serapan anggaran ${formatPersen(serapan.nilai)} dari ${sub.length} sub kegiatan.`,
    };
  const belum = sub.filter(({ pagu, realisasi }) => !pagu.lengkap || !realisasi.lengkap);
  return { catatan: `Pagu atau realisasi ${belum.length} dari ${sub.length} sub kegiatan belum terbaca.` };
}

/** Cells that nobody can compute with; whether the rest can be trusted is for a person to say. */
function keandalan(isi: IsiBuku): JawabanReviu | undefined {
  const temuan = [
    ...periksaPerjanjian(isi),
    ...periksaDaftarIKU(isi),
    ...(isi.anggaran ?? []).flatMap((baris) => periksaAnggaran(isi, baris)),
  ];
  const galat = temuan.filter(({ tingkat }) => tingkat === "galat").length;
  return galat > 0 ? { catatan: `${galat} isian di buku kerja belum benar atau masih kosong.` } : undefined;
}

const nama = (sel: readonly SelTerbaca[]): string[] => [
  ...new Set(sel.filter(terisi).map((satu) => normalNama(teksSel(satu)))),
];

/** How many of the names here stand there too. */
function terdapat(di: readonly string[], dicari: readonly string[]): number {
  return dicari.filter((satu) => di.includes(satu)).length;
}

/** The same sasaran on both sides: one that only the agreement has is missing from the report. */
function sasaranPK({ iku = [], pk = [] }: IsiBuku): JawabanReviu | undefined {
  const [diPK, diIKU] = [nama(pk.map((satu) => satu.sasaran)), nama(iku.map((satu) => satu.sasaran))];
  if (diPK.length === 0 || diIKU.length === 0) return undefined;
  const dilaporkan = terdapat(diIKU, diPK);
  return dilaporkan < diPK.length
    ? sebagian(dilaporkan, diPK.length, "sasaran PK", "ada di IKU")
    : sebagian(terdapat(diPK, diIKU), diIKU.length, "sasaran IKU", "ada di PK");
}

function indikatorPK(isi: IsiBuku): JawabanReviu | undefined {
  const { ada, diIKU, semua } = realisasiPK(isi);
  return sebagian(ada, semua, "indikator PK", `punya realisasi${diIKU > 0 ? " di PK atau IKU" : ""}`);
}

/** A yes only where name and target are the same; what is written otherwise is for the reviewer to judge. */
function indikatorUtama(isi: IsiBuku): JawabanReviu | undefined {
  if (nama((isi.pk ?? []).map(({ indikator }) => indikator)).length === 0) return undefined;
  const { semua, ada, lainNama, lainTarget } = ikuDiPK(isi);
  const jawab = sebagian(ada, semua, "IKU", "ada di PK");
  const lain = [
    ...(lainNama.length > 0 ? [`Namanya ditulis lain di PK: ${sebut(lainNama)}.`] : []),
    ...(lainTarget.length > 0 ? [`Targetnya berbeda: ${sebut(lainTarget)}.`] : []),
  ];
  return jawab && lain.length > 0 ? { catatan: [jawab.catatan, ...lain].join(" ") } : jawab;
}

/** Of the indicators that Bab III compares, as the self-evaluation counts them column by column. */
function perbandingan(isi: IsiBuku): JawabanReviu | undefined {
  const { sumber, sasaran } = pengukuran(isi, isi.pengaturan.laporan.sumber);
  const semua = sasaran.flatMap(({ indikator }) => indikator);
  const ada = semua.filter(({ lalu, pembanding }) => berisi(lalu) || berisi(pembanding)).length;
  const benda = sumber === "iku" ? "IKU" : "indikator PK";
  return sebagian(ada, semua.length, benda, "punya realisasi tahun lalu atau pembanding");
}

function kecukupan({ iku = [], pk = [] }: IsiBuku): JawabanReviu | undefined {
  const sasaran = nama([...pk, ...iku].map((satu) => satu.sasaran)).length;
  if (sasaran === 0) return undefined;
  const [diPK, diIKU] = [pk, iku].map((baris) => baris.filter(({ indikator }) => terisi(indikator)).length);
  return { catatan: `${diPK} indikator PK dan ${diIKU} IKU untuk ${sasaran} sasaran.` };
}

const JAWAB: Readonly<Partial<Record<string, (isi: IsiBuku) => JawabanReviu | undefined>>> = {
  "format.2": target,
  "format.3": capaian,
  "format.6": keuangan,
  "mekanisme.5": keandalan,
  "substansi.1": sasaranPK,
  "substansi.4": indikatorPK,
  "substansi.5": indikatorUtama,
  "substansi.7": perbandingan,
  "substansi.8": kecukupan,
};

/** What the workbook answers to a point; an empty note where it cannot. */
export function jawabanReviu(isi: IsiBuku, kunci: string): JawabanReviu {
  return JAWAB[kunci]?.(isi) ?? { catatan: "" };
}
