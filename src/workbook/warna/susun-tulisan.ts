import { bacaArea, type Petak } from "../../domain/lembar/area";
import { bertanda } from "../../domain/warna/rencana/rumus-poin";
import {
  gabungTitikPulih,
  NAMA_TAMBAHAN,
  padatkanRumus,
  type BlokTambahan,
  type PulihLembar,
  type TitikPulih,
} from "../../domain/warna/pulih/titik-pulih";
import { selisihAturan, type AturanDiLembar, type SelisihAturan } from "./aturan-kami";
import { semuaAturan, type KerjaLembar } from "./catatan-kerja";
import type { BlokSiap, KeadaanAwal, LegendaSiap, LembarSiap } from "./keadaan-awal";
import { rupaBlokLama } from "./rupa-blok";

/** A block that differs from what is there, with the name that will follow it. */
export interface BlokTulis extends BlokSiap {
  readonly nama: string;
  /** The plan, except where the user wrote something of their own. */
  readonly isi: readonly (readonly string[])[];
}

/** A legend that differs from what is there, with the name that will follow it. */
export interface LegendaTulis extends LegendaSiap {
  readonly nama: string;
}

/** What is written on one sheet. */
export interface LembarTulis {
  readonly siap: LembarSiap;
  readonly blok: readonly BlokTulis[];
  readonly legenda: readonly LegendaTulis[];
  readonly aturan: SelisihAturan;
}

/** All that a run writes; sheets on which everything is right already are not in it. */
export interface Tulisan {
  readonly lembar: readonly LembarTulis[];
  readonly pulih: TitikPulih;
}

function isiBlok({ ingin, rumus }: BlokSiap): string[][] {
  return ingin.isi.map((baris, b) =>
    baris.map((satu, k) => {
      const kini = rumus[b]?.[k] ?? "";
      return kini !== "" && !bertanda(kini) ? kini : satu;
    }),
  );
}

function berbeda(isi: readonly (readonly string[])[], rumus: readonly (readonly string[])[]): boolean {
  return isi.some((baris, b) => baris.some((satu, k) => satu !== rumus[b]?.[k]));
}

function blokTulis(blok: BlokSiap, nama: string): BlokTulis {
  const rupa = blok.ingin.perbarui ? rupaBlokLama(blok.rupa) : blok.rupa;
  return { ...blok, rupa, nama, isi: isiBlok(blok) };
}

function bersentuhan(a: Petak | undefined, b: Petak | undefined): boolean {
  if (!a || !b) return false;
  return a.atas <= b.bawah && b.atas <= a.bawah && a.kiri <= b.kanan && b.kiri <= a.kanan;
}

/** Rules of ours that belong to the tables of this run; those of other tables on the sheet stay. */
function aturanTabelIni(kerja: KerjaLembar, aturan: readonly AturanDiLembar[]): AturanDiLembar[] {
  const petak = [
    ...kerja.tabel.map(({ tabel }) => bacaArea(tabel.rentang)),
    ...semuaAturan(kerja).map(({ area }) => bacaArea(area)),
    ...(kerja.sumber.legenda ?? []),
  ];
  return aturan.filter((satu) =>
    satu.aturan.some(({ area }) => petak.some((milik) => bersentuhan(milik, bacaArea(area)))),
  );
}

function catatBlok({ nama, ingin, rupa, rumus }: BlokTulis): BlokTambahan {
  const dasar = { nama, rupa, ...(ingin.berkepala ? {} : { tanpaKepala: true as const }) };
  if (!ingin.perbarui) return dasar;
  const kolom = (k: number) =>
    padatkanRumus(
      rumus.map((baris) => baris[k] ?? ""),
      ingin.barisKepala,
    );
  return { ...dasar, rumus: ingin.kolom.map((_, k) => kolom(k)) };
}

function catatLembar({ siap, blok, legenda }: LembarTulis): PulihLembar {
  return {
    nama: siap.kerja.sumber.mentah.nama,
    aturan: siap.aturan.flatMap((satu) => satu.aturan),
    blok: [...blok.map(catatBlok), ...legenda.map(({ nama, rumus }) => ({ nama, legenda: rumus }))],
  };
}

/** Compares the plan with what is there: what must be written, and how to take it back. */
export function susunTulisan(awal: KeadaanAwal, waktu: string): Tulisan {
  let nomor = awal.nomorBebas;
  const bernama = <T>(satu: T): T & { nama: string } => ({ ...satu, nama: `${NAMA_TAMBAHAN}${nomor++}` });
  const lembar = awal.lembar
    .map((siap): LembarTulis => {
      const blok = siap.blok
        .map((satu) => blokTulis(satu, ""))
        .filter(({ isi, rumus }) => berbeda(isi, rumus))
        .map(bernama);
      return {
        siap,
        blok,
        legenda: siap.legenda
          .filter(({ isi, rumus }) => isi.some((satu, i) => satu !== rumus[i]))
          .map(bernama),
        aturan: selisihAturan(aturanTabelIni(siap.kerja, siap.aturan), semuaAturan(siap.kerja)),
      };
    })
    .filter(
      ({ blok, legenda, aturan }) =>
        blok.length + legenda.length + aturan.hapus.length + aturan.tambah.length > 0,
    );
  const catatan = Object.fromEntries(lembar.map((satu) => [satu.siap.kerja.sumber.id, catatLembar(satu)]));
  return { lembar, pulih: gabungTitikPulih(awal.pulih, catatan, waktu) };
}
