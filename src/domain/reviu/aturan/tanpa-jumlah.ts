import { formatAngka } from "../../angka/format-angka";
import type { Aturan } from "../aturan";
import type { TabelTerikat } from "../bahan/bahan";
import type { KolomReviu } from "../bahan/tabel-reviu";
import { buatTemuan, letakTabel } from "../buat-temuan";
import { contoh } from "../contoh";
import { berisiUang, bisaDijumlah } from "../hitung/kolom-jumlah";
import { susunanTabel } from "../hitung/susunan";
import type { TemuanReviu } from "../temuan-reviu";

const KEPALA = "NO\tPROGRAM\tANGGARAN (Rp)\tKETERANGAN";
const BARIS_CUKUP = 3;

/** The sum of a column of money that a table does not total, to the sen; undefined where a figure cannot be read. */
export function jumlahKolom({ tabel }: TabelTerikat, { kolom }: KolomReviu): number | undefined {
  const nilai = tabel.data.map(({ baris }) => tabel.sel(baris, kolom));
  if (nilai.some(({ bacaan }) => bacaan.jenis === "rusak")) return undefined;
  return Number(nilai.reduce((n, satu) => n + (satu.nilai ?? 0), 0).toFixed(2));
}

/** Columns of money of a table without total row, where adding up all rows makes sense. */
export function kolomTanpaJumlah({ tabel }: TabelTerikat): KolomReviu[] {
  if (tabel.total.length > 0 || tabel.data.length < BARIS_CUKUP || susunanTabel(tabel).pohon.size > 0)
    return [];
  return tabel.angka.filter(
    (kolom) => kolom.arti !== "bulan" && bisaDijumlah(tabel, kolom) && berisiUang(tabel, kolom),
  );
}

function dariTabel(milik: TabelTerikat): TemuanReviu[] {
  if (milik.tabel.kolom.some(({ judul }) => /^(?:tahun|satuan|sat\.)$/i.test(judul.trim()))) return [];
  const kolom = kolomTanpaJumlah(milik).filter(
    (satu) => satu.peran !== "lain" && jumlahKolom(milik, satu) !== undefined,
  );
  if (kolom.length === 0) return [];
  const sebut = kolom.map((satu) => formatAngka(jumlahKolom(milik, satu) ?? 0)).join(" / ");
  const isi = {
    kolom: kolom.map(({ judul }) => judul.split("|").at(-1)?.trim() ?? "").join(", "),
    jumlah: sebut,
  };
  return [buatTemuan("TANPA_JUMLAH", "info", isi, letakTabel(milik.tabel))];
}

/** A budget table that never states its total: nobody can compare it with another one. */
export const TANPA_JUMLAH: Aturan = {
  kode: "TANPA_JUMLAH",
  tingkat: "info",
  butuh: "tabel",
  dasar: "hitungan",
  periksa: ({ tabel }) => tabel.flatMap(dariTabel),
  contoh: {
    menyala: {
      lembar: contoh(
        KEPALA,
        "1.\tPenunjang\tRp. 7.417.586.120\tAPBD",
        "2.\tPelatihan\tRp. 138.471.700\tAPBD",
        "3.\tPenempatan\tRp. 223.424.700\tAPBD",
      ),
      sel: "A1",
    },
    diam: contoh(
      KEPALA,
      "1.\tPenunjang\tRp. 7.417.586.120\tAPBD",
      "2.\tPelatihan\tRp. 138.471.700\tAPBD",
      "3.\tPenempatan\tRp. 223.424.700\tAPBD",
      "\tJUMLAH\tRp. 7.779.482.520\t",
    ),
  },
};
