import type { IsiSel, KonteksAngka } from "../domain/angka/hasil-baca";
import { nilaiSel } from "../domain/ukur/nilai-sel";
import { galatNilai } from "../domain/ukur/hasil-ukur";
import { satuan } from "../domain/ukur/satuan";
import { terbilangSel } from "../domain/ukur/terbilang";
import { keluarkan } from "./keluaran";
import { petakan, selUkur } from "./matriks";
import type { HasilSel } from "./matriks";

function bacaTitik(isi: IsiSel): KonteksAngka | undefined {
  const kata =
    isi === 0
      ? ""
      : String(isi ?? "")
          .trim()
          .toLowerCase();
  if (kata === "" || kata === "ribuan") return {};
  return kata === "desimal" ? { titik: "desimal" } : undefined;
}

function angkaSel([isi, titik]: readonly IsiSel[]): HasilSel {
  const konteks = bacaTitik(titik);
  return konteks ? selUkur(nilaiSel(isi, konteks)) : galatNilai("TITIK", String(titik));
}

/**
 * Mengubah teks berangka menjadi angka: "1.150 orang" menjadi 1150, "16,43 %" menjadi 0,1643, "(31,80)" menjadi -31,8.
 * @customfunction ANGKA
 * @param teks Sel atau rentang berisi angka yang ditulis sebagai teks.
 * @param [titik] Arti titik pada angka seperti 12.294: "ribuan" (bila kosong) atau "desimal".
 * @returns Angka.
 */
export function ANGKA(teks: unknown[][], titik?: unknown[][]): unknown[][] {
  return keluarkan(petakan([teks, titik], angkaSel));
}

/**
 * Mengambil satuan dari teks berangka: "32 orang" menjadi orang, "16,43 %" menjadi %, "Rp. 5.000" menjadi Rp.
 * @customfunction SATUAN
 * @param teks Sel atau rentang berisi angka dengan satuannya.
 * @returns Satuan; kosong bila tidak ada, atau bila teksnya tanpa angka.
 */
export function SATUAN(teks: unknown[][]): unknown[][] {
  return keluarkan(petakan([teks], ([isi]) => satuan(isi)));
}

/**
 * Menuliskan angka dengan huruf: 1150 menjadi "seribu seratus lima puluh". Sampai 999 triliun.
 * @customfunction TERBILANG
 * @param angka Angka, atau teks berangka seperti "Rp. 7.417.586.120,00".
 * @returns Angka dengan huruf.
 */
export function TERBILANG(angka: unknown[][]): unknown[][] {
  const hitung = ([isi]: readonly IsiSel[]): HasilSel => {
    const hasil = terbilangSel(isi);
    return hasil.jenis === "galat" ? hasil : hasil.teks;
  };
  return keluarkan(petakan([angka], hitung));
}
