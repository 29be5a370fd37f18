import type { BerkasWord } from "../../commands";

/** How long the web view may take to fetch a file that it saves, in milliseconds. */
const TAHAN = 60_000;

/** Hands a file to the web view to be saved; false where it has no way to save one. */
export function simpanBerkas({ nama, jenis, isi }: BerkasWord): boolean {
  const tautan = document.createElement("a");
  if (!("download" in tautan) || typeof URL.createObjectURL !== "function") return false;
  const alamat = URL.createObjectURL(new Blob([isi], { type: jenis }));
  tautan.href = alamat;
  tautan.download = nama;
  document.body.append(tautan);
  tautan.click();
  tautan.remove();
  window.setTimeout(() => URL.revokeObjectURL(alamat), TAHAN);
  return true;
}
