import type { IsiSel } from "../angka/hasil-baca";
import { angka, galatBacaan, galatTidakAda, KOSONG, STRIP, teksIsi } from "./hasil-ukur";
import type { Galat, HasilUkur } from "./hasil-ukur";
import { samakan } from "./samakan";
import type { Pasangan, PeranPasangan } from "./samakan";
import { bacaSelUkur, selAngka } from "./sel";
import type { Sel } from "./sel";

const NOL = { jenis: "angka", nilai: 0, persen: false, rupiah: false } as const;

/** A cell as an amount: "-" is zero; undefined where nothing is written or available. */
function jumlahSel(isi: IsiSel): Sel | undefined {
  const sel = bacaSelUkur(isi);
  if (sel.bacaan.jenis === "strip") return { isi, bacaan: NOL };
  return sel.bacaan.jenis === "kosong" || sel.bacaan.jenis === "tidak-tersedia" ? undefined : sel;
}

/** Two amounts read: of one unit, or one of them not there. */
export type DuaJumlah =
  Pasangan | { readonly jenis: "kurang"; readonly target?: number; readonly realisasi?: number } | Galat;

function satuJumlah(sel: Sel, sisi: "target" | "realisasi", peran: PeranPasangan): DuaJumlah {
  if (!selAngka(sel)) return galatBacaan(sel.bacaan, sel.isi, peran[sisi]);
  return { jenis: "kurang", [sisi]: sel.bacaan.nilai };
}

/**
 * Reads two cells as amounts of one unit (see `samakan`): "-" is zero, a blank is not there, anything but a number an
 * error that names its cell.
 */
export function bacaDuaJumlah(target: IsiSel, realisasi: IsiSel, peran: PeranPasangan): DuaJumlah {
  const [t, r] = [jumlahSel(target), jumlahSel(realisasi)];
  if (t && !selAngka(t)) return galatBacaan(t.bacaan, target, peran.target);
  if (t && r) return selAngka(r) ? samakan(t, r, peran) : galatBacaan(r.bacaan, realisasi, peran.realisasi);
  if (t) return satuJumlah(t, "target", peran);
  return r ? satuJumlah(r, "realisasi", peran) : { jenis: "kurang" };
}

/**
 * Absorption of a budget as a ratio: realisasi / pagu, both in rupiah.
 * Blank realisasi: `kosong`; 0/0: `strip` (an activity without budget); pagu 0 or blank with a realisasi: #N/A.
 */
export function serapan(pagu: IsiSel, realisasi: IsiSel): HasilUkur {
  const dua = bacaDuaJumlah(pagu, realisasi, { target: "pagu", realisasi: "realisasi" });
  if (dua.jenis === "galat") return dua;
  if (dua.realisasi === undefined) return KOSONG;
  if (dua.target === 0 && dua.realisasi === 0) return STRIP;
  return dua.target ? angka(dua.realisasi / dua.target) : galatTidakAda("PAGU_NOL", teksIsi(dua.realisasi));
}
