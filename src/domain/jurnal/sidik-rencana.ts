import { bacaArea } from "../lembar/area";
import type { RencanaLembar } from "../lembar/lembar";
import { sidik } from "../sama";
import { alamatSel } from "../tabel/alamat";

/** Letters of one fingerprint: a stray cell is taken for a planned one once in hundreds of millions. */
const PANJANG = 6;
/** Cells of a plan whose fingerprints the journal keeps at most; a larger sheet that was left half-made stays. */
const SEL_TERBANYAK = 20_000;

const satuSel = (tempat: string, isi: string): string =>
  sidik(`${tempat}\u001f${isi}`).padStart(PANJANG, "0").slice(-PANJANG);

/** Texts of totals rows stand where Excel has put the row. */
const TOTAL = "*";

/** How many cells the blocks of a plan fill. */
const banyakSel = ({ blok }: RencanaLembar): number =>
  blok.reduce((n, { isi }) => isi.reduce((m, baris) => m + baris.filter((satu) => satu !== "").length, n), 0);

/** Fingerprints of all cells that a plan writes, one after the other; undefined where there are too many. */
export function sidikRencana(rencana: RencanaLembar): string | undefined {
  if (banyakSel(rencana) > SEL_TERBANYAK) return undefined;
  const { blok, tabel } = rencana;
  const hasil = tabel.flatMap((satu) => (satu.total ?? []).map((isi) => satuSel(TOTAL, String(isi ?? ""))));
  for (const { area, isi } of blok) {
    const petak = bacaArea(area);
    if (!petak) continue;
    isi.forEach((baris, b) =>
      baris.forEach((satu, k) => {
        const teks = String(satu ?? "").replace(/^'/, "");
        if (teks !== "") hasil.push(satuSel(alamatSel(petak.atas + b, petak.kiri + k), teks));
      }),
    );
  }
  return hasil.join("");
}

/**
 * Is everything on a half-made sheet as it was to be written? Then nobody has typed on it. Formulas do not count: Excel
 * writes those of tables in a way of its own.
 * @param rumus the used cells as Excel gives them, the first one at `atas`, `kiri` (from 0)
 */
export function sepertiRencana(
  rencana: string,
  rumus: readonly (readonly unknown[])[],
  atas: number,
  kiri: number,
): boolean {
  const semua = new Set<string>();
  for (let i = 0; i < rencana.length; i += PANJANG) semua.add(rencana.slice(i, i + PANJANG));
  const kami = (isi: string, b: number, k: number): boolean =>
    semua.has(satuSel(alamatSel(atas + b, kiri + k), isi)) || semua.has(satuSel(TOTAL, isi));
  return rumus.every((baris, b) =>
    baris.every((satu, k) => {
      const isi = String(satu ?? "");
      return isi === "" || isi.startsWith("=") || kami(isi, b, k);
    }),
  );
}
