import type { IsiBuku } from "../../lembar/isi-buku";
import { periksaIKU, type TeksPeriksa } from "../../lembar/periksa";
import { ukurIKU, type IndikatorTerukur } from "../../lembar/ukur-iku";
import type { Pesan } from "../../pesan";
import { pesanTabel } from "./tabel-wajib";

/** Cells of Excel that hold an error say nothing a report could print. */
const bersih = (teks: string): string => (/^#[A-Z/0!?]+$/.test(teks) ? "" : teks);

/** The key indicators, measured from what was typed. */
export function ikuTerukur(isi: IsiBuku): IndikatorTerukur[] {
  return (isi.iku ?? []).map((baris) => {
    const terukur = ukurIKU(isi, baris);
    return { ...terukur, satuan: bersih(terukur.satuan) };
  });
}

/** What the key indicators lack, cell by cell. */
export function periksaDaftarIKU(isi: IsiBuku, t: TeksPeriksa): Pesan[] {
  return [...pesanTabel("IKU", isi.iku, t), ...(isi.iku ?? []).flatMap((baris) => periksaIKU(isi, baris, t))];
}
