import { tulisArea } from "../../lembar/area";
import type { Gaya, GayaArea } from "../../lembar/lembar";
import { runtun, type Runtun } from "./runtun";

/** What of a report's cell says where its lines go. */
interface SelBergaris {
  readonly kolom: number;
  readonly sampai?: number | undefined;
  readonly turun?: number | undefined;
  readonly gaya?: Gaya | undefined;
}

interface BarisBergaris {
  readonly sel: readonly SelBergaris[];
}

/** Columns from … to that have a line around every cell. */
interface Ruas {
  readonly kiri: number;
  readonly kanan: number;
  readonly warna: string | undefined;
}

/** Is the cell framed? Such lines are drawn once a table, not once a column. */
const berkotak = ({ gaya }: SelBergaris): boolean => gaya?.garis === "kotak";

/** A style without the lines that `garisTabel` draws. */
export function tanpaKotak(gaya: Gaya): Gaya {
  const milikTabel = gaya.garis === "kotak" ? ["garis", "warnaGaris"] : [];
  return Object.fromEntries(Object.entries(gaya).filter(([kunci]) => !milikTabel.includes(kunci)));
}

/** Framed cells of each row, those included that reach down into it. */
function selBerkotak(baris: readonly BarisBergaris[]): SelBergaris[][] {
  const hasil: SelBergaris[][] = baris.map(() => []);
  baris.forEach(({ sel }, i) => {
    for (const satu of sel)
      if (berkotak(satu)) for (let k = 0; k <= (satu.turun ?? 0); k++) hasil[i + k]?.push(satu);
  });
  return hasil;
}

/** From left to right; most rows are so already. */
function urutKiri(sel: readonly SelBergaris[]): readonly SelBergaris[] {
  const urut = sel.every(({ kolom }, i) => i === 0 || kolom >= (sel[i - 1]?.kolom ?? 0));
  return urut ? sel : [...sel].sort((a, b) => a.kolom - b.kolom);
}

/** Neighbours joined; undefined where nothing is framed. */
function sambung(sel: readonly SelBergaris[]): Ruas[] | undefined {
  const hasil: { kiri: number; kanan: number; warna: string | undefined }[] = [];
  for (const { kolom, sampai = kolom, gaya } of urutKiri(sel)) {
    const akhir = hasil.at(-1);
    const warna = gaya?.warnaGaris;
    const rapat = akhir !== undefined && kolom <= akhir.kanan + 1 && warna === akhir.warna;
    if (rapat) akhir.kanan = Math.max(akhir.kanan, sampai);
    else hasil.push({ kiri: kolom, kanan: sampai, warna });
  }
  return hasil.length > 0 ? hasil : undefined;
}

const ciriRuas = (ruas: readonly Ruas[] | undefined): string | undefined =>
  ruas?.map(({ kiri, kanan, warna }) => `${kiri}-${kanan}${warna ?? ""}`).join();

/** Which lines an area has inside: areas that have the same ones can be asked for together. */
const bentuk = ({ awal, akhir }: Runtun, { kiri, kanan, warna }: Ruas): string =>
  `${akhir > awal}${kanan > kiri}${warna ?? ""}`;

/** The lines of all tables: one style for each run of rows that are framed over the same columns. */
export function garisTabel(baris: readonly BarisBergaris[]): GayaArea[] {
  const ruas = selBerkotak(baris).map(sambung);
  const hasil = new Map<string, GayaArea[]>();
  for (const deret of runtun(ruas.map(ciriRuas)))
    for (const satu of ruas[deret.awal] ?? []) {
      const { kiri, kanan, warna } = satu;
      const area = tulisArea({ atas: deret.awal, kiri, bawah: deret.akhir, kanan });
      const gaya = { garis: "kotak" as const, ...(warna ? { warnaGaris: warna } : {}) };
      const kunci = bentuk(deret, satu);
      const ada = hasil.get(kunci);
      if (ada) ada.push({ area, gaya });
      else hasil.set(kunci, [{ area, gaya }]);
    }
  return [...hasil.values()].flat();
}
