import type { AngkaBuku } from "./angka-buku";
import type { AngkaTertulis } from "./angka-kalimat";

/*
 * What the words around a figure say of it: which of the figures of a row it is, or that it is a change between two.
 */

const UBAH =
  /(?:naik|turun|meningkat|menurun|bertambah|berkurang|berselisih|selisih(?:nya)?|kenaikan|penurunan|peningkatan|pertumbuhan|tumbuh|kurang|kelebihan|kekurangan|lebih (?:tinggi|rendah|besar|kecil))(?! menjadi)[^\d]{0,30}$/i;

/** Money without a sign of it. */
const RUPIAH_POLOS = 1_000;

type Peran = AngkaBuku["kolom"]["peran"];

/** The last of these words before a figure tells its column. */
const PERAN: readonly { readonly pola: RegExp; readonly peran: readonly Peran[] }[] = [
  { pola: /tahun (?:lalu|sebelumnya)/gi, peran: ["realisasi_lalu"] },
  { pola: /target|ditargetkan|direncanakan|dijanjikan/gi, peran: ["target"] },
  { pola: /capaian|tingkat (?:capaian|realisasi)|persentase/gi, peran: ["capaian", "serapan"] },
  { pola: /serap\p{L}*/giu, peran: ["serapan", "realisasi_rp"] },
  { pola: /realisasi|terealisasi|tercapai|mencapai|hasil(?:nya)?/gi, peran: ["realisasi", "realisasi_rp"] },
  { pola: /anggaran|pagu|alokasi/gi, peran: ["pagu"] },
];

/** Is the figure behind these words a change, not one of the figures themselves? */
export const perubahan = (sebelum: string): boolean => UBAH.test(sebelum);

function letakAkhir(teks: string, pola: RegExp): number {
  return [...teks.matchAll(pola)].at(-1)?.index ?? -1;
}

/** Roles of columns that the words right before a figure speak of; empty where they say nothing. */
export function peranDisebut(sebelum: string): readonly Peran[] {
  let terbaik: { di: number; peran: readonly Peran[] } = { di: -1, peran: [] };
  for (const { pola, peran } of PERAN) {
    const di = letakAkhir(sebelum, pola);
    if (di > terbaik.di) terbaik = { di, peran };
  }
  return terbaik.peran;
}

/** The year that stands last before a figure, or right behind it. */
export function tahunDisebut(sebelum: string, sesudah: string): number | undefined {
  const dulu = [...sebelum.matchAll(/\b((?:19|20)\d\d)\b/g)].at(-1)?.[1];
  const nanti = /^[^\d,.;]{0,30}tahun ((?:19|20)\d\d)\b/i.exec(sesudah)?.[1];
  const tahun = nanti ?? dulu;
  return tahun === undefined ? undefined : Number(tahun);
}

/** May a written figure be of the same kind as one of the workbook: percent beside percent, people beside people? */
export function sejenis({ jenis, satuan, nilai }: AngkaTertulis, angka: AngkaBuku): boolean {
  if (jenis === "persen" || angka.jenis === "persen") return jenis === angka.jenis;
  if (jenis === "rupiah") return angka.jenis === "rupiah" || angka.satuan === "";
  // Amounts in tables and lists are often written without "Rp".
  if (angka.jenis === "rupiah") return nilai >= RUPIAH_POLOS;
  return angka.satuan === "" || satuan === "" || angka.satuan === satuan;
}
