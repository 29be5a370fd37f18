import type { Engine } from "../engine/engine";
import { emptyBook } from "../model/empty-book";
import { Workbook } from "../model/workbook";
import { createHost, type ExcelHost, type HostOptions } from "../protocol/host";
import { OFFICE_URL, openPage, type Page } from "./page";

export interface OpenOptions extends HostOptions {
  /** Makes the engine that calculates; without one, formulas keep the values of the file. */
  readonly engine?: (workbook: Workbook) => Engine;
}

/** An Excel in Node with the genuine office.js. */
export interface OpenedExcel {
  readonly window: Page["dom"]["window"];
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
  readonly workbook: Workbook;
  readonly stats: ExcelHost["stats"];
  /** Errors that nothing in the page caught. */
  readonly errors: readonly Error[];
  calculated(): Promise<void>;
  close(): void;
}

/** Opens a workbook (a new one without bytes) in a headless Excel. */
export async function openExcel(bytes?: Uint8Array, options: OpenOptions = {}): Promise<OpenedExcel> {
  if (bytes) throw new Error("files are not read yet");
  const workbook = new Workbook(emptyBook());
  const engine = options.engine?.(workbook);
  const host = createHost({ workbook, engine, options });
  const page = openPage("<!doctype html><html><head></head><body></body></html>", "https://page.host.invalid/", host.external);
  const { window } = page.dom;
  const script = window.document.createElement("script");
  script.setAttribute("src", `${OFFICE_URL}office.js`);
  window.document.head.appendChild(script);
  await officeReady(window);
  return {
    window,
    Office: window["Office"] as typeof Office,
    Excel: window["Excel"] as typeof Excel,
    workbook,
    stats: host.stats,
    errors: page.errors,
    calculated: () => host.calculated(),
    close: () => {
      engine?.dispose();
      window.close();
    },
  };
}

async function officeReady(window: Page["dom"]["window"]): Promise<void> {
  while (!window["Office"]?.onReady) await new Promise((resolve) => setTimeout(resolve, 1));
  await (window["Office"] as typeof Office).onReady();
}
