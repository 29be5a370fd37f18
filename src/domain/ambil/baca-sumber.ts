import { bacaLembar, menurutAturan, YAKIN_CUKUP } from "../tabel";
import type { KolomTabel, LembarMentah, Tabel } from "../tabel";
import { bacaTabelTahun } from "../tabel/baca-lembar";
import { alamatLembar } from "../lembar/area";
import { bacaBarisAnggaran, type HasilAnggaran } from "./baris-anggaran";
import { bacaBarisUkur, type HasilBaris } from "./baris-ukur";
import { kenaliTabel, type Kenalan } from "./kenali";
import { kolomSumber, type KolomSumber } from "./kolom-sumber";
import { kolomMasa, kolomSebagian, masaTabel, type MasaTabel } from "./masa-tabel";
import { sumberTabel, type SumberTabel } from "./sumber-tabel";

/** A source table after reading: what it is and its rows. */
export interface TabelDibaca {
  /** "Bab III!A6:E9": the same as long as the table stays where it is. */
  readonly kunci: string;
  readonly sumber: SumberTabel;
  readonly kolom: KolomSumber;
  readonly kenalan: Kenalan;
  readonly ukur: HasilBaris;
  readonly anggaran: HasilAnggaran;
  /** Only a part of the year was measured, by the title. */
  readonly masa?: MasaTabel;
  /** Letters of the columns that are left because of it. */
  readonly sebagian: ReadonlySet<string>;
  /** 0..1: the least sure of the columns that are taken. */
  readonly yakin: number;
}

const TANPA_BARIS: HasilBaris = { baris: [], ditinggal: [], catatan: [] };

/** The columns whose meaning matters; what is computed by us (capaian, serapan, kriteria) does not. */
function kolomDiambil({ kolom, kenalan }: Pick<TabelDibaca, "kolom" | "kenalan">): KolomTabel[] {
  const { nama, target, realisasi, indikator, pagu, paguInduk, paguPerubahan, realisasiRp } = kolom;
  const uang = [pagu, paguInduk, paguPerubahan, realisasiRp];
  const dipakai = kenalan.anggaran
    ? [...Object.values(nama), ...uang, target, realisasi]
    : [indikator, target, realisasi];
  return dipakai.filter((satu): satu is KolomTabel => satu !== undefined && satu.peran !== "lain");
}

function yakinTabel(satu: Pick<TabelDibaca, "kolom" | "kenalan">): number {
  const kolom = kolomDiambil(satu);
  return kolom.length === 0 ? 0 : Math.min(...kolom.map(({ yakin }) => yakin));
}

/** Tables of one sheet with the same headers mean the same: what is sure of one is sure of all. */
function samakanYakin(tabel: readonly TabelDibaca[]): TabelDibaca[] {
  const terbaik = new Map<string, number>();
  const sidik = ({ sumber }: TabelDibaca): string =>
    sumber.tabel.kolom.map(({ judul, peran }) => `${judul}=${peran}`).join("|");
  for (const satu of tabel) terbaik.set(sidik(satu), Math.max(satu.yakin, terbaik.get(sidik(satu)) ?? 0));
  return tabel.map((satu) => ({ ...satu, yakin: terbaik.get(sidik(satu)) ?? satu.yakin }));
}

/** A rupiah "target" is the budget, its "realisasi" what was spent. */
function kolomUang(kolom: KolomSumber, { targetUang }: Kenalan): KolomSumber {
  if (!targetUang) return kolom;
  const { target, realisasi, ...lain } = kolom;
  return { ...lain, pagu: kolom.pagu ?? target, realisasiRp: kolom.realisasiRp ?? realisasi };
}

/** Something was reached or spent: the only figures of which the title's part of the year counts. */
const adaHasil = ({ realisasi, realisasiRp }: KolomSumber): boolean =>
  realisasi !== undefined || realisasiRp !== undefined;

function bacaTabel(sumber: SumberTabel): TabelDibaca {
  const asal = kolomSumber(sumber);
  const kenalan = kenaliTabel(sumber, asal);
  const menurutUang = kolomUang(asal, kenalan);
  const masa = adaHasil(menurutUang) ? masaTabel(sumber, asal) : undefined;
  const kolom = kolomMasa(menurutUang, masa);
  const berukuran = kenalan.macam === "pk" || kenalan.macam === "iku" || kenalan.macam === "ukur";
  return {
    kunci: alamatLembar(sumber.lembar.nama, sumber.tabel.rentang),
    sumber,
    kolom,
    kenalan,
    ukur: berukuran ? bacaBarisUkur(sumber, kolom) : TANPA_BARIS,
    anggaran: kenalan.anggaran
      ? bacaBarisAnggaran(sumber, kolom)
      : { ...TANPA_BARIS, program: [], jenjangRagu: false },
    ...(masa ? { masa } : {}),
    sebagian: kolomSebagian(menurutUang, kolom),
    yakin: yakinTabel({ kolom: asal, kenalan }),
  };
}

/** The table as a report on our year, where it was taken for one on another year and has columns of ours. */
function tabelTahun(lembar: LembarMentah, tabel: Tabel, tahun: number | undefined): Tabel {
  const lain = tahun !== undefined && tabel.tahunLaporan !== null && tabel.tahunLaporan !== tahun;
  if (!lain || !tabel.kolom.some((kolom) => kolom.tahun === tahun)) return tabel;
  return bacaTabelTahun(lembar, tabel.rentang, tahun) ?? tabel;
}

/**
 * Every table of the given sheets, read. Never throws; linear in the cells.
 * @param tahun the year that our workbook reports on
 */
export function bacaSumberAmbil(lembar: readonly LembarMentah[], tahun?: number): TabelDibaca[] {
  return lembar.flatMap((satu) => {
    const tabel = bacaLembar(satu).tabel.map((ada) => tabelTahun(satu, ada, tahun));
    return samakanYakin(sumberTabel(satu, menurutAturan(tabel)).map(bacaTabel));
  });
}

/** Sure enough to be taken without asking. */
export function cukupYakin({ yakin, anggaran }: Pick<TabelDibaca, "yakin" | "anggaran">): boolean {
  return yakin >= YAKIN_CUKUP && !anggaran.jenjangRagu;
}
