import type { Peran } from "../hasil-tabel";
import { YAKIN } from "../yakin";
import type { BacaanKolom } from "./bacaan-kolom";
import { adaPeran, ubahKolom, ubahPeran } from "./kolom-kerja";
import type { KolomKerja } from "./kolom-kerja";
import { jumlahSetiapBaris } from "./seluruh-bagian";

const bebas = ({ peran, alasan, tafsir, triwulan }: KolomKerja): boolean =>
  peran === "lain" &&
  triwulan === null &&
  (alasan.kunci !== "kembar" || tafsir.inti === undefined) &&
  tafsir.inti !== "lainnya" &&
  !tafsir.persen;

/** Up to the time before, of this time, up to now. */
const sebelumnya = (satu: KolomKerja): boolean => bebas(satu) && satu.tafsir.lalu;
const kini = (satu: KolomKerja): boolean => bebas(satu) && satu.ciri.sepotong;
const sekarang = (satu: KolomKerja): boolean => bebas(satu) && satu.ciri.kumulatif && !satu.tafsir.lalu;

/** What is reached of this promise. */
function dicapai(kolom: readonly KolomKerja[]): Peran | undefined {
  if (adaPeran(kolom, "realisasi", "realisasi_rp", "capaian_tw", "realisasi_tw")) return undefined;
  if (adaPeran(kolom, "target")) return "realisasi";
  return adaPeran(kolom, "pagu") ? "realisasi_rp" : undefined;
}

/**
 * "Kunjungan s.d. Bulan Lalu | Kunjungan Bulan Ini | Kunjungan s.d. Bulan Ini": where nothing is called a realisasi, the last
 * one, if it is the sum of the two before it in every row, is what was reached by now.
 */
export function jumlahMasa(kolom: readonly KolomKerja[], bacaan: BacaanKolom): KolomKerja[] {
  const peran = dicapai(kolom);
  const [lalu, lalu2] = kolom.filter(sebelumnya);
  const [ini, ini2] = kolom.filter(kini);
  const [jumlah, jumlah2] = kolom.filter(sekarang);
  if (!peran || !lalu || !ini || !jumlah || lalu2 || ini2 || jumlah2) return [...kolom];
  if (!jumlahSetiapBaris(jumlah, [lalu, ini], bacaan)) return [...kolom];
  return ubahKolom(
    kolom,
    (satu) => satu === jumlah,
    (satu) => ({ ...ubahPeran(satu, peran, YAKIN.kuat, { kunci: "isiKolom" }), bagian: null }),
  );
}
