import assert from "node:assert/strict";
import { isDeepStrictEqual } from "node:util";
import type { OpenedExcel } from "../../src/node/index";
import { REFUSED } from "./public/refused";
import { TOPICS } from "./public/index";
import type { Program } from "./public/program";
import { openForPrograms, runProgram } from "./public/run";

/** "runs", or what stopped it: the code of the refusal, or another answer where the program itself catches it. */
async function outcome(excel: OpenedExcel, program: Program): Promise<string> {
  try {
    return isDeepStrictEqual(await runProgram(excel, program), program.gives) ? "runs" : "caught a refusal";
  } catch (error) {
    return String((error as { readonly code?: string }).code);
  }
}

describe("programs after public samples", () => {
  for (const { topic, programs } of TOPICS) {
    describe(topic, () => {
      let excel: OpenedExcel;
      before(async () => (excel = await openForPrograms()));
      after(() => excel.close());
      for (const program of programs)
        if (REFUSED.has(program.name))
          it(`${program.name}: not yet`, async () => assert.notEqual(await outcome(excel, program), "runs"));
        else it(program.name, async () => assert.deepEqual(await runProgram(excel, program), program.gives));
    });
  }
});
