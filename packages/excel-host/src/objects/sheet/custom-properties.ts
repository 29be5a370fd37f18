import { excelClass, type HostObject } from "../../api/class-table";
import { fail } from "../../api/errors";
import { sheetOf, type SheetRef } from "../state";

/** A property that a program keeps with a sheet. */
interface SheetPropertyRef extends SheetRef {
  readonly key: string;
}

declare module "../state" {
  interface Targets {
    WorksheetCustomPropertyCollection: SheetRef;
    WorksheetCustomProperty: SheetPropertyRef;
  }
}

/** The key as it is kept: keys do not differ by letter case. */
function keptKey(ref: SheetRef, key: string): string | undefined {
  return [...sheetOf(ref).properties.keys()].find((one) => one.toLowerCase() === key.toLowerCase());
}

function store(ref: SheetRef, change: (properties: Map<string, string>) => void): void {
  ref.host.workbook.edit(ref.sheetId, "customProperties", ({ properties }) => change(properties));
}

function object(ref: SheetRef, key: string): HostObject {
  return ref.host.make.WorksheetCustomProperty({ host: ref.host, sheetId: ref.sheetId, key });
}

function find(ref: SheetRef, key: unknown): HostObject | null {
  const kept = keptKey(ref, String(key));
  return kept === undefined ? null : object(ref, kept);
}

/** Excel.WorksheetCustomPropertyCollection */
export const worksheetCustomPropertyCollection = excelClass<SheetRef>({
  name: "WorksheetCustomPropertyCollection",
  items: (ref) => [...sheetOf(ref).properties.keys()].map((key) => object(ref, key)),
  item: (ref, key) => find(ref, key) ?? fail("ItemNotFound", `There is no property ${String(key)}.`),
  methods: {
    Add: (ref, args) => {
      const key = keptKey(ref, args.text(0)) ?? args.text(0);
      store(ref, (properties) => properties.set(key, args.text(1)));
      return object(ref, key);
    },
    GetCount: (ref) => sheetOf(ref).properties.size,
    GetItemOrNullObject: (ref, args) => find(ref, args.raw(0)),
  },
});

/** Excel.WorksheetCustomProperty */
export const worksheetCustomProperty = excelClass<SheetPropertyRef>({
  name: "WorksheetCustomProperty",
  properties: {
    Key: { get: (ref) => ref.key },
    Value: {
      get: (ref) => sheetOf(ref).properties.get(ref.key) ?? fail("ItemNotFound"),
      set: (ref, value) => store(ref, (properties) => properties.set(ref.key, String(value))),
    },
  },
  methods: { Delete: (ref) => store(ref, (properties) => properties.delete(ref.key)) },
});
