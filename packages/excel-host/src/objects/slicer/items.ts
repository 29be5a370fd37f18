import { excelClass, type HostObject } from "../../api/class-table";
import { flag } from "../../api/checks";
import { fail } from "../../api/errors";
import { choices, choose, type SlicerChoice } from "./choices";
import type { SlicerItemRef, SlicerRef } from "./refs";

function object({ host, sheetId, slicerId }: SlicerRef, { item }: SlicerChoice): HostObject {
  return host.make.SlicerItem({ host, sheetId, slicerId, item });
}

/** An item by its key, which is its text, in whatever letter case. */
function named(ref: SlicerRef, key: string): HostObject | null {
  const found = choices(ref).find(({ item }) => item.toLowerCase() === key.toLowerCase());
  return found ? object(ref, found) : null;
}

const noItem = (): never => fail("ItemNotFound", "The slicer has no such item.");

/** Excel.SlicerItemCollection */
export const slicerItemCollection = excelClass<SlicerRef>({
  name: "SlicerItemCollection",
  item: (ref, key) => named(ref, String(key)) ?? noItem(),
  items: (ref) => choices(ref).map((choice) => object(ref, choice)),
  methods: {
    GetCount: (ref) => choices(ref).length,
    GetItem: (ref, args) => named(ref, args.text(0)) ?? noItem(),
    GetItemAt: (ref, args) => {
      const choice = choices(ref)[args.integer(0)];
      return choice ? object(ref, choice) : noItem();
    },
    GetItemOrNullObject: (ref, args) => named(ref, args.text(0)),
  },
  results: ["GetCount", "GetItem", "GetItemAt", "GetItemOrNullObject"],
});

function choiceOf(ref: SlicerItemRef): SlicerChoice {
  return choices(ref).find(({ item }) => item === ref.item) ?? noItem();
}

/** The last chosen item cannot be taken away: then all are chosen, as in Excel. */
function select(ref: SlicerItemRef, value: unknown): void {
  const isWanted = flag(value);
  const others = choices(ref).filter(({ item, isSelected }) => isSelected && item !== ref.item);
  const chosen = others.map(({ item }) => item);
  choose(ref, isWanted ? [...chosen, ref.item] : chosen);
}

/** Excel.SlicerItem */
export const slicerItem = excelClass<SlicerItemRef>({
  name: "SlicerItem",
  properties: {
    Key: { get: (ref) => choiceOf(ref).item },
    Name: { get: (ref) => choiceOf(ref).item },
    HasData: { get: (ref) => choiceOf(ref).hasData },
    IsSelected: { get: (ref) => choiceOf(ref).isSelected, set: select },
  },
  results: ["HasData", "IsSelected"],
});
