import type { TemuanTabel } from "../tabel/isi/temuan-tabel";
import type { PetaTabel } from "./rencana";

/** What the reader found in a table, without the question that the user has answered by choosing a part. */
export function temuanTerbuka({
  tabel,
  pilihan,
  rencana,
}: Pick<PetaTabel, "tabel" | "pilihan" | "rencana">): readonly TemuanTabel[] {
  if (pilihan.bagian === undefined || rencana.jenis === "biarkan") return tabel.temuan;
  return tabel.temuan.filter(({ kode }) => kode !== "BAGIAN_SETARA");
}
