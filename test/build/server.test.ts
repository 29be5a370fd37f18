import assert from "node:assert/strict";
import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { ROOT } from "../../scripts/lib/product";

const DIST = path.join(ROOT, "dist/intranet");

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

/** A configuration for the genuine nginx around the piece that ships with the build. */
function nginxConf(folder: string, port: number): string {
  const temp = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (one) => `${one}_temp_path ${folder};`,
  );
  return `daemon off; pid ${folder}/pid; error_log stderr; events {}
    http { types { text/html html; text/javascript js; image/png png; }
      ${temp.join(" ")} access_log off;
      server { listen 127.0.0.1:${port}; root ${DIST}; include ${DIST}/server/nginx.conf; } }`;
}

async function answering(url: string): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    const answer = await fetch(url).catch(() => undefined);
    if (answer) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  assert.fail(`${url} does not answer`);
}

describe("what the web server sends with the build", function () {
  let folder: string;
  let server: ChildProcess | undefined;
  let site: string;

  before(async function () {
    const has = spawnSync("nginx", ["-v"]).error === undefined;
    if (!existsSync(path.join(DIST, "server/nginx.conf")) || !has) return this.skip();
    folder = mkdtempSync(path.join(tmpdir(), "lkjip-nginx-"));
    const port = await freePort();
    writeFileSync(path.join(folder, "nginx.conf"), nginxConf(folder, port));
    server = spawn("nginx", ["-c", path.join(folder, "nginx.conf"), "-e", "stderr"], { stdio: "ignore" });
    site = `http://127.0.0.1:${port}`;
    await answering(site);
  });
  after(async () => {
    if (!server) return;
    const ended = new Promise((resolve) => server?.once("exit", resolve));
    server.kill();
    await ended;
    rmSync(folder, { recursive: true });
  });

  it("lets Excel on the web fetch the functions across origins, as JSON", async () => {
    const { headers, status } = await fetch(`${site}/functions.json`);
    assert.equal(status, 200);
    assert.equal(headers.get("access-control-allow-origin"), "*");
    assert.match(headers.get("content-type") ?? "", /^application\/json/);
  });

  it("lets the pane stand in Excel's frame, and icons be kept", async () => {
    const pane = (await fetch(`${site}/taskpane.html`)).headers;
    assert.equal(pane.get("x-frame-options"), null);
    assert.doesNotMatch(pane.get("content-security-policy") ?? "", /frame-ancestors/);
    assert.match(pane.get("content-type") ?? "", /^text\/html/);
    const icon = (await fetch(`${site}/assets/icons/lkjip-32.png`)).headers;
    assert.doesNotMatch(icon.get("cache-control") ?? "", /no-store/);
  });

  it("is said for IIS and Apache, too", () => {
    for (const file of ["web.config", "apache.conf", "nginx.conf"]) {
      const text = readFileSync(path.join(ROOT, "assets/server", file), "utf8");
      const code = text.replace(/<!--[\s\S]*?-->|^#.*$/gm, "");
      assert.match(code, /Access-Control-Allow-Origin"?\s+(?:value=)?"\*"/, file);
      assert.match(code, /application\/json/, file);
      assert.doesNotMatch(code, /frame-ancestors|no-store/, file);
      assert.doesNotMatch(code, /\b(?:set|add|add_header)\s+(?:name=")?X-Frame-Options/i, file);
    }
  });
});
