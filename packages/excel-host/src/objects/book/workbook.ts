import { excelClass, type HostObject } from "../../api/class-table";
import { flag } from "../../api/checks";
import { fail } from "../../api/errors";
import { WORKBOOK_EVENTS } from "./event-registrations";
import { eventPlace } from "./events";
import { activeChart } from "../chart/charts";
import { rangeObject, resolveText } from "../range/resolve";
import { insertSheets } from "../document/insert-sheets";
import { requireBlock } from "../range/selection";
import { activeSheet, type HostState } from "../state";

function selected(host: HostState) {
  requireBlock(host);
  const sheet = activeSheet(host);
  return rangeObject({ host, sheetId: sheet.id }, sheet.view.selection);
}

function activeCell(host: HostState) {
  const sheet = activeSheet(host);
  const { top, left } = sheet.view.selection;
  return rangeObject({ host, sheetId: sheet.id }, { top, left, bottom: top, right: left });
}

/** The cells that an event told of. */
function eventRange(host: HostState, referenceId: string): HostObject | null {
  const place = eventPlace(referenceId);
  const known = place && host.workbook.book.sheets.some((sheet) => sheet.id === place.sheetId);
  const found = known && resolveText(host, place.address, { host, sheetId: place.sheetId });
  return found ? rangeObject({ host, sheetId: place.sheetId }, found.rect) : null;
}

/** Excel.Workbook, the root of all paths. */
export const workbook = excelClass<HostState>({
  name: "Workbook",
  properties: {
    Name: { get: (host) => host.name },
    ReadOnly: { get: (host) => host.readOnly },
    IsDirty: {
      get: (host) => !host.isSaved,
      set: (host, value) => {
        host.isSaved = !flag(value);
      },
    },
    AutoSave: { get: () => false },
    PreviouslySaved: { get: (host) => host.workbook.book.source !== undefined },
    UsePrecisionAsDisplayed: { get: () => false },
    ChartDataPointTrack: { get: () => true },
    CalculationEngineVersion: { get: () => 191029 },
  },
  objects: {
    Bindings: (host) => host.make.BindingCollection(host),
    CustomXmlParts: (host) => host.make.CustomXmlPartCollection({ host }),
    Application: (host) => host.make.Application(host),
    Worksheets: (host) => host.make.WorksheetCollection(host),
    Comments: (host) => host.make.CommentCollection({ host }),
    Functions: (host) => host.make.Functions(host),
    Queries: (host) => host.make.QueryCollection(host),
    Names: (host) => host.make.NamedItemCollection({ host }),
    Styles: (host) => host.make.StyleCollection(host),
    Tables: (host) => host.make.TableCollection({ host }),
    Properties: (host) => host.make.DocumentProperties(host),
    PivotTables: (host) => host.make.PivotTableCollection({ host }),
    TableStyles: (host) => host.make.TableStyleCollection(host),
    PivotTableStyles: (host) => host.make.PivotTableStyleCollection(host),
    SlicerStyles: (host) => host.make.SlicerStyleCollection(host),
    TimelineStyles: (host) => host.make.TimelineStyleCollection(host),
    Slicers: (host) => host.make.SlicerCollection({ host }),
    Protection: (host) => host.make.WorkbookProtection(host),
    Settings: (host) => host.make.SettingCollection(host),
    _Runtime: (host) => host.make.Runtime(host),
  },
  methods: {
    ...WORKBOOK_EVENTS,
    /** Nobody asks for a name here: the bytes are its owner's to fetch (`excel.save()`). */
    Save: (host, args) => {
      args.choice(0, ["Save", "Prompt"], "Save");
      host.isSaved = true;
    },
    Close: (host, args) => {
      if (args.choice(0, ["Save", "SkipSave"], "Save") === "Save") host.isSaved = true;
      host.isClosed = true;
    },
    InsertWorksheetsFromBase64: insertSheets,
    GetSelectedRange: selected,
    GetActiveCell: activeCell,
    GetSelectedRanges: (host) => {
      if (host.conditions.selection === "a chart") requireBlock(host);
      const sheet = activeSheet(host);
      return host.make.RangeAreas({ host, sheetId: sheet.id, rects: [sheet.view.selection] });
    },
    GetIsActiveCollabSession: () => false,
    /** A slicer is never active here: cells and charts are. */
    GetActiveSlicer: () => fail("ItemNotFound", "No slicer is active."),
    GetActiveSlicerOrNullObject: () => null,
    GetActiveChart: (host) =>
      activeChart({ host, sheetId: activeSheet(host).id }) ?? fail("ItemNotFound", "No chart is active."),
    GetActiveChartOrNullObject: (host) => activeChart({ host, sheetId: activeSheet(host).id }),
    _GetRangeForEventByReferenceId: (host, args) =>
      eventRange(host, args.text(0)) ?? fail("ItemNotFound", "The sheet of the event has been deleted."),
    _GetRangeOrNullObjectForEventByReferenceId: (host, args) => eventRange(host, args.text(0)),
    _RemoveReference: (host, args) => host.references.release(args.text(0)),
    _GetReferenceCount: (host) => host.references.size,
  },
});
