import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { join } from "node:path";

const HERE = join(import.meta.dirname, "loading");

/** Runs the program in a Node of its own: what it answered, and the modules of Univer that it loaded. */
function run(engine: "none" | "univer"): { answer: unknown; loaded: string[] } {
  const watch = join(HERE, "watch.mjs");
  const args = ["--import", "tsx", "--import", watch, join(HERE, "program.ts"), engine];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: "utf8" });
  assert.equal(status, 0, stderr);
  return {
    answer: JSON.parse(stdout),
    loaded: stderr.split("\n").filter((line) => line.startsWith("loaded ")),
  };
}

describe("the engine", () => {
  it("is not loaded where none is wanted: a formula shows nothing", () => {
    assert.deepEqual(run("none"), { answer: "", loaded: [] });
  });

  it("is loaded where formulas are calculated", () => {
    const { answer, loaded } = run("univer");
    assert.equal(answer, 3);
    assert.ok(loaded.some((line) => line.includes("@univerjs/engine-formula")));
  });
});
