import type { BarisReviu, KolomReviu, TabelReviu } from "../bahan/tabel-reviu";
import { SELISIH } from "../../tabel/batas";
import { calonAnggota } from "./anggota-total";
import { ikatKelompok, ikatTotal, kolomJumlah } from "./ikat-jumlah";
import type { Ikatan } from "./ikatan";
import { susunanTabel } from "./susunan";
import { totalBagian } from "./total-bagian";

/** Last of the rows that add up to the figure of the row above them; undefined where it heads none. */
function akhirBagian(nilai: readonly (number | undefined)[], i: number): number | undefined {
  const induk = nilai[i];
  if (induk === undefined || induk === 0) return undefined;
  let jumlah = 0;
  for (let j = i + 1; j < nilai.length && Math.abs(jumlah) <= Math.abs(induk); j++) {
    jumlah += nilai[j] ?? 0;
    if (j > i + 1 && Math.abs(jumlah - induk) <= SELISIH.debu * Math.abs(induk)) return j;
  }
  return undefined;
}

/** A pivot table's rows of groups and of their items, one below the other: the groups, and what belongs to none. */
function puncakTersirat(tabel: TabelReviu, kolom: KolomReviu, baris: readonly BarisReviu[]): BarisReviu[] {
  const nilai = baris.map((satu) => tabel.sel(satu.baris, kolom.kolom).nilai);
  const puncak: BarisReviu[] = [];
  for (let i = 0; i < baris.length; i++) {
    const satu = baris[i];
    if (satu) puncak.push(satu);
    i = akhirBagian(nilai, i) ?? i;
  }
  return puncak.length < baris.length ? puncak : [];
}

/** Ranks that only this column shows, where no other tells any: believed if its total fits. */
function tersirat(
  tabel: TabelReviu,
  total: BarisReviu,
  ikatan: Ikatan,
  anggota: readonly BarisReviu[][],
): Ikatan {
  const kolom = tabel.angka.find((satu) => satu.kolom === ikatan.hasil.kolom);
  if (ikatan.keadaan === "cocok" || !kolom) return ikatan;
  const data = anggota.reduce<BarisReviu[]>((a, b) => (b.length > a.length ? b : a), []);
  const lain = ikatKelompok(tabel, total, kolom, puncakTersirat(tabel, kolom, data));
  return lain?.keadaan === "cocok" ? lain : ikatan;
}

/** Every total of a column, tied to the rows that it adds up. */
export function ikatanKolom(tabel: TabelReviu): Ikatan[] {
  const kolom = kolomJumlah(tabel);
  const susunan = susunanTabel(tabel);
  const { pohon, pasti, ragu } = susunan;
  const terkenal = tabel.total.flatMap((total) => {
    const anggota = calonAnggota(tabel, total, pohon, pasti);
    const ikatan = ikatTotal(tabel, total, kolom, anggota);
    const semua = pasti ? ikatan : ikatan.map((satu) => tersirat(tabel, total, satu, anggota));
    return ragu ? semua.filter(({ keadaan }) => keadaan !== "beda") : semua;
  });
  return [...terkenal, ...totalBagian(tabel, susunan)];
}
