import { type Rect, sizeOf } from "../../model/rect";
import type { Arguments } from "../../api/arguments";
import type { HostObject } from "../../api/class-table";
import { fail } from "../../api/errors";
import { rangeObject } from "./resolve";
import type { RangeRef } from "../state";

type Properties = Readonly<Record<string, unknown>>;

/** Sides of the short spelling of borders. */
const BORDERS: Readonly<Record<string, string>> = {
  top: "EdgeTop",
  bottom: "EdgeBottom",
  left: "EdgeLeft",
  right: "EdgeRight",
  horizontal: "InsideHorizontal",
  vertical: "InsideVertical",
  diagonalDown: "DiagonalDown",
  diagonalUp: "DiagonalUp",
};

function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** A nested object by the name of the short spelling. */
function child(object: HostObject, name: string): HostObject | null {
  if (object.className === "RangeBorderCollection") return object.item(BORDERS[name]);
  return object.object(pascal(name));
}

function isNested(object: HostObject, name: string): boolean {
  return object.className === "RangeBorderCollection" ? name in BORDERS : object.isObject(pascal(name));
}

function apply(object: HostObject, properties: Properties): void {
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined || value === null) continue;
    const nested = isNested(object, name) ? child(object, name) : null;
    if (nested) apply(nested, value as Properties);
    else object.write(pascal(name), value);
  }
}

/** What is asked of borders is given of every side: `{ borders: { style: true } }`. */
function readBorders(borders: HostObject, wanted: Properties): Properties {
  const sides = Object.entries(BORDERS).filter(([name]) => name !== "horizontal" && name !== "vertical");
  return Object.fromEntries(
    sides.flatMap(([name, side]) => {
      const border = borders.item(side);
      return border ? [[name, read(border, wanted)]] : [];
    }),
  );
}

function read(object: HostObject, wanted: Properties): Properties {
  const names = Object.keys(wanted);
  if (object.className === "RangeBorderCollection" && !names.some((name) => name in BORDERS))
    return readBorders(object, wanted);
  const entries = Object.entries(wanted)
    .filter(([, value]) => value !== false && value !== undefined && value !== null)
    .map(([name, value]): [string, unknown] => {
      const nested = isNested(object, name) ? child(object, name) : null;
      return [name, nested ? read(nested, value as Properties) : object.read(pascal(name))];
    });
  return Object.fromEntries(entries);
}

function cellRect({ top, left }: Rect, row: number, column: number): Rect {
  return { top: top + row, bottom: top + row, left: left + column, right: left + column };
}

/** Range.getCellProperties: one object a cell. */
export function getCellProperties(ref: RangeRef, args: Arguments): Properties[][] {
  const { rows, columns } = sizeOf(ref.rect);
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) =>
      read(rangeObject(ref, cellRect(ref.rect, row, column)), args.record(0)),
    ),
  );
}

function bordersOf(one: Properties | undefined): Properties | undefined {
  return (one?.["format"] as Properties | undefined)?.["borders"] as Properties | undefined;
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Cells whose left and right lines differ are changed one by one: the sides of a block are its outer ones. */
function canJoin(one: Properties | undefined, other: Properties | undefined): boolean {
  const borders = bordersOf(one);
  return isSame(borders?.["left"], borders?.["right"]) && isSame(one, other);
}

/** The properties of cells side by side, as those of one block. */
function ofBlock(one: Properties, cells: number): Properties {
  const borders = bordersOf(one);
  if (!borders?.["left"] || cells < 2) return one;
  return {
    ...one,
    format: { ...(one["format"] as Properties), borders: { ...borders, vertical: borders["left"] } },
  };
}

/** Range.setCellProperties: cells with the same properties in a row are changed together. */
export function setCellProperties(ref: RangeRef, args: Arguments): void {
  const grid = args.raw(0) as readonly (readonly Properties[])[];
  const { rows, columns } = sizeOf(ref.rect);
  if (!Array.isArray(grid) || grid.length !== rows || grid.some((line) => line.length !== columns)) {
    fail("InvalidArgument", "The properties don't match the size of the range.");
  }
  grid.forEach((line, row) => {
    let start = 0;
    for (let column = 1; column <= line.length; column++) {
      if (column < line.length && canJoin(line[start], line[column])) continue;
      const run = { ...cellRect(ref.rect, row, start), right: ref.rect.left + column - 1 };
      apply(rangeObject(ref, run), ofBlock(line[start] ?? {}, column - start));
      start = column;
    }
  });
}

function lines(ref: RangeRef, axis: "row" | "column"): HostObject[] {
  const { rows, columns } = sizeOf(ref.rect);
  const count = axis === "row" ? rows : columns;
  return Array.from({ length: count }, (_, index) => {
    const { top, left } = ref.rect;
    const rect =
      axis === "row"
        ? { ...ref.rect, top: top + index, bottom: top + index }
        : { ...ref.rect, left: left + index, right: left + index };
    return rangeObject(ref, rect);
  });
}

/** Range.getRowProperties and getColumnProperties. */
export function getLineProperties(axis: "row" | "column"): (ref: RangeRef, args: Arguments) => Properties[] {
  return (ref, args) => lines(ref, axis).map((line) => read(line, args.record(0)));
}

/** Range.setRowProperties and setColumnProperties. */
export function setLineProperties(axis: "row" | "column"): (ref: RangeRef, args: Arguments) => void {
  return (ref, args) => {
    const given = args.raw(0) as readonly Properties[];
    const objects = lines(ref, axis);
    if (!Array.isArray(given) || given.length !== objects.length) {
      fail("InvalidArgument", "The properties don't match the size of the range.");
    }
    objects.forEach((line, index) => apply(line, given[index] ?? {}));
  };
}
