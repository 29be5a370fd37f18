import type { HasilPerintah } from "../domain/pesan";
import type { Pengaturan } from "../domain/pengaturan/pengaturan";
import type { Profil } from "../domain/profil/profil";
import type { KeadaanBuku } from "../domain/struktur/keadaan";
import type { Bacaan, Dukungan } from "./jenis";

/*
 * What the pane calls. Nothing here throws: a command answers with HasilPerintah, a reading with Bacaan.
 * (Signatures first; the bodies arrive with src/workbook.)
 */

const belum = { kode: "BELUM_ADA", tingkat: "galat", teks: "Bagian ini sedang dibangun." } as const;
const gagal: HasilPerintah = { berhasil: false, ringkasan: belum.teks, pesan: [belum] };

/** Where the workbook stands. */
export async function bacaKeadaan(): Promise<Bacaan<KeadaanBuku>> {
  return { ada: false, pesan: belum };
}

/** The profile as the Profil sheet holds it; `ada: false` with code LEMBAR_TIDAK_ADA before the sheets are there. */
export async function bacaProfil(): Promise<Bacaan<Profil>> {
  return { ada: false, pesan: belum };
}

/**
 * Writes what the form changed against `semula` (what it was loaded with); a cell that was typed
 * into meanwhile keeps the sheet's text and is named in the messages.
 */
export async function simpanProfil(_baru: Profil, _semula: Profil): Promise<HasilPerintah> {
  return gagal;
}

/** The workbook's settings, the defaults where none were saved. */
export async function bacaPengaturan(): Promise<Bacaan<Pengaturan>> {
  return { ada: false, pesan: belum };
}

/** Saves settings in the workbook; scale, gap rule and polarity go to the Kriteria sheet, which the formulas follow. */
export async function simpanPengaturan(_pengaturan: Pengaturan): Promise<HasilPerintah> {
  return gagal;
}

/** Selects a cell: "IKU!D7", "'Realisasi Anggaran'!G12". */
export async function pergiKe(_sel: string): Promise<HasilPerintah> {
  return gagal;
}

/** What this Excel supports. */
export async function dukungan(): Promise<Dukungan> {
  return { versi: "", butir: [] };
}

/** The last result of a ribbon command, for the pane to show; undefined before the first. */
export function statusPita(): HasilPerintah | undefined {
  return undefined;
}

/** Calls back after every ribbon command; returns the function that stops it. */
export function dengarkanStatusPita(_pendengar: (status: HasilPerintah) => void): () => void {
  return () => undefined;
}

export type { Bacaan, Dukungan, Kemampuan, OpsiSiapkan } from "./jenis";
export { siapkanBukuKerja } from "./siapkan";
export { buatLampiranI } from "./lampiran";
