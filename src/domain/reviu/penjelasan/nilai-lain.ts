import type { BahanReviu } from "../bahan/bahan";
import type { TabelReviu } from "../bahan/tabel-reviu";
import { tempat } from "../buat-temuan";
import { semuaIndikator, type IndikatorReviu } from "../identitas/indikator";
import type { NilaiLain } from "./cari-penjelasan";

const UNSUR = ["target", "realisasi"] as const;

const ingatan = new WeakMap<BahanReviu, Map<string, IndikatorReviu[]>>();

/** The indicators of the workbook by name; read once. */
function menurutNama(bahan: BahanReviu): Map<string, IndikatorReviu[]> {
  const ada = ingatan.get(bahan);
  if (ada) return ada;
  const hasil = new Map<string, IndikatorReviu[]>();
  for (const satu of semuaIndikator(bahan)) {
    const senama = hasil.get(satu.kunci);
    if (senama) senama.push(satu);
    else hasil.set(satu.kunci, [satu]);
  }
  ingatan.set(bahan, hasil);
  return hasil;
}

/** What other tables say of the target or result in a cell, for an indicator of the very same name. */
export function nilaiLain(bahan: BahanReviu, tabel: TabelReviu): NilaiLain {
  return ({ sel }) => {
    const semua = menurutNama(bahan);
    for (const senama of semua.values())
      for (const unsur of UNSUR) {
        if (!senama.some((satu) => satu.tabel === tabel && satu[unsur]?.sel.sel === sel)) continue;
        return senama.flatMap(({ tabel: lain, [unsur]: butir }) =>
          lain !== tabel && butir?.angka
            ? [{ nilai: butir.angka.nilai, tempat: tempat(lain, butir.sel) }]
            : [],
        );
      }
    return [];
  };
}
