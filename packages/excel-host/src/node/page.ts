import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, normalize, sep } from "node:path";
import { Script } from "node:vm";
import { JSDOM, VirtualConsole } from "jsdom";
import type { External } from "../protocol/external";
import { addBrowserParts } from "./browser-parts";

/** The folder of the genuine office.js. */
const OFFICE_DIST = dirname(createRequire(__filename).resolve("@microsoft/office-js/dist/office.js"));

/** The page that a program without an add-in gets: nothing but the library. */
const EMPTY_PAGE = `<!doctype html><html><head><script src="office/office.js"></script></head><body></body></html>`;
const EMPTY_URL = "https://page.host.invalid/index.html";

/** Where a page comes from. */
export interface PageSource {
  readonly url: string;
  /** The folder that plays the web server of the page's origin. */
  readonly files: string;
}

/** A page in jsdom whose scripts have run; office.js is the one of node_modules whatever URL the page names. */
export class Page {
  readonly dom: JSDOM;
  /** What nothing in the page caught. */
  readonly errors: Error[] = [];
  private officeBase = "";
  private loaded = false;

  constructor(
    private readonly source: PageSource | undefined,
    external: External,
  ) {
    const html = source ? this.read(source.url) : EMPTY_PAGE;
    const virtualConsole = new VirtualConsole();
    virtualConsole.on("jsdomError", (error) => this.errors.push(error));
    const url = source?.url ?? EMPTY_URL;
    this.dom = new JSDOM(html, { url, runScripts: "outside-only", pretendToBeVisual: true, virtualConsole });
    const { window } = this.dom;
    Object.defineProperty(window, "external", { value: external, configurable: true });
    addBrowserParts(window);
    window.addEventListener("error", (event) => this.errors.push(asError(event.error ?? event.message)));
    this.watchScripts();
  }

  /** Runs the page's scripts as a browser does: plain ones in order, then deferred ones. */
  load(deferredToo = true): void {
    for (const script of this.scripts().filter((script) => !isLate(script))) this.run(script);
    if (deferredToo) this.loadDeferred();
  }

  /** Runs the deferred scripts, once; true where they had run before. */
  loadDeferred(): boolean {
    if (this.loaded) return true;
    this.loaded = true;
    for (const script of this.scripts().filter(isLate)) this.run(script);
    return false;
  }

  private scripts(): HTMLScriptElement[] {
    return [...this.dom.window.document.querySelectorAll("script")].filter(isJavaScript);
  }

  /** The text of a file of the page's own origin. */
  read(url: string): string {
    if (!this.source) throw new Error(`${url}: the page has no files`);
    const { origin, pathname } = new URL(url, this.source.url);
    if (origin !== new URL(this.source.url).origin) throw new Error(`${url} is not on the add-in's server`);
    const path = normalize(join(this.source.files, decodeURIComponent(pathname)));
    if (!path.startsWith(normalize(this.source.files + sep)))
      throw new Error(`${url} leaves the add-in's folder`);
    return readFileSync(path, "utf8");
  }

  /** Scripts that scripts append: parts of office.js, chunks of the add-in. */
  private watchScripts(): void {
    const { document } = this.dom.window;
    for (const parent of [document.head, document.body]) {
      const append = parent.appendChild.bind(parent);
      parent.appendChild = <T extends Node>(node: T): T => {
        const result = append(node);
        if (isScript(node) && node.src) this.runLater(node);
        return result;
      };
    }
  }

  private runLater(script: HTMLScriptElement): void {
    const { window } = this.dom;
    window.setTimeout(() => {
      const done = this.run(script);
      script.dispatchEvent(new window.Event(done ? "load" : "error"));
    }, 0);
  }

  private run(script: HTMLScriptElement): boolean {
    try {
      const code = script.src ? this.codeOf(script.src) : (script.textContent ?? "");
      compiled(code, script.src || "inline.js").runInContext(this.dom.getInternalVMContext());
      return true;
    } catch (error) {
      this.errors.push(asError(error));
      return false;
    }
  }

  private codeOf(url: string): string {
    const [address = ""] = url.split("?");
    if (/\/office(\.debug)?\.js$/.test(address))
      this.officeBase = address.slice(0, address.lastIndexOf("/") + 1);
    return this.officeBase && address.startsWith(this.officeBase)
      ? readFileSync(join(OFFICE_DIST, address.slice(this.officeBase.length)), "utf8")
      : this.read(address);
  }
}

/** Scripts by address and text. A compiled one holds no values: each page that runs it gets objects of its own. */
const scripts = new Map<string, { readonly code: string; readonly script: Script }>();

/** Compiled once a process, also what its functions compile when they are first called: office.js has 2.5 MB. */
function compiled(code: string, filename: string): Script {
  const known = scripts.get(filename);
  if (known?.code === code) return known.script;
  const script = new Script(code, { filename });
  scripts.set(filename, { code, script });
  return script;
}

function isScript(node: Node): node is HTMLScriptElement {
  return node.nodeName === "SCRIPT";
}

function isLate(script: HTMLScriptElement): boolean {
  return script.defer || script.type === "module";
}

function isJavaScript(script: HTMLScriptElement): boolean {
  return script.type === "" || script.type === "module" || /javascript$/.test(script.type);
}

/** What a page threw, whatever it was. */
function asError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown));
}
