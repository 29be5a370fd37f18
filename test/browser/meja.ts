import { strict as assert } from "node:assert";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { chromium, type Browser, type FrameLocator, type Page } from "playwright-core";
import { startWorkbench, type RunningWorkbench } from "excel-workbench";
import { ensureBrowser } from "../../scripts/find-browser.mjs";
import { susunMeja } from "../../workbench";

const ROOT = path.resolve(__dirname, "../..");

/** A workbench in Chromium with the add-in's intranet build behind it; the sample is open and calculated. */
export interface Meja {
  readonly page: Page;
  /** The add-in's pane. */
  readonly panel: FrameLocator;
  /** Errors that nothing caught, and requests that left the computer. */
  readonly masalah: string[];
  tutup(): Promise<void>;
}

/** A server on a port of its own and a browser; every page is a fresh one that shares nothing. */
class RuangMeja {
  private constructor(
    private readonly folder: string,
    private readonly server: RunningWorkbench,
    private readonly browser: Browser,
  ) {}

  static async siapkan(): Promise<RuangMeja> {
    const workbenchDir = await mkdtemp(path.join(tmpdir(), "lkjip-meja-"));
    await susunMeja(workbenchDir);
    const distDir = path.join(ROOT, "dist/intranet");
    const sample = path.join(ROOT, "assets/contoh/contoh.xlsx");
    const server = await startWorkbench({ port: 0, distDir, workbenchDir, sample });
    const args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"];
    const browser = await chromium.launch({ executablePath: ensureBrowser(), args });
    return new RuangMeja(workbenchDir, server, browser);
  }

  async buka(): Promise<Meja> {
    const viewport = { width: 1360, height: 820 };
    const context = await this.browser.newContext({ viewport, acceptDownloads: true });
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    const page = await context.newPage();
    const masalah = catatMasalah(page);
    // Asked for early: a picker that opens before Chromium knows that somebody waits for it goes unseen
    // (4 in 100 when asked for together with the key).
    page.on("filechooser", () => undefined);
    await page.goto(this.server.url);
    await page.evaluate("window.workbenchReady");
    return { page, panel: page.frameLocator("#pane-frame"), masalah, tutup: () => context.close() };
  }

  async tutup(): Promise<void> {
    await this.browser.close();
    await this.server.close();
    await rm(this.folder, { recursive: true });
  }
}

function catatMasalah(page: Page): string[] {
  const masalah: string[] = [];
  page.on("pageerror", (galat) => masalah.push(galat.message));
  page.on("request", (permintaan) => {
    const { hostname, protocol } = new URL(permintaan.url());
    if (protocol.startsWith("http") && hostname !== "localhost") masalah.push(`asks ${permintaan.url()}`);
  });
  page.on("console", (pesan) => {
    if (/Content Security Policy/i.test(pesan.text())) masalah.push(pesan.text());
  });
  return masalah;
}

/** The one room of all `describe`s of a run, and how many of them still need it. */
let bersama: Promise<RuangMeja> | undefined;
let pemakai = 0;

async function lepaskan(): Promise<void> {
  if (--pemakai === 0) await (await bersama)?.tutup();
}

/**
 * For a `describe`: a fresh page for each of its tests, from the server and browser that all of a run share. A test fails
 * when its page threw an error or asked another computer for something. The answer gives the page of the test that runs.
 */
export function pakaiMeja(siapkan?: (meja: Meja) => Promise<void>): () => Meja {
  let ruang: RuangMeja;
  let meja: Meja;
  pemakai++;
  before(async () => {
    ruang = await (bersama ??= RuangMeja.siapkan());
  });
  beforeEach(async () => {
    meja = await ruang.buka();
    await siapkan?.(meja);
  });
  afterEach(async () => {
    const { masalah } = meja;
    await meja.tutup();
    assert.deepEqual(masalah, []);
  });
  after(lepaskan);
  return () => meja;
}

/** One workbench outside of tests (pictures, benchmarks); closing it closes server and browser, too. */
export async function bukaMeja(): Promise<Meja> {
  const ruang = await RuangMeja.siapkan();
  return { ...(await ruang.buka()), tutup: () => ruang.tutup() };
}
