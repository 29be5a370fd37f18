import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { apiTable, areas, limits, refusals } from "../../scripts/tables";
import { readXlsx } from "../../src/file";
import * as main from "../../src/index";
import * as node from "../../src/node/index";

const PACKAGE = resolve(import.meta.dirname, "../..");
const read = (name: string) => readFileSync(join(PACKAGE, name), "utf8");

/** Runs a program that stands in the package, in a Node of its own. */
function run(text: string, argument: string): string {
  const file = join(PACKAGE, `readme-${process.pid}.mts`);
  writeFileSync(file, text);
  try {
    const { stdout, stderr, status } = spawnSync(process.execPath, ["--import", "tsx", file, argument], {
      encoding: "utf8",
      cwd: PACKAGE,
    });
    assert.equal(status, 0, stderr);
    return stdout;
  } finally {
    rmSync(file);
  }
}

describe("the package's documents", () => {
  it("print a program that runs as printed, and saves what it says", () => {
    const [, program = ""] = /```ts\n(.*?)```/s.exec(read("README.md")) ?? [];
    const [, promised] = /console\.log.*\/\/ (.*)\n/.exec(program) ?? [];
    const path = join(tmpdir(), `sales-${process.pid}.xlsx`);
    assert.equal(run(program, path).trim(), promised);
    const [sheet] = readXlsx(readFileSync(path)).sheets;
    rmSync(path);
    assert.equal(sheet?.name, "Sales");
    assert.deepEqual(
      [sheet?.cells.get(3)?.get(1)?.formula, sheet?.cells.get(3)?.get(1)?.value],
      ["SUM(B2:B3)", 200],
    );
    assert.ok(program.trim().split("\n").length <= 23);
  });

  it("name entries that there are", () => {
    const entries = { ...main, ...node };
    for (const name of [
      "openExcel",
      "apiSetTable",
      "createHost",
      "Workbook",
      "readXlsx",
      "writeXlsx",
      "shiftCells",
    ])
      assert.ok(name in entries && read("README.md").includes(`\`${name}\``), name);
  });

  it("list the members that the host does: `npm run api` makes API.md anew", async () => {
    assert.equal(read("API.md"), await apiTable());
    assert.equal(read("README.md"), await areas(read("README.md")));
  });

  it("list what is refused: `npm run api` makes the list in LIMITS.md anew", () => {
    assert.ok(refusals().length > 5);
    assert.equal(read("LIMITS.md"), limits(read("LIMITS.md")));
  });
});
