import { bacaBilangan } from "./baca-bilangan";
import { bacaBukanAngka } from "./bukan-angka";
import { bacaPredikat } from "./predikat";
import { bacaRentang } from "./baca-rentang";
import { tanpaCatatanKaki } from "./catatan-kaki";
import type { HasilBaca, IsiSel, KonteksAngka } from "./hasil-baca";
import { rapikan } from "./rapikan";
import { rusak } from "./rusak";

/** A longer text is prose, whatever it begins with; it would also cost the patterns too much time. */
const PANJANG_MAKS = 1000;

function bacaTeks(mentah: string, konteks?: KonteksAngka): HasilBaca {
  const rapi = rapikan(mentah);
  if (rapi.length > PANJANG_MAKS) return { jenis: "teks", teks: rapi };
  const teks = tanpaCatatanKaki(rapi);
  return (
    bacaBukanAngka(teks) ?? bacaPredikat(teks) ?? bacaRentang(teks, konteks) ?? bacaBilangan(teks, konteks)
  );
}

function bacaNilaiExcel(nilai: number): HasilBaca {
  if (!Number.isFinite(nilai)) return rusak("GALAT_SEL", String(nilai));
  return { jenis: "angka", nilai, persen: false, rupiah: false };
}

/**
 * Reads what one cell holds as an Indonesian office writes numbers: "1.150 orang", "16,43 %",
 * "Rp. 7.417.586.120,00", "(31,80)", "69,1-69,5", "BB (76)". Never throws and never guesses:
 * a broken number ("23940.000", "1229 9") is `rusak` with a code and the reason.
 * Numbers of Excel pass as they are; TRUE and FALSE are 1 and 0 as in Excel's own arithmetic.
 */
export function bacaAngka(isi: IsiSel, konteks?: KonteksAngka): HasilBaca {
  if (isi === null || isi === undefined) return { jenis: "kosong" };
  return typeof isi === "string" ? bacaTeks(isi, konteks) : bacaNilaiExcel(Number(isi));
}
