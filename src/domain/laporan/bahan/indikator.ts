import { bacaAngka } from "../../angka/baca-angka";
import type { IsiSel } from "../../angka/hasil-baca";
import { teksSel, type SelTerbaca } from "../../lembar/baca-tabel";
import type { IsiBuku } from "../../lembar/isi-buku";
import { periksaTabelIKU } from "../../lembar/lembar-iku";
import { periksaPK, ukuranPK } from "../../lembar/lembar-pk";
import { diSel, kolomSekali, type TemuanLembar } from "../../lembar/temuan-lembar";
import { ukurBaris, type BarisUkur, type IndikatorTerukur } from "../../lembar/ukur-baris";
import type { SumberUkur } from "../../pengaturan/pengaturan";
import { normalNama } from "../../tabel/kata/nama-baris";
import { capaian } from "../../ukur/capaian";
import { KOSONG, type HasilUkur } from "../../ukur/hasil-ukur";
import { perubahan } from "../../ukur/perubahan";
import { bacaPolaritas } from "../../ukur/polaritas";
import { rataHasil } from "../../ukur/rata-capaian";
import { periksaTabelWajib } from "./tabel-wajib";

/** The cells of a row that compare it with other years and places. */
interface BarisBanding extends BarisUkur {
  readonly lalu: SelTerbaca;
  readonly duaLalu: SelTerbaca;
  readonly targetLalu: SelTerbaca;
  readonly renstra: SelTerbaca;
  readonly pembanding: SelTerbaca;
  readonly sumberPembanding: SelTerbaca;
  readonly sasaran: SelTerbaca;
}

/** An indicator of Bab III with everything that it is compared with. */
export interface IndikatorBab3 extends IndikatorTerukur {
  readonly lalu: IsiSel;
  readonly duaLalu: IsiSel;
  readonly targetLalu: IsiSel;
  readonly renstra: IsiSel;
  readonly pembanding: IsiSel;
  readonly sumberPembanding: string;
  readonly tingkatLalu: HasilUkur;
  /** Change of the realisasi since last year, a ratio. */
  readonly perubahan: HasilUkur;
  /** Realisasi against the target at the end of the Renstra. */
  readonly tingkatRenstra: HasilUkur;
  /** Realisasi against the pembanding, by the indicator's own polarity. */
  readonly tingkatPembanding: HasilUkur;
}

/** A sasaran, its indicators and the mean of their capaian. */
export interface SasaranTerukur {
  readonly nama: string;
  readonly indikator: readonly IndikatorBab3[];
  readonly rata: HasilUkur;
}

/** What Bab III measures, and from which sheet. */
export interface Pengukuran {
  readonly sumber: "pk" | "iku";
  readonly sasaran: readonly SasaranTerukur[];
}

const terisi = (sel: SelTerbaca): boolean => teksSel(sel) !== "";

function bagianTerukur(baris: readonly { readonly realisasi: SelTerbaca }[] | undefined): number {
  return baris && baris.length > 0
    ? baris.filter(({ realisasi }) => terisi(realisasi)).length / baris.length
    : -1;
}

function pilihSumber({ pk, iku }: IsiBuku, sumber: SumberUkur): "pk" | "iku" {
  if (sumber !== "otomatis") return sumber;
  return bagianTerukur(pk) >= bagianTerukur(iku) ? "pk" : "iku";
}

/** The rows that are measured; the agreement's targets after the change count where they are filled in. */
function barisDiukur(isi: IsiBuku, sumber: "pk" | "iku"): BarisBanding[] {
  if (sumber === "iku") return [...(isi.iku ?? [])];
  return (isi.pk ?? []).map((baris) => ({ ...baris, ...ukuranPK(baris) }));
}

/** Units that are typed into the cell stand in a column of their own: "32 orang" is 32, orang. */
function pisahSatuan(satuan: string, isi: IsiSel): { readonly satuan: string; readonly isi: IsiSel } {
  const bacaan = bacaAngka(isi);
  if (satuan !== "" || bacaan.jenis !== "angka" || bacaan.rupiah || bacaan.batas) return { satuan, isi };
  if (bacaan.persen) return { satuan: "%", isi: bacaan.nilai };
  return bacaan.satuan === undefined ? { satuan, isi } : { satuan: bacaan.satuan, isi: bacaan.nilai };
}

