import { bacaAngka } from "../angka/baca-angka";
import type { HasilBaca, IsiSel } from "../angka/hasil-baca";
import { angka, galatBacaan, galatTidakAda, KOSONG, STRIP, teksIsi } from "./hasil-ukur";
import type { Galat, HasilUkur, Peran } from "./hasil-ukur";

type Nominal = { readonly jenis: "nominal"; readonly nilai: number | undefined } | Galat;

function nominal(bacaan: HasilBaca, isi: IsiSel, peran: Peran): Nominal {
  if (bacaan.jenis === "angka") return { jenis: "nominal", nilai: bacaan.nilai };
  if (bacaan.jenis === "strip") return { jenis: "nominal", nilai: 0 };
  if (bacaan.jenis === "kosong" || bacaan.jenis === "tidak-tersedia")
    return { jenis: "nominal", nilai: undefined };
  return galatBacaan(bacaan, isi, peran);
}

/** Reads a cell as an amount: "-" is zero, a blank is `undefined`, anything but a number an error. */
export function bacaNominal(isi: IsiSel, peran: Peran): Nominal {
  return nominal(bacaAngka(isi), isi, peran);
}

/**
 * Absorption of a budget as a ratio: realisasi / pagu, both in rupiah.
 * Blank realisasi: `kosong`; 0/0: `strip` (an activity without budget); pagu 0 or blank with a realisasi: #N/A.
 */
export function serapan(pagu: IsiSel, realisasi: IsiSel): HasilUkur {
  const p = bacaNominal(pagu, "pagu");
  if (p.jenis === "galat") return p;
  const r = bacaNominal(realisasi, "realisasi");
  if (r.jenis === "galat") return r;
  if (r.nilai === undefined) return KOSONG;
  if (p.nilai === 0 && r.nilai === 0) return STRIP;
  return p.nilai ? angka(r.nilai / p.nilai) : galatTidakAda("PAGU_NOL", teksIsi(r.nilai));
}
