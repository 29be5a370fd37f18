import type { Aturan } from "../aturan";
import type { TabelTerikat } from "../bahan/bahan";
import type { KolomReviu, TabelReviu } from "../bahan/tabel-reviu";
import { buatTemuan, letakSel } from "../buat-temuan";
import { contoh } from "../contoh";
import type { TemuanReviu } from "../temuan-reviu";

const KEPALA = "No\tKomoditi\tMaret\tApril\tMei";
const BARIS_CUKUP = 4;
/** Prices stay the same for a month on some rows; on most of them they were copied. */
const BAGIAN = 0.4;

/** Rows whose figure is not simply that of the month before: those that stay the same all year tell nothing. */
function barisBerubah(tabel: TabelReviu, lalu: KolomReviu | undefined, kini: KolomReviu): number[] {
  return tabel.data.flatMap(({ baris }) => {
    const nilai = tabel.sel(baris, kini.kolom).nilai ?? 0;
    return nilai !== 0 && (!lalu || tabel.sel(baris, lalu.kolom).nilai !== nilai) ? [baris] : [];
  });
}

/** The last month in a row that still repeats the first one on every row of these. */
function akhirDeret(
  tabel: TabelReviu,
  bulan: readonly KolomReviu[],
  mulai: number,
  baris: readonly number[],
): number {
  const nilai = (b: number, i: number): number | undefined => tabel.sel(b, bulan[i]?.kolom ?? "").nilai;
  let akhir = mulai + 1;
  while (akhir + 1 < bulan.length && baris.every((b) => nilai(b, akhir + 1) === nilai(b, mulai))) akhir++;
  return akhir;
}

const ujung = ({ judul }: KolomReviu): string => judul.split("|").at(-1)?.trim() ?? judul;

function dariTabel({ tabel }: TabelTerikat): TemuanReviu[] {
  const bulan = tabel.angka.filter(({ arti }) => arti === "bulan");
  return bulan.slice(1).flatMap((dua, i) => {
    const satu = bulan[i];
    if (!satu) return [];
    const baris = barisBerubah(tabel, bulan[i - 1], satu);
    const salinan = baris.filter((b) => tabel.sel(b, satu.kolom).nilai === tabel.sel(b, dua.kolom).nilai);
    const sama = salinan.length;
    if (sama < BARIS_CUKUP || sama < baris.length * BAGIAN) return [];
    const akhir = akhirDeret(tabel, bulan, i, salinan);
    const sampai = akhir > i + 1 ? bulan[akhir] : undefined;
    const data = {
      satu: ujung(satu),
      dua: ujung(dua),
      sama,
      banyak: baris.length,
      ...(sampai ? { sampai: ujung(sampai) } : {}),
    };
    const sel = tabel.sel(tabel.data[0]?.baris ?? tabel.tabel.kepala.akhir, dua.kolom);
    return [
      buatTemuan("KOLOM_KEMBAR", "peringatan", data, {
        ...letakSel(tabel, sel),
        label: "",
        tertulis: "",
        yakin: 0.7,
      }),
    ];
  });
}

/** A month that repeats the month before it: copied and not filled in anew. */
export const KOLOM_KEMBAR: Aturan = {
  kode: "KOLOM_KEMBAR",
  tingkat: "peringatan",
  butuh: "tabel",
  dasar: "hitungan",
  periksa: ({ tabel }) => tabel.flatMap(dariTabel),
  contoh: {
    menyala: {
      lembar: contoh(
        KEPALA,
        "1\tBeras\t11.344\t10.972\t10.972",
        "2\tGula\t13.167\t12.922\t12.922",
        "3\tMinyak\t14.269\t14.756\t14.756",
        "4\tTepung\t7.521\t7.683\t7.683",
        "5\tDaging\t119.892\t122.415\t122.415",
        "6\tCabe\t37.602\t34.989\t34.989",
      ),
      sel: "E2",
    },
    diam: contoh(
      KEPALA,
      "1\tBeras\t11.344\t10.972\t10.981",
      "2\tGula\t13.167\t12.922\t12.922",
      "3\tMinyak\t14.269\t14.756\t14.989",
      "4\tTepung\t7.000\t7.000\t7.000",
      "5\tDaging\t41.000\t41.000\t41.000",
      "6\tCabe\t37.602\t34.989\t15.822",
    ),
  },
};
