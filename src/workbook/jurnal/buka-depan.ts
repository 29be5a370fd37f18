import type { Run } from "../../domain/jurnal/jurnal";
import { cariTempat, type BukuJurnal } from "./baca-jurnal";
import type { RunBaca } from "./baca-lama";

/** The sheet in front is deleted: the one that was in front before the run comes back, where it can be seen. */
export function bukaDepan(
  context: Excel.RequestContext,
  buku: BukuJurnal,
  { depan, lembar }: Run,
  { tampak }: RunBaca,
  dihapus: ReadonlySet<string>,
): void {
  if (!depan || !buku.depan || !dihapus.has(buku.depan.judul)) return;
  const judul = cariTempat(buku, depan, lembar);
  if (judul === undefined || dihapus.has(judul) || !tampak.includes(judul)) return;
  context.workbook.worksheets.getItem(judul).activate();
}
