import { pasangPita } from "../workbook/pita";
import { PERINTAH } from "./daftar-perintah";
import { kabarkanStatusPita, type StatusPita } from "./status-pita";

/**
 * Runs a command from the ribbon: the pane hears of it, and comes up when there is something to say. What changed
 * nothing leaves nothing to see on the sheet: its sentence must be seen.
 */
async function dariPita(perintah: () => Promise<StatusPita>): Promise<{ perluPanel: boolean }> {
  const hasil = await perintah();
  kabarkanStatusPita(hasil);
  const adaPesan = hasil.pesan.some(({ tingkat }) => tingkat !== "info");
  return { perluPanel: hasil.akibat !== "berubah" || hasil.perluDilihat === true || adaPesan };
}

const aksi = Object.entries(PERINTAH).flatMap(([id, { pita, menu = [] }]) => [
  ...(pita ? [[id, () => dariPita(pita)] as const] : []),
  ...menu.map((butir) => [butir.nama, () => dariPita(butir.pita)] as const),
]);

/** Ties every ribbon button to its command; to be called at the top level of the bundle, since Excel may call at once. */
export function pasangPerintahPita(): void {
  pasangPita(Object.fromEntries(aksi));
}
