import { YAKIN } from "../yakin";
import { BAGIAN, BARIS_CUKUP, dekatJumlah } from "../batas";
import { kolomPeran } from "../isi/kolom-peran";
import { angkaDari } from "../baris/sel-angka";
import type { Peran } from "../hasil-tabel";
import type { BacaanKolom } from "./bacaan-kolom";
import { ubahPeran } from "./kolom-kerja";
import type { KolomKerja } from "./kolom-kerja";

/** In every row the column is the sum of the others; a row in which only one of them counts says nothing. */
export function jumlahSetiapBaris(
  satu: KolomKerja,
  lain: readonly KolomKerja[],
  bacaan: BacaanKolom,
): boolean {
  let bukti = 0;
  const semua = bacaan.baca(satu).every((sel, i) => {
    const nilai = lain.flatMap((kolom) => angkaDari(bacaan.baca(kolom)[i]) ?? []);
    const seluruh = angkaDari(sel);
    if (seluruh === undefined) return nilai.length === 0;
    if (nilai.filter((angka) => angka > 0).length >= 2) bukti++;
    return dekatJumlah(nilai, seluruh);
  });
  return semua && bukti >= 1 && bacaan.baca(satu).length >= BARIS_CUKUP;
}

/** Of parts called alike ("L | P | L+P") the one that is the sum of the others; undefined where none or several are. */
function seluruh(bagian: readonly KolomKerja[], bacaan: BacaanKolom): KolomKerja | undefined {
  if (bagian.length < 3 || bagian.some((satu) => bacaan.kadarAngka(satu) < BAGIAN.hampirSemua))
    return undefined;
  const jumlah = bagian.filter((satu) =>
    jumlahSetiapBaris(
      satu,
      bagian.filter((lain) => lain !== satu),
      bacaan,
    ),
  );
  return jumlah.length === 1 ? jumlah[0] : undefined;
}

/**
 * Parts of equal rank of which one is the sum of all others, row by row, whatever it is called: it stands for the whole.
 * The figures decide, so that the order of the columns does not matter.
 */
export function seluruhDariBagian(kolom: readonly KolomKerja[], bacaan: BacaanKolom): KolomKerja[] {
  const peran = (["target", "realisasi"] as const).filter((satu) => !kolomPeran(kolom, satu));
  const temuan = new Map<KolomKerja, Peran>();
  for (const satu of peran) {
    const bagian = kolom.filter(({ peran: kini, alasan }) => kini === "lain" && alasan.dari === satu);
    const jumlah = seluruh(bagian, bacaan);
    if (jumlah) temuan.set(jumlah, satu);
  }
  return kolom.map((satu) => {
    const jadi = temuan.get(satu);
    return jadi ? { ...ubahPeran(satu, jadi, YAKIN.jelas, { kunci: "isiKolom" }), bagian: null } : satu;
  });
}
