import { GAYA_BARIS } from "../../domain/laporan/kit/tabel-naskah";
import type { BarisNaskah, SelNaskah, TabelNaskah } from "../../domain/laporan/kit/naskah";
import type { Gaya } from "../../domain/lembar/lembar";

const DATAR = { Left: "left", Center: "center", Right: "right", Justify: "justify" } as const;

/** A style as Word reads it off the clipboard: it knows styles on the element only. */
export function gayaCss({ tebal, miring, ukuran, warnaHuruf, isian, datar, inden }: Gaya): string {
  return [
    tebal ? "font-weight:bold" : "",
    miring ? "font-style:italic" : "",
    ukuran === undefined ? "" : `font-size:${ukuran}pt`,
    warnaHuruf === undefined ? "" : `color:${warnaHuruf}`,
    isian === undefined ? "" : `background:${isian}`,
    datar === undefined ? "" : `text-align:${DATAR[datar]}`,
    inden && datar !== "Right" ? `padding-left:${4 + inden * 8}pt` : "",
  ]
    .filter(Boolean)
    .join(";");
}

/** How a cell of a table looks: as its column, its row, then what is its own. */
export function gayaSel(
  { kolom, ukuran }: TabelNaskah,
  jenis: BarisNaskah["jenis"],
  sel: SelNaskah,
  pada: number,
): Gaya {
  return {
    datar: kolom[pada]?.datar ?? "Left",
    ...(ukuran === undefined ? {} : { ukuran }),
    ...GAYA_BARIS[jenis],
    ...sel.gaya,
  };
}
