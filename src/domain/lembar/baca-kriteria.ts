import type { Pengaturan } from "../pengaturan/pengaturan";
import { sama } from "../sama";
import { bacaSkala } from "../ukur/baca-skala";
import { pilihKriteria } from "../ukur/pilih-skala";
import { bacaPolaritasArah } from "../ukur/polaritas";
import { SKALA_PERMENDAGRI, SKALA_SANGAT_TINGGI, type Skala } from "../ukur/skala";
import { alamatLembar } from "./area";
import {
  ATURAN_DASAR,
  ATURAN_EFISIENSI,
  ATURAN_PREDIKAT,
  type AturanTambahan,
  type KunciAturan,
} from "./aturan-tambahan";
import { blokNama, type BlokTerbaca, type BukuTerbaca } from "./buku";
import type { AturanUkur } from "./definisi";
import { NAMA_KRITERIA } from "./nama";
import { pengaturanTersimpan } from "./pengaturan-tersimpan";
import { diSel, type IsiTemuanLembar, type TemuanLembar } from "./temuan-lembar";

/** The scale and rules that the workbook follows, and what of them could not be used. */
export interface KriteriaTerbaca extends AturanUkur {
  readonly temuanKriteria: readonly TemuanLembar[];
}

const alamat = ({ lembar, area }: BlokTerbaca): string => alamatLembar(lembar, area);
const kata = (isi: BlokTerbaca | undefined): string => String(isi?.nilai[0]?.[0] ?? "").trim();

function samaSkala(a: Skala, b: Skala): boolean {
  return sama(a.tingkat, b.tingkat);
}

function pilihanSkala(skala: Skala): Pengaturan["skala"] {
  if (samaSkala(skala, SKALA_PERMENDAGRI)) return "permendagri";
  return samaSkala(skala, SKALA_SANGAT_TINGGI) ? "sangat-tinggi" : "sendiri";
}

/** The native colour formulas count from the top: classes must run from high to low. */
function urut(isi: BlokTerbaca): boolean {
  const batas = isi.nilai.map((baris) => baris[1]).filter((satu) => typeof satu === "number");
  return batas.every((satu, i) => i === 0 || satu < (batas[i - 1] ?? 0));
}

function temuanBlok<K extends "SKALA_RUSAK" | "SKALA_TIDAK_URUT" | "CELAH_SALAH" | "ATURAN_SALAH">(
  kode: K,
  isi: BlokTerbaca,
  sebab: IsiTemuanLembar[K],
): TemuanLembar {
  return diSel(kode, "peringatan", { isi: null, sel: alamat(isi) }, sebab);
}

function bacaTabelSkala(buku: BukuTerbaca, bawaan: Skala): { skala: Skala; temuan: TemuanLembar[] } {
  const isi = blokNama(buku, NAMA_KRITERIA.skala);
  if (!isi) return { skala: bawaan, temuan: [] };
  const hasil = bacaSkala(isi.nilai);
  if (hasil.jenis === "galat") return { skala: bawaan, temuan: [temuanBlok("SKALA_RUSAK", isi, {})] };
  return { skala: hasil.skala, temuan: urut(isi) ? [] : [temuanBlok("SKALA_TIDAK_URUT", isi, {})] };
}

function bacaCelah(
  buku: BukuTerbaca,
  bawaan: Pengaturan,
): { aturan: Pengaturan["aturanCelah"]; temuan: TemuanLembar[] } {
  const isi = blokNama(buku, NAMA_KRITERIA.aturanCelah);
  if (!isi || kata(isi) === "") return { aturan: isi ? "batas-bawah" : bawaan.aturanCelah, temuan: [] };
  const pilihan = pilihKriteria(kata(isi));
  if (pilihan) return { aturan: pilihan.aturan, temuan: [] };
  return { aturan: "batas-bawah", temuan: [temuanBlok("CELAH_SALAH", isi, { teks: kata(isi) })] };
}

/** One of the rules below the scale; like the sheet's formulas it falls back on the first choice. */
function bacaAturan<K extends KunciAturan>(
  buku: BukuTerbaca,
  { kunci, label, pilihan: [[pertama]], baca }: AturanTambahan<K>,
  bawaan: Pengaturan,
): { nilai: Pengaturan[K]; temuan: TemuanLembar[] } {
  const isi = blokNama(buku, NAMA_KRITERIA[kunci]);
  if (!isi) return { nilai: bawaan[kunci], temuan: [] };
  const teks = kata(isi);
  const nilai = baca(teks);
  if (nilai !== undefined) return { nilai, temuan: [] };
  return { nilai: pertama, temuan: [temuanBlok("ATURAN_SALAH", isi, { label, teks, dipakai: pertama })] };
}

/** Reads what the workbook follows: the Kriteria sheet where there is one, else the saved settings. */
export function bacaKriteria(buku: BukuTerbaca): KriteriaTerbaca {
  const dasar = pengaturanTersimpan(buku);
  const bawaan = dasar.skala === "sangat-tinggi" ? SKALA_SANGAT_TINGGI : SKALA_PERMENDAGRI;
  const { skala, temuan } = bacaTabelSkala(buku, bawaan);
  const celah = bacaCelah(buku, dasar);
  const tertulis = kata(blokNama(buku, NAMA_KRITERIA.polaritasBawaan));
  const polaritasBawaan = bacaPolaritasArah(tertulis, dasar.polaritasBawaan) ?? dasar.polaritasBawaan;
  const anggaran = bacaAturan(buku, ATURAN_DASAR, dasar);
  const predikat = bacaAturan(buku, ATURAN_PREDIKAT, dasar);
  const efisiensi = bacaAturan(buku, ATURAN_EFISIENSI, dasar);
  const pengaturan = {
    ...dasar,
    skala: pilihanSkala(skala),
    aturanCelah: celah.aturan,
    polaritasBawaan,
    dasarAnggaran: anggaran.nilai,
    aturanPredikat: predikat.nilai,
    aturanEfisiensi: efisiensi.nilai,
  };
  return {
    pengaturan,
    skala,
    aturanCelah: celah.aturan,
    temuanKriteria: [celah, anggaran, predikat, efisiensi].reduce(
      (semua, satu) => [...semua, ...satu.temuan],
      temuan,
    ),
  };
}
