/** Parts of the year that are no quarters, by the names that `bagian` of a column has: "Semester I", "Caturwulan III". */
const KATA_MASA = {
  semester: "Semester",
  smt: "Semester",
  smtr: "Semester",
  sem: "Semester",
  half: "Semester",
  caturwulan: "Caturwulan",
  "catur wulan": "Caturwulan",
  cawu: "Caturwulan",
} as const;
type Masa = (typeof KATA_MASA)[keyof typeof KATA_MASA];

const BANYAK: Readonly<Record<Masa, number>> = { Semester: 2, Caturwulan: 3 };
const ROMAWI = ["I", "II", "III"] as const;
const URUTAN: readonly (readonly string[])[] = [
  ["i", "1", "pertama", "kesatu", "satu", "first", "1st"],
  ["ii", "2", "kedua", "dua", "second", "2nd"],
  ["iii", "3", "ketiga", "tiga"],
];

const KATA = Object.keys(KATA_MASA).join("|");
const NOMOR = "iii|ii|i|[123]|kesatu|pertama|satu|kedua|dua|ketiga|tiga";
/** "Semester I", "Smt ke-2", "Cawu III", "smt1". */
const BERNOMOR = new RegExp(`\\b(${KATA})(?: (?:ke )?(?:${NOMOR})|[123])\\b`);
const INGGRIS = /\b(?:first|1st|second|2nd) (semester|half)\b/;
const NOMOR_SAJA = new RegExp(`(?:${NOMOR}|first|1st|second|2nd)\\b`);
/** "Semester I dan II", "Semester I s.d. II": more than one of them. */
const BEBERAPA = new RegExp(
  `\\b(?:${KATA}) (?:${NOMOR}) (?:(?:dan|sampai(?: dengan)?|hingga) )?(?:(?:${KATA}) )?(?:ii|iii|[23]|kedua|ketiga)\\b`,
);
/** "Target per Semester", "Realisasi Semesteran", but not "Semester Ini", "Semester 5". */
const TANPA_NOMOR =
  /\b(semester|smt|caturwulan|catur wulan|cawu)(?:an)?\b(?! (?:ini|lalu|berjalan|laporan|sebelumnya|ke|\d|i{1,3}\b|iv\b|v))/;
/** "I", "2", "S1" under such a word. */
const URUT_SAJA = /^(?:s ?)?(i{1,3}|[123])$/;

const masa = (kata: string | undefined): Masa | undefined => KATA_MASA[kata as keyof typeof KATA_MASA];

function bernama(satu: Masa, nomor: string | undefined): string | undefined {
  const i = URUTAN.findIndex((kata) => kata.includes(nomor ?? ""));
  return i < 0 || i >= BANYAK[satu] ? undefined : `${satu} ${ROMAWI[i] ?? ""}`;
}

/** The part that one tidied text names. */
function sebutan(rapi: string): string | undefined {
  if (BEBERAPA.test(rapi)) return undefined;
  const [teks, kata] = BERNOMOR.exec(rapi) ?? INGGRIS.exec(rapi) ?? [];
  const satu = masa(kata);
  const nomor = teks?.replace(kata ?? "", " ").trim();
  return satu && bernama(satu, NOMOR_SAJA.exec(nomor ?? "")?.[0]);
}

/**
 * The half or third of the year that the texts over a column name, the lowest one first; a word without a number
 * ("Target Semester") gives its name alone, an order below it ("Realisasi Semester" over "II") its number.
 */
export function namaMasa(tingkat: readonly string[]): string | null {
  const langsung = [...tingkat].reverse().flatMap((rapi) => sebutan(rapi) ?? [])[0];
  if (langsung !== undefined) return langsung;
  const i = tingkat.findIndex((rapi) => TANPA_NOMOR.test(rapi) && !BEBERAPA.test(rapi));
  const satu = masa(TANPA_NOMOR.exec(tingkat[i] ?? "")?.[1]);
  if (!satu) return null;
  const urut = tingkat.slice(i + 1).flatMap((rapi) => URUT_SAJA.exec(rapi)?.[1] ?? [])[0];
  return urut === undefined ? satu : (bernama(satu, urut) ?? null);
}

/** A half or third that is not the last: what is reached up to its end is not yet the year's. */
export function sebelumMasaAkhir(rapi: string): boolean {
  const nama = sebutan(rapi);
  return nama !== undefined && !masaAkhir(nama);
}

/** The last part of the year: what is counted up to its end is the year's. */
export const masaAkhir = (nama: string): boolean => nama === "Semester II" || nama === "Caturwulan III";

/** A half of the year, be it said which or not. */
export const semesteran = (nama: string): boolean => nama.startsWith(KATA_MASA.semester);

/** The name of a half or third of the year, and of no other part ("Semester I", not "Dana Desa"). */
export const namaBagianTahun = (nama: string): boolean => /^(?:Semester|Caturwulan) I{1,3}$/.test(nama);

/** Says which of the parts it is. */
export const masaBernomor = (nama: string): boolean => nama.includes(" ");
