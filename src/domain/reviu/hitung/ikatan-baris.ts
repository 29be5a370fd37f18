import type { KolomReviu, TabelReviu } from "../bahan/tabel-reviu";
import { ikat, tambah, type Ikatan, type JenisIkatan, type Rumus } from "./ikatan";

/** Rows that must follow before a column is believed to be the sum or the mean of others. */
const PALING_SEDIKIT = 2;

const grup = ({ judul }: KolomReviu): string => judul.split("|").slice(0, -1).join("|").trim();

/** The columns of figures that a sum or mean to their right may be made of. */
function bahanKolom(tabel: TabelReviu, hasil: KolomReviu): KolomReviu[][] {
  const letak = tabel.angka.indexOf(hasil);
  const kiri = tabel.angka.slice(0, letak).filter(({ arti }) => arti === "lain" || arti === "bulan");
  const bulan = kiri.filter(({ arti }) => arti === "bulan");
  if (bulan.length > 1) return [bulan];
  const segrup = kiri.filter((satu) => grup(satu) === grup(hasil));
  return [segrup, kiri].filter(({ length }) => length > 1);
}

function ikatSemua(
  tabel: TabelReviu,
  hasil: KolomReviu,
  bahan: readonly KolomReviu[],
  [jenis, rumus]: readonly [JenisIkatan, Rumus],
): Ikatan[] {
  return tabel.baris.flatMap(({ baris }) => {
    const sel = tabel.sel(baris, hasil.kolom);
    const suku = bahan
      .map(({ kolom }) => tabel.sel(baris, kolom))
      .filter(({ bacaan }) => bacaan.jenis !== "kosong");
    return sel.bacaan.jenis === "kosong" || suku.length === 0
      ? []
      : [ikat(jenis, rumus, sel, suku.map(tambah))];
  });
}

/** Half of the rows that say something follow: the column is what its title says. */
function dipercaya(ikatan: readonly Ikatan[]): boolean {
  const terisi = ikatan.filter(({ hasil, tepat }) => hasil.nilai !== 0 || (tepat ?? 0) !== 0);
  const terukur = terisi.filter(({ keadaan }) => keadaan !== "tak-terbaca");
  const cocok = terukur.filter(({ keadaan }) => keadaan !== "beda").length;
  return cocok >= PALING_SEDIKIT && cocok * 2 >= terukur.length;
}

/** Sums and means along the rows: "Jumlah" of the columns left of it, "Rata-rata" of the months. */
export function ikatanBaris(tabel: TabelReviu): Ikatan[] {
  return tabel.angka.flatMap((hasil) => {
    if (hasil.arti !== "jumlah" && hasil.arti !== "rerata") return [];
    const cara =
      hasil.arti === "jumlah" ? (["jumlah-baris", "linear"] as const) : (["rerata", "rerata"] as const);
    const calon = bahanKolom(tabel, hasil).map((bahan) => ikatSemua(tabel, hasil, bahan, cara));
    return calon.find(dipercaya) ?? [];
  });
}
