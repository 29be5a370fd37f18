import type { PackageEditor } from "./package/editor";
import { renamedSpans } from "../model/sheet-span";
import { orphanedFormula, withSheetNames } from "../model/shift-formula";
import { chartParts, mapChartFormulas, mapSheetFormulas } from "./source-formulas";

/** Old name → new name of the sheets that were renamed since the book was read. */
export type Renames = ReadonlyMap<string, string>;

/** A formula with the new names of renamed sheets; what stands in quoted text, or leads into another book, stays. */
export function renamed(formula: string, renames: Renames): string {
  if (!formula.includes("!")) return formula;
  const names = new Map([...renames].map(([before, name]) => [before.toLowerCase(), name]));
  return [...renames].reduce(
    (text, [before, name]) => renamedSpans(text, before, name),
    withSheetNames(formula, names),
  );
}

/** Lets charts and sparklines follow renamed sheets; the model's own formulas and links are the host's business. */
export function renameInParts(editor: PackageEditor, sheets: readonly string[], renames: Renames): void {
  if (renames.size > 0) mapSourceFormulas(editor, sheets, (formula) => renamed(formula, renames));
}

/** Charts and sparklines that show cells of sheets that have gone say `#REF!`: no new sheet of the name feeds them. */
export function orphanInParts(
  editor: PackageEditor,
  sheets: readonly string[],
  gone: readonly string[],
): void {
  if (gone.length === 0) return;
  mapSourceFormulas(editor, sheets, (formula) =>
    gone.reduce((text, sheet) => orphanedFormula(text, sheet, []), formula),
  );
}

function mapSourceFormulas(
  editor: PackageEditor,
  sheets: readonly string[],
  change: (formula: string) => string,
): void {
  for (const part of chartParts(editor))
    mapPart(editor, part, (text) => mapChartFormulas(text, part, change));
  for (const part of sheets) mapPart(editor, part, (text) => mapSheetFormulas(text, part, change));
}

/** Lets the formulas of a copied part follow its sheet's name, where it is of a kind that has any. */
export function renameInPart(editor: PackageEditor, part: string, renames: Renames): void {
  if (/^xl\/worksheets\/[^/]*\.xml$/.test(part))
    mapPart(editor, part, (text) => mapSheetFormulas(text, part, (formula) => renamed(formula, renames)));
  else if (chartParts(editor).includes(part))
    mapPart(editor, part, (text) => mapChartFormulas(text, part, (formula) => renamed(formula, renames)));
}

function mapPart(editor: PackageEditor, part: string, change: (text: string) => string): void {
  const text = editor.text(part);
  if (text !== undefined) editor.setText(part, change(text));
}
