/** How one figure may have become another under a hand that types. */
export type JenisSuntingan =
  | "digit-tertukar"
  | "digit-keliru"
  | "digit-hilang"
  | "nol-hilang"
  | "tanda"
  | "faktor"
  /** No slip tells, but two sums that cross in the cell both want this figure. */
  | "silang"
  /** Another table says this figure of the same indicator. */
  | "antar-tabel";

/** A way from the stated figure to another one. */
export interface Suntingan {
  readonly jenis: JenisSuntingan;
  readonly nilai: number;
  /** The stated figure is so many times the other one (`faktor` only): 1000, 100 or 0.01. */
  readonly kali?: number;
  /** The last three digits were left out (`faktor` only): to the rupiah, which no chance does. */
  readonly terpotong?: boolean;
  /** Where the other figure stands (`antar-tabel` only): "PK!D3". */
  readonly tempat?: string;
}

const FAKTOR = [1000, 100, 10, 0.1, 0.01, 0.001] as const;
/** Figures this short are near to many others: an edit of one digit explains nothing. */
const DIGIT_CUKUP = 4;

const digit = (nilai: number, desimal: number): string => Math.abs(nilai).toFixed(desimal).replace(".", "");
const dariDigit = (teks: string, desimal: number, tanda: number): number =>
  (tanda * Number(teks)) / 10 ** desimal;

/** Swapped neighbours of a run of digits; a swap of equal digits changes nothing. */
function tertukar(teks: string): string[] {
  const hasil: string[] = [];
  for (let i = 0; i + 1 < teks.length; i++) {
    const [a = "", b = ""] = [teks[i], teks[i + 1]];
    if (a !== b) hasil.push(teks.slice(0, i) + b + a + teks.slice(i + 2));
  }
  return hasil;
}

/** What a stated figure may have been meant to be, without asking what would fit: for quotients, where many would. */
export function suntinganMungkin(nilai: number, desimal: number): Suntingan[] {
  if (nilai === 0) return [];
  const tukar = tertukar(digit(nilai, desimal)).map((teks): Suntingan => ({
    jenis: "digit-tertukar",
    nilai: dariDigit(teks, desimal, Math.sign(nilai)),
  }));
  const kali = FAKTOR.map((satu): Suntingan => ({ jenis: "faktor", nilai: nilai / satu, kali: satu }));
  return [...tukar, ...kali, ...satuDigitLain(nilai, desimal)];
}

/** Every figure that differs in one digit; the first does not become 0. */
function satuDigitLain(nilai: number, desimal: number): Suntingan[] {
  const teks = digit(nilai, desimal);
  return [...teks].flatMap((lama, i) =>
    [..."0123456789"]
      .filter((baru) => baru !== lama && !(i === 0 && baru === "0"))
      .map((baru): Suntingan => ({
        jenis: "digit-keliru",
        nilai: dariDigit(teks.slice(0, i) + baru + teks.slice(i + 1), desimal, Math.sign(nilai)),
      })),
  );
}

function satuBeda(a: string, b: string): boolean {
  let beda = 0;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) beda++;
  return beda === 1;
}

/** One digit of the longer text is missing from the shorter one. */
function satuHilang(pendek: string, panjang: string): string | undefined {
  for (let i = 0; i < panjang.length; i++)
    if (panjang.slice(0, i) + panjang.slice(i + 1) === pendek) return panjang[i];
  return undefined;
}

/** "68.228" of 68.228.712: the last group of three was left out. */
const terpotong = (nilai: number, perlu: number): boolean =>
  Math.abs(nilai) >= 1_000 && Number.isInteger(perlu) && Math.trunc(perlu / 1_000) === nilai;

/** By which slip a stated figure became another than `perlu`; undefined where no single slip tells. */
export function jenisSuntingan(nilai: number, perlu: number, desimal: number): Suntingan | undefined {
  if (nilai === 0 || perlu === 0 || nilai === perlu) return undefined;
  if (nilai === -perlu) return { jenis: "tanda", nilai: perlu };
  if (nilai < 0 !== perlu < 0) return undefined;
  const kali = FAKTOR.find((satu) => Math.abs(nilai / satu - perlu) <= 1e-9 * Math.abs(perlu));
  if (kali !== undefined) return { jenis: "faktor", nilai: perlu, kali };
  if (terpotong(nilai, perlu)) return { jenis: "faktor", nilai: perlu, kali: 0.001, terpotong: true };
  const [a, b] = [digit(nilai, desimal), digit(perlu, desimal)];
  if (a.length === b.length && tertukar(a).includes(b)) return { jenis: "digit-tertukar", nilai: perlu };
  if (Math.min(a.length, b.length) < DIGIT_CUKUP) return undefined;
  if (a.length === b.length && satuBeda(a, b)) return { jenis: "digit-keliru", nilai: perlu };
  const hilang = a.length + 1 === b.length ? satuHilang(a, b) : undefined;
  if (hilang !== undefined) return { jenis: "digit-hilang", nilai: perlu };
  return a.length === b.length + 1 && satuHilang(b, a) !== undefined
    ? { jenis: "digit-keliru", nilai: perlu }
    : undefined;
}
