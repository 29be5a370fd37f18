import type { IsiRencana } from "../../lembar/lembar";
import { sidik } from "../../sama";

/** Marks a cell as a place for the user's text: what it belongs to, and what we put there for a start. */
export interface TandaIsian {
  readonly kunci: string;
  readonly bawaan: string;
  /** Its text is kept even when the report has no place of this key any more: see `lepas`. */
  readonly abadi?: true;
}

/** Content and mark of a place, to be spread into a cell of a report. */
interface SelIsian {
  readonly isi: IsiRencana;
  readonly isian: TandaIsian;
}

/** What a user typed in a place; `asli` is the key in words of a place that is `abadi`. */
export interface IsiTersimpan {
  readonly isi: string | number;
  readonly asli?: string;
}

/** What users typed in the places of a report, by `jejakKunci`. */
export type IsianTersimpan = ReadonlyMap<string, IsiTersimpan>;

/**
 * The places of a report for the user's own text: reasons, ticks, obstacles, names of signatories. A builder says
 *
 *     const sel = { kolom: 4, gaya, ...isian.tempat(`alasan\n${program}`) }; // a cell of `barisIsi`
 *     const sel = isian.tempat(`alasan\n${program}`, "usulan kita");         // a cell of `barisTabel`
 *
 * and that is all: the kit finds the text again when the report is made anew, wherever its row has moved, puts it into
 * the place with the same key, and never asks about it. Text whose place is gone (its program was removed) is shown
 * before it is lost; a report that must not lose any says `tempatAbadi` and gives what is `lepas` places at its end.
 * - The key says what the text belongs to ("alasan" of this program), not where it stands. Letter case and spaces do
 *   not count. Each call of `tempat` is one place: the second place of a key is a place of its own.
 * - `bawaan` is what stands there until somebody types: it is made anew each time. What was changed is the user's from
 *   then on; an emptied place gets it again.
 * - Numbers and dates that Excel made of what was typed stay numbers; text stays text.
 */
export interface IsianLaporan {
  /** What the user typed in the (first) place of this key; "" where nothing is. */
  readonly teks: (kunci: string) => string;
  readonly tempat: (kunci: string, bawaan?: string) => SelIsian;
  /** A place whose text outlives it: its key is kept in words. */
  readonly tempatAbadi: (kunci: string, bawaan?: string) => SelIsian;
  /** Keys of such places that hold text of the user and have not been asked for until now. */
  readonly lepas: () => readonly string[];
}

/** A key in few letters; two hashes, so that thousands of keys do not meet. */
export function jejakKunci(kunci: string): string {
  const rapi = kunci.trim().replace(/\s+/g, " ").toLowerCase();
  return `${sidik(rapi)}.${sidik(`#${rapi}`)}`;
}

/** Exactly this text: the apostrophe keeps Excel from reading a date or a formula into it. */
const tetapTeks = (isi: string | number): IsiRencana => (typeof isi === "string" ? `'${isi}` : isi);

/** The places of one making of a report, filled with what the user typed before. */
export function isianLaporan(tersimpan: IsianTersimpan): IsianLaporan {
  const banyak = new Map<string, number>();
  const urutan = (kunci: string): string => {
    const n = (banyak.get(jejakKunci(kunci)) ?? 0) + 1;
    banyak.set(jejakKunci(kunci), n);
    return n === 1 ? kunci : `${kunci}\n#${n}`;
  };
  const diminta = new Set<string>();
  const tempat = (untuk: string, bawaan: string): SelIsian => {
    const kunci = urutan(untuk);
    diminta.add(jejakKunci(kunci));
    const isi = tersimpan.get(jejakKunci(kunci))?.isi ?? bawaan;
    return { isi: isi === "" ? "" : tetapTeks(isi), isian: { kunci, bawaan } };
  };
  const abadi = ({ isi, isian }: SelIsian): SelIsian => ({ isi, isian: { ...isian, abadi: true } });
  return {
    teks: (kunci) => String(tersimpan.get(jejakKunci(kunci))?.isi ?? ""),
    tempat: (kunci, bawaan = "") => tempat(kunci, bawaan),
    tempatAbadi: (kunci, bawaan = "") => abadi(tempat(kunci, bawaan)),
    lepas: () =>
      [...tersimpan].flatMap(([jejak, { asli }]) => (asli === undefined || diminta.has(jejak) ? [] : [asli])),
  };
}
