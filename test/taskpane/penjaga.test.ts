import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { JSDOM } from "jsdom";

const FOLDER = path.resolve(__dirname, "../../src/taskpane/halaman");
const penjaga = readFileSync(path.join(FOLDER, "penjaga.js"), "utf8");
const css = readFileSync(path.join(FOLDER, "panel.css"), "utf8");
const halaman = readFileSync(path.join(FOLDER, "taskpane.html"), "utf8").replace(
  /<script[^>]*><\/script>/g,
  "",
);

/** Runs a bundle; what it throws becomes the page's error event, as in a browser. */
function laporkan(window: JSDOM["window"], bundel: string): void {
  try {
    window.eval(bundel);
  } catch (galat) {
    const { message } = galat as Error;
    window.dispatchEvent(new window.ErrorEvent("error", { message, error: galat }));
  }
}

/** The page as a browser shows it that does or does not know modules; without our bundles, which the old one cannot read. */
async function buka(tahuModul: boolean, bundel = ""): Promise<{ panel: string; pesan: string }> {
  const dom = new JSDOM(halaman, { runScripts: "outside-only" });
  const { window } = dom;
  const gaya = window.document.head.appendChild(window.document.createElement("style"));
  gaya.textContent = css;
  if (tahuModul) Object.defineProperty(window.HTMLScriptElement.prototype, "noModule", { value: true });
  window.eval(penjaga);
  if (bundel) laporkan(window, bundel);
  await new Promise((selesai) => window.addEventListener("load", () => setTimeout(selesai)));
  const tampil = (id: string) => window.getComputedStyle(window.document.getElementById(id)!).display;
  return { panel: tampil("panel"), pesan: tampil("terlalu-lama") };
}

describe("the page in a browser of its time", () => {
  it("shows a plain message where the bundles cannot be read", async () => {
    assert.deepEqual(await buka(false), { panel: "none", pesan: "block" });
  });

  it("leaves the page to the pane elsewhere", async () => {
    assert.deepEqual(await buka(true), { panel: "block", pesan: "none" });
  });

  it("shows it, too, where one piece of a bundle's syntax is unknown, and not for any other error", async () => {
    assert.deepEqual(await buka(true, "var x = /(?<baru!a)b/;"), { panel: "none", pesan: "block" });
    assert.deepEqual(await buka(true, "tidakAda();"), { panel: "block", pesan: "none" });
  });

  it("is guarded by a script that Internet Explorer can read", () => {
    assert.doesNotMatch(
      penjaga.replace(/\/\*[\s\S]*?\*\//g, ""),
      /=>|`|\b(let|const|class|async)\b|\?\.|\?\?/,
    );
  });
});
