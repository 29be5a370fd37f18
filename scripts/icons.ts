import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { chromium, type Page } from "playwright-core";
import { findBrowser } from "./find-browser.mjs";
import { ROOT } from "./lib/product";

/** `npm run icons`: draws assets/icons/<name>-<size>.png from the SVG sources; 16 pixels has a drawing of its own. */
const FOLDER = path.join(ROOT, "assets/icons");
const SIZES = [16, 32, 64, 80];

async function drawIcon(page: Page, name: string, size: number): Promise<void> {
  const source = path.join(FOLDER, "src", size === 16 ? `${name}-16.svg` : `${name}.svg`);
  const svg = readFileSync(source, "utf8").replace(
    /width="\d+" height="\d+"/,
    `width="${size}" height="${size}"`,
  );
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`);
  await page.screenshot({ path: path.join(FOLDER, `${name}-${size}.png`), omitBackground: true });
}

async function main(): Promise<void> {
  const names = readdirSync(path.join(FOLDER, "src")).filter((file) => !file.endsWith("-16.svg"));
  const browser = await chromium.launch({ executablePath: findBrowser(), args: ["--no-sandbox"] });
  const page = await browser.newPage();
  for (const file of names) {
    for (const size of SIZES) await drawIcon(page, path.basename(file, ".svg"), size);
  }
  await browser.close();
}

void main();
