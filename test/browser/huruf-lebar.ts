import type { Page } from "playwright-core";

/**
 * The widest fonts that a computer may put in the place of Segoe UI: Verdana and DejaVu Sans, which has the same
 * widths. A Debian with nothing but Node and Chromium has only DejaVu; Windows has both Segoe UI and Verdana.
 */
const HURUF = ["DejaVu Sans", "Verdana", "Bitstream Vera Sans"];

/** A sample with letters as often as Indonesian has them. */
const CONTOH = "Realisasi Anggaran sangat rendah, bandingkan dengan Sasaran Strategis 2021";

/** The width of the sample in DejaVu Sans Bold, in ems; the regular one has 39.7, Liberation Sans (Arial) 35.4. */
const LEBAR_EM = 44.84;

/** How a page is drawn wide: in the font itself, or in what is there, spaced until it is as wide. */
export type CaraLebar = "asli" | "tiruan";

/** Is one of the wide fonts on this computer? */
export async function adaHurufLebar(page: Page): Promise<boolean> {
  // A font that is not there is drawn in the one that follows it, whatever follows.
  for (const nama of HURUF)
    if ((await lebarEm(page, `"${nama}", monospace`)) === (await lebarEm(page, `"${nama}", serif`)))
      return true;
  return false;
}

function lebarEm(page: Page, keluarga: string): Promise<number> {
  return page.evaluate(
    ([huruf, contoh]) => {
      const kuas = document.createElement("canvas").getContext("2d")!;
      kuas.font = `100px ${huruf}`;
      return kuas.measureText(contoh).width / 100;
    },
    [keluarga, CONTOH] as const,
  );
}

async function gayaLebar(page: Page, cara: CaraLebar): Promise<string> {
  if (cara === "asli") {
    const keluarga = HURUF.map((nama) => `"${nama}"`).join(", ");
    return `* { font-family: ${keluarga} !important; }`;
  }
  const em = await lebarEm(page, "sans-serif");
  const sela = Math.max(0, (LEBAR_EM - em) / CONTOH.length);
  return `* { font-family: sans-serif !important; letter-spacing: ${sela}em !important; }`;
}

/** Draws everything that this page will show as wide as the widest common font would, from its first frame on. */
export async function lebarkan(page: Page, cara: CaraLebar): Promise<void> {
  await page.addInitScript(
    (gaya) =>
      document.addEventListener("DOMContentLoaded", () => {
        document.head.append(Object.assign(document.createElement("style"), { textContent: gaya }));
      }),
    await gayaLebar(page, cara),
  );
}
