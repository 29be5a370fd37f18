import { createReadStream, existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { buildSync } from "esbuild";
import { apiSetTable } from "excel-host/node";
import { chromium, type Browser } from "playwright-core";
import { ensureBrowser } from "../scripts/find-browser.mjs";
import { readProduct, ROOT } from "../scripts/lib/product";
import { cetakTabel } from "./cetak";

/*
 * npx tsx bench/bandingkan.ts FOLDER: our pane (dist/intranet) beside another add-in's built page (FOLDER/taskpane.html,
 * such as Microsoft's React template by `webpack --mode production`): scripts of the first load raw and gzip, and the time
 * until its first button can be clicked, in one run (that template's lock and .npmrc name a feed of its makers: without
 * both, and with office-addin-test-helpers and -test-server 2.0.3, the newest on npm, `npm install` gets everything): same Chromium at 320 px, same office.js, same Excel without
 * calculation, both from a plain server on this machine, each seven times, the middle one told.
 */

const OFFICE = path.join(ROOT, "node_modules/@microsoft/office-js/dist");
const KALI = 7;
const JENIS: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
};

interface Alamat {
  readonly url: string;
  tutup(): void;
}

/** The folder as it lies there; office.js is ours for both, wherever the page asks for it. */
async function sajikan(folder: string): Promise<Alamat> {
  const server = createServer((minta, jawab) => {
    const nama = new URL(minta.url ?? "/", "http://x").pathname.slice(1);
    const berkas = [path.join(folder, nama), path.join(OFFICE, nama.replace(/^office\//, ""))].find(
      existsSync,
    );
    if (!berkas) return void jawab.writeHead(404).end();
    const jenis = JENIS[path.extname(berkas)] ?? "application/octet-stream";
    jawab.writeHead(200, { "content-type": jenis, "cache-control": "no-cache" });
    if (nama !== "taskpane.html") return void createReadStream(berkas).pipe(jawab);
    jawab.end(
      readFileSync(berkas, "utf8").replace(/https:\/\/appsforoffice[^"]*\/office\.js/, "office/office.js"),
    );
  });
  await new Promise<void>((siap) => server.listen(0, "127.0.0.1", siap));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/taskpane.html`,
    tutup: () => (server.closeAllConnections(), server.close()),
  };
}

/** Our own scripts that the page names, without office.js. */
function skripPertama(folder: string): Buffer[] {
  const html = readFileSync(path.join(folder, "taskpane.html"), "utf8");
  const nama = [...html.matchAll(/<script[^>]* src="?([^"\s>]+)/g)].map(([, satu = ""]) => satu);
  return nama
    .filter((satu) => !satu.includes("office.js"))
    .map((satu) => readFileSync(path.join(folder, satu)));
}

async function sekali(browser: Browser, url: string, skrip: string): Promise<[number, number]> {
  const page = await browser.newPage({ viewport: { width: 320, height: 700 } });
  await page.addInitScript(skrip);
  await page.goto(url);
  // A function and no text: the page's policy lets nothing be evaluated.
  await page.waitForFunction(() => "bisaDipakai" in window);
  const [ada, bisa] = (await page.evaluate(
    "[performance.getEntriesByType('navigation')[0].domInteractive, window.bisaDipakai]",
  )) as [number, number];
  await page.close();
  return [bisa, bisa - ada];
}

const tengah = (angka: readonly number[]): string =>
  `${([...angka].sort((a, b) => a - b)[Math.floor(angka.length / 2)] ?? 0).toFixed(0)} ms`;

async function ukur(browser: Browser, folder: string, skrip: string): Promise<string[]> {
  const isi = skripPertama(folder);
  const jumlah = (ukuran: (satu: Buffer) => number): string =>
    `${(isi.reduce((sum, satu) => sum + ukuran(satu), 0) / 1024).toFixed(0)} KB`;
  const { url, tutup } = await sajikan(folder);
  const waktu: [number, number][] = [];
  for (let i = 0; i < KALI; i += 1) waktu.push(await sekali(browser, url, skrip));
  tutup();
  return [
    jumlah(({ length }) => length),
    jumlah((satu) => gzipSync(satu).length),
    tengah(waktu.map(([sejakAwal]) => sejakAwal)),
    tengah(waktu.map(([, sesudahAda]) => sesudahAda)),
  ];
}

async function main(lain: string): Promise<void> {
  const entryPoints = [path.join(__dirname, "bandingkan-halaman.ts")];
  const { outputFiles } = buildSync({
    entryPoints,
    bundle: true,
    write: false,
    format: "iife",
    minify: true,
  });
  const bekal = JSON.stringify({ apiSets: apiSetTable(), id: readProduct().id });
  const skrip = `window.bekalUkur = ${bekal};\n${outputFiles[0]?.text ?? ""}`;
  const browser = await chromium.launch({
    executablePath: ensureBrowser(),
    args: ["--no-sandbox", "--disable-gpu"],
  });
  const kepala = ["page", "raw", "gzip", "usable after the navigation", "usable after the page is there"];
  const baris = [];
  for (const folder of [path.join(ROOT, "dist/intranet"), path.resolve(lain)])
    baris.push([path.basename(path.dirname(folder)), ...(await ukur(browser, folder, skrip))]);
  await browser.close();
  cetakTabel("First load, at 320 px", kepala, baris);
}

void main(process.argv[2] ?? "");
