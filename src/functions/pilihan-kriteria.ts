import { galatNilai } from "../domain/ukur/hasil-ukur";
import type { Galat } from "../domain/ukur/hasil-ukur";
import { bacaSkala } from "../domain/ukur/baca-skala";
import { KRITERIA_BAWAAN, pilihKriteria } from "../domain/ukur/pilih-skala";
import type { PilihanKriteria } from "../domain/ukur/pilih-skala";
import { galatMasuk, keIsiSel, keMatriks, satuSel } from "./matriks";
import type { Argumen, GalatMasuk } from "./matriks";

type Hasil = PilihanKriteria | Galat | GalatMasuk;

/** One cell's words; "" for a blank, which reaches a function as 0 on Excel for Windows. */
function kata(argumen: Argumen): string {
  const isi = keIsiSel(keMatriks(argumen)[0]![0]);
  return isi === null || isi === undefined || isi === 0 ? "" : String(isi);
}

function dariSkala(skala: Argumen): Hasil {
  if (satuSel(keMatriks(skala)))
    return pilihKriteria(kata(skala)) ?? galatNilai("SKALA_TIDAK_DIKENAL", kata(skala));
  const tabel = keMatriks(skala);
  const galat = tabel.flat().find(galatMasuk);
  if (galat) return galat;
  const hasil = bacaSkala(tabel.map((baris) => baris.map(keIsiSel)));
  return hasil.jenis === "galat" ? hasil : { ...KRITERIA_BAWAAN, skala: hasil.skala };
}

/** Reads the arguments `skala` (words, or a table of criteria as a range) and `celah` (the rule for gaps). */
export function bacaPilihan(skala: Argumen, celah: Argumen): Hasil {
  const dasar = dariSkala(skala);
  if (!("skala" in dasar)) return dasar;
  const pilihan = pilihKriteria(kata(celah), dasar);
  return pilihan?.skala === dasar.skala ? pilihan : galatNilai("CELAH_TIDAK_DIKENAL", kata(celah));
}
