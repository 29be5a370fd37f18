import assert from "node:assert/strict";
import path from "node:path";
import { runnerOf, STRANGERS, strangersTopic } from "./strangers/run";

/** Why a program does not give what its author expects; each was looked into. */
const OTHERWISE: ReadonlyMap<string, string> = new Map([
  ["scatter chart built series by series, with a trendline and fixed axes", "InvalidObjectPath"],
  [
    "line chart whose title follows a cell, with a logarithmic axis, series added and taken away",
    "InvalidObjectPath",
  ],
]);

describe("programs by authors who never saw the host", () => {
  for (const file of STRANGERS)
    it(path.basename(file, ".mjs"), async () => {
      const topic = await strangersTopic(file);
      const { run, close } = await runnerOf(topic);
      for (const program of topic.programs) {
        const code = OTHERWISE.get(program.name);
        if (code === undefined) assert.deepEqual(await run(program), program.gives, program.name);
        // The library itself forgets what `series.add` made once its batch is over: it has no id to find it again by.
        else await assert.rejects(run(program), { code }, program.name);
      }
      close();
    });
});
