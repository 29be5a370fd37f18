import { KUNCI_BELUM, runBelum } from "../../domain/jurnal/belum";
import { kunciRun } from "../../domain/jurnal/daftar";
import { namaRun, type Run } from "../../domain/jurnal/jurnal";
import { bacaJurnal } from "./baca-jurnal";
import { hapusRun } from "./kembalikan";
import { kembalikanKertas } from "./kertas";
import { tulisSetelan } from "./setelan";
import { tarikRun } from "./tarik-run";

async function lupakan(context: Excel.RequestContext): Promise<void> {
  context.workbook.settings.getItemOrNullObject(KUNCI_BELUM).delete();
  await context.sync();
}

/**
 * Takes back the run that the workbook is marked with as begun and never ended: the page was closed, or the file saved,
 * before Excel answered again. Its finished parts stay, and so does all of it where somebody has typed on its sheets.
 * One sync to read the journal, then as `tarikRun`.
 */
export async function tarikTerbengkalai(context: Excel.RequestContext): Promise<void> {
  const buku = await bacaJurnal(context);
  const { belum } = buku;
  const run = belum && runBelum(buku.daftar.run, belum);
  if (!run) return lupakan(context);
  const jadi: Run = {
    ...run,
    lembar: run.lembar.slice(0, belum.lembar),
    langkah: run.langkah.slice(0, belum.langkah),
  };
  const sisa = { ...run, langkah: run.langkah.slice(belum.langkah) };
  const hasil = await tarikRun(context, buku, sisa, { tertinggal: true, namaTetap: namaRun(jadi) });
  const diisi = hasil.diisi.length > 0;
  if (!diisi) hapusRun(context, buku, run);
  if (!diisi && jadi.langkah.length > 0) tulisSetelan(context, kunciRun(run.nomor), jadi);
  await lupakan(context);
  await kembalikanKertas(context, hasil);
}
