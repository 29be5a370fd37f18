import { YAKIN } from "../yakin";
import { BAGIAN } from "../batas";
import { rapikanJudul } from "../kata/kata";
import type { BacaanKolom } from "./bacaan-kolom";
import { ubahKolom, ubahPeran } from "./kolom-kerja";
import type { KolomKerja } from "./kolom-kerja";

const DANA =
  /^(?:dau|dak|dbh|dbhcht|did|pad|apbd|apbn|apbdes|blud|bok|bos|bop|jkn|hibah|bankeu|bantuan keuangan|dana desa|add|dd|csr|swasta|pln|phln|sbsn|pnbp|rm|mandiri)\b/i;

/** "Sumber" over "DAU", "DAK Fisik": where the money comes from, and no note. */
export function sumberDana(kolom: readonly KolomKerja[], bacaan: BacaanKolom): KolomKerja[] {
  return ubahKolom(
    kolom,
    (satu) => {
      const teks =
        satu.peran === "keterangan" && /^sumber\b/.test(rapikanJudul(satu.eja)) ? bacaan.teks(satu) : [];
      const dana = teks.filter((isi) => DANA.test(isi)).length;
      return dana > 0 && dana >= teks.length * BAGIAN.kebanyakan;
    },
    (satu) => ubahPeran(satu, "lain", YAKIN.batas, { kunci: "isiKolom" }),
  );
}
