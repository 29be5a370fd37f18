import {
  aturanRencana,
  mengisi,
  type AturanWarna,
  type KolomBaru,
  type PetaTabel,
  type RencanaTabel,
} from "../../domain/warna/rencana";
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

/** A block as the plan wants it: two columns from the header's row on, or cells of the office's own column. */
export interface BlokIngin {
  readonly perbarui: boolean;
  /** False: the block is one column and begins with data, its title is the office's. */
  readonly berkepala: boolean;
  /** 1-based first row: the header's, where the block has one. */
  readonly barisKepala: number;
  readonly barisAkhir: number;
  /** Letters of Capaian and Kriteria, or of one column of the office's own. */
  readonly kolom: readonly string[];
  /** One row a sheet row from `barisKepala` on. */
  readonly isi: readonly (readonly string[])[];
  readonly format: string;
}

/** The cells of a plan's two columns, row by row. */
function blokBaru(capaian: KolomBaru, kriteria: KolomBaru, perbarui: boolean): BlokIngin {
  const { barisKepala = capaian.barisAwal } = capaian;
  const barisAkhir = capaian.barisAwal + capaian.rumus.length - 1;
  const isi = Array.from({ length: barisAkhir - barisKepala + 1 }, (_, i): [string, string] => {
    if (i === 0) return [capaian.judul, kriteria.judul];
    const k = barisKepala + i - capaian.barisAwal;
    return [capaian.rumus[k] ?? "", kriteria.rumus[k] ?? ""];
  });
  const kolom = [capaian.kolom, kriteria.kolom];
  return { perbarui, berkepala: true, barisKepala, barisAkhir, kolom, isi, format: capaian.format };
}

/** Runs of rows of the office's own column that get a formula: what stands between them is not touched. */
function blokIsian({ kolom, barisAwal, rumus, format }: KolomBaru, perbarui: boolean): BlokIngin[] {
  const ruas: string[][][] = [];
  const awal: number[] = [];
  rumus.forEach((satu, i) => {
    if (satu === "") return;
    if (i > 0 && rumus[i - 1] !== "") ruas[ruas.length - 1]?.push([satu]);
    else {
      ruas.push([[satu]]);
      awal.push(barisAwal + i);
    }
  });
  return ruas.map((isi, i) => {
    const barisKepala = awal[i] ?? barisAwal;
    const barisAkhir = barisKepala + isi.length - 1;
    return { perbarui, berkepala: false, barisKepala, barisAkhir, kolom: [kolom], isi, format };
  });
}

function blokRencana(rencana: RencanaTabel): BlokIngin[] {
  if (rencana.jenis === "biarkan") return [];
  if (rencana.jenis === "warnai")
    return rencana.isian.flatMap(({ kolom, perbarui }) => blokIsian(kolom, perbarui));
  const { kolomBaru, perbarui } = rencana;
  if (mengisi(rencana)) return kolomBaru.flatMap((satu) => blokIsian(satu, perbarui));
  const [capaian, kriteria] = kolomBaru;
  return kriteria ? [blokBaru(capaian, kriteria, perbarui)] : [];
}

/** Blocks that the tables of a sheet want. */
export function semuaBlok({ tabel }: KerjaLembar): BlokIngin[] {
  return tabel.flatMap(({ rencana }) => blokRencana(rencana));
}

/** Cells of legends that the sheet wants written or emptied. */
export function semuaLegenda({ sumber, legenda }: KerjaLembar): SelLegenda[] {
  return selLegendaBaru(sumber.legenda ?? [], legenda);
}

/** Rules that the tables and the legend of a sheet want. */
export function semuaAturan({ tabel, legenda }: KerjaLembar): AturanWarna[] {
  return [...tabel.flatMap(({ rencana }) => aturanRencana(rencana)), ...(legenda?.aturan ?? [])];
}
