import type { Pesan } from "../domain/temuan/pesan";
import type { Temuan, TeksTemuan } from "../domain/temuan/temuan";

/** The sentences of one area in one language, and next steps for some of its codes. */
export interface TeksArea<Peta extends object> {
  readonly temuan: TeksTemuan<Peta>;
  readonly saran?: Partial<Readonly<Record<keyof Peta & string, string>>>;
}

/**
 * Puts a finding into words.
 * @param sel where, if the finding's own cell lacks the sheet that the reader of the message needs
 */
export function ucapkan<Peta extends object>(
  temuan: Temuan<keyof Peta & string>,
  { temuan: teks, saran }: TeksArea<Peta>,
  sel: string | undefined = temuan.sel,
): Pesan {
  const { kode, tingkat, isi, dinyatakan } = temuan;
  const langkah = saran?.[kode];
  return {
    kode,
    tingkat,
    teks: teks[kode](isi as Peta[typeof kode]),
    ...(sel === undefined ? {} : { sel }),
    ...(dinyatakan === undefined ? {} : { ditemukan: dinyatakan }),
    ...(langkah === undefined ? {} : { saran: langkah }),
  };
}
