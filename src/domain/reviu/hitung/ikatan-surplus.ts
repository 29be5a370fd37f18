import { normalKode } from "../../tabel/kata/nama-baris";
import type { BarisReviu, TabelReviu } from "../bahan/tabel-reviu";
import { ikat, kurang, tambah, type Ikatan } from "./ikatan";
import { bisaDijumlah } from "./kolom-jumlah";

/** The row that a budget table ends with. */
const KATA_SURPLUS = /^(?:surplus|defisit)/i;

const tingkatKode = ({ kode }: BarisReviu): number => normalKode(kode).split(".").length;

/** Surplus or deficit is pendapatan less belanja (Permendagri 77/2020, struktur APBD). */
export function ikatanSurplus(tabel: TabelReviu): Ikatan[] {
  const cari = (pola: RegExp) => tabel.baris.find(({ label }) => pola.test(label));
  const [akhir, pendapatan, belanja] = [
    cari(KATA_SURPLUS),
    cari(/^(?:jumlah )?pendapatan/i),
    cari(/^(?:jumlah )?belanja/i),
  ];
  if (!akhir || !pendapatan || !belanja) return [];
  // "Belanja Operasi" (5.1) is no counterpart of "Pendapatan" (4).
  if (tingkatKode(pendapatan) !== tingkatKode(belanja)) return [];
  return tabel.angka.flatMap((kolom) => {
    if (kolom.arti === "selisih" || !bisaDijumlah(tabel, kolom)) return [];
    const sel = (baris: number) => tabel.sel(baris, kolom.kolom);
    const suku = [tambah(sel(pendapatan.baris)), kurang(sel(belanja.baris))];
    return [ikat("surplus", "linear", sel(akhir.baris), suku)];
  });
}
