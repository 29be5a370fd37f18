import { YAKIN } from "../yakin";
import { BAGIAN, BARIS_CUKUP, SELISIH } from "../batas";
import { angkaDari } from "../baris/sel-angka";
import { kolomPeran } from "../isi/kolom-peran";
import type { BacaanKolom } from "./bacaan-kolom";
import { ubahPeran } from "./kolom-kerja";
import type { KolomKerja } from "./kolom-kerja";

function samaAngka(a: number, b: number): boolean {
  return Math.abs(a - b) <= Math.max(SELISIH.debu, SELISIH.jumlahNisbi * Math.abs(b));
}

/** In how many rows the quarters make up the year's value, as a sum or by the last of them, and how many tell. */
function menyusun(
  triwulan: readonly KolomKerja[],
  realisasi: KolomKerja,
  bacaan: BacaanKolom,
): { readonly cocok: number; readonly banyak: number } {
  const isi = triwulan.map((satu) => bacaan.baca(satu).map((sel) => angkaDari(sel)));
  const utuh = bacaan.baca(realisasi).map((sel) => angkaDari(sel));
  const baris = utuh.flatMap((total, i): [readonly number[], number][] => {
    const bagian = isi.flatMap((satu) => satu[i] ?? []);
    return total === undefined || bagian.length < triwulan.length ? [] : [[bagian, total]];
  });
  const jumlah = (bagian: readonly number[]): number => bagian.reduce((n, satu) => n + satu, 0);
  const cocok = baris.filter(
    ([b, total]) => samaAngka(jumlah(b), total) || samaAngka(b[b.length - 1] ?? 0, total),
  );
  return { cocok: cocok.length, banyak: baris.length };
}

/** The year's value: realisasi, or a "Capaian" of which no word says that it is a percent. */
function nilaiSetahun(kolom: readonly KolomKerja[]): KolomKerja | undefined {
  const capaian = kolomPeran(kolom, "capaian");
  return kolomPeran(kolom, "realisasi") ?? (capaian?.tafsir.persen ? undefined : capaian);
}

/**
 * "Achievement | Q1, Q2, Q3" that add up to the value reached in the year are values themselves, no percents; and so is
 * the year's "Total Achievement".
 */
export function triwulanBernilai(kolom: readonly KolomKerja[], bacaan: BacaanKolom): KolomKerja[] {
  const setahun = nilaiSetahun(kolom);
  const triwulan = kolom.filter(({ peran, tafsir }) => peran === "capaian_tw" && !tafsir.persen);
  if (!setahun || triwulan.length < 2 || kolom.some(({ peran }) => peran === "realisasi_tw"))
    return [...kolom];
  const { cocok, banyak } = menyusun(triwulan, setahun, bacaan);
  if (banyak < BARIS_CUKUP || cocok < banyak * BAGIAN.hampirSemua) return [...kolom];
  return kolom.map((satu) => {
    const peran = triwulan.includes(satu) ? "realisasi_tw" : satu === setahun ? "realisasi" : undefined;
    return peran === undefined || peran === satu.peran
      ? satu
      : ubahPeran(satu, peran, YAKIN.jelas, { kunci: "nilaiDicapai" });
  });
}
