import type { SelReviu } from "../bahan/sel-reviu";
import type { TabelReviu } from "../bahan/tabel-reviu";
import { banding, hitung, nilaiTertulis, type Ikatan, type Nilai } from "../hitung/ikatan";
import type { Penjelasan } from "../temuan-reviu";

/** What binary arithmetic leaves of a half. */
const DEBU = 1e-9;

/** Rounds to what is stated, by its own decimals. */
const dekat = (hasil: SelReviu, nilai: number): boolean =>
  hasil.nilai !== undefined && Math.abs(hasil.nilai - nilai) <= 0.5 * 10 ** -hasil.desimal + DEBU;

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
}

const ingatan = new WeakMap<readonly Ikatan[], Map<string, Ringkasan>>();

function ringkas(semua: readonly Ikatan[], kolom: string): Ringkasan {
  const milik = semua.filter(({ jenis, hasil }) => jenis === "capaian" && hasil.kolom === kolom);
  const nilai = milik.map(({ hasil }) => hasil.nilai ?? 0);
  return {
    banyak: nilai.length,
    jumlah: nilai.reduce((a, b) => a + b, 0),
    beragam: nilai.some((satu) => satu !== nilai[0]),
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

/** Result and parts stand in one row: a quotient, a difference, or the sum of a row. */
const sebaris = ({ rumus, jenis }: Ikatan): boolean =>
  rumus !== "linear" || jenis === "jumlah-baris" || jenis === "selisih" || jenis === "sisa";

/** Two results of one column exchanged: each is what the other's row gives. */
function tertukar(tabel: TabelReviu, ikatan: Ikatan, semua: readonly Ikatan[]): Penjelasan | undefined {
  if (!sebaris(ikatan) || ikatan.tepat === undefined) return undefined;
  const lain = bedaKolom(semua, ikatan).find(
    (satu) =>
      satu.tepat !== undefined && dekat(ikatan.hasil, satu.tepat) && dekat(satu.hasil, ikatan.tepat ?? NaN),
  );
  if (!lain) return undefined;
  const sebut = ({ hasil: { sel, baris, teks } }: Ikatan) => ({ sel, label: tabel.label(baris), teks });
  return { jenis: "sel-tertukar", satu: sebut(ikatan), dua: sebut(lain) };
}

/** So many contradictions of one column are looked at for a part that was exchanged with another row's. */
const TERTUKAR_TERBANYAK = 20;

const cocokDengan = (ikatan: Ikatan, ganti: ReadonlyMap<string, number | undefined>): boolean => {
  const nilai: Nilai = (sel) => (ganti.has(sel.sel) ? ganti.get(sel.sel) : nilaiTertulis(sel));
  const tepat = hitung(ikatan, nilai);
  return tepat !== undefined && banding(ikatan, ikatan.hasil.nilai ?? NaN, tepat) === "cocok";
};

/** Two cells of one column, each a part of a contradiction, exchanged: both tie when they change places. */
function bagianTertukar(tabel: TabelReviu, ikatan: Ikatan, semua: readonly Ikatan[]): Penjelasan | undefined {
  if (!sebaris(ikatan)) return undefined;
  const lain = bedaKolom(semua, ikatan).slice(0, TERTUKAR_TERBANYAK);
  for (const sebelah of lain)
    for (const [i, { sel: satu }] of ikatan.suku.entries()) {
      const dua = sebelah.suku[i]?.sel;
      if (!dua || dua.kolom !== satu.kolom || dua.baris === satu.baris) continue;
      const ganti = new Map([
        [satu.sel, dua.nilai],
        [dua.sel, satu.nilai],
      ]);
      if (!cocokDengan(ikatan, ganti) || !cocokDengan(sebelah, ganti)) continue;
      const sebut = ({ sel, baris, teks }: SelReviu) => ({ sel, label: tabel.label(baris), teks });
      return { jenis: "sel-tertukar", satu: sebut(satu), dua: sebut(dua) };
    }
  return undefined;
}

const bedaTabel = new WeakMap<readonly Ikatan[], readonly Ikatan[]>();

/** The contradictions of a table; asked for once however many of them there are. */
function semuaBeda(semua: readonly Ikatan[]): readonly Ikatan[] {
  let beda = bedaTabel.get(semua);
  if (!beda) bedaTabel.set(semua, (beda = semua.filter(({ keadaan }) => keadaan === "beda")));
  return beda;
}

/** Other contradictions of the same kind in the same column. */
const bedaKolom = (semua: readonly Ikatan[], { jenis, hasil }: Ikatan): Ikatan[] =>
  semuaBeda(semua).filter(
    (satu) => satu.jenis === jenis && satu.hasil.kolom === hasil.kolom && satu.hasil.sel !== hasil.sel,
  );

/** Why a percentage is another than its figures give, where a known slip tells. */
export function penjelasanPersen(
  tabel: TabelReviu,
  ikatan: Ikatan,
  semua: readonly Ikatan[],
): Penjelasan | undefined {
  if (kurang100(ikatan)) return { jenis: "kurang-100" };
  if (rerataPersen(ikatan, semua)) return { jenis: "rerata-persen" };
  if (nolHilang(ikatan)) return { jenis: "nol-hilang-persen" };
  return tertukar(tabel, ikatan, semua) ?? bagianTertukar(tabel, ikatan, semua);
}
