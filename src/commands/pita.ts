import type { HasilPerintah } from "../domain/pesan";
import { pasangPita } from "../workbook/pita";
import { buatLampiranI } from "./lampiran";
import { siapkanBukuKerja } from "./siapkan";
import { kabarkanStatusPita, type StatusPita } from "./status-pita";
import { teksWarna } from "./warna";
import { kembalikan, warnaiYangPasti } from "./warna-terapkan";

/** A command that changed nothing leaves nothing to see on the sheet: its sentence must be seen. */
function tanpaBekas({ ringkasan }: HasilPerintah): boolean {
  const { tetap, tidakAda } = teksWarna().hasil;
  return ringkasan === tetap || ringkasan === tidakAda;
}

/** Runs a command from the ribbon: the pane hears of it, and comes up when there is something to say. */
async function dariPita(perintah: () => Promise<StatusPita>): Promise<{ perluPanel: boolean }> {
  const hasil = await perintah();
  kabarkanStatusPita(hasil);
  const adaPesan = hasil.pesan.some(({ tingkat }) => tingkat !== "info");
  return { perluPanel: !hasil.berhasil || adaPesan || tanpaBekas(hasil) };
}

/** Colours what is sure on the sheet in front; the pane's page opens where something is to be decided first. */
async function warnaiDariPita(): Promise<StatusPita> {
  const hasil = await warnaiYangPasti({ jenis: "lembar" });
  const perluDilihat = hasil.pesan.filter(({ kode }) => kode === "PERLU_DILIHAT");
  if (!hasil.berhasil || (perluDilihat.length === 0 && !tanpaBekas(hasil))) return hasil;
  // The page itself says everything else, table by table.
  return { ...hasil, pesan: perluDilihat, buka: "warna" };
}

// At the top level of the bundle: Excel may call as soon as the runtime has loaded.
pasangPita({
  SiapkanBukuKerja: () => dariPita(() => siapkanBukuKerja({ isi: "kosong" })),
  LampiranI: () => dariPita(() => buatLampiranI()),
  WarnaiKriteria: () => dariPita(warnaiDariPita),
  Kembalikan: () => dariPita(kembalikan),
});
