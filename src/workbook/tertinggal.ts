import type { PerintahJurnal } from "../domain/jurnal/jurnal";
import type { HasilTarik } from "./jurnal/hasil-tarik";

/** A run that has failed and could not be taken back, because Excel refused that too. */
export interface RunTertinggal {
  readonly perintah: PerintahJurnal;
  /** ISO 8601. */
  readonly waktu: string;
  /** Takes it back now; throws where Excel still refuses. What was changed since stays. */
  readonly tarik: (context: Excel.RequestContext) => Promise<HasilTarik>;
}

/** By the Excel that it happened in: a page has one, and it lasts as long as the workbook is open. */
const TERTINGGAL = new WeakMap<object, RunTertinggal>();

/** Remembers a run that is to be taken back as soon as Excel answers again. */
export function tinggalkan(run: RunTertinggal): void {
  TERTINGGAL.set(Excel, run);
}

/** Takes back what an earlier run has left half-done; undefined where nothing was left, which costs nothing. */
export async function tarikTertinggal(
  context: Excel.RequestContext,
): Promise<(Pick<RunTertinggal, "perintah" | "waktu"> & { readonly hasil: HasilTarik }) | undefined> {
  const run = TERTINGGAL.get(Excel);
  if (!run) return undefined;
  const hasil = await run.tarik(context);
  TERTINGGAL.delete(Excel);
  return { perintah: run.perintah, waktu: run.waktu, hasil };
}
