import type { Aturan } from "../aturan";
import type { TabelTerikat } from "../bahan/bahan";
import { buatTemuan, letakSel } from "../buat-temuan";
import { contoh } from "../contoh";
import { nomorHilang } from "../hitung/nomor-urut";
import type { TemuanReviu } from "../temuan-reviu";

/** The row may have been deleted on purpose, and only the numbers were left. */
const YAKIN = 0.6;

function dariTabel({ tabel }: TabelTerikat): TemuanReviu[] {
  const ada = nomorHilang(tabel);
  if (!ada) return [];
  const { hilang, sesudah } = ada;
  const letak = { ...letakSel(tabel, sesudah), tertulis: sesudah.teks, yakin: YAKIN };
  return [buatTemuan("NOMOR_MELOMPAT", "peringatan", { hilang, tertulis: sesudah.teks }, letak)];
}

const KEPALA = "NO\tKOMODITI\tSATUAN\tJANUARI\tFEBRUARI";

/** Rows are numbered one after the other but for one: a row may be missing. */
export const NOMOR_MELOMPAT: Aturan = {
  kode: "NOMOR_MELOMPAT",
  tingkat: "peringatan",
  butuh: "tabel",
  dasar: "hitungan",
  periksa: ({ tabel }) => tabel.flatMap(dariTabel),
  contoh: {
    menyala: {
      lembar: contoh(
        KEPALA,
        "1\tBeras\tKg\t11.495\t11.352",
        "2\tGula\tKg\t13.038\t13.075",
        "4\tDaging\tKg\t116.559\t117.356",
        "5\tCabe\tKg\t40.925\t35.092",
      ),
      sel: "A4",
    },
    diam: contoh(
      KEPALA,
      "1\tBeras\tKg\t11.495\t11.352",
      "3\tGula\tKg\t13.038\t13.075",
      "5\tDaging\tKg\t116.559\t117.356",
      "7\tCabe\tKg\t40.925\t35.092",
    ),
  },
};
