import type { Arguments } from "../../api/arguments";
import { excelClass, type HostObject } from "../../api/class-table";
import { fail } from "../../api/errors";
import { SLICER_STYLES } from "../../model/slicer/slicer";
import type { HostState, KeyRef } from "../state";

declare module "../state" {
  interface Targets {
    TableStyleCollection: HostState;
    TableStyle: KeyRef;
    PivotTableStyleCollection: HostState;
    PivotTableStyle: KeyRef;
    SlicerStyleCollection: HostState;
    SlicerStyle: KeyRef;
    TimelineStyleCollection: HostState;
    TimelineStyle: KeyRef;
  }
}

/** "TableStyleLight1" and so on, as many of each kind as Excel brings. */
function numbered(stem: string, counts: Readonly<Record<string, number>>): string[] {
  return Object.entries(counts).flatMap(([kind, count]) =>
    Array.from({ length: count }, (_, index) => `${stem}${kind}${index + 1}`),
  );
}

/** The styles that Excel brings for the objects of a kind. */
const LISTS = {
  TableStyle: {
    names: numbered("TableStyle", { Light: 21, Medium: 28, Dark: 11 }),
    usual: "TableStyleMedium2",
  },
  PivotTableStyle: {
    names: numbered("PivotStyle", { Light: 28, Medium: 28, Dark: 28 }),
    usual: "PivotStyleLight16",
  },
  SlicerStyle: { names: SLICER_STYLES, usual: "SlicerStyleLight1" },
  TimelineStyle: {
    names: numbered("TimeSlicerStyle", { Light: 6, Dark: 6 }),
    usual: "TimeSlicerStyleLight1",
  },
} as const;

type ListName = keyof typeof LISTS;

function named(list: ListName, host: HostState, name: string): HostObject | null {
  const found = LISTS[list].names.find((one) => one.toLowerCase() === name.toLowerCase());
  return found === undefined ? null : host.make[list]({ host, name: found });
}

/** The collection of the styles of a kind: those that Excel brings; others are neither made nor read. */
function collection(list: ListName) {
  const get = (host: HostState, name: string) =>
    named(list, host, name) ?? fail("ItemNotFound", `There is no style ${name}.`);
  return excelClass<HostState>({
    name: `${list}Collection`,
    item: (host, key) => get(host, String(key)),
    items: (host) => LISTS[list].names.map((name) => get(host, name)),
    methods: {
      GetCount: () => LISTS[list].names.length,
      GetDefault: (host) => get(host, LISTS[list].usual),
      GetItem: (host, args: Arguments) => get(host, args.text(0)),
      GetItemOrNullObject: (host, args: Arguments) => named(list, host, args.text(0)),
    },
  });
}

function one(list: ListName) {
  return excelClass<KeyRef>({
    name: list,
    properties: { Name: { get: ({ name }) => name }, ReadOnly: { get: () => true } },
  });
}

/** The classes of styles of tables, pivot tables, slicers and timelines. */
export const STYLE_LIST_CLASSES = {
  TableStyleCollection: collection("TableStyle"),
  TableStyle: one("TableStyle"),
  PivotTableStyleCollection: collection("PivotTableStyle"),
  PivotTableStyle: one("PivotTableStyle"),
  SlicerStyleCollection: collection("SlicerStyle"),
  SlicerStyle: one("SlicerStyle"),
  TimelineStyleCollection: collection("TimelineStyle"),
  TimelineStyle: one("TimelineStyle"),
};
