import { createRequire } from "node:module";
import type { CalculationProgress, Engine } from "../engine/engine";
import { readXlsx, writeXlsx } from "../file/index";
import { emptyBook } from "../model/empty-book";
import { Workbook } from "../model/workbook";
import { createHost, type ExcelHost } from "../host";
import type { HostOptions } from "../host-options";
import { memberRule } from "../protocol/api-sets";
import { apiSetTable } from "./api-set-table";
import { type ManifestControl } from "../protocol/manifest";
import { loadAddIn, pressControl, registerFunctions, type AddInOptions } from "./add-in";
import { paintChart, paintPicture } from "./chart-png";
import { Page } from "./page";

export interface OpenOptions extends HostOptions {
  /** Loads an add-in's shared runtime page; without one the page holds nothing but office.js. */
  readonly addIn?: AddInOptions;
  /**
   * How the add-in came to this Excel: "Registry" (side-loaded), "EXCatalog" (central), "FileSystem" (network share) …
   * Settings that it saved when it came another way are not read, as in Excel. Any are, unless told otherwise.
   */
  readonly storeType?: string;
  /** False: the file's sheets get ids of their own, as after another program has saved it. */
  readonly keepsSheetIds?: boolean;
  /**
   * "ready": known before anything is calculated; "late": known with `registerFunctions`, and what shows #NAME? until then
   * stays so; "never": Excel did not get functions.json.
   */
  readonly functions?: "ready" | "late" | "never";
  /**
   * The pane was never open: the first click loads the page, and is lost where its action is not associated before the
   * deferred scripts run (office-js 5176, 3378, 2744).
   */
  readonly coldStart?: boolean;
  /** Makes the engine that calculates; "none": formulas keep the values of the file. */
  readonly engine?: "none" | ((workbook: Workbook) => Engine | Promise<Engine>);
  /** Told how far a calculation is, every few hundredths of a second while it runs. */
  readonly onCalculation?: (progress: CalculationProgress) => void;
  /**
   * Ends the calculation that runs, and every later one that takes long: cells keep what they show and
   * `needsCalculation` stays true. A file that is saved then is calculated by the program that opens it.
   */
  readonly calculationSignal?: AbortSignal;
}

/** An Excel in Node with the genuine office.js. */
export interface OpenedExcel {
  readonly window: Page["dom"]["window"];
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
  readonly workbook: Workbook;
  readonly host: ExcelHost;
  /** Syncs, bytes and time so far. */
  readonly stats: ExcelHost["stats"];
  /** What a test can make go wrong. */
  readonly faults: ExcelHost["faults"];
  /** What this Excel has met with; to be changed at will. */
  readonly conditions: ExcelHost["state"]["conditions"];
  /** Windows that the program has opened with `Excel.createWorkbook`: the file, or undefined for a new book. */
  readonly windows: readonly (Uint8Array | undefined)[];
  /** Errors that nothing in the page caught. */
  readonly errors: readonly Error[];
  /** How many calls each message to the add-in's custom functions carried. */
  readonly functionBatches: readonly { readonly calls: number }[];
  /** Presses a control of the add-in's ribbon; resolves when its command has completed. */
  press(controlId: string): Promise<void>;
  /** With `functions: "late"`: the add-in's functions are known from now on; what shows #NAME? is not calculated again. */
  registerFunctions(): void;
  /** Resolves when all is calculated, custom functions too. */
  calculated(): Promise<void>;
  /** Ends the calculation that runs; it is done by the next one that is asked for, or with the next edit. */
  stopCalculation(): void;
  /** Cells show what they showed before something changed: a calculation was stopped, or has not begun. */
  readonly needsCalculation: boolean;
  /** Calculates and gives the file. */
  save(): Promise<Uint8Array>;
  close(): void;
}

/** Whose document settings are kept when a program without a manifest drives Excel. */
const NO_ADD_IN = { id: "00000000-0000-0000-0000-000000000001", version: "1.0.0" };

