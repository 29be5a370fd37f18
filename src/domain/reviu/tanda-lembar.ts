import { bacaArea, tulisArea } from "../lembar/area";
import { TANDA_REVIU } from "../lembar/tanda-reviu";
import type { LembarMentah, NilaiSel } from "../tabel";
import type { TemuanReviu } from "./temuan-reviu";

/** Setting of the file: marks stand on its sheets, and the next review brings them up to date. */
export const KUNCI_TANDA = "LKJIP.reviu.tanda";

/** One rule over one cell, as rules of colours are told. */
export interface TandaSel {
  /** "E39". */
  readonly area: string;
  readonly rumus: string;
  /** Fill and text, "#RRGGBB". */
  readonly isian: string;
  readonly huruf: string;
}

/** Violet and blue: no band of any scale is coloured so. */
const RUPA = {
  galat: { isian: "#E0CCF5", huruf: "#3B0764" },
  peringatan: { isian: "#CFE2FF", huruf: "#0B2F6B" },
} as const;

/** So many letters of a text tell it; a rule's formula has room for 255. */
const HURUF = 60;
const GALAT_SEL = /^#(?:REF!|DIV\/0!|VALUE!|NAME\?|N\/A|NUM!|NULL!|SPILL!|CALC!)$/;

function samaTeks(sel: string, isi: string): string {
  if (GALAT_SEL.test(isi)) return `ISERROR(${sel})`;
  const baris = isi.split(/[\r\n"]/)[0] ?? "";
  const awal = [...baris].slice(0, HURUF).join("");
  return awal === isi ? `${sel}="${awal}"` : `LEFT(${sel},${String(awal.length)})="${awal}"`;
}

/** Is the cell still what the review read? Fractions are compared without the dust of binary arithmetic. */
function masihSama(sel: string, isi: NilaiSel): string {
  if (typeof isi === "boolean") return `${sel}=${isi ? "TRUE" : "FALSE"}`;
  if (typeof isi !== "number") return samaTeks(sel, isi ?? "");
  if (Number.isSafeInteger(isi)) return `${sel}=${String(isi)}`;
  const tepat = Number(isi.toPrecision(15));
  const beda = Number((Math.abs(tepat) * 1e-12).toPrecision(3));
  return `ABS(${sel}-(${String(tepat)}))<=${String(beda)}`;
}

/**
 * The rule that marks one cell. It shows only while the cell holds what the review read: a figure that was changed since,
 * or that moved with its row by sorting, is not marked.
 */
export function tandaSel(sel: string, isi: NilaiSel, tingkat: keyof typeof RUPA): TandaSel {
  return { area: sel, rumus: `=AND(${TANDA_REVIU}=0,${masihSama(sel, isi)})`, ...RUPA[tingkat] };
}

function isiSel({ nilai, baris0, kolom0 }: LembarMentah, sel: string): NilaiSel {
  const petak = bacaArea(sel);
  return (petak && nilai[petak.atas - baris0]?.[petak.kiri - kolom0]) ?? "";
}

/** The first cell of a finding's place; undefined where it has none. */
function selPertama(sel: string): string | undefined {
  const petak = bacaArea(sel);
  return petak && tulisArea({ ...petak, bawah: petak.atas, kanan: petak.kiri });
}

const berupa = (tingkat: TemuanReviu["tingkat"]): tingkat is keyof typeof RUPA => tingkat in RUPA;

/** The marks of each sheet, one a cell: that of the gravest finding. Notes are not marked. */
export function rencanaTanda(
  temuan: readonly TemuanReviu[],
  lembar: readonly LembarMentah[],
): ReadonlyMap<string, readonly TandaSel[]> {
  return new Map(lembar.map((satu) => [satu.nama, tandaLembar(temuan, satu)]));
}

function tandaLembar(temuan: readonly TemuanReviu[], lembar: LembarMentah): TandaSel[] {
  const hasil = new Map<string, TandaSel>();
  for (const dicari of ["galat", "peringatan"] as const)
    for (const { lembar: di, sel, tingkat } of temuan) {
      const satu = di === lembar.nama && berupa(tingkat) && tingkat === dicari ? selPertama(sel) : undefined;
      if (satu !== undefined && !hasil.has(satu))
        hasil.set(satu, tandaSel(satu, isiSel(lembar, satu), dicari));
    }
  return [...hasil.values()];
}
