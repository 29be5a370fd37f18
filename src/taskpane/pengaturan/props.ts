import type { Pengaturan } from "../../domain/pengaturan/pengaturan";

/** What a group of settings is given. */
export interface PropsPengaturan {
  /** As the workbook has it. */
  readonly semula: Pengaturan;
  readonly kini: Pengaturan;
  readonly ubah: (sebagian: Partial<Pengaturan>) => void;
}