/** Opens a workbook (a new one without bytes) in a headless Excel. */
export async function openExcel(bytes?: Uint8Array, options: OpenOptions = {}): Promise<OpenedExcel> {
  const addIn = options.addIn && loadAddIn(options.addIn);
  const solution = addIn?.manifest ?? { ...NO_ADD_IN, ...(options.solutionId && { id: options.solutionId }) };
  const { storeType } = options;
  const reference = {
    addIn: { id: solution.id, version: solution.version, ...(storeType && { storeType }) },
  };
  const book = bytes
    ? readXlsx(bytes, { ...reference, keepsSheetIds: options.keepsSheetIds ?? true })
    : emptyBook();
  const workbook = new Workbook(book);
  const engine = await makeEngine(workbook, options.engine ?? univer);
  if (engine) watchCalculation(engine, options);
  const windows: (Uint8Array | undefined)[] = [];
  const host = createHost({
    workbook,
    engine,
    options: {
      members: (sets) => memberRule(apiSetTable(), sets),
      solutionId: solution.id,
      paintChart,
      paintPicture,
      readBook: (other) => readXlsx(other),
      saveBook: () => writeXlsx(book, reference),
      openWindow: (copy) => void windows.push(copy),
      ...options,
    },
  });
  const page = new Page(addIn?.source, host.external);
  const { functions = "ready", coldStart = false } = options;
  const register = (recalculates: boolean) => {
    if (addIn) registerFunctions(addIn.manifest, page, host, recalculates);
  };
  if (functions === "ready") register(true);
  page.load(!coldStart);
  await officeReady(page);
  const press = async (controlId: string) => {
    const controls = addIn?.manifest.controls ?? [];
    if (coldStart && isLost(page, controls, controlId)) return;
    await pressControl(host, controls, controlId);
  };
  return opened(host, engine, page, { press, registerFunctions: () => register(false), windows }, () =>
    writeXlsx(book, reference),
  );
}

/** Hands on what the caller wants to know of calculations, and his wish to end them. */
function watchCalculation(engine: Engine, { onCalculation, calculationSignal: signal }: OpenOptions): void {
  if (onCalculation) engine.onProgress(onCalculation);
  signal?.addEventListener("abort", () => engine.stop());
  engine.onProgress(() => signal?.aborted && engine.stop());
}

function opened(
  host: ExcelHost,
  engine: Engine | undefined,
  page: Page,
  calls: Pick<OpenedExcel, "press" | "registerFunctions" | "windows">,
  write: () => Uint8Array,
): OpenedExcel {
  const { window } = page.dom;
  return {
    window,
    Office: window["Office"] as typeof Office,
    Excel: window["Excel"] as typeof Excel,
    workbook: host.state.workbook,
    host,
    stats: host.stats,
    faults: host.faults,
    conditions: host.state.conditions,
    errors: page.errors,
    functionBatches: host.functionBatches,
    ...calls,
    calculated: () => host.calculated(),
    stopCalculation: () => engine?.stop(),
    get needsCalculation() {
      return engine?.stale ?? false;
    },
    save: async () => {
      await host.calculated();
      return write();
    },
    close: () => {
      host.dispose();
      window.close();
    },
  };
}

/** A first click whose action no script has named so far; the page is whole afterwards. */
function isLost(page: Page, controls: readonly ManifestControl[], controlId: string): boolean {
  const action = controls.find(({ id }) => id === controlId)?.action;
  const { _association: known } = page.dom.window["Office"].actions as {
    readonly _association: { readonly mappings: object };
  };
  const early = action?.kind === "pane" || (action && action.name.toUpperCase() in known.mappings);
  const wasWhole = page.loadDeferred();
  return !wasWhole && !early;
}

const require_ = createRequire(__filename);

/** Univer is heavy: it is loaded where it is used. */
async function univer(workbook: Workbook): Promise<Engine> {
  const { createUniverEngine } = require_(
    "../engine/univer/index",
  ) as typeof import("../engine/univer/index");
  return createUniverEngine(workbook);
}

async function makeEngine(
  workbook: Workbook,
  maker: NonNullable<OpenOptions["engine"]>,
): Promise<Engine | undefined> {
  return maker === "none" ? undefined : maker(workbook);
}

/** `Office.onReady()` has resolved, or the page has failed on the way. */
async function officeReady(page: Page): Promise<void> {
  const { window, errors } = { window: page.dom.window, errors: page.errors };
  while (!window["Office"]?.onReady) {
    const [error] = errors;
    if (error) throw error;
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  await (window["Office"] as typeof Office).onReady();
}

export { apiSetTable } from "./api-set-table";

export { paintSvg } from "./chart-png";

/** Opening what was saved in LibreOffice, where it is installed. */
export { convert, hasLibreOffice } from "./libreoffice";