/** A figure without the unit that its row has already. */
function tanpaSatuan(satuan: string, isi: IsiSel): IsiSel {
  const dipisah = pisahSatuan("", isi);
  return dipisah.satuan.toLowerCase() === satuan.toLowerCase() ? dipisah.isi : isi;
}

function indikatorBab3(isi: IsiBuku, baris: BarisBanding): IndikatorBab3 {
  const bawaan = isi.pengaturan.polaritasBawaan;
  const polaritas = bacaPolaritas(baris.polaritas.isi, bawaan) ?? bawaan;
  const terukur = ukurBaris(isi, baris);
  const { satuan } = pisahSatuan(terukur.satuan, terukur.target);
  const tampil = ({ isi: nilai }: SelTerbaca): IsiSel => tanpaSatuan(satuan, nilai);
  const banding = (target: SelTerbaca, realisasi: SelTerbaca): HasilUkur =>
    terisi(target) ? capaian(target.isi, realisasi.isi, { polaritas }) : KOSONG;
  return {
    ...terukur,
    satuan,
    target: tampil(baris.target),
    realisasi: tampil(baris.realisasi),
    lalu: tampil(baris.lalu),
    duaLalu: tampil(baris.duaLalu),
    targetLalu: tampil(baris.targetLalu),
    renstra: tampil(baris.renstra),
    pembanding: tampil(baris.pembanding),
    sumberPembanding: teksSel(baris.sumberPembanding),
    tingkatLalu: banding(baris.targetLalu, baris.lalu),
    perubahan: perubahan(baris.lalu.isi, baris.realisasi.isi),
    tingkatRenstra: banding(baris.renstra, baris.realisasi),
    tingkatPembanding: banding(baris.pembanding, baris.realisasi),
  };
}

/** Rows by sasaran, in the order in which the sasaran come up; a blank continues the one above. */
function perSasaran(baris: readonly BarisBanding[]): { nama: string; baris: BarisBanding[] }[] {
  const hasil = new Map<string, { nama: string; baris: BarisBanding[] }>();
  let nama = "";
  for (const satu of baris) {
    nama = teksSel(satu.sasaran) || nama;
    const ada = hasil.get(normalNama(nama));
    if (ada) ada.baris.push(satu);
    else hasil.set(normalNama(nama), { nama, baris: [satu] });
  }
  return [...hasil.values()];
}

const punyaIndikator = (baris: BarisBanding): boolean => terisi(baris.indikator) || terisi(baris.target);

const TERUKUR = new WeakMap<IsiBuku, Map<SumberUkur, Pengukuran>>();

/**
 * Everything that Bab III measures: sasaran by sasaran, each indicator with its comparisons. It is measured once for what
 * was read once: the number of every table asks for it.
 */
export function pengukuran(isi: IsiBuku, dipilih: SumberUkur): Pengukuran {
  const milik = TERUKUR.get(isi) ?? new Map<SumberUkur, Pengukuran>();
  const hasil = milik.get(dipilih) ?? ukurSemua(isi, dipilih);
  TERUKUR.set(isi, milik.set(dipilih, hasil));
  return hasil;
}

function ukurSemua(isi: IsiBuku, dipilih: SumberUkur): Pengukuran {
  const sumber = pilihSumber(isi, dipilih);
  const sasaran = perSasaran(barisDiukur(isi, sumber)).map(({ nama, baris }): SasaranTerukur => {
    const indikator = baris.filter(punyaIndikator).map((satu) => indikatorBab3(isi, satu));
    return { nama, indikator, rata: rataHasil(indikator.map(({ tingkat }) => tingkat)) };
  });
  return { sumber, sasaran };
}

/** What the sheet that is measured lacks, cell by cell. */
export function periksaPengukuran(isi: IsiBuku, dipilih: SumberUkur): TemuanLembar[] {
  if (pilihSumber(isi, dipilih) === "iku")
    return kolomSekali([...periksaTabelWajib("IKU", isi.iku), ...periksaTabelIKU(isi, isi.iku ?? [])]);
  return kolomSekali([
    ...periksaTabelWajib("PK", isi.pk),
    ...(isi.pk ?? []).flatMap((baris, i) => [
      ...periksaPK(isi, baris, i === 0),
      ...(terisi(baris.realisasi)
        ? []
        : [diSel("REALISASI_KOSONG", "peringatan", baris.realisasi, { nama: teksSel(baris.indikator) })]),
    ]),
  ]);
}
