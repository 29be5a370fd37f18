import type { Gaya } from "../../lembar/lembar";

/*
 * Styles of cells are put together of a few parts. The same parts give the same object, so that thousands of cells share
 * a handful of them.
 */

const PADUAN = new WeakMap<Gaya, WeakMap<Gaya, Gaya>>();
const FORMAT = new Map<string, Gaya>();

/** A style that names nothing. */
export const TANPA_GAYA: Gaya = {};

/** Both styles together; the second wins. */
export function paduGaya(dasar: Gaya, atas: Gaya): Gaya {
  if (dasar === TANPA_GAYA) return atas;
  if (atas === TANPA_GAYA) return dasar;
  const ada = PADUAN.get(dasar)?.get(atas);
  if (ada) return ada;
  const milik = PADUAN.get(dasar) ?? new WeakMap<Gaya, Gaya>();
  const hasil = { ...dasar, ...atas };
  PADUAN.set(dasar, milik.set(atas, hasil));
  return hasil;
}

/** Room at the right of a number: two parentheses wide. */
const JARAK_KANAN = "_)_)";
const BERJARAK = new Map<string, Gaya>();

/**
 * The style of a number at the right of its cell. Its distance from the line is a part of its format: LibreOffice forgets
 * the indent of a number that may wrap or shrink, and of one beside merged cells.
 */
export function gayaAngkaKanan(format = "General"): Gaya {
  const ada = BERJARAK.get(format);
  if (ada) return ada;
  const bagian = format.split(";").map((satu) => (satu.includes("@") ? satu : `${satu}${JARAK_KANAN}`));
  const gaya: Gaya = { format: bagian.join(";"), inden: 0 };
  BERJARAK.set(format, gaya);
  return gaya;
}

/** A number format as a style; there are a dozen of them. */
export function gayaFormat(format: string | undefined): Gaya {
  if (format === undefined) return TANPA_GAYA;
  const hasil = FORMAT.get(format) ?? { format };
  FORMAT.set(format, hasil);
  return hasil;
}
