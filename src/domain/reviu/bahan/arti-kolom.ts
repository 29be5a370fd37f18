import type { Peran } from "../../tabel";

/** What a column of figures is to the arithmetic of its table. */
export type ArtiHitung =
  "jumlah" | "sebelum" | "sesudah" | "selisih" | "persen-ubah" | "rerata" | "bulan" | "lain";

const BULAN = /^(?:jan|feb|peb|mar|apr|mei|jun|jul|agu|ags|sep|okt|nov|nop|des)/i;

interface Pola {
  readonly arti: ArtiHitung;
  readonly pola: RegExp;
}

/** The first that fits the words of the lowest title, or of the whole title, wins. */
const POLA_UJUNG: readonly Pola[] = [
  { arti: "rerata", pola: /^(?:rata|rerata|mean|average)/i },
  { arti: "sebelum", pola: /\bsebelum\b|\binduk\b|\bsemula\b|\bN ?- ?1\b/i },
  { arti: "sesudah", pola: /\b(?:se[ts]elah|sesudah)\b|\bmenjadi\b|\btahun N$/i },
  { arti: "selisih", pola: /^(?:selisih|bertambah|berkurang)(?!.*(?:%|persen))/i },
  { arti: "jumlah", pola: /^(?:jumlah|total|jml\.?)(?: ?\(.*\))?$/i },
];

const POLA_GRUP = /selisih|bertambah|berkurang|perubahan|kenaikan|penurunan|pertumbuhan/i;

/** Reads the meaning of a column from its titles, top to bottom, "|" between them. */
export function artiHitung(judul: string, peran: Peran): ArtiHitung {
  if (peran === "no" || peran === "kode") return "lain";
  const tingkat = judul.split("|").map((satu) => satu.trim());
  const ujung = tingkat.at(-1) ?? "";
  const atas = tingkat.slice(0, -1).join(" ");
  if (BULAN.test(ujung) && /^[\p{L}.]+$/u.test(ujung)) return "bulan";
  const kata = POLA_UJUNG.find(({ pola }) => pola.test(ujung));
  if (kata) return kata.arti;
  const berubah =
    POLA_GRUP.test(atas) || (POLA_GRUP.test(ujung) && !/sebelum|se[ts]elah|sesudah/i.test(ujung));
  if (!berubah) return "lain";
  return /%|persen/i.test(ujung)
    ? "persen-ubah"
    : /rp|nilai|jumlah|selisih/i.test(ujung)
      ? "selisih"
      : "lain";
}
