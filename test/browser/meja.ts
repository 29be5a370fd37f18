import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { chromium, type Browser, type FrameLocator, type Page } from "playwright-core";
import { buildWorkbench } from "excel-workbench";
import { startWorkbench, type RunningWorkbench } from "excel-workbench";

const ROOT = path.resolve(__dirname, "../..");

/** A workbench in Chromium with the add-in's intranet build behind it. */
export interface Meja {
  readonly page: Page;
  /** The add-in's pane. */
  readonly panel: FrameLocator;
  /** Errors that nothing caught, and requests that left the computer. */
  readonly masalah: string[];
  tutup(): Promise<void>;
}

/** Starts the server and the browser; the sample is open and calculated when this resolves. */
export async function bukaMeja(port: number): Promise<Meja> {
  const workbenchDir = await mkdtemp(path.join(tmpdir(), "lkjip-meja-"));
  await buildWorkbench(workbenchDir);
  const server = await startWorkbench({
    port,
    distDir: path.join(ROOT, "dist/intranet"),
    workbenchDir,
    sample: path.join(ROOT, "assets/contoh/contoh.xlsx"),
  });
  const browser = await chromium.launch({
    executablePath: process.env["CHROME_PATH"] ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
  });
  const page = await browser.newPage({ viewport: { width: 1360, height: 820 } });
  const masalah = catatMasalah(page);
  // Asked for early: a picker that opens before Chromium knows that somebody waits for it goes unseen.
  page.on("filechooser", () => undefined);
  await page.goto(server.url);
  await page.evaluate("window.__lkjipReady");
  return {
    page,
    panel: page.frameLocator("#pane-frame"),
    masalah,
    tutup: () => tutup(browser, server, workbenchDir),
  };
}

function catatMasalah(page: Page): string[] {
  const masalah: string[] = [];
  page.on("pageerror", (galat) => masalah.push(galat.message));
  page.on("request", (permintaan) => {
    const { hostname, protocol } = new URL(permintaan.url());
    if (protocol.startsWith("http") && hostname !== "localhost") masalah.push(`asks ${permintaan.url()}`);
  });
  return masalah;
}

async function tutup(browser: Browser, server: RunningWorkbench, folder: string): Promise<void> {
  await browser.close();
  await server.close();
  await rm(folder, { recursive: true });
}
