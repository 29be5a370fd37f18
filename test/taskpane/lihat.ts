import { mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { chromium, type Browser, type Page } from "playwright-core";
import { findBrowser } from "../../scripts/find-browser.mjs";
import { layani } from "./layani-pameran";

/*
 * npx tsx test/taskpane/lihat.ts <folder> [scene…]: pictures of the pane's pages for looking at them,
 * at 320 and 350 px, light, dark and high contrast.
 */

const TAB = ["beranda", "ambil", "warna", "reviu", "profil", "pengaturan", "bantuan"] as const;
const WARNA = ["warna"] as const;
const AMBIL = ["ambil"] as const;
const RAGAM = [
  { nama: "terang-320", lebar: 320, tema: "terang", kontras: false },
  { nama: "gelap-350", lebar: 350, tema: "gelap", kontras: false },
  { nama: "gelap-320", lebar: 320, tema: "gelap", kontras: false },
  { nama: "terang-350", lebar: 350, tema: "terang", kontras: false },
  { nama: "kontras-320", lebar: 320, tema: "gelap", kontras: true },
];

/** Unfolds everything: TERBUKA=1. */
async function bukaLipatan(page: Page): Promise<void> {
  const tertutup = page.locator('.halaman:not([hidden]) .lipatan > button[aria-expanded="false"]');
  while ((await tertutup.count()) > 0) await tertutup.first().click();
}

async function potret(browser: Browser, url: string, folder: string, adegan: string): Promise<void> {
  for (const ragam of RAGAM) {
    const page = await browser.newPage({
      viewport: { width: ragam.lebar, height: 700 },
      forcedColors: ragam.kontras ? "active" : "none",
      colorScheme: ragam.kontras ? "dark" : "light",
    });
    page.on("pageerror", (galat) => console.log(adegan, galat.message));
    page.on("console", (pesan) => pesan.type() !== "debug" && console.log(adegan, pesan.text()));
    await page.goto(`${url}/?adegan=${adegan}&tema=${ragam.tema}&bahasa=${process.env.BAHASA ?? "id"}`);
    await page.waitForTimeout(900);
    for (const tab of adegan === "terisi" || adegan === "isi-profil"
      ? TAB
      : adegan.startsWith("warna")
        ? WARNA
        : adegan.startsWith("ambil")
          ? AMBIL
          : TAB.slice(0, 1)) {
      await page
        .locator(`#tab-${tab}`)
        .click({ timeout: 1000 })
        .catch(() => undefined);
      if (adegan === "lambat") await page.locator("button.penuh").click();
      if (tab === "reviu")
        await page
          .getByRole("button", { name: "Reviu sekarang" })
          .click({ timeout: 1000 })
          .catch(() => undefined);
      if (tab === "bantuan") for (const i of [0, 1, 2, 3]) await page.locator("summary").nth(i).click();
      if (process.env.TERBUKA) await bukaLipatan(page);
      await page.waitForTimeout(900);
      const lebar = await page.evaluate(() => document.documentElement.scrollWidth);
      if (lebar > ragam.lebar) console.log(`${adegan}/${tab}: ${lebar} px wide at ${ragam.lebar}`);
      await page.screenshot({
        path: path.join(folder, `${adegan}-${tab}-${ragam.nama}.png`),
        fullPage: true,
      });
    }
    await page.close();
  }
}

async function main(): Promise<void> {
  const [folder = path.join(tmpdir(), "lkjip-panel"), ...adegan] = process.argv.slice(2);
  mkdirSync(folder, { recursive: true });
  const { url, tutup } = await layani();
  const browser = await chromium.launch({ executablePath: findBrowser(), args: ["--no-sandbox"] });
  for (const satu of adegan.length > 0 ? adegan : ["kosong", "terisi"])
    await potret(browser, url, folder, satu);
  await browser.close();
  tutup();
}

void main();
