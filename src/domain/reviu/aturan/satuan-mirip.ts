import { jarakEdit } from "../../tabel/kata/jarak-edit";
import type { Aturan } from "../aturan";
import type { TabelTerikat } from "../bahan/bahan";
import type { SelReviu } from "../bahan/sel-reviu";
import { buatTemuan, letakSel } from "../buat-temuan";
import { contoh } from "../contoh";
import type { TemuanReviu } from "../temuan-reviu";

const KEPALA = "No.\tNama Komoditi\tSat.\tHarga (Rp)";
/** Shorter units are one letter away from many others. */
const HURUF_TERPENDEK = 3;

/** A unit, and where it stands first for goods of one kind. */
interface Disebut {
  readonly sel: SelReviu;
  readonly satuan: string;
}

/** First two words of what is counted. */
const barang = (label: string): string => label.toLowerCase().split(/\s+/).slice(0, 2).join(" ");

/** One letter typed for another: "ltk" and "ktk". */
const satuHuruf = (a: string, b: string): boolean =>
  a !== b && a.length === b.length && a.length >= HURUF_TERPENDEK && jarakEdit(a, b, 1) === 1;

function dariTabel({ tabel }: TabelTerikat): TemuanReviu[] {
  const kolom = tabel.kolom.find(({ peran, judul }) => peran === "satuan" || /^sat(?:uan|\.)?$/i.test(judul));
  if (!kolom) return [];
  const dilihat = new Map<string, Disebut[]>();
  return tabel.data.flatMap(({ baris, label }) => {
    const sel = tabel.sel(baris, kolom.kolom);
    const satuan = sel.teks.toLowerCase();
    if (!/^\p{L}+$/u.test(satuan)) return [];
    const sejenis = dilihat.get(barang(label)) ?? [];
    const lain = sejenis.find((dulu) => satuHuruf(dulu.satuan, satuan));
    if (!sejenis.some((dulu) => dulu.satuan === satuan))
      dilihat.set(barang(label), [...sejenis, { sel, satuan }]);
    if (!lain) return [];
    const isi = { tertulis: sel.teks, lain: lain.sel.teks, sel: lain.sel.sel };
    return [buatTemuan("SATUAN_MIRIP", "peringatan", isi, { ...letakSel(tabel, sel), yakin: 0.7 })];
  });
}

/** Goods of one kind in units that differ by one letter: one of them is mistyped. */
export const SATUAN_MIRIP: Aturan = {
  kode: "SATUAN_MIRIP",
  tingkat: "peringatan",
  butuh: "tabel",
  dasar: "hitungan",
  periksa: ({ tabel }) => tabel.flatMap(dariTabel),
  contoh: {
    menyala: {
      lembar: contoh(
        KEPALA,
        "1 a.\tSusu Bubuk Indomilk 400 gr\tKtk\t33.203",
        "b.\tSusu Bubuk Dancow 400 gr\tltk\t40.774",
        "2\tGula Pasir\tKg\t13.038",
      ),
      sel: "C3",
    },
    diam: contoh(
      KEPALA,
      "1 a.\tMinyak Goreng Kemasan\tltr\t14.075",
      "b.\tMinyak Goreng Curah\tLtr\t12.344",
      "2\tTelur Ayam\tbtr\t1.500",
    ),
  },
};
