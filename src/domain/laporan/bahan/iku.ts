import type { IsiBuku } from "../../lembar/isi-buku";
import { barisIndikator, periksaTabelIKU } from "../../lembar/lembar-iku";
import type { TemuanLembar } from "../../lembar/temuan-lembar";
import { ukurBaris, type IndikatorTerukur } from "../../lembar/ukur-baris";
import { periksaTabelWajib } from "./tabel-wajib";

/** Cells of Excel that hold an error say nothing a report could print. */
const bersih = (teks: string): string => (/^#[A-Z/0!?]+$/.test(teks) ? "" : teks);

/** The key indicators, measured from what was typed. */
export function ikuTerukur(isi: IsiBuku): IndikatorTerukur[] {
  return barisIndikator(isi.iku ?? []).map((baris) => {
    const terukur = ukurBaris(isi, baris);
    return { ...terukur, satuan: bersih(terukur.satuan) };
  });
}

/** What the key indicators lack, cell by cell. */
export function periksaDaftarIKU(isi: IsiBuku): TemuanLembar[] {
  return [...periksaTabelWajib("IKU", isi.iku), ...periksaTabelIKU(isi, isi.iku ?? [])];
}
