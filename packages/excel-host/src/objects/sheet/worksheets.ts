import { COLLECTION_EVENTS, formatRegistration } from "../book/event-registrations";
import type { SheetModel } from "../../model/sheet";
import { excelClass, type HostObject } from "../../api/class-table";
import { fail } from "../../api/errors";
import { findSheet } from "../range/resolve";
import { addSheet } from "../../model/edit-sheets";
import { requireStructure } from "./protection-check";
import { checkSheetName, freeSheetName } from "./sheet-edit";
import { activeSheet, type HostState } from "../state";

/** The object for a sheet. */
export function worksheetObject(host: HostState, sheet: SheetModel): HostObject {
  return host.make.Worksheet({ host, sheetId: sheet.id });
}

/** A sheet by its name or id. */
function sheetByKey(host: HostState, key: unknown): SheetModel | undefined {
  const byId = host.workbook.book.sheets.find((sheet) => sheet.id === key);
  return byId ?? findSheet(host, String(key));
}

function sheets(host: HostState, visibleOnly: boolean): readonly SheetModel[] {
  const all = host.workbook.book.sheets;
  return visibleOnly ? all.filter((sheet) => sheet.visibility === "Visible") : all;
}

function ends(host: HostState, visibleOnly: boolean, index: 0 | -1): HostObject {
  const sheet = sheets(host, visibleOnly).at(index);
  return sheet ? worksheetObject(host, sheet) : fail("ItemNotFound");
}

function item(host: HostState, key: unknown): HostObject | null {
  const sheet = sheetByKey(host, key);
  return sheet ? worksheetObject(host, sheet) : null;
}

/** Excel.WorksheetCollection */
export const worksheetCollection = excelClass<HostState>({
  name: "WorksheetCollection",
  items: (host) => host.workbook.book.sheets.map((sheet) => worksheetObject(host, sheet)),
  item: (host, key) => item(host, key) ?? fail("ItemNotFound", `There is no sheet ${String(key)}.`),
  methods: {
    ...COLLECTION_EVENTS,
    ...formatRegistration((host: HostState) => host),
    Add: (host, args) => {
      requireStructure(host);
      const name = args.optionalText(0);
      const sheet = addSheet(
        host.workbook,
        name === undefined ? freeSheetName(host) : checkSheetName(host, name),
      );
      return worksheetObject(host, sheet);
    },
    GetActiveWorksheet: (host) => worksheetObject(host, activeSheet(host)),
    GetCount: (host, args) => sheets(host, args.flag(0)).length,
    GetFirst: (host, args) => ends(host, args.flag(0), 0),
    GetLast: (host, args) => ends(host, args.flag(0), -1),
    GetItemOrNullObject: (host, args) => item(host, args.raw(0)),
  },
});
