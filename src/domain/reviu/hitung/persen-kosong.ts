import { pasanganAngka } from "../../tabel/isi/cocok";
import type { BarisDibaca, PilihanIsi } from "../../tabel";
import type { BahanReviu } from "../bahan/bahan";
import type { TabelReviu } from "../bahan/tabel-reviu";

const PASANGAN: readonly (readonly [PilihanIsi, "capaian" | "serapan"])[] = [
  [{}, "capaian"],
  [{ target: "pagu", realisasi: "realisasi_rp", capaian: "serapan" }, "serapan"],
];

/** Empty cells that could be computed from what stands beside them. */
export interface PersenKosong {
  readonly banyak: number;
  readonly pertama: { readonly lembar: string; readonly sel: string };
}

function bisaDihitung({ target, realisasi }: BarisDibaca): boolean {
  if (!target || !realisasi || realisasi.bacaan.jenis === "strip") return false;
  return pasanganAngka({ target: target.bacaan, realisasi: realisasi.bacaan }) !== undefined;
}

function dariTabel(tabel: TabelReviu): string[] {
  return PASANGAN.flatMap(([pilihan, peran]) => {
    const kolom = tabel.ukur.kolom(peran)?.kolom;
    if (kolom === undefined) return [];
    const hampa = (baris: number): boolean => {
      const { bacaan, berumus } = tabel.sel(baris, kolom);
      return bacaan.jenis === "kosong" && !berumus;
    };
    const kosong = tabel.ukur.isi(pilihan).baris.filter((satu) => bisaDihitung(satu) && hampa(satu.baris));
    return kosong.map(({ baris }) => tabel.sel(baris, kolom).sel);
  });
}

/** Percentages that nobody has filled in, by hand or by a formula, though both figures are there; undefined where none is missing. */
export function persenKosong({ tabel }: Pick<BahanReviu, "tabel">): PersenKosong | undefined {
  const kosong = tabel.flatMap(({ tabel: satu }) =>
    dariTabel(satu).map((sel) => ({ lembar: satu.lembar, sel })),
  );
  const [pertama] = kosong;
  return pertama && { banyak: kosong.length, pertama };
}
