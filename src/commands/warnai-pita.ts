import type { StatusPita } from "./status-pita";
import { warnaiYangPasti } from "./warna-terapkan";

/** Colours what is sure on the sheet in front; the pane's page opens where something is to be decided first. */
export async function warnaiDariPita(): Promise<StatusPita> {
  const hasil = await warnaiYangPasti({ jenis: "lembar" });
  const perluDilihat = hasil.pesan.filter(({ kode }) => kode === "PERLU_DILIHAT");
  if (!hasil.berhasil || (perluDilihat.length === 0 && hasil.akibat !== "tidak-ada")) return hasil;
  // The page itself says everything else, table by table.
  return { ...hasil, pesan: perluDilihat, buka: "warna" };
}
