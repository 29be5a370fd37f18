import type { BarisReviu, KolomReviu, TabelReviu } from "../bahan/tabel-reviu";
import { calonAnggota } from "./anggota-total";
import { cacahLain } from "./cacah-lain";
import { ikatTotal, kolomJumlah } from "./ikat-jumlah";
import type { Ikatan } from "./ikatan";
import { bisaDijumlahBagian } from "./kolom-jumlah";
import type { Susunan } from "./susunan";

/** Parts that a whole has at least, before its figures tell that it is one. */
const BAGIAN_TERSEDIKIT = 3;

/** "Kabupaten", "Se-Kota Melati": the whole by its name. */
const SELURUH = /^(?:se[- ]?)?(?:kab(?:upaten)?|kota|prov(?:insi)?|keseluruhan|seluruh\p{L}*|gabungan)\b/iu;
const bernamaSeluruh = ({ label }: BarisReviu): boolean => SELURUH.test(label);
const bernomor = ({ kode }: BarisReviu): boolean => /^\(?\d+[.)]*$/.test(kode.trim());

/** "KABUPATEN" below the districts: a last row without their numbers or of another rank, where no total is called one. */
function barisSeluruh({ baris, total }: TabelReviu): BarisReviu | undefined {
  const [akhir, bagian] = [baris.at(-1), baris.slice(0, -1)];
  if (!akhir || total.length > 0 || bagian.length < BAGIAN_TERSEDIKIT) return undefined;
  const lain =
    (!bernomor(akhir) && bagian.every(bernomor)) || (bernamaSeluruh(akhir) && !bagian.some(bernamaSeluruh));
  return lain ? akhir : undefined;
}

/** More than each of several parts, and just what they are together. */
const sejumlah = ({ keadaan, hasil, suku }: Ikatan): boolean =>
  keadaan === "cocok" &&
  suku.length >= BAGIAN_TERSEDIKIT &&
  suku.every(({ sel }) => Math.abs(sel.nilai ?? 0) < Math.abs(hasil.nilai ?? 0));

/** Where one column shows that the row is the sum of the others, the others are held to it; means and shares are none. */
const terbukti = (ikatan: readonly Ikatan[]): Ikatan[] =>
  ikatan.some(sejumlah) ? ikatan.filter((satu) => satu.keadaan === "cocok" || !cacahLain(satu)) : [];

/**
 * What districts, schools or offices count each for itself, tied to the row of them all. A target or a result is no sum
 * where the rows are indicators; where they are parts of one, a column that adds up speaks for the others.
 */
export function totalBagian(tabel: TabelReviu, { pohon, pasti, ragu }: Susunan): Ikatan[] {
  const diukur = tabel.angka.filter((satu) => bisaDijumlahBagian(tabel, satu));
  const seluruh = barisSeluruh(tabel);
  const kolom: readonly KolomReviu[] = seluruh ? [...kolomJumlah(tabel), ...diukur] : diukur;
  if (ragu || kolom.length === 0) return [];
  const total = seluruh ? [seluruh] : tabel.total;
  return total.flatMap((satu) =>
    terbukti(ikatTotal(tabel, satu, kolom, calonAnggota(tabel, satu, pohon, pasti))),
  );
}
