import { fork } from "node:child_process";
import { appendFileSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { openExcel, type OpenedExcel } from "excel-host/node";
import { readBook, type ReadBook } from "./berkas-baca";
import { compareBooks, type Findings } from "./berkas-banding";
import { Volatility } from "./berkas-gerak";
import { writerOf } from "./berkas-penulis";
import { cetakTabel } from "./cetak";

/**
 * Files of other writers: opened and saved; opened, one cell written with office.js, and saved. What the saved file lacks is
 * found by a reader that is not the host's, and listed by writer.
 *
 * `npx tsx bench/berkas-asing.ts <folder of .xlsx> [file for the details]`; workbooks of others are not kept here.
 *
 * Recorded on 2026-11-30: 3,294 files of public test collections, some forty writers. Refused by name: those with a password, damaged
 * on purpose, or in a format before the standard. No value, formula, spill, look or rule was lost in the others; two were
 * not saved in time before names of blocks took one cell, and arrays were told to the calculator one by one.
 */

const LIMIT = 90_000;

const [LAST_ROW, LAST_COLUMN] = [1_048_575, 16_383];

/** What the edit writes: a text, which sums leave out. */
const MARK = "written by the bench";

type Outcome = "done" | "refused" | "protected" | "not read" | "stopped";

/** What one file came to. */
interface Report {
  readonly at: number;
  readonly path: string;
  readonly writer: string;
  readonly outcome: Outcome;
  readonly reason: string;
  readonly plain?: Findings;
  readonly edited?: Findings;
}

interface Message {
  readonly at: number;
  readonly report?: Report;
}

const reasonOf = (error: unknown): string => {
  const { code = "", message } = error as Error & { code?: string };
  return `${code} ${message}`.trim();
};

async function inHost<T>(bytes: Uint8Array, act: (excel: OpenedExcel) => Promise<T>): Promise<T> {
  const excel = await openExcel(bytes);
  try {
    return await act(excel);
  } finally {
    excel.close();
  }
}

/** Writes below and right of all that the first sheet has that may be seen and written; undefined: there is none. */
async function writeOneCell({ Excel }: OpenedExcel): Promise<string | undefined> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name,items/visibility,items/protection/protected");
    await context.sync();
    const sheet = worksheets.items.find(
      ({ visibility, protection }) => visibility === "Visible" && !protection.protected,
    );
    if (!sheet) return undefined;
    const used = sheet.getUsedRangeOrNullObject().load("rowIndex,columnIndex,rowCount,columnCount");
    await context.sync();
    const [row, column] = used.isNullObject
      ? [0, 0]
      : [used.rowIndex + used.rowCount + 1, used.columnIndex + used.columnCount + 1];
    const isFull = row > LAST_ROW && column > LAST_COLUMN;
    sheet.getCell(Math.min(row, LAST_ROW), Math.min(column, LAST_COLUMN) - (isFull ? 1 : 0)).values = [
      [MARK],
    ];
    await context.sync();
    return sheet.name;
  });
}

function judged(before: ReadBook, saved: Uint8Array, volatility: Volatility, sheet?: string): Findings {
  const after = readBook(saved);
  const found = compareBooks(before, after, volatility);
  const cells = after.sheets.find(({ name }) => name === sheet)?.cells.values() ?? [];
  if (sheet !== undefined && ![...cells].some(({ value }) => value === `s:${MARK}`))
    found.values.push(`the edit of ${sheet} is not there`);
  return found;
}

async function reportOf(path: string, at: number): Promise<Report> {
  const bytes = new Uint8Array(readFileSync(path));
  const head = { at, path, writer: writerOf(bytes) };
  let plainFile: Uint8Array;
  try {
    plainFile = await inHost(bytes, (excel) => excel.save());
  } catch (error) {
    return { ...head, outcome: "refused", reason: reasonOf(error) };
  }
  let before: ReadBook;
  try {
    before = readBook(bytes);
  } catch (error) {
    return { ...head, outcome: "not read", reason: reasonOf(error) };
  }
  const volatility = new Volatility(before);
  const plain = judged(before, plainFile, volatility);
  try {
    const [sheet, file] = await inHost(bytes, async (excel) => {
      const written = await writeOneCell(excel);
      return [written, written === undefined ? undefined : await excel.save()] as const;
    });
    if (!file) return { ...head, outcome: "protected", reason: "every visible sheet", plain };
    return { ...head, outcome: "done", reason: "", plain, edited: judged(before, file, volatility, sheet) };
  } catch (error) {
    return { ...head, outcome: "refused", reason: `edit: ${reasonOf(error)}`, plain };
  }
}

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => /\.xlsx$/i.test(path))
    .map((path) => join(folder, path))
    .sort();

