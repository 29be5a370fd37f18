import type { AlasanKolom, KolomTabel } from "../domain/tabel/hasil-tabel";
import type { Pesan } from "../domain/temuan/pesan";
import type { Temuan, TeksTemuan } from "../domain/temuan/temuan";

/** The sentences of one area in one language, and next steps for some of its codes. */
export interface TeksArea<Peta extends object> {
  readonly temuan: TeksTemuan<Peta>;
  readonly saran?: Readonly<Partial<Record<string, string>>>;
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

/** The sentences that say why a column has its role. */
export type TeksAlasan = {
  readonly [Kunci in AlasanKolom["kunci"] | "tidakDikenal"]: (
    alasan: Required<Omit<AlasanKolom, "dari" | "aturan">>,
  ) => string;
};

/** Why a column has its role, as a sentence. */
export function ucapkanAlasan(
  { alasan, peran, judul }: Pick<KolomTabel, "alasan" | "peran" | "judul">,
  teks: TeksAlasan,
): string {
  const { kunci, cocok = 0, banyak = 0 } = alasan;
  const isi = alasan.isi ?? (kunci === "data" ? judul : "");
  const dipakai = peran === "lain" && kunci === "judul" ? "tidakDikenal" : kunci;
  return teks[dipakai]({ kunci, isi, cocok, banyak });
}
