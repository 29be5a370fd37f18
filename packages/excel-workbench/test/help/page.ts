import { readFileSync } from "node:fs";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import { DEFAULT_CONFIG } from "../../src/config/config";
import { renderPage } from "../../src/config/page";

const TEMPLATE = readFileSync(join(__dirname, "../../src/index.html"), "utf8");
const GLOBALS = ["window", "document", "HTMLElement", "HTMLDialogElement", "DOMRect", "Node"] as const;

/** What jsdom lacks, as it lays nothing out. */
const LAYOUT = { scrollIntoView: () => undefined };

/** What jsdom lacks of a dialog. */
const DIALOG = {
  showModal(this: HTMLDialogElement) {
    this.setAttribute("open", "");
  },
  close(this: HTMLDialogElement) {
    this.removeAttribute("open");
  },
};

/** Lends the workbench's own page, in English, to each test of a suite. */
export function usePage(): void {
  beforeEach(() => {
    const html = renderPage(TEMPLATE, { ...DEFAULT_CONFIG, apiSets: {}, liveReload: false });
    const { window } = new JSDOM(html, { url: "http://localhost/", pretendToBeVisual: true });
    Object.assign(window.HTMLElement.prototype, LAYOUT);
    Object.assign(window.HTMLDialogElement.prototype, DIALOG);
    for (const name of GLOBALS)
      Object.defineProperty(globalThis, name, { value: window[name], configurable: true, writable: true });
  });
  afterEach(() => {
    window.close();
    for (const name of GLOBALS) Reflect.deleteProperty(globalThis, name);
  });
}

/** The element with this id. */
export function byId<T extends HTMLElement = HTMLElement>(id: string): T {
  return document.getElementById(id) as T;
}

/** Presses a key; the answer says whether the page let it through to the browser. */
export function press(target: EventTarget, key: string, held: KeyboardEventInit = {}): boolean {
  const { KeyboardEvent } = document.defaultView as unknown as {
    KeyboardEvent: typeof globalThis.KeyboardEvent;
  };
  return target.dispatchEvent(
    new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...held }),
  );
}

/** Tells an element of an event that carries nothing. */
export function fire(target: EventTarget, name: string, extra: object = {}): void {
  const { Event } = document.defaultView as unknown as { Event: typeof globalThis.Event };
  target.dispatchEvent(Object.assign(new Event(name, { bubbles: true, cancelable: true }), extra));
}

/** Types a text into a field, as the browser tells of it. */
export function enter(field: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  field.value = text;
  field.setSelectionRange(text.length, text.length);
  fire(field, "input");
}
