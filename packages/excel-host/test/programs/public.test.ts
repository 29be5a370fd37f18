import assert from "node:assert/strict";
import type { OpenedExcel } from "../../src/node/index";
import { TOPICS } from "./public/index";
import type { Program } from "./public/program";
import { openForPrograms, runProgram } from "./public/run";

/** What the test says of a program. */
function titleOf({ name, refused }: Program): string {
  return refused === undefined ? name : `refused by name (${refused}): ${name}`;
}

describe("programs after public samples", () => {
  for (const { topic, programs } of TOPICS) {
    describe(topic, () => {
      let excel: OpenedExcel;
      before(async () => (excel = await openForPrograms()));
      after(() => excel.close());
      for (const program of programs)
        it(titleOf(program), async () => {
          const running = runProgram(excel, program);
          if (program.refused === undefined) assert.deepEqual(await running, program.gives);
          else
            await assert.rejects(running, ({ code }: { code: unknown }) => String(code) === program.refused);
        });
    });
  }
});
