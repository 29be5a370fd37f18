import { YAKIN } from "../yakin";
import { BAGIAN, BARIS_CUKUP } from "../batas";
import { kecocokan } from "../isi/cocok";
import { semasa } from "../isi/kolom-peran";
import type { BacaanKolom } from "./bacaan-kolom";
import { ubahPeran } from "./kolom-kerja";
import type { KolomKerja } from "./kolom-kerja";

/**
 * "Target s.d. TW III | Realisasi s.d. TW III | Capaian (%) | Target Setahun | Capaian thd Target Setahun (%)": the
 * percent that follows from the quarter's pair in nearly all rows is the quarter's, where another one is left for the year;
 * beside the pair of a half ("Target Semester I | Realisasi Semester I | Capaian (%)") it is the half's all the same.
 */
export function capaianTriwulan(kolom: readonly KolomKerja[], bacaan: BacaanKolom): KolomKerja[] {
  const milik = (peran: string): KolomKerja[] => kolom.filter((satu) => satu.peran === peran);
  const [target, target2] = milik("target_tw");
  const [realisasi, realisasi2] = milik("realisasi_tw");
  const capaian = milik("capaian").filter(({ triwulan, bagian }) => triwulan === null && bagian === null);
  const sepasang = target !== undefined && realisasi !== undefined && semasa(target, realisasi);
  if (!sepasang || target2 || realisasi2) return [...kolom];
  if (capaian.length < 2 && target.bagian === null) return [...kolom];
  const cocok = capaian.filter((satu) => {
    const hasil = kecocokan(bacaan.trio(target, realisasi, satu));
    return hasil.banyak >= BARIS_CUKUP && hasil.cocok >= hasil.banyak * BAGIAN.hampirSemua;
  });
  const [satuSatunya, lain] = cocok;
  if (!satuSatunya || lain) return [...kolom];
  const baru = ubahPeran(satuSatunya, "capaian_tw", YAKIN.jelas, { kunci: "judul", isi: satuSatunya.judul });
  return kolom.map((satu) =>
    satu === satuSatunya ? { ...baru, triwulan: realisasi.triwulan, bagian: realisasi.bagian } : satu,
  );
}
