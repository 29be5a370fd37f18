import type { KolomTabel } from "../../tabel/hasil-tabel";
import type { BahanRencana } from "../bahan";
import { namaBagian } from "./sumber-pasangan";

/** A column of a part, and the user has said which part stands for the row. */
export function bagianDijawab({ pilihan, tabel }: BahanRencana, kolom: KolomTabel | undefined): boolean {
  if (pilihan.bagian === undefined || !kolom || kolom.bagian === null) return false;
  return namaBagian(tabel).length > 0;
}
