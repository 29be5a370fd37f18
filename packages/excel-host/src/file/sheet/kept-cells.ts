import { cellName, rectName } from "../../model/address";
import type { Cell } from "../../model/cell";
import { blockFrom, type CellPlace } from "../../model/rect";
import { tableAt, type SheetModel } from "../../model/sheet";
import { without } from "../../model/without";
import { SharedFormula } from "../formula/shared";
import { modelFormula } from "../formula/spelling";
import { shortened } from "../parts/tables";
import { elementXml, type AttributeValues } from "../xml/element";
import { readCellSource, type CellSource } from "./cell-source";
import { scanAttributes } from "./scan";
import { isPending, resultValue, savesTheSame, type ValueXml } from "./write-value";

/** A cell that is written as it was read, or nearly so. */
export interface KeptCell {
  readonly xml: string;
  /** Its formula stands elsewhere: the chain of calculation names formulas by their place. */
  readonly hasMovedFormula: boolean;
  /** Its formula has no result to show. */
  readonly isPending: boolean;
}

const SHARED = /<f[^>]*\st="shared"/;

/** Which cells of a sheet still say what their source says; to be asked in the order of the sheet. */
export class KeptCells {
  private readonly shared = new Map<string, SharedFormula>();

  constructor(
    private readonly sheet: SheetModel,
    /** The texts that `t="s"` of the sources counts in. */
    private readonly strings: readonly string[],
  ) {}

  /** The cell as it was read, with another place, format or result where these differ; undefined when it is another cell. */
  keep(cell: Cell, source: string, place: CellPlace): KeptCell | undefined {
    const tagEnd = source.indexOf(">");
    const read = readCellSource(source, tagEnd, this.strings);
    if (!this.sameFormula(cell, read, source, place)) return undefined;
    const isOwed = cell.formula !== undefined && isPending(cell.value);
    const isSameResult = isOwed || savesTheSame(read.value, cell.value);
    const r = cellName(place.row, place.column);
    const isMoved = read.place !== r;
    const kept = {
      hasMovedFormula: isMoved && read.formula !== undefined,
      isPending: isOwed && read.value === null,
    };
    if (!isMoved && isSameResult && read.format === cell.format) return { xml: source, ...kept };
    if (!isSameResult && cell.formula === undefined && cell.spilledFrom === undefined) return undefined;
    if (isMoved && read.formula?.ref !== undefined) return undefined;
    const changes = { r, s: cell.format || undefined };
    const result = isSameResult ? undefined : resultValue(cell.value);
    return { xml: patched(source, tagEnd, changes, result), ...kept };
  }

  private sameFormula(cell: Cell, read: CellSource, source: string, place: CellPlace): boolean {
    const { formula } = read;
    if (!formula) return cell.formula === undefined;
    if (formula.kind === "dataTable") return cell.formula === undefined;
    if (formula.kind === "shared" || SHARED.test(source)) return this.sameShared(cell, read, place);
    if (formula.kind === "array" && !sameArray(cell, formula.ref, place)) return false;
    return this.sameText(cell, formula.text, place);
  }

  private sameText(cell: Cell, text: string, place: CellPlace): boolean {
    const spelled = modelFormula(text);
    if (spelled === cell.formula || (text === "" && cell.formula === undefined)) return true;
    const table = tableAt(this.sheet, place);
    return table !== undefined && shortened(spelled, table.name) === cell.formula;
  }

  /** Followers lean on their master: once that is gone or moved, each of them is written with its own formula. */
  private sameShared(cell: Cell, read: CellSource, place: CellPlace): boolean {
    const { row, column } = place;
    const { text = "", sharedIndex = "" } = read.formula ?? {};
    if (read.place !== cellName(row, column)) return false;
    if (text !== "") {
      if (!this.sameText(cell, text, place)) return false;
      this.shared.set(sharedIndex, new SharedFormula(text, row, column));
      return true;
    }
    const here = this.shared.get(sharedIndex)?.at(row, column);
    return here !== undefined && this.sameText(cell, here, place);
  }
}

function sameArray({ array }: Cell, ref: string | undefined, place: CellPlace): boolean {
  const area = blockFrom(place, array ?? { rows: 1, columns: 1 });
  return ref === undefined || ref.replaceAll("$", "") === rectName(area);
}

/** `<f/>`, or `<f>` with its text, in which "/>" may stand. */
const FORMULA = /<f(?:\s[^>]*)?(?:\/>|(?<!\/)>[^<]*<\/f\s*>)/;

/** A cell with some attributes changed and, where given, another value; its formula keeps its bytes. */
function patched(
  source: string,
  tagEnd: number,
  changes: AttributeValues,
  value: ValueXml | undefined,
): string {
  const selfClosed = source[tagEnd - 1] === "/";
  const kept = without(scanAttributes(source.slice(0, tagEnd)), "r", "s");
  const body = selfClosed ? "" : source.slice(tagEnd + 1, -"</c>".length);
  if (!value) return elementXml("c", { ...changes, ...kept }, body);
  const others = without(kept, "t", "vm");
  const formula = FORMULA.exec(body)?.[0] ?? "";
  return elementXml("c", { ...changes, ...others, t: value.type }, formula + value.xml);
}
