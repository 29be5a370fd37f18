import type { Profil } from "../domain/profil/profil";
import { teksApaAdanya } from "../domain/lembar/kolom";
import type { IsiRencana } from "../domain/lembar/lembar";
import { blokNama, type BukuTerbaca } from "../domain/lembar/buku";
import { NAMA_PROFIL } from "../domain/lembar/nama";
import { Catatan, lembarDicatat, type BukuJurnal } from "./jurnal";

function isiSel(profil: Profil, bidang: keyof Profil): IsiRencana {
  const isi = profil[bidang];
  const teks = typeof isi === "string" ? isi : "";
  return bidang === "tahun" && /^\d{4}$/.test(teks) ? Number(teks) : teksApaAdanya(teks);
}

/** What a command of the profile writes, and what stands in the cells now. */
export interface TulisanProfil {
  readonly buku: BukuTerbaca;
  readonly jurnal: BukuJurnal;
  readonly profil: Profil;
  readonly bidang: readonly (keyof Profil)[];
}

function selBaru(profil: Profil, bidang: keyof Profil, ruang: number): IsiRencana[][] {
  if (bidang !== "fungsi") return [[isiSel(profil, bidang)]];
  return Array.from({ length: ruang }, (_, i) => [teksApaAdanya(profil.fungsi[i] ?? "")]);
}

/**
 * Writes fields of the profile into their named cells, as many rows for the functions as the sheet has. Recorded first;
 * when Excel refuses a part, the cells get their contents back. Throws what Excel said.
 */
export async function tulisProfil(
  context: Excel.RequestContext,
  { buku, jurnal, profil, bidang }: TulisanProfil,
): Promise<void> {
  const catatan = new Catatan(context, jurnal, "profil");
  const tulis = bidang.flatMap((satu) => {
    const nama = NAMA_PROFIL[satu];
    const blok = blokNama(buku, nama);
    return blok ? [{ nama, blok, baru: selBaru(profil, satu, blok.nilai.length) }] : [];
  });
  for (const { nama, blok, baru } of tulis) {
    const lembar = lembarDicatat(context, buku, blok.lembar);
    catatan.sel(lembar, { area: blok.area, lama: blok.rumus ?? blok.nilai, baru, nama });
  }
  catatan.simpan();
  for (const { nama, baru } of tulis) context.workbook.names.getItem(nama).getRange().values = baru;
  catatan.tutup();
  try {
    await context.sync();
  } catch (galat) {
    await catatan.tarik();
    throw galat;
  }
}
