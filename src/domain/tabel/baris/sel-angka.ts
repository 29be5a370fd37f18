import { bacaAngka } from "../../angka/baca-angka";
import type { HasilBaca, IsiSel, KonteksAngka } from "../../angka/hasil-baca";
import { TEKS_ANGKA } from "../kisi";
import type { Kisi } from "../kisi";

/** Cells looked at to learn how a column writes its numbers. */
const CONTOH_TERBANYAK = 300;

/** Number formats in which a number is a ratio ("0.00%"); quoted text and escapes do not count. */
export function berformatPersen(format: string): boolean {
  return format.includes("%") && /%/.test(format.replace(/"[^"]*"|\\./g, ""));
}

/** Number formats in which a number is a day ("d-mmm", "dd/mm/yyyy"). */
export function berformatTanggal(format: string): boolean {
  const polos = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "");
  return /[dy]/i.test(polos) && !/[0#]/.test(polos);
}

/** A ratio shown as percent, written out: 0.2879 is "28,79 %". */
function tulisPersen(nilai: number): string {
  return `${String(Number((nilai * 100).toPrecision(12))).replace(".", ",")} %`;
}

/**
 * What a cell means to a person: a number with a percent format becomes the percent text it shows, a date becomes
 * its text, everything else stays as stored.
 */
export function isiSel(kisi: Kisi, b: number, k: number): IsiSel {
  const nilai = kisi.nilai(b, k);
  if (typeof nilai !== "number") return nilai;
  const format = kisi.format(b, k);
  if (format === "" || format === "General") return nilai;
  if (berformatPersen(format) && Number.isFinite(nilai)) return tulisPersen(nilai);
  return berformatTanggal(format) ? kisi.teks(b, k) : nilai;
}

/** Rows spread over the whole column, so that a long table costs no more than a short one. */
export function barisContoh(baris: readonly number[]): readonly number[] {
  if (baris.length <= CONTOH_TERBANYAK) return baris;
  const langkah = baris.length / CONTOH_TERBANYAK;
  return Array.from({ length: CONTOH_TERBANYAK }, (_, i) => baris[Math.floor(i * langkah)] ?? 0);
}

/**
 * What the other cells of a column tell about a single dot: two dots in one number or a comma make it thousands,
 * else a dot that can only be a decimal ("86.36") makes it decimal. Nothing where the column says neither.
 */
export function konteksKolom(kisi: Kisi, k: number, baris: readonly number[]): KonteksAngka {
  let desimal = false;
  for (const b of barisContoh(baris)) {
    if (kisi.jenis(b, k) !== TEKS_ANGKA) continue;
    const [angka = ""] = /\d[\d.,]*/.exec(kisi.teks(b, k)) ?? [];
    if (/\.\d{3}\.\d{3}|,\d|\d\.\d{3},/.test(angka)) return { titik: "ribuan" };
    if (/^\d+\.(?:\d{1,2}|\d{4,})$/.test(angka)) desimal = true;
  }
  return desimal ? { titik: "desimal" } : {};
}

const KURUNG = /\([^)]*\)/g;
/** "per 1.000 penduduk", "/100.000 KH": a rate, and its number belongs to the unit. */
const PER = /(?:\bper|\/)\s*[\d.]+/gi;

/** What stands behind a number must be a unit: "8#", "1.500'" and "2 jam 30 menit" may belong to the number. */
function tanpaEkor(bacaan: HasilBaca, teks: string): HasilBaca {
  if (bacaan.jenis !== "angka" || bacaan.satuan === undefined) return bacaan;
  const satuan = bacaan.satuan.replace(KURUNG, " ").replace(PER, " ").trim();
  if (/(?:^|\s)@?\s*\d/.test(satuan)) return { jenis: "rusak", teks, kode: "DUA_ANGKA" };
  return /^[^\p{L}\s%°.,/&-]|[|\\^?#'`’"=<>]/u.test(satuan)
    ? { jenis: "rusak", teks, kode: "TANDA_DI_ANGKA" }
    : bacaan;
}

/** A cell read with what its column says about dots; a date is a text, whatever number it looks like ("1-2"). */
export function bacaSel(kisi: Kisi, b: number, k: number, konteks: KonteksAngka): HasilBaca {
  if (typeof kisi.nilai(b, k) === "number" && berformatTanggal(kisi.format(b, k)))
    return { jenis: "teks", teks: kisi.teks(b, k) };
  return tanpaEkor(bacaAngka(isiSel(kisi, b, k), konteks), kisi.teks(b, k));
}

/** A whole column read, in the order of `baris`. */
export function bacaKolom(kisi: Kisi, k: number, baris: readonly number[]): HasilBaca[] {
  const konteks = konteksKolom(kisi, k, baris);
  return baris.map((b) => bacaSel(kisi, b, k, konteks));
}

/** The number of a reading; "-" counts as zero where the report means it so. */
export function angkaDari(bacaan: HasilBaca | undefined, stripNol = false): number | undefined {
  if (bacaan?.jenis === "angka" || bacaan?.jenis === "predikat") return bacaan.nilai;
  return stripNol && bacaan?.jenis === "strip" ? 0 : undefined;
}

/** Middle value of the numbers of a column by size; undefined without numbers. */
export function median(bacaan: readonly HasilBaca[]): number | undefined {
  const angka = bacaan.flatMap((satu) => (satu.jenis === "angka" ? [Math.abs(satu.nilai)] : []));
  angka.sort((a, b) => a - b);
  return angka[Math.floor(angka.length / 2)];
}
