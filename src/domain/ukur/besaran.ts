import { rapikan } from "../angka/rapikan";

/** A unit of a measure: which measure, and how many of its base unit. */
interface UnitBesaran {
  readonly besaran: string;
  readonly faktor: number;
}

type Ejaan = readonly [faktor: number, ...ejaan: string[]];

/**
 * Units that are one measure. Hours do not convert to days (a working day has no fixed hours), days not to months,
 * and what is counted (orang, dokumen) to nothing.
 */
const BESARAN: Readonly<Record<string, readonly Ejaan[]>> = {
  jam: [
    [1, "detik", "dtk"],
    [60, "menit", "mnt"],
    [3600, "jam"],
  ],
  hari: [
    [1, "hari", "hr"],
    [7, "minggu", "pekan"],
  ],
  bulan: [
    [1, "bulan", "bln"],
    [3, "triwulan", "tw"],
    [6, "semester"],
    [12, "tahun", "thn", "th"],
  ],
  berat: [
    [1e-6, "mg", "miligram"],
    [1e-3, "g", "gr", "gram"],
    [0.1, "ons"],
    [1, "kg", "kilogram", "kilo"],
    [100, "kuintal", "kwintal", "ku", "kw"],
    [1000, "ton"],
  ],
  panjang: [
    [1e-3, "mm"],
    [0.01, "cm"],
    [1, "m", "meter"],
    [1000, "km", "kilometer"],
  ],
  luas: [
    [1, "m²", "m2", "meter persegi"],
    [100, "are"],
    [1e4, "ha", "hektar", "hektare"],
    [1e6, "km²", "km2", "kilometer persegi"],
  ],
  isi: [
    [1e-3, "ml", "mililiter", "cc"],
    [1, "l", "lt", "ltr", "liter"],
    [1000, "m³", "m3", "meter kubik"],
  ],
};
const UNIT: ReadonlyMap<string, UnitBesaran> = new Map(
  Object.entries(BESARAN).flatMap(([besaran, semua]) =>
    semua.flatMap(([faktor, ...ejaan]) => ejaan.map((satu) => [satu, { besaran, faktor }] as const)),
  ),
);
const SINGKATAN: ReadonlyMap<string, string> = new Map([
  ["org", "orang"],
  ["dok", "dokumen"],
  ["lap", "laporan"],
  ["keg", "kegiatan"],
  ["pkt", "paket"],
]);

/** "m ²" is typed with a space by hand and by scanners: one unit. */
export function rapikanSatuan(satuan: string): string {
  return rapikan(satuan).replace(/\b(k?m|cm|mm|dm|hm) ?([²³])/g, "$1$2");
}

/** A unit as it is compared: small letters, nothing in brackets, "/ 1.000" as "per 1.000", known short forms in full. */
function bakukan(satuan: string): string {
  const polos = rapikanSatuan(satuan)
    .toLowerCase()
    .replace(/\([^()]*\)?/g, " ")
    .replace(/^\/ ?/, "per ")
    .replace(/[.,;:]+( |$)/g, " ")
    .replace(/ +/g, " ")
    .trim();
  return SINGKATAN.get(polos) ?? polos;
}

/** "pasar" and "pasar representatif": the head of an Indonesian name comes first. */
const awalan = (a: string, b: string): boolean => a === b || a.startsWith(`${b} `) || b.startsWith(`${a} `);

/**
 * How many times the second unit the first is: "jam" to "menit" 60, "orang" to "Orang" 1. A unit that is not written
 * goes with every other.
 * @returns undefined where the two count different things
 */
export function kaliSatuan(satu: string, lain: string): number | undefined {
  const [a, b] = [bakukan(satu), bakukan(lain)];
  if (a === "" || b === "") return 1;
  const [unitA, unitB] = [UNIT.get(a), UNIT.get(b)];
  if (unitA && unitB) return unitA.besaran === unitB.besaran ? unitA.faktor / unitB.faktor : undefined;
  return awalan(a, b) ? 1 : undefined;
}
