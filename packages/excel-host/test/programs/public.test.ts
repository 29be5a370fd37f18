import assert from "node:assert/strict";
import type { OpenedExcel } from "../../src/node/index";
import { TOPICS } from "./public/index";
import { openForPrograms, runProgram } from "./public/run";

describe("programs after public samples", () => {
  for (const { topic, programs } of TOPICS) {
    describe(topic, () => {
      let excel: OpenedExcel;
      before(async () => (excel = await openForPrograms()));
      after(() => excel.close());
      for (const program of programs)
        it(program.name, async () => {
          assert.deepEqual(await runProgram(excel, program), program.gives);
        });
    });
  }
});
