import { namaSisa } from "../../tabel/kata/nama-sisa";
import type { KolomReviu, TabelReviu } from "../bahan/tabel-reviu";
import { ikat, kurang, tambah, type Ikatan } from "./ikatan";

/** Columns left of a rest that it may be made of: a wider table is no account of a budget. */
const BAHAN_TERBANYAK = 8;
/** Rows that must follow before two columns are believed to leave the third. */
const BARIS_CUKUP = 2;

const ujung = ({ judul }: KolomReviu): string => judul.split("|").at(-1)?.trim() ?? "";
const berpersen = ({ judul }: KolomReviu): boolean => /%|persen/i.test(judul);

/** A column that says what is left over; a difference of before and after is told elsewhere. */
const kolomSisa = ({ angka }: TabelReviu): KolomReviu[] => {
  const berubah =
    angka.some(({ arti }) => arti === "sebelum") && angka.some(({ arti }) => arti === "sesudah");
  return angka.filter(
    (satu) => namaSisa(ujung(satu)) && !berpersen(satu) && !(berubah && satu.arti === "selisih"),
  );
};

function ikatDua(tabel: TabelReviu, sisa: KolomReviu, utuh: KolomReviu, diambil: KolomReviu): Ikatan[] {
  return tabel.baris.flatMap(({ baris }) => {
    const [hasil, a, b] = [sisa, utuh, diambil].map(({ kolom }) => tabel.sel(baris, kolom));
    if (!hasil || !a || !b || [hasil, a, b].some(({ bacaan }) => bacaan.jenis === "kosong")) return [];
    return [ikat("sisa", "linear", hasil, [tambah(a), kurang(b)])];
  });
}

const banyak = (ikatan: readonly Ikatan[], keadaan: string): number =>
  ikatan.filter((satu) => satu.keadaan === keadaan).length;

/** More rows follow than do not, and enough of them that it is no chance. */
function dipercaya(ikatan: readonly Ikatan[]): boolean {
  const berisi = ikatan.filter(({ hasil, suku }) => hasil.nilai !== 0 && suku[1]?.sel.nilai !== 0);
  return banyak(berisi, "cocok") >= BARIS_CUKUP && banyak(ikatan, "cocok") > banyak(ikatan, "beda");
}

/** What is left of a budget is pagu less realisasi; which two columns leave it, most of the rows tell. */
export function ikatanSisa(tabel: TabelReviu): Ikatan[] {
  const sisa = kolomSisa(tabel);
  return sisa.flatMap((satu) => {
    const bahan = tabel.angka.filter((lain) => !sisa.includes(lain) && !berpersen(lain));
    if (bahan.length > BAHAN_TERBANYAK) return [];
    const calon = bahan.flatMap((utuh) =>
      bahan.flatMap((diambil) => (diambil === utuh ? [] : [ikatDua(tabel, satu, utuh, diambil)])),
    );
    const urut = calon.filter(dipercaya).sort((a, b) => banyak(b, "cocok") - banyak(a, "cocok"));
    return urut[0] ?? [];
  });
}
