import type { perintah } from "../../bahasa/id/perintah";
import type { Pengaturan } from "../pengaturan/pengaturan";
import type { Pesan } from "../pesan";
import { bacaSkala } from "../ukur/baca-skala";
import { pilihKriteria } from "../ukur/pilih-skala";
import { bacaPolaritasArah } from "../ukur/polaritas";
import { SKALA_PERMENDAGRI, SKALA_SANGAT_TINGGI, type Skala } from "../ukur/skala";
import { alamatLembar } from "./area";
import type { BlokTerbaca } from "./baca-tabel";
import type { BukuTerbaca } from "./isi-buku";
import { NAMA_KRITERIA } from "./nama";
import { pengaturanTersimpan } from "./pengaturan-tersimpan";

type Teks = typeof perintah;

/** The scale and rules that the workbook follows, and what of them could not be used. */
export interface KriteriaTerbaca {
  readonly pengaturan: Pengaturan;
  readonly skala: Skala;
  readonly pesan: readonly Pesan[];
}

const blok = (buku: BukuTerbaca, nama: string): BlokTerbaca | undefined => buku.isiNama[nama.toLowerCase()];
const alamat = ({ lembar, area }: BlokTerbaca): string => alamatLembar(lembar, area);
const kata = (isi: BlokTerbaca | undefined): string => String(isi?.nilai[0]?.[0] ?? "").trim();

function samaSkala(a: Skala, b: Skala): boolean {
  return JSON.stringify(a.tingkat) === JSON.stringify(b.tingkat);
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

function bacaTabelSkala(buku: BukuTerbaca, bawaan: Skala, t: Teks): { skala: Skala; pesan: Pesan[] } {
  const isi = blok(buku, NAMA_KRITERIA.skala);
  if (!isi) return { skala: bawaan, pesan: [] };
  const hasil = bacaSkala(isi.nilai);
  if (hasil.jenis === "galat") {
    const pesan: Pesan = {
      kode: "SKALA_RUSAK",
      tingkat: "peringatan",
      teks: t.periksa.SKALA_RUSAK,
      sel: alamat(isi),
    };
    return { skala: bawaan, pesan: [pesan] };
  }
  const acak: Pesan = {
    kode: "SKALA_TIDAK_URUT",
    tingkat: "peringatan",
    teks: t.periksa.SKALA_TIDAK_URUT,
    sel: alamat(isi),
  };
  return { skala: hasil.skala, pesan: urut(isi) ? [] : [acak] };
}

function bacaCelah(
  buku: BukuTerbaca,
  bawaan: Pengaturan,
  t: Teks,
): { aturan: Pengaturan["aturanCelah"]; pesan: Pesan[] } {
  const isi = blok(buku, NAMA_KRITERIA.aturanCelah);
  if (!isi || kata(isi) === "") return { aturan: isi ? "batas-bawah" : bawaan.aturanCelah, pesan: [] };
  const pilihan = pilihKriteria(kata(isi));
  if (pilihan) return { aturan: pilihan.aturan, pesan: [] };
  const teks = t.periksa.CELAH_SALAH(kata(isi));
  return {
    aturan: "batas-bawah",
    pesan: [{ kode: "CELAH_SALAH", tingkat: "peringatan", teks, sel: alamat(isi) }],
  };
}

/** Reads what the workbook follows: the Kriteria sheet where there is one, else the saved settings. */
export function bacaKriteria(buku: BukuTerbaca, t: Teks): KriteriaTerbaca {
  const dasar = pengaturanTersimpan(buku);
  const bawaan = dasar.skala === "sangat-tinggi" ? SKALA_SANGAT_TINGGI : SKALA_PERMENDAGRI;
  const { skala, pesan } = bacaTabelSkala(buku, bawaan, t);
  const celah = bacaCelah(buku, dasar, t);
  const polaritas = bacaPolaritasArah(kata(blok(buku, NAMA_KRITERIA.polaritasBawaan)), dasar.polaritasBawaan);
  return {
    pengaturan: {
      ...dasar,
      skala: pilihanSkala(skala),
      aturanCelah: celah.aturan,
      polaritasBawaan: polaritas ?? dasar.polaritasBawaan,
    },
    skala,
    pesan: [...pesan, ...celah.pesan],
  };
}
