import type { Page } from "playwright-core";

/** What is called of the page's own objects. */
interface JendelaMeja {
  readonly workbench: { open(name: string, bytes: Uint8Array): Promise<unknown> };
}

/** The window that every test begins with. */
export const JENDELA = { width: 1360, height: 820 };

/**
 * All that the page shows: every part in sight with its attributes, what is written and what stands in the fields, the
 * keyboard's place and what is stored. Without the drawing of the cells, which a new book begins anew, and the place of the
 * field over the active cell, which it has from its last entry.
 */
export function rupaHalaman(page: Page): Promise<string> {
  return page.evaluate(() => {
    const badan = document.body.cloneNode(true) as HTMLElement;
    for (const satu of badan.querySelectorAll("[hidden], dialog:not([open]), #grid > *")) satu.remove();
    badan.querySelector("#cell-editor")?.removeAttribute("style");
    const bagian = [...badan.querySelectorAll("*")].map(({ tagName, attributes }) => {
      const sifat = [...attributes].filter(({ value, name }) => value !== "" || name === "inert");
      return `${tagName} ${sifat
        .map(({ name, value }) => `${name}=${value}`)
        .sort()
        .join(" ")}`;
    });
    const isian = document.querySelectorAll<HTMLInputElement>("input:not([type=file]), textarea, select");
    const isi = [...isian].map(({ id, value, checked }) => `${id}=${value}${checked ? " *" : ""}`);
    const tempat = `${document.activeElement?.id} ${innerWidth}x${innerHeight}`;
    return [...bagian, badan.textContent, ...isi, tempat, ...Object.entries({ ...localStorage })].join("\n");
  });
}

/** Takes back what is set from outside the page, and forgets what it stored. */
export async function kosongkan(page: Page): Promise<void> {
  await page.setViewportSize(JENDELA);
  await page.emulateMedia({ forcedColors: null, colorScheme: null });
  await page.evaluate(() => {
    localStorage.clear();
    sessionStorage.clear();
  });
}

/** As a user who begins again: closes the pane, goes back to the add-in's tab, opens the sample instead of the book. */
export async function bukaContohLagi(page: Page): Promise<void> {
  if (await page.locator("#pane:not(.parked)").count()) await page.click("#pane-close");
  await page.click("#ribbon [role=tab] >> nth=-1");
  await page.evaluate(async () => {
    const contoh = await fetch("workbench/sample/");
    const nama = new URL(contoh.url).pathname.split("/").at(-1) ?? "";
    const { workbench } = window as unknown as JendelaMeja;
    await workbench.open(nama, new Uint8Array(await contoh.arrayBuffer()));
  });
}
