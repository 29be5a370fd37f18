import { samaNama } from "../domain/lembar/buku";
import { LEMBAR, type KunciStruktur } from "../domain/lembar/daftar";
import type { RencanaLembar } from "../domain/lembar/lembar";
import { sepertiRencana } from "../domain/lembar/seperti-rencana";
import { hapusRun, type BukuJurnal } from "./jurnal";

/**
 * Removes sheets that an earlier run of Siapkan had begun and could neither finish nor take back, as long as nobody has
 * typed on them: two syncs, only where there is such a run.
 * @returns something was removed: the workbook has to be read again
 */
export async function buangSetengahJadi(
  context: Excel.RequestContext,
  buku: BukuJurnal,
  struktur: Readonly<Record<KunciStruktur, RencanaLembar>>,
): Promise<boolean> {
  const run = buku.daftar.run.filter(({ perintah }) => perintah === "siapkan").at(-1);
  const setengah = (run?.langkah ?? []).flatMap((satu) => {
    if (satu.jenis !== "lembar" || satu.sidik !== undefined) return [];
    const tempat = run?.lembar[satu.lembar];
    const ada = buku.lembar.find(({ judul }) => tempat && samaNama(judul, tempat.judul));
    const lembar = LEMBAR.find(({ nama }) => nama === tempat?.nama);
    return ada && lembar ? [{ judul: ada.judul, rencana: struktur[lembar.kunci], nama: satu.nama }] : [];
  });
  if (!run || setengah.length === 0) return false;
  const isi = setengah.map(({ judul }) => {
    const sheet = context.workbook.worksheets.getItem(judul);
    return { sheet, terpakai: sheet.getUsedRangeOrNullObject(true).load("formulas,rowIndex,columnIndex") };
  });
  await context.sync();
  const utuh = isi.every(({ terpakai }, i) => {
    const rencana = setengah[i]?.rencana;
    if (terpakai.isNullObject || !rencana) return true;
    return sepertiRencana(rencana, terpakai.formulas, terpakai.rowIndex, terpakai.columnIndex);
  });
  if (!utuh) return false;
  const nama = new Set(setengah.flatMap((satu) => satu.nama));
  for (const satu of buku.nama) if (nama.has(satu.nama)) context.workbook.names.getItem(satu.nama).delete();
  for (const { sheet } of isi) sheet.delete();
  hapusRun(context, buku, run);
  await context.sync();
  return true;
}
