import { strict as assert } from "node:assert";
import { spawn, type ChildProcess } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";

const PACKAGE = join(__dirname, "..");
const TSX = createRequire(__filename).resolve("tsx");

/** What a program prints, once it matches. */
function printed(program: ChildProcess, wanted: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = "";
    const read = (chunk: Buffer) => {
      text += chunk.toString();
      const [, found] = wanted.exec(text) ?? [];
      if (found) resolve(found);
    };
    program.stdout?.on("data", read);
    program.stderr?.on("data", read);
    program.on("exit", (code) => reject(new Error(`ended with ${code}: ${text}`)));
  });
}

describe("the program in the README", function () {
  this.timeout(120_000);
  let folder = "";
  let program: ChildProcess | undefined;

  before(async () => {
    // Inside the package, so that its name can be imported.
    await mkdir(join(PACKAGE, "dist"), { recursive: true });
    folder = await mkdtemp(join(PACKAGE, "dist/readme-"));
  });
  after(async () => {
    program?.kill();
    await rm(folder, { recursive: true });
  });

  it("runs as printed and serves the workbench under its brand", async () => {
    const readme = await readFile(join(PACKAGE, "README.md"), "utf8");
    const [, code = ""] = /```ts\n([\s\S]*?)```/.exec(readme) ?? [];
    await writeFile(join(folder, "serve.mts"), code);
    program = spawn(process.execPath, ["--import", TSX, "serve.mts"], { cwd: folder });
    const url = await printed(program, /The workbench is at (\S+)/);
    assert.match(await (await fetch(url)).text(), /<title>Acme<\/title>/);
    assert.equal((await fetch(new URL("/workbench/workbench.js", url))).status, 200);
  });
});
