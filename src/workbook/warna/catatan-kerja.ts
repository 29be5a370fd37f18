import { aturanRencana, type AturanWarna, type KolomBaru, type PetaTabel } from "../../domain/warna/rencana";
import {
  selLegendaBaru,
  type RencanaLegenda,
  type SelLegenda,
} from "../../domain/warna/legenda/rencana-legenda";
import type { LembarTerbaca } from "../../domain/warna/lembar-terbaca";

/** One sheet and the tables that are to be treated on it. */
export interface KerjaLembar {
  readonly sumber: LembarTerbaca;
  readonly tabel: readonly PetaTabel[];
  readonly legenda: RencanaLegenda | undefined;
}

/** A block of two columns as the plan wants it: rows of formulas from the header's row on. */
export interface BlokIngin {
  readonly perbarui: boolean;
  /** 1-based rows. */
  readonly barisKepala: number;
  readonly barisAkhir: number;
  /** Letters of Capaian and Kriteria. */
  readonly kolom: readonly [string, string];
  /** One row a sheet row from `barisKepala` on. */
  readonly isi: readonly (readonly [string, string])[];
  readonly format: string;
}

/** The cells of a plan's two columns, row by row. */
export function blokIngin(
  [capaian, kriteria]: readonly [KolomBaru, KolomBaru],
  perbarui: boolean,
): BlokIngin {
  const barisAkhir = capaian.barisAwal + capaian.rumus.length - 1;
  const isi = Array.from({ length: barisAkhir - capaian.barisKepala + 1 }, (_, i): [string, string] => {
    if (i === 0) return [capaian.judul, kriteria.judul];
    const k = capaian.barisKepala + i - capaian.barisAwal;
    return [capaian.rumus[k] ?? "", kriteria.rumus[k] ?? ""];
  });
  return {
    perbarui,
    barisKepala: capaian.barisKepala,
    barisAkhir,
    kolom: [capaian.kolom, kriteria.kolom],
    isi,
    format: capaian.format,
  };
}

/** Blocks that the tables of a sheet want. */
export function semuaBlok({ tabel }: KerjaLembar): BlokIngin[] {
  return tabel.flatMap(({ rencana }) =>
    rencana.jenis === "tambah" ? [blokIngin(rencana.kolomBaru, rencana.perbarui)] : [],
  );
}

/** Cells of legends that the sheet wants written or emptied. */
export function semuaLegenda({ sumber, legenda }: KerjaLembar): SelLegenda[] {
  return selLegendaBaru(sumber.legenda ?? [], legenda);
}

/** Rules that the tables and the legend of a sheet want. */
export function semuaAturan({ tabel, legenda }: KerjaLembar): AturanWarna[] {
  return [...tabel.flatMap(({ rencana }) => aturanRencana(rencana)), ...(legenda?.aturan ?? [])];
}
