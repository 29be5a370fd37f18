import { isEntireColumn, isEntireRow, sizeOf } from "../../model/rect";
import { fullAddress } from "../../model/address";
import { excelClass, type Property } from "../../api/class-table";
import { EDITING } from "./range-edit";
import { HYPERLINK } from "./hyperlink";
import { NAVIGATION } from "./range-navigate";
import { LAYOUT_PROPERTIES } from "./range-layout";
import { STRUCTURE } from "./range-structure";
import { VALUE_PROPERTIES } from "./range-values";
import { applyStyle, findStyle } from "../../model/edit-styles";
import { builtInWord, NORMAL } from "../../model/styles";
import { fail } from "../../api/errors";
import { requireEditable } from "../sheet/protection-check";
import { commonFormat } from "./format-cells";
import { visibleView } from "./range-view";
import { sheetOf, type RangeRef, type AreasRef } from "../state";

/** The same cells, for what works on several blocks too. */
function areasOf(ref: RangeRef): AreasRef {
  return { host: ref.host, sheetId: ref.sheetId, rects: [ref.rect] };
}

function address(ref: RangeRef): string {
  return fullAddress(sheetOf(ref).name, ref.rect);
}

const PLACE: Readonly<Record<string, Property<RangeRef>>> = {
  Address: { get: address },
  AddressLocal: { get: address },
  /** Excel gives -1 when there are more cells than a 32-bit number counts. */
  CellCount: {
    get: ({ rect }) => {
      const count = sizeOf(rect).rows * sizeOf(rect).columns;
      return count > 0x7fffffff ? -1 : count;
    },
  },
  RowIndex: { get: (ref) => ref.rect.top },
  ColumnIndex: { get: (ref) => ref.rect.left },
  RowCount: { get: (ref) => sizeOf(ref.rect).rows },
  ColumnCount: { get: (ref) => sizeOf(ref.rect).columns },
  IsEntireRow: { get: (ref) => isEntireRow(ref.rect) },
  IsEntireColumn: { get: (ref) => isEntireColumn(ref.rect) },
};

/** The style of the cells, null where they differ; one that Excel brings is given by its word. */
const STYLE: Property<RangeRef> = {
  get: (ref) => {
    const name = commonFormat(areasOf(ref), (format) => format.style ?? NORMAL);
    if (name === null) return null;
    return findStyle(ref.host.workbook.book, name)?.builtinId === undefined ? name : builtInWord(name);
  },
  set: (ref, value) => {
    requireEditable(ref, ref.rect, "format");
    const style = findStyle(ref.host.workbook.book, String(value));
    if (!style) fail("InvalidArgument", `There is no style ${String(value)}.`);
    applyStyle(ref.host.workbook, ref.sheetId, ref.rect, style);
  },
};

/** Excel.Range */
export const range = excelClass<RangeRef>({
  name: "Range",
  properties: { Hyperlink: HYPERLINK, Style: STYLE, ...PLACE, ...VALUE_PROPERTIES, ...LAYOUT_PROPERTIES },
  objects: {
    Worksheet: (ref) => ref.host.make.Worksheet(ref),
    Format: (ref) => ref.host.make.RangeFormat(areasOf(ref)),
    Sort: (ref) => ref.host.make.RangeSort(ref),
    ConditionalFormats: (ref) => ref.host.make.ConditionalFormatCollection(areasOf(ref)),
    DataValidation: (ref) => ref.host.make.DataValidation(areasOf(ref)),
  },
  methods: {
    ...NAVIGATION,
    ...EDITING,
    ...STRUCTURE,
    GetVisibleView: (ref) => ref.host.make.RangeView(visibleView(ref)),
  },
  results: [
    "Values",
    "Text",
    "ValueTypes",
    "Formulas",
    "HasSpill",
    "GetUsedRange",
    "GetUsedRangeOrNullObject",
    "GetSpecialCells",
    "GetSpecialCellsOrNullObject",
    "GetSpillingToRange",
    "GetSpillingToRangeOrNullObject",
    "GetSpillParent",
    "GetSpillParentOrNullObject",
    "Find",
    "FindOrNullObject",
    "AutoFill",
    "CopyFrom",
    "RemoveDuplicates",
    "ReplaceAll",
    "Calculate",
    "GetImage",
  ],
});
