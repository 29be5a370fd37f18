import {
  addSheet as addEmptySheet,
  renameSheet,
  shiftCells,
  ShiftConflict,
  MAX_COLUMNS,
  MAX_ROWS,
  type Rect,
  type Shift,
  type Workbook,
} from "excel-host";
import { sheetNamed } from "excel-host/univer";
import { fillCalculated } from "./table-rows";

/** Why something was not done, for the user; undefined when it was done. */
export type Refusal = string | undefined;

/** Renames a sheet as far as Excel's rules allow it. */
export function renameAllowed(workbook: Workbook, sheetId: string, name: string): Refusal {
  const other = sheetNamed(workbook.book, name);
  if (other && other.id !== sheetId) return `Sudah ada lembar bernama ${name}.`;
  const isBroken = name === "" || name.length > 31 || /[:\\/?*[\]]/.test(name) || /^'|'$/.test(name);
  if (isBroken) return "Nama lembar paling panjang 31 huruf, tanpa : \\ / ? * [ ].";
  renameSheet(workbook, sheetId, name);
  return undefined;
}

/** Adds an empty sheet at the end; the answer is its id. */
export function addSheet(workbook: Workbook): string {
  const { sheets } = workbook.book;
  let number = sheets.length + 1;
  while (sheetNamed(workbook.book, `Lembar${number}`)) number += 1;
  return addEmptySheet(workbook, `Lembar${number}`, "grid").id;
}

/** What a shift would tear apart, for the user. */
const TORN: Readonly<Record<ShiftConflict["what"], string>> = {
  "merged cells": "sel gabungan akan terbelah",
  table: "tabel akan terbelah",
  "an array": "rumus larik akan terbelah",
  "a data table": "tabel data (analisis bagaimana-jika) tidak dapat dipindahkan",
};

/** Whole rows or columns that come before, or go with, the selected ones. */
export function shiftLines(
  workbook: Workbook,
  sheetId: string,
  selected: Rect,
  what: "insertRows" | "deleteRows" | "insertColumns" | "deleteColumns",
): Refusal {
  const rows = { top: selected.top, bottom: selected.bottom, left: 0, right: MAX_COLUMNS - 1 };
  const columns = { top: 0, bottom: MAX_ROWS - 1, left: selected.left, right: selected.right };
  const shifts: Record<typeof what, Shift> = {
    insertRows: { sheetId, area: rows, direction: "down" },
    deleteRows: { sheetId, area: rows, direction: "up" },
    insertColumns: { sheetId, area: columns, direction: "right" },
    deleteColumns: { sheetId, area: columns, direction: "left" },
  };
  try {
    shiftCells(workbook, shifts[what]);
  } catch (error) {
    if (!(error instanceof ShiftConflict)) throw error;
    return `Sel tidak dapat digeser: ${TORN[error.what]}.`;
  }
  if (what === "insertRows") fillCalculated(workbook, sheetId, rows);
  return undefined;
}
