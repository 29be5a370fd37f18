import { strict as assert } from "node:assert";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startWorkbench, type RunningWorkbench } from "../src/server";

describe("the workbench's server", () => {
  let folder = "";
  let running: RunningWorkbench;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "workbench-"));
    await mkdir(join(folder, "dist"));
    await mkdir(join(folder, "bench"));
    await writeFile(join(folder, "rahasia.txt"), "rahasia");
    await writeFile(
      join(folder, "dist", "taskpane.html"),
      "<!doctype html><html><head><script src=office.js></script></head></html>",
    );
    await writeFile(join(folder, "bench", "index.html"), "<html><head></head>meja</html>");
    await writeFile(join(folder, "contoh.xlsx"), "PK");
    running = await startWorkbench({
      port: 4300,
      distDir: join(folder, "dist"),
      workbenchDir: join(folder, "bench"),
      sample: join(folder, "contoh.xlsx"),
    });
  });

  after(async () => {
    await running.close();
    await rm(folder, { recursive: true });
  });

  const get = (path: string) => fetch(new URL(path, running.url));

  it("serves the workbench, the add-in and the sample", async () => {
    assert.match(await (await get("/")).text(), /meja/);
    assert.equal(await (await get("/contoh.xlsx")).text(), "PK");
  });

  it("puts one script before all others into the pane's page and leaves its own page alone", async () => {
    const pane = await (await get("/taskpane.html")).text();
    assert.equal(
      pane,
      '<!doctype html><html><head><script src="/workbench/pane-bridge.js"></script><script src=office.js></script></head></html>',
    );
    assert.doesNotMatch(await (await get("/")).text(), /pane-bridge/);
  });

  it("gives nothing from outside its folders", async () => {
    for (const path of [
      "/..%2frahasia.txt",
      "/workbench/..%2f..%2frahasia.txt",
      "/tidak-ada.js",
      "/%2e%2e/rahasia.txt",
    ]) {
      assert.equal((await get(path)).status, 404, path);
    }
  });

  it("takes the next port when one is taken", async () => {
    const second = await startWorkbench({
      port: 4300,
      distDir: join(folder, "dist"),
      workbenchDir: join(folder, "bench"),
    });
    assert.notEqual(second.url, running.url);
    assert.equal((await fetch(new URL("/contoh.xlsx", second.url))).status, 404);
    await second.close();
  });
});
