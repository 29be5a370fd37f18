import type { LembarMentah, Peran } from "../tabel";
import { BERAT_TINGKAT } from "../temuan/urut-tingkat";
import type { Aturan } from "./aturan";
import { ATURAN } from "./aturan/index";
import { susunBahan, type BahanReviu, type SetelanReviu } from "./bahan/bahan";
import type { TabelReviu } from "./bahan/tabel-reviu";
import type { TemuanReviu } from "./temuan-reviu";

function letak({ sel }: TemuanReviu): readonly [number, string] {
  const [, huruf = "", baris = "0"] = /^([A-Z]*)(\d*)/.exec(sel) ?? [];
  return [Number(baris), huruf.padStart(4)];
}

/** Sheet by sheet, table by table, the gravest first, then from top to bottom. */
function urutkan(temuan: readonly TemuanReviu[], lembar: readonly LembarMentah[]): TemuanReviu[] {
  const urutan = new Map(lembar.map(({ nama }, i) => [nama, i]));
  const kunci = (satu: TemuanReviu) => ({ satu, i: urutan.get(satu.lembar) ?? 0, letak: letak(satu) });
  return temuan
    .map(kunci)
    .sort(
      (a, b) =>
        a.i - b.i ||
        BERAT_TINGKAT[a.satu.tingkat] - BERAT_TINGKAT[b.satu.tingkat] ||
        a.letak[0] - b.letak[0] ||
        a.letak[1].localeCompare(b.letak[1]),
    )
    .map(({ satu }) => satu);
}

/** How much there was to review. */
export interface Jangkauan {
  /** Tables of figures. */
  readonly tabel: number;
  /** Sums, differences and percents that could be computed again: without any, no figure was found right. */
  readonly hitungan: number;
  /** Targets, results and budgets stand in their columns: where no figure follows from others, none is left to be filled in. */
  readonly terisi: boolean;
}

const DIISI: ReadonlySet<Peran> = new Set(["target", "realisasi", "pagu", "realisasi_rp"]);

/** A column for targets, results or budgets in which nothing stands yet. */
const adaKosong = ({ kolom, data, ukur }: TabelReviu): boolean =>
  kolom.some(
    ({ peran, kolom: huruf }) => DIISI.has(peran) && data.every(({ baris }) => ukur.kosong(baris, huruf)),
  );

/** How much of a workbook could be reviewed. */
export function jangkauan({ tabel }: BahanReviu): Jangkauan {
  const terbaca = tabel.flatMap(({ ikatan }) => ikatan).filter(({ keadaan }) => keadaan !== "tak-terbaca");
  const terisi =
    tabel.every(({ tabel: satu }) => !adaKosong(satu)) &&
    tabel.some(({ tabel: satu }) => satu.angka.length > 0);
  return { tabel: tabel.length, hitungan: terbaca.length, terisi };
}

/** Reviews what was read by all rules. */
export function reviuBahan(bahan: BahanReviu, aturan: readonly Aturan[] = ATURAN): TemuanReviu[] {
  return urutkan(
    aturan.flatMap(({ periksa }) => periksa(bahan)),
    bahan.lembar,
  );
}

/** Reviews the sheets of a workbook by all rules. Pure; never throws; finds the same on every run. */
export function reviu(
  lembar: readonly LembarMentah[],
  setelan: SetelanReviu,
  aturan: readonly Aturan[] = ATURAN,
): TemuanReviu[] {
  return reviuBahan(susunBahan(lembar, setelan), aturan);
}
