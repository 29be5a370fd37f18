import { IndeksNama, kemiripan, normalNama } from "../../tabel/kata/nama-baris";
import type { NamaDisebut } from "./nama";

/** Two spellings of one name are at least this alike; below, they are two names. */
const SATU_NAMA = 0.88;

const bilangan = (nama: string): string => (nama.match(/\d+|\b[ivx]+\b|\b\p{L}\b/gu) ?? []).join(" ");

/** Alike, and neither numbers nor single letters tell them apart. */
const sejiwa = (a: string, b: string): boolean => bilangan(a) === bilangan(b) && kemiripan(a, b) >= SATU_NAMA;

/** Names of one place are compared with names of other places only, and two of one place are two things. */
function ejaanMacam(semua: readonly NamaDisebut[]): [NamaDisebut, NamaDisebut][] {
  const indeks = new IndeksNama<NamaDisebut>();
  const dilihat = new Map<string, NamaDisebut>();
  const setempat = new Map<unknown, Set<string>>();
  for (const { asal, kunci } of semua) setempat.set(asal, (setempat.get(asal) ?? new Set()).add(kunci));
  return semua.flatMap((satu): [NamaDisebut, NamaDisebut][] => {
    if (dilihat.has(satu.kunci)) return [];
    dilihat.set(satu.kunci, satu);
    const boleh = (lain: NamaDisebut): boolean => lain.asal !== satu.asal && sejiwa(lain.kunci, satu.kunci);
    const dekat = indeks.cari(satu.kunci, boleh)?.nilai;
    indeks.tambah(satu.kunci, satu);
    if (!dekat) return [];
    const bersama = [...setempat.values()].some((nama) => nama.has(satu.kunci) && nama.has(dekat.kunci));
    return bersama ? [] : [[satu, dekat]];
  });
}

/** A NIP with two names. */
function pejabatBeda(semua: readonly NamaDisebut[]): [NamaDisebut, NamaDisebut][] {
  const pertama = new Map<string, NamaDisebut>();
  return semua.flatMap((satu): [NamaDisebut, NamaDisebut][] => {
    const ada = pertama.get(satu.kunci);
    if (!ada) pertama.set(satu.kunci, satu);
    return ada && normalNama(ada.teks) !== normalNama(satu.teks) ? [[satu, ada]] : [];
  });
}

/** Pairs of spellings: the later one and the one that stands first. */
export function ejaanLain(nama: readonly NamaDisebut[]): [NamaDisebut, NamaDisebut][] {
  const macam = (yang: NamaDisebut["macam"]) => nama.filter((satu) => satu.macam === yang);
  return [
    ...ejaanMacam(macam("sasaran")),
    ...ejaanMacam(macam("anggaran")),
    ...pejabatBeda(macam("pejabat")),
  ];
}
