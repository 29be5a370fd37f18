import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { JSDOM } from "jsdom";
import type { External } from "../protocol/external";

/** The folder of the genuine office.js. */
const OFFICE_DIST = dirname(
  createRequire(join(process.cwd(), "package.json")).resolve("@microsoft/office-js/dist/office.js"),
);

/** Where a page is told that office.js lies, so that the library finds its siblings. */
export const OFFICE_URL = "https://office.host.invalid/office/";

/** A page in jsdom with `window.external` in place and office.js not yet loaded. */
export interface Page {
  readonly dom: JSDOM;
  readonly errors: Error[];
  /** Runs a script file of office.js. */
  runOffice(file: string): void;
}

/** Makes an empty page; what office.js appends as `<script>` is run from its own folder. */
export function openPage(html: string, url: string, external: External): Page {
  const dom = new JSDOM(html, { url, runScripts: "outside-only", pretendToBeVisual: true });
  const errors: Error[] = [];
  const { window } = dom;
  Object.defineProperty(window, "external", { value: external, configurable: true });
  window.addEventListener("error", (event) => errors.push(asError(event.error ?? event.message)));
  const runOffice = (file: string) => {
    window.eval(`${readFileSync(join(OFFICE_DIST, file), "utf8")}\n//# sourceURL=${OFFICE_URL}${file}`);
  };
  serveOfficeScripts(dom, runOffice, errors);
  return { dom, errors, runOffice };
}

/** What a page threw, whatever it was. */
export function asError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown));
}

/** The library loads its parts by `<script>` elements that it appends to the head. */
function serveOfficeScripts(dom: JSDOM, runOffice: (file: string) => void, errors: Error[]): void {
  const { head } = dom.window.document;
  const append = head.appendChild.bind(head);
  head.appendChild = <T extends Node>(node: T): T => {
    const result = append(node);
    const source = (node as unknown as HTMLScriptElement).src ?? "";
    if (source.startsWith(OFFICE_URL)) later(dom, node as unknown as HTMLScriptElement, runOffice, errors);
    return result;
  };
}

function later(
  dom: JSDOM,
  script: HTMLScriptElement,
  runOffice: (file: string) => void,
  errors: Error[],
): void {
  dom.window.setTimeout(() => {
    try {
      runOffice(script.src.slice(OFFICE_URL.length).split("?")[0] ?? "");
      script.dispatchEvent(new dom.window.Event("load"));
    } catch (error) {
      errors.push(asError(error));
      script.dispatchEvent(new dom.window.Event("error"));
    }
  }, 0);
}
