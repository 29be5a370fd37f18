import { daftarAngka } from "../baris/butir";
import { YAKIN } from "../yakin";
import type { HasilBaca } from "../../angka/hasil-baca";
import type { BacaanKolom } from "./bacaan-kolom";
import type { Peran } from "../hasil-tabel";
import { ubahPeran } from "./kolom-kerja";
import type { KolomKerja } from "./kolom-kerja";

const DIUKUR: ReadonlySet<Peran> = new Set(["target", "realisasi", "capaian"]);
const TERBACA: ReadonlySet<HasilBaca["jenis"]> = new Set(["angka", "predikat", "rentang"]);
const TAK_TERBACA: ReadonlySet<HasilBaca["jenis"]> = new Set(["teks", "rusak"]);

const berbutir = (sel: HasilBaca): boolean => "teks" in sel && daftarAngka(sel.teks);

const RENTANG = /^(?:[<>≤≥=]+\s*)?\d[\d.,]*\s*%?\s*(?:[-–—<>≤≥]|s\.?\s*\/?\s*d\.?|sampai)|^[<>≤≥]/i;

/** "91 ≤ 100 | Sangat Tinggi": limits of a scale in a column of its own are no figures reached. */
export function batasSkala(kolom: readonly KolomKerja[], bacaan: BacaanKolom): KolomKerja[] {
  const diukur = kolom.filter(({ peran }) => DIUKUR.has(peran));
  const [satu, lain] = diukur;
  const teks = satu ? bacaan.teks(satu) : [];
  const skala = lain === undefined && teks.length >= 2 && teks.every((isi) => RENTANG.test(isi));
  return skala
    ? kolom.map((k) => (k === satu ? ubahPeran(k, "lain", YAKIN.batas, { kunci: "isiKolom" }) : k))
    : [...kolom];
}

/**
 * "Target Selesai | Realisasi Selesai" with dates: the words are there, but most of the cells cannot be measured. An
 * empty form is another matter: there the words are all there is.
 */
export function tanpaAngka(kolom: readonly KolomKerja[], bacaan: BacaanKolom): KolomKerja[] {
  return kolom.map((satu) => {
    if (!DIUKUR.has(satu.peran)) return satu;
    const isi = bacaan.baca(satu);
    const terbaca = isi.filter((sel) => TERBACA.has(sel.jenis) || berbutir(sel)).length;
    const tidak = isi.filter((sel) => TAK_TERBACA.has(sel.jenis) && !berbutir(sel)).length;
    if (tidak < 2 || terbaca >= tidak) return satu;
    return {
      ...satu,
      yakin: Math.min(satu.yakin, YAKIN.tanpaAngka),
      alasan: { kunci: "bukanAngka", isi: satu.judul },
    };
  });
}
