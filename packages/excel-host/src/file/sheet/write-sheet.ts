import type { DifferentialFormat } from "../../model/rules";
import type { SheetFacet, SheetModel } from "../../model/sheet";
import { parseRect, rectName } from "../../model/address";
import type { PackageEditor } from "../package/editor";
import { filterXml, movedFilter } from "../parts/filters";
import { colourOf, rgbAttribute, type Palette } from "../styles/colours";
import { child, elementXml } from "../xml/element";
import { writeColumns } from "./columns";
import { dimension } from "./dimension";
import { hasNewResults } from "./new-results";
import { writeConditionalFormats } from "./write-conditional";
import { patchSheetProperties, writePage } from "./page";
import { readMerges, sheetCriteria } from "./read-sheet";
import { SheetPart } from "./sheet-part";
import { writeValidations } from "./validations";
import { writeView } from "./view";
import { writeCells, type CellContext } from "./write-cells";

/** What a worksheet part is written with. */
interface SheetContext {
  readonly part: string;
  readonly isNew: boolean;
  readonly isActive: boolean;
  /** What changed; a new sheet is written whole. */
  readonly facets: ReadonlySet<SheetFacet>;
  readonly differentials: readonly DifferentialFormat[];
  readonly palette: Palette | undefined;
  readonly cells: CellContext;
  readonly addDifferential: (format: DifferentialFormat) => number;
}

/** What the cells of a sheet did to the workbook. */
interface SheetResult {
  readonly formulasChanged: boolean;
  readonly pending: boolean;
}

const UNTOUCHED: SheetResult = { formulasChanged: false, pending: false };

/** Writes what changed of a sheet into its part; nothing changed: the part is not even opened. */
export function writeSheetParts(
  editor: PackageEditor,
  sheet: SheetModel,
  context: SheetContext,
): SheetResult {
  const { facets, isNew } = context;
  const has = (...names: SheetFacet[]) => isNew || names.some((name) => facets.has(name));
  const newCells = has("cells", "rows") || hasNewResults(sheet, context.cells.sourceStrings);
  if (facets.size === 0 && !isNew && !newCells) return UNTOUCHED;
  const part = SheetPart.of(editor.text(context.part) ?? "", context.part);
  if (has("sheetProperties")) writeProperties(part, sheet, context);
  if (has("columns")) writeColumns(part, sheet);
  if (has("merges")) writeMerges(part, sheet);
  if (has("conditionalFormats")) {
    writeConditionalFormats(part, sheet.conditionalFormats, context.differentials, (format) =>
      context.addDifferential(format),
    );
  }
  if (has("validations")) writeValidations(part, sheet.validations);
  if (has("view")) writeView(part, sheet.view, context.isActive);
  if (has("page")) writePage(part, sheet.page, isNew);
  if (has("protection")) writeProtection(part, sheet);
  if (has("tables")) writeFilter(part, sheet, context);
  const result = newCells ? writeData(part, sheet, context) : UNTOUCHED;
  editor.setText(context.part, part.toString());
  return result;
}

function writeData(part: SheetPart, sheet: SheetModel, context: SheetContext): SheetResult {
  const written = writeCells(sheet, context.cells);
  const formulasGone = countFormulas(part.data) !== written.keptFormulas;
  part.data = written.xml;
  const old = part.element("dimension")?.attributes.ref;
  const ref = dimension(sheet, old);
  if (old !== undefined && old !== ref) part.replace("dimension", elementXml("dimension", { ref }));
  return { formulasChanged: written.formulasChanged || formulasGone, pending: written.pending };
}

function countFormulas(data: string): number {
  return data.match(/<f[\s>/]/g)?.length ?? 0;
}

function writeMerges(part: SheetPart, sheet: SheetModel): void {
  if (JSON.stringify(readMerges(part)) === JSON.stringify(sheet.merges)) return;
  const items = sheet.merges.map((rect) => elementXml("mergeCell", { ref: rectName(rect) }));
  part.replace(
    "mergeCells",
    items.length > 0 ? elementXml("mergeCells", { count: items.length }, items.join("")) : "",
  );
}

function writeProtection(part: SheetPart, sheet: SheetModel): void {
  const old = part.element("sheetProtection")?.attributes;
  if (JSON.stringify(old) === JSON.stringify(sheet.protection?.attributes)) return;
  part.replace(
    "sheetProtection",
    sheet.protection ? elementXml("sheetProtection", sheet.protection.attributes) : "",
  );
}

function writeProperties(part: SheetPart, sheet: SheetModel, context: SheetContext): void {
  const old = child(part.element("sheetPr"), "tabColor");
  const before = context.palette && colourOf(old, context.palette);
  if (before !== sheet.tabColor) {
    patchSheetProperties(part, "tabColor", { rgb: sheet.tabColor && rgbAttribute(sheet.tabColor) }, true);
  }
  writeDefaults(part, sheet, context.isNew);
}

function writeDefaults(part: SheetPart, sheet: SheetModel, isNew: boolean): void {
  const old = part.element("sheetFormatPr")?.attributes;
  const width = Number(old?.defaultColWidth ?? old?.baseColWidth ?? 8.43);
  const height = Number(old?.defaultRowHeight ?? 15);
  if (!isNew && width === sheet.defaultColumnWidth && height === sheet.defaultRowHeight) return;
  const attributes = {
    ...old,
    ...(width !== sheet.defaultColumnWidth && { defaultColWidth: sheet.defaultColumnWidth }),
    defaultRowHeight: sheet.defaultRowHeight,
    ...(height !== sheet.defaultRowHeight && { customHeight: true }),
  };
  part.replace("sheetFormatPr", elementXml("sheetFormatPr", attributes));
}

/** The filter of the sheet itself; one that has not changed keeps its bytes. */
function writeFilter(part: SheetPart, sheet: SheetModel, context: SheetContext): void {
  const { autoFilter, filterColumns = [] } = sheet;
  const ref = autoFilter && rectName(autoFilter);
  const left = autoFilter?.left ?? 0;
  const criteria = new Map(filterColumns.map(({ column, criterion }) => [column - left, criterion]));
  const old = part.element("autoFilter")?.attributes.ref?.replaceAll("$", "");
  const isSame =
    JSON.stringify([...sheetCriteria(part, context.differentials)]) === JSON.stringify([...criteria]);
  if (isSame && old === ref) return;
  const before = isSame ? parseRect(old ?? "") : undefined;
  const moved = before && autoFilter && movedFilter(part.pieces.get("autoFilter") ?? "", before, autoFilter);
  if (moved !== undefined) return part.replace("autoFilter", moved);
  const colours = { known: context.differentials, add: context.addDifferential };
  part.replace("autoFilter", ref === undefined ? "" : filterXml(ref, criteria, colours));
}
