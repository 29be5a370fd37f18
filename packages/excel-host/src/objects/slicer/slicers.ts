import type { Arguments } from "../../api/arguments";
import { excelClass, type HostObject } from "../../api/class-table";
import { numberBetween, word } from "../../api/checks";
import { fail } from "../../api/errors";
import { SLICER_STYLES } from "../../model/slicer/slicer";
import { anchorOf, boxOf, type ChartBox } from "../chart/placement";
import { activeSheet, type HostState, sheetOf, targetOf } from "../state";
import { findSheet } from "../range/resolve";
import { choices, choose, isCleared } from "./choices";
import { newSlicer } from "./new-slicer";
import type { SlicerRef, SlicersRef } from "./refs";
import { editSlicers, type PlacedSlicer, setSlicer, slicerOf, slicersOf } from "./slicer-ref";

function object(host: HostState, { sheetId, slicer }: PlacedSlicer): HostObject {
  return host.make.Slicer({ host, sheetId, slicerId: slicer.id });
}

function named(ref: SlicersRef, key: string): HostObject | null {
  const all = slicersOf(ref);
  const found =
    all.find(({ slicer }) => slicer.id === key) ??
    all.find(({ slicer }) => slicer.name.toLowerCase() === key.toLowerCase());
  return found ? object(ref.host, found) : null;
}

/** The sheet that a new slicer is put on: an argument, the collection's own, or the one in front. */
function homeOf({ host, sheetId }: SlicersRef, value: unknown): string {
  const target = targetOf(value, "Worksheet");
  if (target) return target.sheetId;
  if (value === undefined) return sheetId ?? activeSheet(host).id;
  return findSheet(host, String(value))?.id ?? fail("InvalidArgument", `There is no sheet ${String(value)}.`);
}

function add(ref: SlicersRef, args: Arguments): HostObject {
  const home = { host: ref.host, sheetId: homeOf(ref, args.raw(2)) };
  const slicer = newSlicer(home, args.raw(0), args.raw(1));
  editSlicers(home, (slicers) => [...slicers, slicer]);
  return object(ref.host, { sheetId: home.sheetId, slicer });
}

const noSlicer = (): never => fail("ItemNotFound", "There is no such slicer.");

/** Excel.SlicerCollection */
export const slicerCollection = excelClass<SlicersRef>({
  name: "SlicerCollection",
  item: (ref, key) => named(ref, String(key)) ?? noSlicer(),
  items: (ref) => slicersOf(ref).map((placed) => object(ref.host, placed)),
  methods: {
    Add: add,
    GetCount: (ref) => slicersOf(ref).length,
    GetItem: (ref, args) => named(ref, args.text(0)) ?? noSlicer(),
    GetItemAt: (ref, args) => {
      const placed = slicersOf(ref)[args.integer(0)];
      return placed ? object(ref.host, placed) : noSlicer();
    },
    GetItemOrNullObject: (ref, args) => named(ref, args.text(0)),
  },
  results: ["Add"],
});

const POINTS = numberBetween(0, 169_056);

function side(key: keyof ChartBox) {
  return {
    get: (ref: SlicerRef): number => boxOf(sheetOf(ref), slicerOf(ref).anchor)[key],
    set: (ref: SlicerRef, value: unknown): void => {
      const sheet = sheetOf(ref);
      const { anchor } = slicerOf(ref);
      const box = { ...boxOf(sheet, anchor), [key]: POINTS(value) };
      setSlicer(ref, { anchor: anchorOf(sheet, box, anchor.moves) });
    },
  };
}

function setName(ref: SlicerRef, value: unknown): void {
  const name = String(value);
  const others = slicersOf({ host: ref.host }).filter(({ slicer }) => slicer.id !== ref.slicerId);
  const isTaken = others.some(({ slicer }) => slicer.name.toLowerCase() === name.toLowerCase());
  if (name === "" || isTaken) fail("InvalidArgument", "A slicer needs a name of its own in the workbook.");
  setSlicer(ref, { name });
}

/** Excel.Slicer */
export const slicer = excelClass<SlicerRef>({
  name: "Slicer",
  key: "Id",
  properties: {
    Id: { get: (ref) => slicerOf(ref).id },
    Name: { get: (ref) => slicerOf(ref).name, set: setName },
    Caption: {
      get: (ref) => slicerOf(ref).caption,
      set: (ref, value) => setSlicer(ref, { caption: String(value) }),
    },
    Left: side("left"),
    Top: side("top"),
    Width: side("width"),
    Height: side("height"),
    Style: {
      get: (ref) => slicerOf(ref).style,
      set: (ref, value) => setSlicer(ref, { style: word(...SLICER_STYLES)(value) }),
    },
    SortBy: {
      get: (ref) => slicerOf(ref).sortBy,
      set: (ref, value) =>
        setSlicer(ref, { sortBy: word("DataSourceOrder", "Ascending", "Descending")(value) }),
    },
    IsFilterCleared: { get: isCleared },
  },
  objects: {
    SlicerItems: (ref) => ref.host.make.SlicerItemCollection(ref),
    Worksheet: ({ host, sheetId }) => host.make.Worksheet({ host, sheetId }),
  },
  methods: {
    ClearFilters: (ref) => choose(ref, undefined),
    Delete: (ref) => {
      slicerOf(ref);
      editSlicers(ref, (slicers) => slicers.filter(({ id }) => id !== ref.slicerId));
    },
    GetSelectedItems: (ref) => choices(ref).flatMap(({ item, isSelected }) => (isSelected ? [item] : [])),
    SelectItems: (ref, args) => {
      const items = args.raw(0) ?? [];
      if (!Array.isArray(items)) fail("InvalidArgument", "A list of items is needed.");
      choose(ref, items.map(String));
    },
  },
  results: ["ClearFilters", "GetSelectedItems", "SelectItems", "IsFilterCleared"],
});
