import { temuanBawah } from "./baris-bawah";
import type { BukuTerbaca } from "./buku";
import { LEMBAR, type IsiLembar } from "./daftar";
import type { TemuanLembar } from "./temuan-lembar";

export type { BukuTerbaca } from "./buku";

/** What people have typed on our sheets; a part is undefined where its sheet or table is not there. */
export type IsiBuku = IsiLembar & {
  /** Excel's decimal separator is the Indonesian comma. */
  readonly komaDesimal: boolean;
  /** Rows under our tables that are not in them. */
  readonly temuanBawah: readonly TemuanLembar[];
};

/** Turns what was read of the workbook into what people have typed. */
export function susunIsi(buku: BukuTerbaca): IsiBuku {
  const bagian = LEMBAR.map((lembar) => lembar.baca(buku));
  return {
    ...(Object.assign({}, ...bagian) as IsiLembar),
    komaDesimal: buku.komaDesimal,
    temuanBawah: temuanBawah(buku),
  };
}
