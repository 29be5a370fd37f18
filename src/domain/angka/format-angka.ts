const DESIMAL_MAKS = 10;

function denganRibuan(bulat: string): string {
  return bulat.replace(/\B(?=(\d{3})+$)/g, ".");
}

/** Rounds half away from zero on the decimal digits as people see them: 1.005 becomes 1,01. */
export function bulatkanDesimal(nilai: number, desimal: number): number {
  // A whole number has no digit that could be rounded, and beyond this a double holds none.
  if (Number.isInteger(nilai) || Math.abs(nilai) * 10 ** desimal >= Number.MAX_SAFE_INTEGER) return nilai;
  const [pokok = "0", pangkat = "0"] = Math.abs(nilai).toExponential().split("e");
  const geser = Math.round(Number(`${pokok}e${Number(pangkat) + desimal}`));
  return Math.sign(nilai) * Number(`${geser}e${-desimal}`);
}

/** Decimal digits of a non-negative double as a person wrote them, never with an exponent: 1e-7 is "0.0000001". */
export function digitDesimal(nilai: number): string {
  const teks = String(nilai);
  return teks.includes("e-") ? nilai.toFixed(20).replace(/0+$/, "") : teks;
}

/**
 * Writes a number in Indonesian notation: 1234.5 with 2 decimals is "1.234,50"; negatives carry "-".
 * @param nilai below 1e21 in size
 * @param desimal digits after the comma, 0 .. 10; left out, as many as the number needs
 */
export function formatAngka(nilai: number, desimal?: number): string {
  const bersih = desimal === undefined ? Number(nilai.toPrecision(15)) : nilai;
  const bulat = bulatkanDesimal(bersih, desimal ?? DESIMAL_MAKS);
  const mutlak = Math.abs(bulat);
  const [depan = "0", belakang] = (
    desimal === undefined ? digitDesimal(mutlak) : mutlak.toFixed(desimal)
  ).split(".");
  const tanda = bulat < 0 ? "-" : "";
  return `${tanda}${denganRibuan(depan)}${belakang === undefined ? "" : `,${belakang}`}`;
}

/** Writes rupiah as the reports do: "Rp. 7.417.586.120,00". */
export function formatRupiah(nilai: number, desimal = 2): string {
  return `Rp. ${formatAngka(nilai, desimal)}`;
}

/** Writes a ratio as percent: 0.2879 is "28,79 %". */
export function formatPersen(rasio: number, desimal = 2): string {
  return `${formatAngka(bulatkanDesimal(rasio * 100, 8), desimal)} %`;
}

/**
 * What a cell holds, as an office writes it: 0.9 is "0,9". No dots for thousands, which nobody typed (a year stays "2025");
 * a text is itself.
 */
export function tulisIsi(isi: string | number): string {
  return typeof isi === "number" ? String(isi).replace(".", ",") : isi;
}