async function child(folder: string, from: number): Promise<void> {
  for (const [at, path] of filesOf(folder).entries()) {
    if (at < from) continue;
    process.send?.({ at });
    const report = await reportOf(path, at).catch((error: unknown): Report => {
      return { at, path, writer: writerOf(readFileSync(path)), outcome: "stopped", reason: reasonOf(error) };
    });
    process.send?.({ at, report });
  }
  process.exit(0);
}

/** One child goes through many files; one that takes too long, or ends the child, is named and passed over. */
function inChild(folder: string, from: number, hear: (message: Message) => void): Promise<void> {
  return new Promise((resolve) => {
    const worker = fork(fileURLToPath(import.meta.url), [folder, "", String(from)], {
      execArgv: [...process.execArgv, "--max-old-space-size=3500"],
    });
    let timer = setTimeout(() => worker.kill("SIGKILL"), LIMIT);
    worker.on("message", (message: Message) => {
      clearTimeout(timer);
      timer = setTimeout(() => worker.kill("SIGKILL"), LIMIT);
      hear(message);
    });
    worker.on("exit", () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

const KINDS = ["values", "formulas", "results", "spills", "looks", "others"] as const;

function detailsOf({ path, writer, outcome, reason, plain, edited }: Report): string {
  const lines = [`${outcome} [${writer}] ${path} ${reason}`];
  for (const [way, found] of [["saved", plain] as const, ["edited", edited] as const])
    for (const kind of KINDS)
      for (const text of (found?.[kind] ?? []).slice(0, 12)) lines.push(`  ${way} ${kind}: ${text}`);
  return `${lines.join("\n")}\n`;
}

async function main(folder: string, details: string): Promise<void> {
  const paths = filesOf(folder);
  const reports: Report[] = [];
  if (details !== "") writeFileSync(details, "");
  const take = (report: Report): void => {
    reports.push(report);
    if (details !== "") appendFileSync(details, detailsOf(report));
  };
  for (let next = 0; next < paths.length;) {
    let [last, isDone] = [next, false];
    await inChild(folder, next, ({ at, report }) => {
      [last, isDone] = [at, report !== undefined];
      if (report) take(report);
    });
    const path = paths[last] ?? "";
    if (!isDone)
      take({
        at: last,
        path,
        writer: writerOf(readFileSync(path)),
        outcome: "stopped",
        reason: "no answer in time",
      });
    next = last + 1;
  }
  tell(reports);
}

const total = (list: readonly Report[], count: (found: Findings) => number): number =>
  list.reduce((sum, { plain, edited }) => sum + (plain ? count(plain) : 0) + (edited ? count(edited) : 0), 0);

function lineOf(writer: string, list: readonly Report[]): string[] {
  const opened = list.filter(({ plain }) => plain).length;
  const edited = list.filter((report) => report.edited).length;
  const lost = KINDS.map((kind) => total(list, (found) => found[kind].length));
  const excepted = [total(list, ({ volatile }) => volatile), total(list, ({ asked }) => asked)];
  const size = [total(list, ({ cellsOf }) => cellsOf), total(list, ({ formulasOf }) => formulasOf)];
  return [writer, ...[list.length, opened, edited, ...size, ...lost, ...excepted].map(String)];
}

function tell(reports: readonly Report[]): void {
  const writers = [...new Set(reports.map(({ writer }) => writer))].sort();
  const rows = writers.map((writer) =>
    lineOf(
      writer,
      reports.filter((report) => report.writer === writer),
    ),
  );
  cetakTabel(
    "Files of other writers: opened and saved; opened, one cell written, and saved. Lost or other, of both:",
    [
      ...["writer", "files", "opened", "edited", "cells", "formulas"],
      ...["values", "formulas", "results", "spills", "looks", "others", "(volatile)", "(asked for)"],
    ],
    [...rows, lineOf("all", reports)],
  );
  for (const { outcome, path, reason } of reports.filter((report) => report.outcome !== "done"))
    console.log(`${outcome}: ${path}: ${reason}`);
}

const [folder = ".", details = "", from] = process.argv.slice(2);
void (from === undefined ? main(folder, details) : child(folder, Number(from)));
