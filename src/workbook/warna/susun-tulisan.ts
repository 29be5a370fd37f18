import { bacaArea, tulisArea, type Petak } from "../../domain/lembar/area";
import { bertanda, JUDUL_CAPAIAN, JUDUL_KRITERIA } from "../../domain/tabel/kolom-kami";
import type { Catatan } from "../jurnal";
import { selisihAturan, type AturanDiLembar, type SelisihAturan } from "./aturan-kami";
import { semuaAturan, type KerjaLembar } from "./catatan-kerja";
import type { BlokSiap, KeadaanAwal, LegendaSiap, LembarSiap } from "./keadaan-awal";
import { rupaBlokLama } from "./rupa-blok";

/** A block that differs from what is there. */
export interface BlokTulis extends BlokSiap {
  /** The plan, except where the user wrote something of their own. */
  readonly isi: readonly (readonly string[])[];
}

/** What is written on one sheet. */
export interface LembarTulis {
  readonly siap: LembarSiap;
  readonly blok: readonly BlokTulis[];
  readonly legenda: readonly LegendaSiap[];
  readonly aturan: SelisihAturan;
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

function blokTulis(blok: BlokSiap): BlokTulis {
  const rupa = blok.ingin.perbarui ? rupaBlokLama(blok.rupa) : blok.rupa;
  return { ...blok, rupa, isi: isiBlok(blok) };
}

function bersentuhan(a: Petak | undefined, b: Petak | undefined): boolean {
  if (!a || !b) return false;
  return a.atas <= b.bawah && b.atas <= a.bawah && a.kiri <= b.kanan && b.kiri <= a.kanan;
}

/** Everything on a sheet that this run has to do with. */
function petakKerja(kerja: KerjaLembar): Petak[] {
  return [
    ...kerja.tabel.flatMap(({ tabel }) => bacaArea(tabel.rentang) ?? []),
    ...semuaAturan(kerja).flatMap(({ area }) => bacaArea(area) ?? []),
    ...(kerja.sumber.legenda ?? []),
  ];
}

function menyentuh({ aturan }: AturanDiLembar, petak: readonly Petak[]): boolean {
  return aturan.some(({ area }) => petak.some((milik) => bersentuhan(milik, bacaArea(area))));
}

/** The smallest block that holds all of these. */
function bungkus(petak: readonly Petak[]): Petak {
  return {
    atas: Math.min(...petak.map(({ atas }) => atas)),
    kiri: Math.min(...petak.map(({ kiri }) => kiri)),
    bawah: Math.max(...petak.map(({ bawah }) => bawah)),
    kanan: Math.max(...petak.map(({ kanan }) => kanan)),
  };
}

/** Compares the plan with what is there: what must be written; sheets on which everything is right are not in it. */
export function susunTulisan({ lembar }: KeadaanAwal): LembarTulis[] {
  return lembar
    .map((siap): LembarTulis => ({
      siap,
      blok: siap.blok.map(blokTulis).filter(({ isi, rumus }) => berbeda(isi, rumus)),
      legenda: siap.legenda.filter(({ isi, rumus }) => isi.some((satu, i) => satu !== rumus[i])),
      // Rules of other tables on the sheet stay.
      aturan: selisihAturan(
        siap.aturan.filter((satu) => menyentuh(satu, petakKerja(siap.kerja))),
        semuaAturan(siap.kerja),
      ),
    }))
    .filter(
      ({ blok, legenda, aturan }) =>
        blok.length + legenda.length + aturan.hapus.length + aturan.tambah.length > 0,
    );
}

function catatBlok(catatan: Catatan, satu: LembarTulis): void {
  const { sheet, kerja } = satu.siap;
  const lembar = { sheet, judul: sheet.name, id: kerja.sumber.id };
  for (const { ingin, rumus, isi, rupa } of satu.blok) {
    const { kolom, barisKepala, barisAkhir, berkepala } = ingin;
    const area = `${kolom[0]}${barisKepala}:${kolom[kolom.length - 1]}${barisAkhir}`;
    // The title of the office's own column is not ours to take away.
    const judul = berkepala ? { judul: [JUDUL_CAPAIAN, JUDUL_KRITERIA] } : {};
    catatan.sel(lembar, { area, lama: rumus, baru: isi, ...judul, rupa });
  }
  for (const { atas, kolom, isi, rumus } of satu.legenda) {
    const area = tulisArea({ atas, bawah: atas + isi.length - 1, kiri: kolom, kanan: kolom });
    const tegak = (sel: readonly string[]): string[][] => sel.map((isi) => [isi]);
    catatan.sel(lembar, { area, lama: tegak(rumus), baru: tegak(isi) });
  }
}

/** Tells the journal what will be replaced on a sheet. */
export function catatLembar(catatan: Catatan, satu: LembarTulis): void {
  const { sheet, kerja, aturan } = satu.siap;
  catatBlok(catatan, satu);
  if (satu.aturan.hapus.length + satu.aturan.tambah.length === 0) return;
  const semua = bungkus(petakKerja(kerja));
  const lama = aturan.filter((milik) => menyentuh(milik, [semua])).flatMap((milik) => milik.aturan);
  catatan.aturan({ sheet, judul: sheet.name, id: kerja.sumber.id }, tulisArea(semua), lama);
}
