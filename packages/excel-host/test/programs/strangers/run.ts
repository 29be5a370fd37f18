import { readdirSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { openExcel } from "../../../src/node/index";
import { plain } from "../../objects/with-excel";
import { openForPrograms, runProgram } from "../public/run";
import type { StrangersProgram, StrangersTopic } from "./program";

/** The files of programs, in plain JavaScript as their authors wrote them. */
export const STRANGERS = readdirSync(__dirname).filter((name) => name.endsWith(".mjs"));

/** What a file holds. */
export async function strangersTopic(file: string): Promise<StrangersTopic> {
  const { default: topic } = (await import(pathToFileURL(path.join(__dirname, file)).href)) as {
    default: StrangersTopic;
  };
  return topic;
}

/** Runs programs of one topic, and ends that. */
interface Runner {
  readonly run: (program: StrangersProgram) => Promise<unknown>;
  readonly close: () => void;
}

/** A page has `Excel` as its own; while a program runs, so has this process. */
async function withGlobal<T>(library: typeof Excel, work: () => Promise<T>): Promise<T> {
  const before = Object.getOwnPropertyDescriptor(globalThis, "Excel");
  Object.assign(globalThis, { Excel: library });
  try {
    return await work();
  } finally {
    if (before) Object.defineProperty(globalThis, "Excel", before);
    else Reflect.deleteProperty(globalThis, "Excel");
  }
}

/** In an Excel of its own: most name sheets, tables and charts as if nobody else did. */
async function runAlone(program: StrangersProgram): Promise<unknown> {
  const excel = await openExcel(undefined, { preset: "Microsoft 365", locale: "en-US" });
  try {
    return await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      return plain((await program.run({ context, sheet, Excel: excel.Excel })) as never);
    });
  } finally {
    excel.close();
  }
}

/** How the programs of a topic were meant to be run. */
export async function runnerOf({ isOneBook }: StrangersTopic): Promise<Runner> {
  if (!isOneBook) return { run: runAlone, close: () => undefined };
  const excel = await openForPrograms();
  const run = (program: StrangersProgram) =>
    withGlobal(excel.Excel, () =>
      runProgram(excel, {
        ...program,
        atFirstSight: false,
        run: ({ context, sheet }) => program.run({ context, sheet, Excel: excel.Excel }),
      }),
    );
  return { run, close: () => excel.close() };
}
