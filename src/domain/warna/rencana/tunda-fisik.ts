import type { BahanRencana } from "../bahan";
import { temuanWarna } from "../temuan-warna";
import type { RencanaTabel } from ".";
import type { Sampingan } from "./rencana-sampingan";

/** Works are judged by their money where that is coloured: what could be computed of their progress waits until it is asked for. */
export function tundaFisik(
  { pilihan }: BahanRencana,
  utama: RencanaTabel,
  { kolom }: Sampingan,
): RencanaTabel {
  const fisik = utama.temuan.find(({ kode }) => kode === "KEMAJUAN_FISIK");
  const ditunda = utama.jenis === "tambah" && kolom.length > 0 && pilihan.cara !== "tambah";
  if (!ditunda || fisik?.kode !== "KEMAJUAN_FISIK") return utama;
  return { jenis: "biarkan", temuan: [temuanWarna("FISIK_DITUNDA", fisik.isi, { tingkat: "info" })] };
}
