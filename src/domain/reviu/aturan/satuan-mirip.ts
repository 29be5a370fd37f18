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

interface Disebut {
  readonly sel: SelReviu;
  readonly satuan: string;
  /** First two words of what is counted. */
  readonly barang: string;
}

const barang = (label: string): string => label.toLowerCase().split(/\s+/).slice(0, 2).join(" ");

/** One letter typed for another: "ltk" and "ktk". */
const satuHuruf = (a: string, b: string): boolean =>
  a !== b && a.length === b.length && a.length >= HURUF_TERPENDEK && jarakEdit(a, b, 1) === 1;

function dariTabel({ tabel }: TabelTerikat): TemuanReviu[] {
  const kolom = tabel.kolom.find(({ peran, judul }) => peran === "satuan" || /^sat(?:uan|\.)?$/i.test(judul));
  if (!kolom) return [];
  const dilihat: Disebut[] = [];
  return tabel.data.flatMap(({ baris, label }) => {
    const sel = tabel.sel(baris, kolom.kolom);
    const satu: Disebut = { sel, satuan: sel.teks.toLowerCase(), barang: barang(label) };
    if (!/^\p{L}+$/u.test(satu.satuan)) return [];
    const lain = dilihat.find((dulu) => dulu.barang === satu.barang && satuHuruf(dulu.satuan, satu.satuan));
    dilihat.push(satu);
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
