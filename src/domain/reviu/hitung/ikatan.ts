import type { SelReviu } from "../bahan/sel-reviu";

/** What an equation says of its result. */
export type JenisIkatan =
  | "capaian"
  | "jumlah-kolom"
  | "jumlah-baris"
  | "rincian"
  | "selisih"
  | "sisa"
  | "persen-ubah"
  | "surplus"
  | "rerata";

/** How the result follows from its parts. `rasio`: first by second in percent; `perubahan`: second against first. */
export type Rumus = "linear" | "rasio" | "perubahan" | "rerata";

/** One part of an equation; `kali` is its sign in a sum. */
export interface Suku {
  readonly sel: SelReviu;
  readonly kali: 1 | -1;
}

/** How a stated result stands to the computed one; `dipotong` is less than one unit of its last digit away. */
export type Keadaan = "cocok" | "dipotong" | "beda" | "tak-terbaca";

/** One equation between cells of a table: `hasil` should be what `rumus` makes of `suku`. */
export interface Ikatan {
  readonly jenis: JenisIkatan;
  readonly rumus: Rumus;
  readonly hasil: SelReviu;
  readonly suku: readonly Suku[];
  /** Computed from unrounded figures; undefined where a part cannot be read or divided by. */
  readonly tepat: number | undefined;
  readonly keadaan: Keadaan;
}

/** The number of a cell; an explanation tries others. */
export type Nilai = (sel: SelReviu) => number | undefined;

/** The number that stands there. */
export const nilaiTertulis: Nilai = ({ nilai }) => nilai;

/** Ends the dust of binary arithmetic when rupiah with sen are added: no report counts finer. */
export const DESIMAL_JUMLAH = 6;

function linear(suku: readonly Suku[], nilai: Nilai): number | undefined {
  let jumlah = 0;
  for (const { sel, kali } of suku) {
    const satu = nilai(sel);
    if (satu === undefined) return undefined;
    jumlah += kali * satu;
  }
  return Number(jumlah.toFixed(DESIMAL_JUMLAH));
}

/** What an equation's parts give, by the numbers of `nilai`. */
export function hitung({ rumus, suku }: Pick<Ikatan, "rumus" | "suku">, nilai: Nilai): number | undefined {
  if (rumus === "linear") return linear(suku, nilai);
  if (rumus === "rerata") {
    const jumlah = linear(suku, nilai);
    return jumlah === undefined ? undefined : jumlah / suku.length;
  }
  const [a, b] = suku.map(({ sel }) => nilai(sel));
  if (a === undefined || b === undefined) return undefined;
  if (rumus === "rasio") return b === 0 ? undefined : (a / b) * 100;
  return a === 0 ? undefined : ((b - a) / Math.abs(a)) * 100;
}

/** Relative dust: a stated value with all its digits is the computed one. */
const DEBU = 1e-9;
/** A sum has no more dust than this, however large: one rupiah in billions is a slip of somebody. */
const DEBU_JUMLAH = 1e-3;
/** What rounding a computed sum to `DESIMAL_JUMLAH` takes from it, whatever the stated one shows. */
const DEBU_BULAT = 0.5 * 10 ** -DESIMAL_JUMLAH;

/** What the parts of an equation are together. */
interface SifatSuku {
  /** Half a unit in the last digit of each part that shows decimals: a sum of rounded figures may be off by so much. */
  readonly ragam: number;
  /** Whole numbers only: their sum is exact. */
  readonly bulat: boolean;
}

const sifatDiingat = new WeakMap<readonly Suku[], SifatSuku>();

/** Asked for many times while explanations are sought, and the same each time. */
function sifatSuku(suku: readonly Suku[]): SifatSuku {
  const ada = sifatDiingat.get(suku);
  if (ada) return ada;
  const pecahan = suku.filter(({ sel }) => sel.desimal > 0 && !sel.berumus && sel.desimal <= 1);
  const sifat = {
    ragam: pecahan.reduce((n, { sel }) => n + 0.5 * 10 ** -sel.desimal, 0),
    bulat: suku.every(({ sel }) => bulat(sel)),
  };
  sifatDiingat.set(suku, sifat);
  return sifat;
}

const bulat = ({ nilai }: SelReviu): boolean => nilai === undefined || Number.isInteger(nilai);

/** Compares a stated figure with the computed one, with a sense of how figures are rounded. */
export function banding(
  ikatan: Pick<Ikatan, "rumus" | "suku" | "hasil">,
  tertulis: number,
  tepat: number,
): Keadaan {
  const jarak = Math.abs(tertulis - tepat);
  const relatif = DEBU * Math.max(1, Math.abs(tepat));
  const debu = ikatan.rumus === "linear" ? Math.min(Math.max(relatif, DEBU_BULAT), DEBU_JUMLAH) : relatif;
  if (jarak <= debu) return "cocok";
  const satuan = 10 ** -ikatan.hasil.desimal;
  if (ikatan.rumus === "linear") {
    const { ragam, bulat: semuaBulat } = sifatSuku(ikatan.suku);
    const dekat = jarak <= satuan / 2 + debu + ragam && !(semuaBulat && bulat(ikatan.hasil));
    return dekat ? "cocok" : "beda";
  }
  if (jarak <= satuan / 2 + debu) return "cocok";
  if (jarak < satuan) return "dipotong";
  return ikatan.rumus === "perubahan" && tandaLain(ikatan) && Math.abs(tertulis + tepat) <= satuan
    ? "cocok"
    : "beda";
}

/** Below zero before: some divide by the figure as it is, others by its size. Both are met in reports. */
const tandaLain = ({ suku }: Pick<Ikatan, "suku">): boolean => (suku[0]?.sel.nilai ?? 0) < 0;

/** Makes an equation and says how it stands. */
export function ikat(jenis: JenisIkatan, rumus: Rumus, hasil: SelReviu, suku: readonly Suku[]): Ikatan {
  const dasar = { jenis, rumus, hasil, suku };
  const tepat = hitung(dasar, nilaiTertulis);
  const terbaca = tepat !== undefined && hasil.nilai !== undefined;
  return { ...dasar, tepat, keadaan: terbaca ? banding(dasar, hasil.nilai, tepat) : "tak-terbaca" };
}

/** A part that is added. */
export const tambah = (sel: SelReviu): Suku => ({ sel, kali: 1 });

/** A part that is taken away. */
export const kurang = (sel: SelReviu): Suku => ({ sel, kali: -1 });
