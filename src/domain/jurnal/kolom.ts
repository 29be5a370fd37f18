import { bertanda } from "../tabel/kolom-kami";
import { isiDi, mekarkan, polaRumus, samaPola, type IsiSel, type Padat } from "./padat";

/** A column of a block as the journal keeps it. */
export interface KolomLama {
  readonly lama: Padat;
  readonly baru?: Padat | undefined;
  /** Our title in the first cell. */
  readonly judul?: string | undefined;
  /** The run has failed just now: nobody can have changed anything since, whatever stands there. */
  readonly paksa?: boolean;
}

/** How a column is taken back. */
export interface RencanaKolom {
  /** Cells to write: row in the column (from 0) and content; "" empties. */
  readonly tulis: readonly (readonly [number, IsiSel])[];
  /** Rows that the user changed since: they stay. */
  readonly diubah: readonly number[];
  /** For each row of today its row of then; undefined where it was inserted since. */
  readonly asal: readonly (number | undefined)[];
}

/** Rows of a sheet. */
const BARIS = 1_048_576;

/** A formula without its references: the same wherever its cells have gone. */
const rangka = (rumus: string): string => rumus.replace(/\$?[A-Z]{1,3}\$?(?:\d+\b(?!\()|\{r\})/g, "#");

const sebelas = (a: IsiSel, b: IsiSel): boolean => rangka(String(a)) === rangka(String(b));

/** For each pattern that was written: what most of its marked formulas look like today, whatever moved since. */
function polaTerbanyak(
  kini: readonly IsiSel[],
  baris: number,
  kelompok: (i: number) => IsiSel,
): ReadonlyMap<IsiSel, string> {
  const hitung = new Map<IsiSel, Map<string, number>>();
  kini.forEach((satu, i) => {
    if (!bertanda(satu)) return;
    const pola = polaRumus(String(satu), baris + i);
    const milik = hitung.get(kelompok(i)) ?? new Map<string, number>();
    hitung.set(kelompok(i), milik.set(pola, (milik.get(pola) ?? 0) + 1));
  });
  return new Map(
    [...hitung].map(([satu, milik]) => [satu, [...milik].sort((a, b) => b[1] - a[1])[0]?.[0] ?? ""]),
  );
}

/**
 * Which row of then is each row of today? Rows that were inserted hold nothing of ours, and where there are more rows
 * than then, such a one is taken for inserted; rows that were deleted are looked for by what was written in them.
 */
export function selaraskan(
  banyakKini: number,
  banyakLama: number,
  cocok: (kini: number, lama: number) => boolean,
): (number | undefined)[] {
  let lama = 0;
  let lebih = banyakKini - banyakLama;
  return Array.from({ length: banyakKini }, (_, i) => {
    while (lebih < 0 && lama < banyakLama - 1 && !cocok(i, lama)) {
      lama++;
      lebih++;
    }
    if (lama >= banyakLama || (lebih > 0 && !cocok(i, lama))) {
      lebih--;
      return undefined;
    }
    return lama++;
  });
}

/** Decides cell by cell what is given back: what is still as we wrote it. */
export function rencanaKolom(
  kini: readonly IsiSel[],
  baris: number,
  { lama, baru, judul, paksa = false }: KolomLama,
): RencanaKolom {
  const semula = mekarkan(lama, BARIS);
  const tulisan = baru && mekarkan(baru, BARIS);
  const tertulis = (i: number, j: number): boolean =>
    tulisan ? samaPola(kini[i] ?? "", baris + i, tulisan[j] ?? "") : bertanda(kini[i]);
  const asal = selaraskan(
    kini.length,
    semula.length,
    (i, j) => tertulis(i, j) || (i === 0 && kini[0] === judul),
  );
  const kelompok = (i: number): IsiSel => tulisan?.[asal[i] ?? -1] ?? "";
  const terbanyak = polaTerbanyak(kini, baris, kelompok);
  const bergeser = (i: number): boolean => {
    const satu = kini[i] ?? "";
    if (!bertanda(satu)) return false;
    const polanya = polaRumus(String(satu), baris + i);
    if (asal[i] === undefined) return [...terbanyak.values()].includes(polanya);
    if (tulisan && !sebelas(polanya, kelompok(i))) return false;
    // A legend of 0.1 has another formula in each cell.
    return polanya === terbanyak.get(kelompok(i)) || (!tulisan && judul === undefined);
  };
  const tulis: [number, IsiSel][] = [];
  const diubah: number[] = [];
  kini.forEach((satu, i) => {
    const j = asal[i];
    const kembali = j === undefined ? "" : isiDi(semula[j] ?? "", baris + i);
    if (String(satu) === String(kembali)) return;
    const dikosongkan = satu === "" && !tulisan;
    const kami = (j !== undefined && tulisan !== undefined && tertulis(i, j)) || (i === 0 && satu === judul);
    if (paksa || kami || dikosongkan || bergeser(i)) tulis.push([i, kembali]);
    else diubah.push(i);
  });
  return { tulis, diubah, asal };
}
