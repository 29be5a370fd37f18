import { bacaAngka } from "../../angka/baca-angka";
import type { IsiSel } from "../../angka/hasil-baca";
import { teksSel, type SelTerbaca } from "../../lembar/baca-tabel";
import type { IsiBuku } from "../../lembar/isi-buku";
import { periksaTabelIKU } from "../../lembar/lembar-iku";
import { periksaPK, ukuranPK } from "../../lembar/lembar-pk";
import { diSel, kolomSekali, type TemuanLembar } from "../../lembar/temuan-lembar";
import { ukurBaris, type BarisUkur, type IndikatorTerukur } from "../../lembar/ukur-baris";
import type { SumberUkur } from "../../pengaturan/pengaturan";
import { capaian } from "../../ukur/capaian";
import { KOSONG, type HasilUkur } from "../../ukur/hasil-ukur";
import { perubahan } from "../../ukur/perubahan";
import { bacaPolaritas } from "../../ukur/polaritas";
import { rataHasil } from "../../ukur/rata-capaian";
import { menurutNama } from "./menurut-nama";
import { sasaranBaris, type SasaranBaris } from "./nama-sasaran";
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
  /** IKU names no sasaran of some indicators; PK's of the same indicator stands there. */
  readonly sasaranDariPK: boolean;
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

/** Whose the rows of the sheet that is measured are. */
const sasaranDiukur = ({ pk }: IsiBuku, sumber: "pk" | "iku", baris: readonly BarisBanding[]) =>
  sasaranBaris(baris, sumber === "iku" ? pk : []);

/** Rows by sasaran, in the order in which the sasaran come up. */
function perSasaran(baris: readonly BarisBanding[], milik: readonly SasaranBaris[]) {
  const bernama = baris.map((satu, i) => ({ satu, nama: milik[i]?.nama ?? "" }));
  return menurutNama(bernama, ({ nama }) => nama).map(({ nama, baris: sesasaran }) => ({
    nama,
    baris: sesasaran.map(({ satu }) => satu),
  }));
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
  const semua = barisDiukur(isi, sumber);
  const milik = sasaranDiukur(isi, sumber, semua);
  const sasaran = perSasaran(semua, milik).map(({ nama, baris }): SasaranTerukur => {
    const indikator = baris.filter(punyaIndikator).map((satu) => indikatorBab3(isi, satu));
    return { nama, indikator, rata: rataHasil(indikator.map(({ tingkat }) => tingkat)) };
  });
  return { sumber, sasaran, sasaranDariPK: milik.some(({ dariPK }) => dariPK) };
}

/** Key indicators of which neither IKU nor PK says the sasaran. */
function tanpaSasaran(isi: IsiBuku): TemuanLembar[] {
  const baris = isi.iku ?? [];
  const milik = sasaranDiukur(isi, "iku", barisDiukur(isi, "iku"));
  return baris
    .filter((satu, i) => milik[i]?.nama === "" && terisi(satu.indikator))
    .map((satu) => diSel("SASARAN_KOSONG", "peringatan", satu.sasaran, { nama: teksSel(satu.indikator) }));
}

/** What the sheet that is measured lacks, cell by cell. */
export function periksaPengukuran(isi: IsiBuku, dipilih: SumberUkur): TemuanLembar[] {
  if (pilihSumber(isi, dipilih) === "iku")
    return kolomSekali([
      ...periksaTabelWajib("IKU", isi.iku),
      ...tanpaSasaran(isi),
      ...periksaTabelIKU(isi, isi.iku ?? []),
    ]);
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
