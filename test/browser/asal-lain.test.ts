import assert from "node:assert/strict";
import { rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { buildSync } from "esbuild";
import { apiSetTable } from "excel-host/node";
import type { Frame, Page } from "playwright-core";
import { readProduct } from "../../scripts/lib/product";
import { jalankanPeladen, PELADEN, portBebas, terpasang } from "../server/peladen";
import { buatSertifikat } from "../server/sertifikat";
import { buatSitus, terbangun } from "../server/situs";
import type { BekalHalaman } from "./asal-lain-halaman";
import { pakaiPeramban } from "./peramban";

const TELEMETRI_ALAMAT = /^https:\/\/telemetryservice\.firstpartyapps\.oaspapps\.com\//;
const TELEMETRI = /telemetryservice\.firstpartyapps\.oaspapps\.com.*has been blocked/;

/** A page of another origin that holds the pane in a frame, as Excel on the web does. */
async function halamanExcel(panel: string): Promise<{ server: Server; url: string }> {
  const isi = `<!doctype html><title>Excel</title><iframe width="320" height="700" src="${panel}"></iframe>`;
  const server = createServer((_, jawab) => {
    jawab.setHeader("content-type", "text/html");
    jawab.end(isi);
  });
  await new Promise<void>((siap) => server.listen(0, "127.0.0.1", siap));
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` };
}

/** The Excel for the frame, as one script. */
function skripExcel(): string {
  const entryPoints = [path.join(__dirname, "asal-lain-halaman.ts")];
  const { outputFiles } = buildSync({ entryPoints, bundle: true, write: false, format: "iife" });
  return outputFiles[0]?.text ?? "";
}

/** The built add-in on nginx with TLS, in a frame of a page of another origin, over the genuine office.js. */
describe("the add-in from a server of another origin", function () {
  this.timeout(60_000);
  const akhir: (() => unknown)[] = [];
  const peramban = pakaiPeramban();
  let page: Page;
  let panel: Frame;
  let alamat = "";
  const masalah: string[] = [];

  before(async function () {
    const sertifikat = terbangun() && terpasang(PELADEN.nginx) ? buatSertifikat() : undefined;
    if (!sertifikat) return this.skip();
    alamat = `https://localhost:${await portBebas()}/lkjip`;
    const folder = buatSitus(alamat);
    akhir.push(() => rmSync(path.dirname(folder), { recursive: true, force: true }));
    const { cert, key } = sertifikat;
    akhir.push(await jalankanPeladen(PELADEN.nginx, { url: alamat, folder, cert, key }));
    const { server, url } = await halamanExcel(`${alamat}/taskpane.html`);
    akhir.push(() => (server.closeAllConnections(), server.close()));
    page = await (await peramban()).newPage({ ignoreHTTPSErrors: true });
    akhir.push(() => page.context().close());
    // What office.js itself stumbles over is not ours: in a frame of another origin Chromium gives it no sessionStorage.
    page.on("pageerror", ({ message, stack }) => {
      if (!stack?.includes("/office/")) masalah.push(message);
    });
    page.on(
      "requestfailed",
      (satu) =>
        TELEMETRI_ALAMAT.test(satu.url()) || masalah.push(`${satu.url()} ${satu.failure()?.errorText ?? ""}`),
    );
    page.on("console", (kata) => {
      // The library would open a frame to its maker; our policy keeps it from that, and that is what it says.
      if (TELEMETRI.test(kata.text())) return;
      if (/CORS|Content Security Policy|Refused/i.test(kata.text())) masalah.push(kata.text());
    });
    await page.goto(new URL("/kosong", url).href);
    const functionsJson = await page.evaluate(
      (dari) => fetch(dari).then((jawab) => jawab.text()),
      `${alamat}/functions.json`,
    );
    const { id, namespace } = readProduct();
    const bekal: BekalHalaman = { apiSets: apiSetTable(), id, namespace, functionsJson };
    await page.addInitScript(
      `if (location.pathname.endsWith("/taskpane.html")) {\nwindow.bekal = ${JSON.stringify(bekal)};\n${skripExcel()}\n}`,
    );
    await page.goto(url);
    panel = page.frames().find((satu) => satu.url().startsWith(alamat)) ?? page.mainFrame();
  });
  after(async () => {
    for (const satu of akhir.reverse()) await satu();
  });

  it("shows its pane in the frame, prepares the workbook and calculates its functions there", async () => {
    await panel.getByRole("button", { name: "Siapkan Buku Kerja" }).click();
    await panel.getByRole("button", { name: "Isi Profil" }).waitFor();
    const nilai = await panel.evaluate(async () => {
      await window.Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Lembar1").getRange("A1").formulas = [["=LKJIP.CAPAIAN(330,95)"]];
        await context.sync();
      });
      await window.excelUji?.host.calculated();
      return window.Excel.run(async (context) => {
        const sel = context.workbook.worksheets.getItem("Lembar1").getRange("A1").load("values");
        await context.sync();
        return sel.values[0]?.[0] as number;
      });
    });
    assert.ok(Math.abs(nilai - 95 / 330) < 1e-9, String(nilai));
    assert.notEqual(new URL(page.url()).origin, new URL(panel.url()).origin);
    assert.deepEqual(masalah, []);
  });
});
