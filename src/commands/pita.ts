import type { HasilPerintah } from "../domain/pesan";
import { pasangPita } from "../workbook/pita";
import { buatLampiranI } from "./lampiran";
import { siapkanBukuKerja } from "./siapkan";
import { kabarkanStatusPita } from "./status-pita";

/** Runs a command from the ribbon: the pane hears of it, and comes up when there is something to say. */
async function dariPita(perintah: () => Promise<HasilPerintah>): Promise<{ perluPanel: boolean }> {
  const hasil = await perintah();
  kabarkanStatusPita(hasil);
  return { perluPanel: !hasil.berhasil || hasil.pesan.some(({ tingkat }) => tingkat !== "info") };
}

// At the top level of the bundle: Excel may call as soon as the runtime has loaded.
pasangPita({
  SiapkanBukuKerja: () => dariPita(() => siapkanBukuKerja({ isi: "kosong" })),
  LampiranI: () => dariPita(() => buatLampiranI()),
});
