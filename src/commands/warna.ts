import { tabel as tabelEn } from "../bahasa/en/tabel";
import { warna as en } from "../bahasa/en/warna";
import { tabel as tabelId } from "../bahasa/id/tabel";
import { warna as id } from "../bahasa/id/warna";
import { fungsi as fungsiEn } from "../bahasa/en/fungsi";
import { fungsi as fungsiId } from "../bahasa/id/fungsi";
import { ucapkan } from "../bahasa/ucap";
import type { Pesan } from "../domain/temuan/pesan";
import type { TemuanTabel } from "../domain/tabel/isi/temuan-tabel";
import type { TemuanWarna } from "../domain/warna/temuan-warna";
import type { Peran } from "../domain/tabel/hasil-tabel";
import { teksGalat, type Galat } from "../domain/ukur/hasil-ukur";
import type { Cakupan, PetaWarna } from "../domain/warna/peta";
import type { PilihanTabel } from "../domain/warna/rencana";
import {
  petaDenganLegenda,
  petaDenganPeran,
  petaDenganPilihan,
  petaDenganSkalaKantor,
  susunPeta,
} from "../domain/warna/susun-peta";
import { jalankan } from "../workbook/jalankan";
import { bahasaTampilan } from "../workbook/lingkungan";
import { bacaSumber, type Sumber } from "../workbook/warna/baca-sumber";
import type { Bacaan } from "./jenis";
import { pesanExcel } from "./teks";

/*
 * Reading and planning. `petakan` reads and plans, the screen shows the plan, `ubahPeran` and `ubahPilihan` plan again
 * without reading (pure, at once). Doing it is in warna-terapkan.ts.
 */

/** Texts about tables in the language of Excel's menus. */
export function teksTabel(): typeof tabelId {
  return bahasaTampilan() === "id" ? tabelId : tabelEn;
}

/** A finding of the reader in words; `sel` with the sheet that a link needs. */
export function ucapkanTabel(temuan: TemuanTabel, sel?: string): Pesan {
  return ucapkan(temuan, teksTabel(), sel);
}

/** A finding of a plan in words; `sel` where the finding names none. */
export function ucapkanWarna(temuan: TemuanWarna, sel?: string): Pesan {
  return ucapkan(temuan, teksWarna(), sel);
}

/** Texts of colouring in the language of Excel's menus. */
export function teksWarna(): typeof id {
  return bahasaTampilan() === "id" ? id : en;
}

function pesanSkala(galat: Galat | undefined): Pesan[] {
  if (!galat) return [];
  const alasan = teksGalat(galat, bahasaTampilan() === "id" ? fungsiId : fungsiEn);
  return [{ kode: "SKALA_RUSAK", tingkat: "peringatan", teks: teksWarna().skalaRusak(alasan) }];
}

function peta({ buku, lembar, skala }: Sumber): PetaWarna {
  return susunPeta(lembar, {
    skala: skala.skala,
    polaritas: skala.polaritas,
    ingatan: buku.ingatan,
    ...(buku.legenda === undefined ? {} : { legenda: buku.legenda }),
    ...(buku.skala ? { skalaDiingat: buku.skala } : {}),
    pesan: pesanSkala(skala.galat),
  });
}

/**
 * Reads the sheets and plans what to do; writes nothing. Tables whose header is remembered from an earlier time keep the
 * user's roles. `ada: false` with code LEMBAR_TIDAK_ADA where the named sheet is not there.
 */
export async function petakan(cakupan: Cakupan): Promise<Bacaan<PetaWarna>> {
  const hasil = await jalankan((context) => bacaSumber(context, cakupan));
  if (!hasil.ada) return { ada: false, pesan: pesanExcel(hasil.galat) };
  if (cakupan.jenis === "lembar" && hasil.nilai.lembar.length === 0)
    return {
      ada: false,
      pesan: {
        kode: "LEMBAR_TIDAK_ADA",
        tingkat: "galat",
        teks: teksWarna().hasil.lembarTidakAda(cakupan.nama ?? ""),
      },
    };
  return { ada: true, nilai: peta(hasil.nilai) };
}

/** The same map with another role for one column of one table (`kunci` of the table, letters of the column). */
export function ubahPeran(lama: PetaWarna, kunci: string, kolom: string, peran: Peran): PetaWarna {
  return petaDenganPeran(lama, kunci, kolom, peran);
}

/** The same map with other choices for one table. */
export function ubahPilihan(lama: PetaWarna, kunci: string, pilihan: Partial<PilihanTabel>): PetaWarna {
  return petaDenganPilihan(lama, kunci, pilihan);
}

/** The same map with or without a legend of the colours on its sheets. */
export function ubahLegenda(lama: PetaWarna, legenda: boolean): PetaWarna {
  return petaDenganLegenda(lama, legenda);
}

/** The same map coloured by the office's own table of criteria, or without it. */
export function ubahSkala(lama: PetaWarna, pakai: boolean): PetaWarna {
  return petaDenganSkalaKantor(lama, pakai);
}
