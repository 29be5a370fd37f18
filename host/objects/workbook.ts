import { excelClass } from "../protocol/class-table";
import { rangeObject } from "./resolve";
import { activeSheet, type HostState } from "./state";

function selected(host: HostState) {
  const sheet = activeSheet(host);
  return rangeObject({ host, sheetId: sheet.id }, sheet.view.selection);
}

function activeCell(host: HostState) {
  const sheet = activeSheet(host);
  const { top, left } = sheet.view.selection;
  return rangeObject({ host, sheetId: sheet.id }, { top, left, bottom: top, right: left });
}

/** Excel.Workbook, the root of all paths. */
export const workbook = excelClass<HostState>({
  name: "Workbook",
  properties: {
    Name: { get: (host) => host.name },
    ReadOnly: { get: (host) => host.readOnly },
    IsDirty: { get: (host) => host.workbook.book.sheets.some((sheet) => sheet.changed.size > 0) },
    AutoSave: { get: () => false },
    PreviouslySaved: { get: (host) => host.workbook.book.source !== undefined },
    CalculationEngineVersion: { get: () => 191029 },
  },
  objects: {
    Application: (host) => host.make.Application(host),
    Worksheets: (host) => host.make.WorksheetCollection(host),
    Names: (host) => host.make.NamedItemCollection({ host }),
    Settings: (host) => host.make.SettingCollection(host),
    _Runtime: (host) => host.make.Runtime(host),
  },
  methods: {
    GetSelectedRange: selected,
    GetActiveCell: activeCell,
    _RemoveReference: (host, args) => host.references.release(args.text(0)),
    _GetReferenceCount: (host) => host.references.size,
  },
});
