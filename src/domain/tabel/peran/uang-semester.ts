import { BAGIAN, BARIS_CUKUP } from "../batas";
import type { AlasanKolom } from "../hasil-tabel";
import { kecocokan } from "../isi/cocok";
import { kolomPeran, utuh } from "../isi/kolom-peran";
import { masaAkhir, masaBernomor } from "../kata/nama-masa";
import { YAKIN } from "../yakin";
import type { BacaanKolom } from "./bacaan-kolom";
import { ubahPeran } from "./kolom-kerja";
import type { KolomKerja } from "./kolom-kerja";

/** "Semester I | Rp, %": what was spent in a half or third of the year, and its share. */
interface UangMasa {
  /** null: up to the end of the last one, so of the whole year. */
  readonly masa: string | null;
  readonly rupiah: KolomKerja;
  readonly persen: KolomKerja;
}

const berpersen = ({ tafsir, tunggu }: KolomKerja): boolean => tafsir.persen || tunggu === "persen";

/** The two columns of one group, as long as nothing else stands in it. */
function uangMasa(satu: KolomKerja, kolom: readonly KolomKerja[]): UangMasa[] {
  const { masa } = satu.tafsir;
  const [rupiah, persen, lain] = kolom.filter(({ grup }) => grup === satu.grup);
  if (masa === null || !masaBernomor(masa) || rupiah !== satu || !persen || lain) return [];
  const bebas = rupiah.peran === "lain" && rupiah.tafsir.rupiah && !rupiah.tafsir.lalu;
  if (!bebas || berpersen(rupiah) || !berpersen(persen) || persen.tafsir.masa !== masa) return [];
  return [{ masa: masaAkhir(masa) && rupiah.ciri.kumulatif ? null : masa, rupiah, persen }];
}

/** The share is what was spent of the year's budget, in nearly every row. */
function sesuai({ rupiah, persen }: UangMasa, pagu: KolomKerja, bacaan: BacaanKolom): boolean {
  const { banyak, cocok, positif } = kecocokan(bacaan.trio(pagu, rupiah, persen));
  const perlu = banyak * BAGIAN.hampirSemua;
  return banyak >= BARIS_CUKUP && cocok >= perlu && positif >= perlu;
}

/**
 * "Pagu | SMT I: Rp, % | S.D. SMT II: Rp, %": up to the end of the last half, shares that follow from the budget make the
 * money beside them what the year has spent, and that of the halves before it theirs. Halves alone stay apart.
 */
export function uangSemester(kolom: readonly KolomKerja[], bacaan: BacaanKolom): KolomKerja[] {
  const pagu = kolomPeran(kolom, "pagu");
  const terpakai = kolom.some((satu) => satu.peran === "realisasi_rp" && utuh(satu));
  if (!pagu || terpakai) return [...kolom];
  const masa = kolom.filter(({ grup }) => grup >= 0).flatMap((satu) => uangMasa(satu, kolom));
  const setahun = masa.filter((satu) => satu.masa === null);
  if (setahun.length !== 1 || !masa.every((satu) => sesuai(satu, pagu, bacaan))) return [...kolom];
  return kolom.map((satu) => {
    const milik = masa.find(({ rupiah, persen }) => rupiah === satu || persen === satu);
    if (!milik) return satu;
    const peran = milik.rupiah === satu ? "realisasi_rp" : "serapan";
    const { masa: bagian } = milik;
    const alasan: AlasanKolom = bagian === null ? { kunci: "isiKolom" } : { kunci: "bagian", isi: bagian };
    return { ...ubahPeran(satu, peran, YAKIN.cukup, alasan), bagian };
  });
}
