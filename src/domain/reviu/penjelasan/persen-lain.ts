import type { SelReviu } from "../bahan/sel-reviu";
import type { TabelReviu } from "../bahan/tabel-reviu";
import type { Ikatan } from "../hitung/ikatan";
import type { Penjelasan } from "../temuan-reviu";

const dekat = (hasil: SelReviu, nilai: number): boolean =>
  hasil.nilai !== undefined && Math.abs(hasil.nilai - nilai) < 10 ** -hasil.desimal;

/** Someone computed N − 100 instead of the change from N−1. */
function kurang100({ rumus, hasil, suku }: Ikatan): boolean {
  const sesudah = suku[1]?.sel.nilai;
  return rumus === "perubahan" && sesudah !== undefined && dekat(hasil, sesudah - 100);
}

/** What the percentages of one column are together; asked for once however many of them are wrong. */
interface Ringkasan {
  readonly banyak: number;
  readonly jumlah: number;
  /** They are not all one figure. */
  readonly beragam: boolean;
  readonly beda: readonly Ikatan[];
}

const ingatan = new WeakMap<readonly Ikatan[], Map<string, Ringkasan>>();

function ringkas(semua: readonly Ikatan[], kolom: string): Ringkasan {
  const milik = semua.filter(({ jenis, hasil }) => jenis === "capaian" && hasil.kolom === kolom);
  const nilai = milik.map(({ hasil }) => hasil.nilai ?? 0);
  return {
    banyak: nilai.length,
    jumlah: nilai.reduce((a, b) => a + b, 0),
    beragam: nilai.some((satu) => satu !== nilai[0]),
    beda: milik.filter(({ keadaan }) => keadaan === "beda"),
  };
}

function ringkasan(semua: readonly Ikatan[], kolom: string): Ringkasan {
  const menurutKolom = ingatan.get(semua) ?? new Map<string, Ringkasan>();
  ingatan.set(semua, menurutKolom);
  const ada = menurutKolom.get(kolom) ?? ringkas(semua, kolom);
  menurutKolom.set(kolom, ada);
  return ada;
}

/** The mean of the other percentages of the column stands where the quotient of the sums belongs. */
function rerataPersen({ jenis, hasil }: Ikatan, semua: readonly Ikatan[]): boolean {
  if (jenis !== "capaian") return false;
  const { banyak, jumlah, beragam } = ringkasan(semua, hasil.kolom);
  return banyak > 2 && beragam && dekat(hasil, (jumlah - (hasil.nilai ?? 0)) / (banyak - 1));
}

/** "96,2" where 96,02 was meant: the zero behind the comma is gone. */
function nolHilang({ hasil, tepat, rumus }: Ikatan): boolean {
  if (rumus === "linear" || tepat === undefined || hasil.nilai === undefined) return false;
  const benar = tepat.toFixed(2);
  return /\.0[1-9]$/.test(benar) && Number(benar.replace(".0", ".")) === Number(hasil.nilai.toFixed(2));
}

/** Two percentages of one column exchanged: each is what the other's row gives. */
function tertukar(tabel: TabelReviu, ikatan: Ikatan, semua: readonly Ikatan[]): Penjelasan | undefined {
  if (ikatan.jenis !== "capaian" || ikatan.tepat === undefined) return undefined;
  const lain = ringkasan(semua, ikatan.hasil.kolom).beda.find(
    (satu) =>
      satu !== ikatan &&
      satu.tepat !== undefined &&
      dekat(ikatan.hasil, satu.tepat) &&
      dekat(satu.hasil, ikatan.tepat ?? NaN),
  );
  if (!lain) return undefined;
  const sebut = ({ hasil }: Ikatan) => ({ sel: hasil.sel, label: tabel.label(hasil.baris) });
  return { jenis: "sel-tertukar", satu: sebut(ikatan), dua: sebut(lain) };
}

/** Why a percentage is another than its figures give, where a known slip tells. */
export function penjelasanPersen(
  tabel: TabelReviu,
  ikatan: Ikatan,
  semua: readonly Ikatan[],
): Penjelasan | undefined {
  if (kurang100(ikatan)) return { jenis: "kurang-100" };
  if (rerataPersen(ikatan, semua)) return { jenis: "rerata-persen" };
  if (nolHilang(ikatan)) return { jenis: "nol-hilang-persen" };
  return tertukar(tabel, ikatan, semua);
}
