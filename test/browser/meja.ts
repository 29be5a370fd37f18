import { strict as assert } from "node:assert";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser, FrameLocator, Page } from "playwright-core";
import { startWorkbench, type RunningWorkbench } from "excel-workbench";
import { susunMeja } from "../../workbench";
import { Bersama, luncurkan, pakaiPeramban } from "./peramban";
import { bukaContohLagi, JENDELA, kosongkan, rupaHalaman } from "./seperti-baru";

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

/** The workbench's server, on a port of its own, and the page that the tests of a run have one after the other. */
class RuangMeja {
  private meja: Meja | undefined;
  private rupa = "";

  private constructor(
    private readonly folder: string,
    private readonly server: RunningWorkbench,
  ) {}

  static async siapkan(): Promise<RuangMeja> {
    const workbenchDir = await mkdtemp(path.join(tmpdir(), "lkjip-meja-"));
    await susunMeja(workbenchDir);
    const distDir = path.join(ROOT, "dist/intranet");
    const sample = path.join(ROOT, "assets/contoh/contoh.xlsx");
    return new RuangMeja(workbenchDir, await startWorkbench({ port: 0, distDir, workbenchDir, sample }));
  }

  /** The page, loaded for this: by the tab that has loaded it before, which has its scripts compiled, or by a new one. */
  async muat(browser: Browser): Promise<Meja> {
    if (this.meja) await kosongkan(this.meja.page);
    this.meja ??= await tabBaru(browser);
    const { page } = this.meja;
    await page.goto(this.server.url);
    await page.evaluate("window.workbenchReady");
    this.rupa = await rupaHalaman(page);
    return this.meja;
  }

  /** The page with the sample opened once more; loaded anew where it does not look then as it did when it was loaded. */
  async lagi(browser: Browser): Promise<Meja> {
    const { meja } = this;
    if (!meja) return this.muat(browser);
    await kosongkan(meja.page);
    await bukaContohLagi(meja.page);
    return (await rupaHalaman(meja.page)) === this.rupa ? meja : this.muat(browser);
  }

  /** The next test gets another tab. */
  async tutupTab(): Promise<void> {
    await this.meja?.tutup();
    this.meja = undefined;
  }

  async tutup(): Promise<void> {
    await this.tutupTab();
    await this.server.close();
    await rm(this.folder, { recursive: true });
  }
}

/** An empty tab that shares nothing with others. */
async function tabBaru(browser: Browser): Promise<Meja> {
  const context = await browser.newContext({ viewport: JENDELA, acceptDownloads: true });
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const page = await context.newPage();
  const masalah = catatMasalah(page);
  // Asked for early: a picker that opens before Chromium knows that somebody waits for it goes unseen
  // (4 in 100 when asked for together with the key).
  page.on("filechooser", () => undefined);
  return { page, panel: page.frameLocator("#pane-frame"), masalah, tutup: () => context.close() };
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

const RUANG = new Bersama(
  () => RuangMeja.siapkan(),
  (ruang) => ruang.tutup(),
);

/**
 * For a `describe`: a workbench with the sample for each of its tests, in the page that the test before has left: the sample
 * is opened once more, and the page must look to the letter as when it was loaded; else it is loaded anew, as after a failure
 * and, where `dimuat`, for the first test. A test fails when its page threw an error or asked another computer for something.
 * The answer gives the page of the test that runs.
 */
export function pakaiMeja(siapkan?: (meja: Meja) => Promise<void>, { dimuat = false } = {}): () => Meja {
  let meja: Meja;
  let muat = dimuat;
  const ruangnya = RUANG.pakai();
  const peramban = pakaiPeramban();
  beforeEach(async () => {
    const [ruang, browser] = [await ruangnya(), await peramban()];
    meja = muat ? await ruang.muat(browser) : await ruang.lagi(browser);
    muat = false;
    await siapkan?.(meja);
  });
  afterEach(async function () {
    const masalah = meja.masalah.splice(0);
    if (this.currentTest?.state === "failed" || masalah.length > 0) await (await ruangnya()).tutupTab();
    assert.deepEqual(masalah, []);
  });
  return () => meja;
}

/** One workbench outside of tests (pictures, benchmarks); closing it closes server and browser, too. */
export async function bukaMeja(): Promise<Meja> {
  const [ruang, browser] = [await RuangMeja.siapkan(), await luncurkan()];
  const tutup = async () => {
    await browser.close();
    await ruang.tutup();
  };
  return { ...(await ruang.muat(browser)), tutup };
}
