import { bacaAngka } from "../../angka/baca-angka";
import { formatAngka, formatPersen } from "../../angka/format-angka";
import type { IsiSel } from "../../angka/hasil-baca";
import { FORMAT } from "../../lembar/rupa";
import type { IsiRencana } from "../../lembar/lembar";
import { teksApaAdanya } from "../../lembar/kolom";
import type { HasilUkur } from "../../ukur/hasil-ukur";

/** What a number cell of a report gets: its content and, for a real number, its format. */
export interface AngkaLaporan {
  readonly isi: IsiRencana;
  readonly format?: string;
}

const PERSEN = "[$-421]0.00 %";

function angka(nilai: number, koma: boolean): AngkaLaporan {
  const bulat = Number.isInteger(nilai);
  if (koma) return { isi: nilai, format: bulat ? FORMAT.bulat : FORMAT.pecahan };
  return { isi: teksApaAdanya(formatAngka(nilai, bulat ? 0 : 2)) };
}

/**
 * A target or a realisasi as the report prints it: numbers in Indonesian notation, text as it was typed.
 * @param koma Excel uses the decimal comma: numbers stay numbers; elsewhere they become text,
 *   since a printed report must not say 1,150 for 1.150
 */
export function angkaLaporan(isi: IsiSel, koma: boolean): AngkaLaporan {
  if (typeof isi === "number") return angka(isi, koma);
  const teks = String(isi ?? "").trim();
  const bacaan = bacaAngka(teks);
  if (bacaan.jenis === "angka" && !bacaan.persen && !bacaan.rupiah && !bacaan.satuan)
    return angka(bacaan.nilai, koma);
  return { isi: teksApaAdanya(teks) };
}

/** An achievement as the report prints it: "28,79 %", "-" for 0/0, nothing where it is not measured or not computable. */
export function persenLaporan(hasil: HasilUkur, koma: boolean): AngkaLaporan {
  if (hasil.jenis === "strip") return { isi: "-" };
  if (hasil.jenis !== "angka") return { isi: "" };
  if (koma) return { isi: hasil.nilai, format: PERSEN };
  return { isi: teksApaAdanya(formatPersen(hasil.nilai)) };
}

/** Rupiah as the report prints it: always two decimals. */
export function rupiahLaporan(isi: IsiSel, koma: boolean): AngkaLaporan {
  const bacaan = bacaAngka(isi);
  if (bacaan.jenis !== "angka") return { isi: teksApaAdanya(String(isi ?? "").trim()) };
  if (koma) return { isi: bacaan.nilai, format: FORMAT.pecahan };
  return { isi: teksApaAdanya(formatAngka(bacaan.nilai, 2)) };
}
