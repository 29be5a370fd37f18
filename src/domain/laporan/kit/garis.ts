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

const ruasSel = ({ kolom, sampai, gaya }: SelBergaris): Ruas => ({
  kiri: kolom,
  kanan: sampai ?? kolom,
  warna: gaya?.warnaGaris,
});

/** Framed cells of each row, those included that reach down into it. */
function selBerkotak(baris: readonly BarisBergaris[]): SelBergaris[][] {
  const hasil: SelBergaris[][] = baris.map(() => []);
  baris.forEach(({ sel }, i) => {
    for (const satu of sel.filter(berkotak))
      for (let k = 0; k <= (satu.turun ?? 0); k++) hasil[i + k]?.push(satu);
  });
  return hasil;
}

/** Neighbours joined; undefined where nothing is framed. */
function sambung(sel: readonly SelBergaris[]): Ruas[] | undefined {
  const hasil: Ruas[] = [];
  for (const satu of sel.map(ruasSel).sort((a, b) => a.kiri - b.kiri)) {
    const akhir = hasil.at(-1);
    const rapat = akhir !== undefined && satu.kiri <= akhir.kanan + 1 && satu.warna === akhir.warna;
    if (rapat) hasil[hasil.length - 1] = { ...akhir, kanan: Math.max(akhir.kanan, satu.kanan) };
    else hasil.push(satu);
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
      hasil.set(kunci, [...(hasil.get(kunci) ?? []), { area, gaya }]);
    }
  return [...hasil.values()].flat();
}
