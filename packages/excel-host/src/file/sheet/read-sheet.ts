import type { FilterCriterion } from "../../model/filter";
import type { DifferentialFormat } from "../../model/rules";
import { readFilter } from "../parts/filters";
import type { SheetDraft } from "../../model/draft";
import { parseRect } from "../../model/address";
import type { Rect } from "../../model/rect";
import { childrenOf, child, numberOf } from "../xml/element";
import { withoutPrefix } from "../xml/pieces";
import { readColumns } from "./columns";
import { readConditionalFormats } from "./read-conditional";
import { readPage } from "./page";
import { readCells } from "./read-cells";
import { plainCells } from "./scan";
import { SheetPart } from "./sheet-part";
import { readValidations } from "./validations";
import { readView } from "./view";
import { colourOf } from "../styles/colours";
import type { Palette } from "../styles/colours";

/** Reads a worksheet part into an empty sheet. */
export function readSheet(
  text: string,
  partName: string,
  sheet: SheetDraft,
  strings: string[],
  styles: { differentials: readonly DifferentialFormat[]; palette: Palette },
): void {
  const xml = plainCells(withoutPrefix(text));
  const part = SheetPart.of(xml, partName);
  readCells(xml, sheet, strings);
  const format = part.element("sheetFormatPr")?.attributes ?? {};
  sheet.defaultColumnWidth = numberOf(format.defaultColWidth) ?? numberOf(format.baseColWidth) ?? 8.43;
  sheet.defaultRowHeight = numberOf(format.defaultRowHeight) ?? 15;
  const tab = colourOf(child(part.element("sheetPr"), "tabColor"), styles.palette);
  if (tab !== undefined) sheet.tabColor = tab;
  sheet.columns = readColumns(part);
  sheet.merges = readMerges(part);
  sheet.conditionalFormats = readConditionalFormats(part, styles.differentials);
  sheet.validations = readValidations(part);
  sheet.view = readView(part);
  sheet.page = readPage(part);
  const protection = part.element("sheetProtection");
  if (protection) sheet.protection = { attributes: { ...protection.attributes } };
  readAutoFilter(part, sheet, styles.differentials);
}

/** The filter of the sheet itself. */
function readAutoFilter(
  part: SheetPart,
  sheet: SheetDraft,
  differentials: readonly DifferentialFormat[],
): void {
  const rect = parseRect(part.element("autoFilter")?.attributes.ref ?? "");
  if (!rect) return;
  sheet.autoFilter = rect;
  const criteria = sheetCriteria(part, differentials);
  if (criteria.size === 0) return;
  sheet.filterColumns = [...criteria].map(([index, criterion]) => ({ column: rect.left + index, criterion }));
}

/** What a worksheet part filters its sheet by, by the place of the column in the filter. */
export function sheetCriteria(
  part: SheetPart,
  differentials: readonly DifferentialFormat[],
): Map<number, FilterCriterion> {
  return readFilter(part.element("autoFilter"), part.pieces.get("autoFilter")?.trim() ?? "", differentials);
}

/** The merged blocks of a worksheet part. */
export function readMerges(part: SheetPart): Rect[] {
  return childrenOf(part.element("mergeCells"), "mergeCell")
    .map(({ attributes }) => parseRect(attributes.ref ?? ""))
    .filter((rect): rect is Rect => rect !== undefined);
}
