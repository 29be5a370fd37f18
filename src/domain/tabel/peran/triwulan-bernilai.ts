import { YAKIN } from "../yakin";
import { BAGIAN, BARIS_CUKUP, SELISIH, UKURAN, diantara } from "../batas";
import { angkaDari } from "../baris/sel-angka";
import { kolomPeran, semasa } from "../isi/kolom-peran";
import type { BacaanKolom } from "./bacaan-kolom";
import { persenDariBagian } from "./capaian-ragu";
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
    // Of a year that is not over the last quarters are blank; one quarter alone adds up to nothing.
    const berturut = isi.slice(0, bagian.length).every((satu) => satu[i] !== undefined);
    return total === undefined || bagian.length < 2 || !berturut ? [] : [[bagian, total]];
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

/** Quarter for quarter of the size of what was promised, and some too large for a percent. */
function sebesarTarget(
  kolom: readonly KolomKerja[],
  triwulan: readonly KolomKerja[],
  bacaan: BacaanKolom,
): boolean {
  const pasangan = triwulan.flatMap((satu) => {
    const target = kolom.find((lain) => lain.peran === "target_tw" && semasa(lain, satu));
    const dijanjikan = target ? bacaan.baca(target) : [];
    return bacaan.baca(satu).flatMap((sel, i): [number, number][] => {
      const [t, nilai] = [angkaDari(dijanjikan[i]), angkaDari(sel)];
      return t === undefined || nilai === undefined || t <= 0 || nilai <= 0 ? [] : [[t, nilai]];
    });
  });
  const dekat = pasangan.filter(([t, nilai]) => diantara(nilai / t, UKURAN.miripNilai)).length;
  const bukanPersen = (nilai: number): boolean =>
    nilai > UKURAN.persenTerbesar || nilai < UKURAN.persenTerkecil;
  return (
    pasangan.length >= 2 * BARIS_CUKUP &&
    dekat >= pasangan.length * BAGIAN.hampirSemua &&
    pasangan.filter(([t, nilai]) => bukanPersen(nilai) && bukanPersen(t)).length >= BARIS_CUKUP
  );
}

/** "Target | I..III" beside "Capaian | I..III" and "Persentase Capaian": the percent has a column of its own. */
function berpersenSendiri(kolom: readonly KolomKerja[], triwulan: readonly KolomKerja[]): boolean {
  const persen = kolom.some(
    ({ peran, tafsir }) => (peran === "capaian" || peran === "capaian_tw") && tafsir.persen,
  );
  const dijanjikan = triwulan.every((satu) =>
    kolom.some((lain) => lain.peran === "target_tw" && semasa(lain, satu)),
  );
  return persen && dijanjikan && !kolomPeran(kolom, "realisasi");
}

/** "Target 2024 | Capaian TW I..IV | % Capaian 2024": the year's percent, where it follows from the parts' values. */
function persenSetahun(
  kolom: readonly KolomKerja[],
  triwulan: readonly KolomKerja[],
  bacaan: BacaanKolom,
): KolomKerja | undefined {
  const [target, capaian] = [kolomPeran(kolom, "target"), kolomPeran(kolom, "capaian")];
  return target && capaian?.tafsir.persen ? persenDariBagian(triwulan, bacaan, target, capaian) : undefined;
}

/**
 * "Achievement | Q1, Q2, Q3" that add up to the value reached in the year, or are of the size of the quarters' targets
 * where no percent could be, are values themselves; and so is the year's "Total Achievement".
 */
export function triwulanBernilai(kolom: readonly KolomKerja[], bacaan: BacaanKolom): KolomKerja[] {
  const setahun = nilaiSetahun(kolom);
  const triwulan = kolom.filter(({ peran, tafsir }) => peran === "capaian_tw" && !tafsir.persen);
  if (triwulan.length < 2 || kolom.some(({ peran }) => peran === "realisasi_tw")) return [...kolom];
  const { cocok, banyak } = setahun ? menyusun(triwulan, setahun, bacaan) : { cocok: 0, banyak: 0 };
  const tersusun = banyak >= BARIS_CUKUP && cocok >= banyak * BAGIAN.hampirSemua;
  const persen = tersusun ? undefined : persenSetahun(kolom, triwulan, bacaan);
  const bernilai =
    tersusun || persen || berpersenSendiri(kolom, triwulan) || sebesarTarget(kolom, triwulan, bacaan);
  if (!bernilai) return [...kolom];
  return kolom.map((satu) => {
    if (satu.k === persen?.k) return persen;
    const peran = triwulan.includes(satu)
      ? "realisasi_tw"
      : tersusun && satu === setahun
        ? "realisasi"
        : undefined;
    return peran === undefined || peran === satu.peran
      ? satu
      : ubahPeran(satu, peran, YAKIN.jelas, { kunci: "nilaiDicapai" });
  });
}
