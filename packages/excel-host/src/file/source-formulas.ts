import type { PackageEditor } from "./package/editor";
import { typeEnds } from "./package/relationships";
import { SheetPart } from "./sheet/sheet-part";
import { editXml, withText } from "./xml/edit";

/** Rewrites a formula that only the source holds. */
type FormulaChange = (formula: string) => string;

/** The parts that hold charts, wherever their writer put them. */
export function chartParts(editor: PackageEditor): string[] {
  return editor.partsOf((relation) => typeEnds(relation, "chart") || typeEnds(relation, "chartEx"));
}

/** The formulas of a chart: `<c:f>`, `<cx:f>`, or `<f>` where the writer made the namespace the default one. */
export function mapChartFormulas(text: string, part: string, change: FormulaChange): string {
  return editXml(text, part, (name, xml) => (name === "f" ? withText(xml, change) : undefined));
}

/** The formulas in the extensions of a worksheet: sparklines, rules of Excel 2010. */
export function mapSheetFormulas(text: string, part: string, change: FormulaChange): string {
  if (!text.includes("extLst")) return text;
  const sheet = SheetPart.of(text, part);
  const extensions = sheet.pieces.list.find(({ name }) => name === "extLst");
  if (!extensions) return text;
  const before = extensions.xml;
  extensions.xml = mapChartFormulas(before, part, change);
  return extensions.xml === before ? text : sheet.toString();
}
