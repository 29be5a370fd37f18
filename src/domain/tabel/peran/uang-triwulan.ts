import { angkaDari } from "../baris/sel-angka";
import { BARIS_CUKUP, UKURAN } from "../batas";
import type { Peran } from "../hasil-tabel";
import { kolomPeran } from "../isi/kolom-peran";
import { YAKIN } from "../yakin";
import type { BacaanKolom } from "./bacaan-kolom";
import { adaPeran, ubahPeran } from "./kolom-kerja";
import type { KolomKerja } from "./kolom-kerja";
import { dianggarkan } from "./pagu-triwulan";

/** In every row no more than its budget could be, and too much for a percent: a part of the budget. */
function bagianPagu(satu: KolomKerja, pagu: KolomKerja, bacaan: BacaanKolom): boolean {
  const isi = bacaan.baca(pagu);
  const nisbah = bacaan.baca(satu).flatMap((sel, i) => {
    const [nilai, budget] = [angkaDari(sel), angkaDari(isi[i])];
    return nilai === undefined || budget === undefined || budget <= 0 ? [] : [nilai / budget];
  });
  return (
    nisbah.length >= BARIS_CUKUP &&
    nisbah.every((bagian) => bagian >= 0 && bagian < UKURAN.rasioTerbesar) &&
    (bacaan.median(satu) ?? 0) > UKURAN.persenTerbesar
  );
}

/** Something is promised or counted beside the money, which the quarters may speak of. */
const diukur = (kolom: readonly KolomKerja[]): boolean => adaPeran(kolom, "target", "indikator", "satuan");

const DICAPAI: ReadonlySet<Peran> = new Set(["realisasi", "realisasi_tw"]);

/** Whose percent it is: that of the column whose name it was told by. */
function persenUang(satu: KolomKerja, uang: readonly KolomKerja[]): Peran | undefined {
  const { peran, alasan, tafsir } = satu;
  const milik = alasan.kunci === "persenDariKiri" && uang.some(({ judul }) => judul === alasan.isi);
  if (!milik || (peran !== "capaian_tw" && peran !== "capaian")) return undefined;
  // "Fisik s.d. TW II (%)": how much of the work is done, and no share of the money at its left.
  return tafsir.kinerja ? "lain" : "serapan";
}

/**
 * "Pagu | TW I: Rencana, Realisasi, % | TW II: …" of works that nothing else is measured of: the quarters share out the
 * budget, what was realised in them was spent, and so was their sum.
 */
export function uangTriwulan(kolom: readonly KolomKerja[], bacaan: BacaanKolom): KolomKerja[] {
  return uangBerpagu(uangSetriwulan(kolom, bacaan), bacaan);
}

/**
 * "Anggaran Kas TW I | Realisasi TW I | %": beside the money that each quarter has, what was realised in it was spent, where
 * nothing else is measured.
 */
function uangSetriwulan(kolom: readonly KolomKerja[], bacaan: BacaanKolom): KolomKerja[] {
  const dicapai = kolom.filter(({ peran, bagian }) => peran === "realisasi_tw" && bagian === null);
  const uang = dicapai.filter((satu) =>
    kolom.some(
      (pagu) => dianggarkan(pagu) && pagu.triwulan === satu.triwulan && bagianPagu(satu, pagu, bacaan),
    ),
  );
  if (uang.length === 0 || uang.length < dicapai.length) return [...kolom];
  if (diukur(kolom) || adaPeran(kolom, "target_tw", "realisasi")) return [...kolom];
  return dibelanjakan(kolom, uang);
}

/** These columns were spent, and the percents told by them are their shares. */
const dibelanjakan = (kolom: readonly KolomKerja[], uang: readonly KolomKerja[]): KolomKerja[] =>
  kolom.map((satu) => {
    const peran = uang.includes(satu) ? "realisasi_rp" : persenUang(satu, uang);
    return peran ? ubahPeran(satu, peran, YAKIN.cukup, { kunci: "isiKolom" }) : satu;
  });

function uangBerpagu(kolom: readonly KolomKerja[], bacaan: BacaanKolom): KolomKerja[] {
  const pagu = kolomPeran(kolom, "pagu");
  const bertarget = adaPeran(kolom, "target_tw") && adaPeran(kolom, "realisasi_tw");
  // "Target Anggaran" of a tax is money that is to come in.
  if (pagu?.tafsir.inti !== "pagu" || !bertarget || diukur(kolom)) return [...kolom];
  const dicapai = kolom.filter(({ peran, bagian }) => DICAPAI.has(peran) && bagian === null);
  const uang = dicapai.filter((satu) => bagianPagu(satu, pagu, bacaan));
  return uang.length < dicapai.length ? [...kolom] : dibelanjakan(kolom, uang);
}
