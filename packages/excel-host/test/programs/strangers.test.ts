import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { openExcel } from "../../src/node/index";
import { plain } from "../objects/with-excel";
import type { StrangersProgram, StrangersTopic } from "./strangers/program";

const FOLDER = path.join(__dirname, "strangers");
const FILES = readdirSync(FOLDER).filter((name) => name.endsWith(".mjs"));

/** In plain JavaScript, as their authors wrote them. */
async function topicOf(name: string): Promise<StrangersTopic> {
  const { default: topic } = (await import(pathToFileURL(path.join(FOLDER, name)).href)) as {
    default: StrangersTopic;
  };
  return topic;
}

/** Each in an Excel of its own: they name sheets, tables and charts as if nobody else did. */
async function run(program: StrangersProgram): Promise<unknown> {
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

/** Why a program does not give what its author expects; each was looked into. */
const OTHERWISE: ReadonlyMap<string, string> = new Map([
  ["scatter chart built series by series, with a trendline and fixed axes", "InvalidObjectPath"],
  [
    "line chart whose title follows a cell, with a logarithmic axis, series added and taken away",
    "InvalidObjectPath",
  ],
]);

describe("programs by authors who never saw the host", () => {
  for (const file of FILES)
    it(path.basename(file, ".mjs"), async () => {
      const { programs } = await topicOf(file);
      for (const program of programs) {
        const code = OTHERWISE.get(program.name);
        if (code === undefined) assert.deepEqual(await run(program), program.gives, program.name);
        // The library itself forgets what `series.add` made once its batch is over: it has no id to find it again by.
        else await assert.rejects(run(program), { code }, program.name);
      }
    });
});
