import { bacaArea, tulisArea, type Petak } from "../../domain/lembar/area";
import type { RencanaLembar } from "../../domain/lembar/lembar";

/** Cells of a sheet of ours as they stand: formulas as Excel gives them. */
export interface IsiLama {
  readonly area: string;
  readonly rumus: readonly (readonly unknown[])[];
}

/** An area as rows and columns; throws on what is none (a slip of ours). */
function petakDari(area: string): Petak {
  const petak = bacaArea(area);
  if (!petak) throw new Error(`not an area: ${area}`);
  return petak;
}

function isikan(tujuan: unknown[][], sumber: IsiLama["rumus"], geser: { atas: number; kiri: number }): void {
  sumber.forEach((baris, b) =>
    baris.forEach((isi, k) => {
      const milik = tujuan[geser.atas + b];
      if (milik && geser.kiri + k in milik) milik[geser.kiri + k] = isi ?? "";
    }),
  );
}

/**
 * Contents of a sheet of ours before and after it is written anew, over all cells that either takes.
 * @param area what will be ours
 * @param dulu what was ours, or whatever else will be emptied
 * @param lama what stands there, or on more of the sheet
 */
export function blokBerganti(
  area: string,
  blok: RencanaLembar["blok"],
  dulu: string = area,
  lama?: IsiLama,
): { area: string; lama: unknown[][]; baru: unknown[][] } {
  const [a, b] = [petakDari(area), petakDari(dulu)];
  const petak = {
    atas: Math.min(a.atas, b.atas),
    kiri: Math.min(a.kiri, b.kiri),
    bawah: Math.max(a.bawah, b.bawah),
    kanan: Math.max(a.kanan, b.kanan),
  };
  const kosong = (): unknown[][] =>
    Array.from({ length: petak.bawah - petak.atas + 1 }, () =>
      new Array<unknown>(petak.kanan - petak.kiri + 1).fill(""),
    );
  const geser = (satu: string): { atas: number; kiri: number } => {
    const { atas, kiri } = petakDari(satu);
    return { atas: atas - petak.atas, kiri: kiri - petak.kiri };
  };
  const [sebelum, sesudah] = [kosong(), kosong()];
  if (lama) isikan(sebelum, lama.rumus, geser(lama.area));
  for (const satu of blok) isikan(sesudah, satu.isi, geser(satu.area));
  return { area: tulisArea(petak), lama: sebelum, baru: sesudah };
}
