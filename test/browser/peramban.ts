import { chromium, type Browser } from "playwright-core";
import { ensureBrowser } from "../../scripts/find-browser.mjs";

const PILIHAN = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"];

/** A Chromium of its own. */
export function luncurkan(): Promise<Browser> {
  return chromium.launch({ executablePath: ensureBrowser(), args: PILIHAN });
}

/** What is costly and made once for all `describe`s of a run: with the first that needs it, until after the last. */
export class Bersama<Barang> {
  private ada: Promise<Barang> | undefined;
  private pemakai = 0;

  constructor(
    private readonly siapkan: () => Promise<Barang>,
    private readonly tutup: (barang: Barang) => Promise<void>,
  ) {}

  /** For a `describe`: the answer gives it, from its first `before` on. */
  pakai(): () => Promise<Barang> {
    this.pemakai += 1;
    after(() => this.lepaskan());
    return () => (this.ada ??= this.siapkan());
  }

  private async lepaskan(): Promise<void> {
    this.pemakai -= 1;
    if (this.pemakai === 0 && this.ada) await this.tutup(await this.ada);
  }
}

const PERAMBAN = new Bersama(luncurkan, (browser) => browser.close());

/** For a `describe`: the one Chromium of the run. What it opens there it closes itself. */
export const pakaiPeramban = (): (() => Promise<Browser>) => PERAMBAN.pakai();
