import { aturanLegenda, isiLegenda } from "./isi-legenda";
import type { LembarTerbaca, SkalaBuku } from "../lembar-terbaca";
import type { Petak } from "../../lembar/area";
import type { AturanWarna, PetaTabel } from "../rencana";
import { tempatLegenda } from "./tempat-legenda";

/** A legend of the colours that will stand on a sheet. */
export interface RencanaLegenda {
  /** 0-based; the texts stand in its first column. */
  readonly petak: Petak;
  /** Formulas from top to bottom. */
  readonly isi: readonly string[];
  readonly aturan: readonly AturanWarna[];
}

/** Plans the legend of a sheet on which these tables are coloured; undefined where there is nothing to explain or no room. */
export function rencanaLegenda(
  lembar: LembarTerbaca,
  tabel: readonly PetaTabel[],
  skala: SkalaBuku,
): RencanaLegenda | undefined {
  if (tabel.length === 0) return undefined;
  const isi = isiLegenda(skala);
  const petak = tempatLegenda(lembar, tabel, isi.length);
  return petak && { petak, isi, aturan: aturanLegenda(petak, skala) };
}

/** Cells of one column that a run writes for legends, from row `atas` down (0-based); "" empties. */
export interface SelLegenda {
  readonly atas: number;
  readonly kolom: number;
  readonly isi: readonly string[];
}

function panjangkan(isi: readonly string[], panjang: number): string[] {
  return Array.from({ length: Math.max(panjang, isi.length) }, (_, i) => isi[i] ?? "");
}

/** What must be written so that exactly the planned legend is there: earlier ones elsewhere are emptied. */
export function selLegendaBaru(lama: readonly Petak[], rencana: RencanaLegenda | undefined): SelLegenda[] {
  const diganti = (satu: Petak): boolean =>
    rencana !== undefined && satu.atas === rencana.petak.atas && satu.kiri === rencana.petak.kiri;
  const tinggi = (satu: Petak): number => satu.bawah - satu.atas + 1;
  const tetap = lama.find(diganti);
  const lain = lama.filter((satu) => satu !== tetap);
  return [
    ...lain.map((satu) => ({ atas: satu.atas, kolom: satu.kiri, isi: panjangkan([], tinggi(satu)) })),
    ...(rencana
      ? [
          {
            atas: rencana.petak.atas,
            kolom: rencana.petak.kiri,
            isi: panjangkan(rencana.isi, tetap ? tinggi(tetap) : 0),
          },
        ]
      : []),
  ];
}
