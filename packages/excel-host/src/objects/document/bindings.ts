import type { Arguments } from "../../api/arguments";
import { excelClass, type HostObject } from "../../api/class-table";
import { fail } from "../../api/errors";
import { mapCells, cellText, formatAt } from "../range/cells";
import { rangeArgument, rangeObject, resolveText } from "../range/resolve";
import { requireBlock } from "../range/selection";
import { type BoundCells, activeSheet, type HostState, type KeyRef, type RangeRef, sheetOf } from "../state";
import { tableObject } from "../table/table-access";

/** A binding by its id; undefined where there is none. */
export function bindingById(host: HostState, id: string): BoundCells | undefined {
  return host.bindings.find((binding) => binding.id === id);
}

function bindingOf({ host, name }: KeyRef): BoundCells {
  return bindingById(host, name) ?? fail("ItemNotFound", `There is no binding ${name}.`);
}

/** The cells of a binding now: a table's own, or the block that has followed its cells. */
export function boundRange(binding: BoundCells): RangeRef {
  const { host, sheetId, tableId, range } = binding;
  if (tableId === undefined) return range;
  const table = sheetOf(binding).tables.find(({ id }) => id === tableId);
  return table ? { host, sheetId, rect: table.range } : fail("InvalidOperation", "The bound table has gone.");
}

/** The block of cells that is selected. */
export function selectedRange(host: HostState): RangeRef {
  requireBlock(host);
  const sheet = activeSheet(host);
  return { host, sheetId: sheet.id, rect: sheet.view.selection };
}

/** Binds cells, or the table that they are in; an id that is there already stands for these from now on. */
export function bind(range: RangeRef, type: BoundCells["type"], id: string): BoundCells {
  const { host, sheetId } = range;
  const { top, left, bottom, right } = range.rect;
  if (type === "Text" && (top !== bottom || left !== right))
    fail("InvalidArgument", "A text is bound in one cell.");
  const table =
    type === "Table"
      ? (sheetOf(range).tables.find(
          (one) =>
            one.range.top <= top &&
            one.range.bottom >= bottom &&
            one.range.left <= left &&
            one.range.right >= right,
        ) ?? fail("InvalidArgument", "There is no table in these cells."))
      : undefined;
  // The page's kept objects follow inserted cells: so does a kept range.
  const object = rangeObject(range, range.rect);
  host.references.keep(object);
  const binding = {
    host,
    sheetId,
    id,
    type,
    range: object.self as RangeRef,
    ...(table && { tableId: table.id }),
  };
  release(host, id);
  host.bindings.push(binding);
  return binding;
}

/** Takes a binding away; true where there was one. */
export function release(host: HostState, id: string): boolean {
  const at = host.bindings.findIndex((binding) => binding.id === id);
  if (at >= 0) host.bindings.splice(at, 1);
  return at >= 0;
}

function object(host: HostState, { id }: BoundCells): HostObject {
  return host.make.Binding({ host, name: id });
}

const TYPES = ["Range", "Table", "Text"] as const;

/** The cells that a name of the workbook stands for. */
export function namedRange(host: HostState, name: string): RangeRef {
  const home = { host, sheetId: activeSheet(host).id };
  return resolveText(host, name, home) ?? fail("InvalidReference", `${name} names no cells.`);
}

function textOf(ref: KeyRef): string {
  const binding = bindingOf(ref);
  if (binding.type !== "Text") fail("InvalidOperation", "The binding is not to a text.");
  const range = boundRange(binding);
  return (
    mapCells(range, (cell, row, column) =>
      cellText(range.host, cell, formatAt(range, row, column)),
    )[0]?.[0] ?? ""
  );
}

function tableObjectOf(ref: KeyRef): HostObject {
  const binding = bindingOf(ref);
  const table = sheetOf(binding).tables.find(({ id }) => id === binding.tableId);
  return table
    ? tableObject(ref.host, { sheet: sheetOf(binding), table })
    : fail("InvalidOperation", "The binding is not to a table.");
}

/** Excel.Binding */
export const binding = excelClass<KeyRef>({
  name: "Binding",
  key: "Id",
  properties: {
    Id: { get: (ref) => bindingOf(ref).id },
    Type: { get: (ref) => bindingOf(ref).type },
  },
  methods: {
    Delete: (ref) => void release(ref.host, bindingOf(ref).id),
    GetRange: (ref) => {
      const range = boundRange(bindingOf(ref));
      return rangeObject(range, range.rect);
    },
    GetTable: tableObjectOf,
    GetText: textOf,
  },
});

/** A new id for a binding that was given none. */
export function freeBindingId(host: HostState): string {
  let number = host.bindings.length + 1;
  while (bindingById(host, `Binding${number}`)) number += 1;
  return `Binding${number}`;
}

function add(host: HostState, range: RangeRef, args: Arguments, at: number): HostObject {
  const type = args.choice(at, TYPES);
  return object(host, bind(range, type, args.optionalText(at + 1) ?? freeBindingId(host)));
}

/** Excel.BindingCollection: bindings are known while the book is open. */
export const bindingCollection = excelClass<HostState>({
  name: "BindingCollection",
  properties: { Count: { get: (host) => host.bindings.length } },
  item: (host, key) => object(host, bindingOf({ host, name: String(key) })),
  items: (host) => host.bindings.map((one) => object(host, one)),
  methods: {
    Add: (host, args) =>
      add(host, rangeArgument(args.raw(0), { host, sheetId: activeSheet(host).id }), args, 1),
    AddFromNamedItem: (host, args) => add(host, namedRange(host, args.text(0)), args, 1),
    AddFromSelection: (host, args) => add(host, selectedRange(host), args, 0),
    GetCount: (host) => host.bindings.length,
    GetItemAt: (host, args) => {
      const found = host.bindings[args.integer(0)];
      return found ? object(host, found) : fail("ItemNotFound", "There is no such binding.");
    },
    GetItemOrNullObject: (host, args) => {
      const found = bindingById(host, args.text(0));
      return found ? object(host, found) : null;
    },
  },
});
