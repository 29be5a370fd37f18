import { strict as assert } from "node:assert";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import { apiSetTable } from "excel-host/node";
import { buildWorkbench } from "../src";
import { DEFAULT_CONFIG } from "../src/config/config";
import { readPageConfig } from "../src/config/page";

describe("building the workbench", function () {
  this.timeout(120_000);
  let folder = "";
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "workbench-build-"));
    await buildWorkbench(folder, { minify: false });
  });
  after(() => rm(folder, { recursive: true }));

  it("writes a page, three scripts and a style sheet, and nothing else", async () => {
    const files = (await readdir(folder)).sort();
    assert.deepEqual(files, ["charts.js", "index.html", "pane-bridge.js", "workbench.css", "workbench.js"]);
  });

  it("tells the page its configuration and what each Excel can do", async () => {
    const html = await readFile(join(folder, "index.html"), "utf8");
    const { apiSets, liveReload, brand } = readPageConfig(new JSDOM(html).window.document);
    assert.deepEqual([brand, liveReload], [DEFAULT_CONFIG.brand, false]);
    assert.deepEqual(apiSets, apiSetTable());
  });

  it("keeps what draws charts out of the page's own script, which asks for it when a book has some", async () => {
    const own = await readFile(join(folder, "workbench.js"), "utf8");
    const charts = await readFile(join(folder, "charts.js"), "utf8");
    assert.match(own, /import\("\.\/charts\.js"\)/);
    assert.doesNotMatch(own, /node_modules\/(echarts|zrender)\//);
    assert.match(charts, /node_modules\/echarts\//);
  });

  it("leaves the code of the pane's bridge small and free of the grid", async () => {
    const bridge = await readFile(join(folder, "pane-bridge.js"), "utf8");
    assert.match(bridge, /excelExternal/);
    assert.ok(bridge.length < 1000, `${bridge.length} characters`);
  });
});
