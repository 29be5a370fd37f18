import type { BahanReviu } from "../bahan/bahan";
import type { TabelReviu } from "../bahan/tabel-reviu";
import { tempat } from "../buat-temuan";
import { semuaIndikator, type IndikatorReviu } from "../identitas/indikator";
import type { NilaiLain } from "./cari-penjelasan";

const UNSUR = ["target", "realisasi"] as const;

type Sebutan = readonly { readonly tabel: TabelReviu; readonly nilai: number; readonly tempat: string }[];

const ingatan = new WeakMap<BahanReviu, ReadonlyMap<TabelReviu, ReadonlyMap<string, Sebutan>>>();

/** What is said of one element of an indicator, wherever it stands. */
const sebutan = (senama: readonly IndikatorReviu[], unsur: (typeof UNSUR)[number]): Sebutan =>
  senama.flatMap(({ tabel, [unsur]: butir }) =>
    butir?.angka ? [{ tabel, nilai: butir.angka.nilai, tempat: tempat(tabel, butir.sel) }] : [],
  );

/** The cells of targets and results, and what is said of the same anywhere; read once. */
function menurutSel(bahan: BahanReviu): ReadonlyMap<TabelReviu, ReadonlyMap<string, Sebutan>> {
  const ada = ingatan.get(bahan);
  if (ada) return ada;
  const senama = new Map<string, IndikatorReviu[]>();
  for (const satu of semuaIndikator(bahan)) senama.set(satu.kunci, [...(senama.get(satu.kunci) ?? []), satu]);
  const hasil = new Map<TabelReviu, Map<string, Sebutan>>();
  for (const milik of senama.values())
    for (const unsur of UNSUR) {
      const semua = sebutan(milik, unsur);
      if (semua.length < 2) continue;
      for (const { tabel, [unsur]: butir } of milik) {
        const sel = hasil.get(tabel) ?? new Map<string, Sebutan>();
        hasil.set(tabel, sel);
        if (butir) sel.set(butir.sel.sel, semua);
      }
    }
  ingatan.set(bahan, hasil);
  return hasil;
}

/** What other tables say of the target or result in a cell, for an indicator of the very same name. */
export function nilaiLain(bahan: BahanReviu, tabel: TabelReviu): NilaiLain {
  return ({ sel }) => (menurutSel(bahan).get(tabel)?.get(sel) ?? []).filter((satu) => satu.tabel !== tabel);
}
