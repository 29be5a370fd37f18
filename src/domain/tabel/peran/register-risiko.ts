import { YAKIN } from "../yakin";
import { BAGIAN, BARIS_CUKUP } from "../batas";
import { angkaDari } from "../baris/sel-angka";
import type { Peran } from "../hasil-tabel";
import type { BacaanKolom } from "./bacaan-kolom";
import { ubahKolom, ubahPeran } from "./kolom-kerja";
import type { KolomKerja } from "./kolom-kerja";
import { KINERJA } from "./trio-kolom";
import { trioTabel } from "./yakin-data";

const RISIKO = /\b(?:ris[ie]ko|risks?)\b/i;
/** How likely and how bad it is, and what is done about it. */
const FAKTOR =
  /\b(?:dampak|kemungkinan|probabilitas|peluang|keparahan|likelihood|probability|impact|severity|consequence|inhere[nt]\w*|residu\w*|melekat|mitigasi|mitigation|pengendalian|kendali|controllab\w+|controls?|kerentanan|ancaman|bahaya)\b/i;
const FAKTOR_CUKUP = 2;
/** Scales of likelihood and impact. */
const SKALA_TERTINGGI = 10;

/** What a register of risks does not measure: its targets and results are levels of danger, its percents how far a remedy is. */
const DIUKUR: ReadonlySet<Peran> = new Set([
  "target",
  "realisasi",
  "capaian",
  "target_tw",
  "realisasi_tw",
  "capaian_tw",
]);

const skala = (nilai: number | undefined): nilai is number =>
  nilai !== undefined && Number.isInteger(nilai) && nilai >= 1 && nilai <= SKALA_TERTINGGI;

/** In every row the figure is the product of the two at its left, both of them points of a scale. */
function hasilKali(kolom: readonly KolomKerja[], i: number, bacaan: BacaanKolom): boolean {
  const [kiri, tengah, satu] = kolom.slice(i - 2, i + 1);
  if (!kiri || !tengah || !satu) return false;
  const [a, b] = [bacaan.baca(kiri), bacaan.baca(tengah)];
  const cocok = bacaan.baca(satu).map((sel, r) => {
    const [x, y, z] = [angkaDari(a[r]), angkaDari(b[r]), angkaDari(sel)];
    return skala(x) && skala(y) && z === x * y;
  });
  return cocok.length >= BARIS_CUKUP && cocok.every(Boolean);
}

function register(kolom: readonly KolomKerja[], bacaan: BacaanKolom): boolean {
  if (!kolom.some(({ eja }) => RISIKO.test(eja))) return false;
  const faktor = kolom.filter(({ eja }) => FAKTOR.test(eja)).length;
  if (faktor < FAKTOR_CUKUP && !kolom.some((_, i) => hasilKali(kolom, i, bacaan))) return false;
  const trio = trioTabel(kolom, bacaan, KINERJA)?.hasil;
  return !trio || trio.banyak < BARIS_CUKUP || trio.cocok < trio.banyak * BAGIAN.hampirSemua;
}

/**
 * A register of risks, by its words and by scores that are the product of two scales: nothing in it is a performance, and
 * names found by their cells only are those of the risks.
 */
export function registerRisiko(kolom: readonly KolomKerja[], bacaan: BacaanKolom): KolomKerja[] {
  if (!register(kolom, bacaan)) return [...kolom];
  return ubahKolom(
    kolom,
    ({ peran, alasan }) =>
      DIUKUR.has(peran) || (alasan.kunci === "isiKolom" && (peran === "indikator" || peran === "kriteria")),
    (satu) => ubahPeran(satu, "lain", YAKIN.batas, { kunci: "isiKolom" }),
  );
}
