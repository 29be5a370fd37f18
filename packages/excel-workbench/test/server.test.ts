import { strict as assert } from "node:assert";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { request } from "node:http";
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
    await writeFile(join(folder, "secret.txt"), "secret");
    await writeFile(
      join(folder, "dist", "taskpane.html"),
      "<!doctype html><html><head><script src=office.js></script></head></html>",
    );
    await writeFile(join(folder, "bench", "index.html"), "<html><head></head>desk</html>");
    await writeFile(join(folder, "our sample.xlsx"), "PK");
    running = await startWorkbench({
      port: 0,
      distDir: join(folder, "dist"),
      workbenchDir: join(folder, "bench"),
      sample: join(folder, "our sample.xlsx"),
    });
  });

  after(async () => {
    await running.close();
    await rm(folder, { recursive: true });
  });

  const get = (path: string) => fetch(new URL(path, running.url));

  it("serves the workbench, the add-in and the sample", async () => {
    assert.match(await (await get("/")).text(), /desk/);
    const sample = await get("/workbench/sample/");
    assert.equal(await sample.text(), "PK");
    assert.equal(new URL(sample.url).pathname, "/workbench/sample/our%20sample.xlsx");
  });

  it("puts one script before all others into the pane's page and leaves its own page alone", async () => {
    const pane = await (await get("/taskpane.html")).text();
    assert.equal(
      pane,
      '<!doctype html><html><head><script src="workbench/pane-bridge.js"></script><script src=office.js></script></head></html>',
    );
    assert.doesNotMatch(await (await get("/")).text(), /pane-bridge/);
  });

  it("gives nothing from outside its folders", async () => {
    for (const path of [
      "/..%2fsecret.txt",
      "/workbench/..%2f..%2fsecret.txt",
      "/not-there.js",
      "/%2e%2e/secret.txt",
    ]) {
      assert.equal((await get(path)).status, 404, path);
    }
  });

  /** Sends what `fetch` would not: a path as it is, another Host, another method. */
  const raw = (path: string, method = "GET", host = "localhost"): Promise<{ status: number; body: string }> =>
    new Promise((resolve, reject) => {
      const { port } = new URL(running.url);
      const sent = request({ host: "127.0.0.1", port, path, method, headers: { host } }, (response) => {
        let body = "";
        response.on("data", (part) => (body += String(part)));
        response.on("end", () => resolve({ status: response.statusCode ?? 0, body }));
      });
      sent.on("error", reject).end();
    });

  it("answers whatever is asked, and goes on", async () => {
    const strange = [
      "/%",
      "//",
      "/%00",
      "/%c3%28",
      "/workbench/%",
      "//evil.example/x",
      "http://a/",
      "*",
      "/?%",
    ];
    for (const path of strange) assert.ok((await raw(path)).status < 500, path);
    assert.equal((await raw("/%")).status, 400);
    assert.equal((await raw("//")).status, 404);
    assert.match((await raw("/")).body, /desk/);
  });

  it("answers to names of this machine only, and to nothing that would change something", async () => {
    for (const host of ["evil.example", "evil.example:3000", "localhost.evil.example"])
      assert.equal((await raw("/", "GET", host)).status, 403, host);
    for (const host of ["localhost", "LOCALHOST:3000", "127.0.0.1:80", "[::1]:3000"])
      assert.equal((await raw("/", "GET", host)).status, 200, host);
    for (const method of ["POST", "PUT", "DELETE", "OPTIONS"])
      assert.equal((await raw("/", method)).status, 405, method);
    assert.deepEqual(await raw("/", "HEAD"), { status: 200, body: "" });
    assert.deepEqual(await raw("/taskpane.html", "HEAD"), { status: 200, body: "" });
  });

  it("takes the next port when one is taken", async () => {
    const second = await startWorkbench({
      port: Number(new URL(running.url).port),
      distDir: join(folder, "dist"),
      workbenchDir: join(folder, "bench"),
    });
    assert.notEqual(second.url, running.url);
    assert.equal((await fetch(new URL("/workbench/sample/", second.url))).status, 404);
    await second.close();
  });

  it("tells the open pages when something was built anew", async () => {
    const changes = await get("/workbench/changes");
    assert.equal(changes.headers.get("content-type"), "text/event-stream");
    const reader = changes.body?.getReader();
    assert.ok(reader);
    running.reload();
    let heard = "";
    while (!heard.includes("data:")) heard += new TextDecoder().decode((await reader.read()).value);
    assert.match(heard, /data: reload/);
    await reader.cancel();
  });
});
