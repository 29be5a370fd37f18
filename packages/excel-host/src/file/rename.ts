import type { PackageEditor } from "./package/editor";
import { quotedSheetName } from "../model/address";
import { escapeText, unescapeXml } from "./xml/text";

/** Old name → new name of the sheets that were renamed since the book was read. */
export type Renames = ReadonlyMap<string, string>;

const SHEET_REFERENCE = /'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{N}_.]*)!/gu;

/** A formula with the new names of renamed sheets. */
export function renamed(formula: string, renames: Renames): string {
  return formula.replace(SHEET_REFERENCE, (whole, quoted?: string, plain?: string) => {
    const name = renames.get(quoted === undefined ? (plain ?? "") : quoted.replaceAll("''", "'"));
    return name === undefined ? whole : `${quotedSheetName(name)}!`;
  });
}

/** Where parts that the model does not hold keep formulas: charts, sparklines, x14 rules. */
const FORMULAS = /(<(?:c|cx|xm):f(?:\s[^>]*)?>)([^<]*)(?=<)/g;

function followsSheets(part: string): boolean {
  return /^xl\/(?:charts\/|worksheets\/[^/]*\.xml$|chartsheets\/)/.test(part) && part.endsWith(".xml");
}

/** Lets charts and sparklines follow renamed sheets; the model's own formulas and links are the host's business. */
export function renameInParts(editor: PackageEditor, renames: Renames): void {
  if (renames.size === 0) return;
  for (const part of editor.parts.keys()) renameInPart(editor, part, renames);
}

/** Lets the formulas of one part follow renamed sheets, where it is of a kind that has any. */
export function renameInPart(editor: PackageEditor, part: string, renames: Renames): void {
  if (!followsSheets(part)) return;
  const text = editor.text(part) ?? "";
  const after = text.replace(FORMULAS, (whole, open: string, formula: string) => {
    const before = unescapeXml(formula);
    const next = renamed(before, renames);
    return next === before ? whole : `${open}${escapeText(next).replaceAll('"', "&quot;")}`;
  });
  editor.setText(part, after);
}
