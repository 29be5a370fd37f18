import type { Engine } from "../engine/engine";
import type { Workbook } from "../model/workbook";
import { makers } from "../objects/index";
import type { HostState } from "../objects/state";
import { Dispatch, External, type ExecuteHandler } from "./external";
import { ApiGuard } from "./guard";
import type { InterpreterContext } from "./interpreter";
import { localeInfo, type LocaleName } from "./locales";
import { References } from "./references";
import { RequestRunner } from "./request-runner";
import { lowerCaseSets, PRESETS, type PresetName, type RequirementSets } from "./requirement-sets";
import { services } from "./services";
import { HostStats } from "./stats";

/** How the host presents itself and behaves. */
export interface HostOptions {
  readonly locale?: LocaleName;
  /** Which Excel; "LTSC 2021" unless told otherwise. */
  readonly preset?: PresetName;
  /** Versions that replace the preset's: `{ ExcelApi: "1.9" }`. */
  readonly requirementSets?: RequirementSets;
  readonly name?: string;
  readonly solutionId?: string;
  readonly readOnly?: boolean;
  readonly now?: () => Date;
}

/** A running Excel for one page: what the page talks to, and what its owner can do with it. */
export interface ExcelHost {
  /** To be put on the page's `window.external` before office.js runs. */
  readonly external: External;
  readonly state: HostState;
  readonly stats: HostStats;
  /** Resolves when the requests so far are answered and all is calculated, custom functions too. */
  calculated(): Promise<void>;
}

/** Makes an Excel over a workbook; no Node and no DOM is needed. */
export function createHost(input: {
  readonly workbook: Workbook;
  readonly engine?: Engine | undefined;
  readonly options?: HostOptions;
}): ExcelHost {
  const options = input.options ?? {};
  const preset = PRESETS[options.preset ?? "LTSC 2021"];
  const sets = { ...preset.sets, ...options.requirementSets };
  const state = hostState(input.workbook, input.engine, options);
  const stats = new HostStats();
  const runner = new RequestRunner(interpreterContext(state), stats, () => undefined, () => undefined);
  const calls = new Map<number, ExecuteHandler>([[Dispatch.ExecuteRequest, runner.execute]]);
  const external = new External(
    {
      solutionId: options.solutionId ?? "00000000-0000-0000-0000-000000000001",
      locale: state.locale,
      documentUrl: `file:///${state.name}`,
      hostVersion: preset.version,
      requirementSets: lowerCaseSets(sets),
      customFunctions: true,
    },
    settingsStore(state),
    calls,
  );
  return {
    external,
    state,
    stats,
    calculated: async () => {
      await runner.idle();
      await state.engine?.settled();
    },
  };
}

function hostState(workbook: Workbook, engine: Engine | undefined, options: HostOptions): HostState {
  return {
    workbook,
    engine,
    references: new References(),
    make: makers,
    locale: localeInfo(options.locale ?? "id-ID"),
    calculationMode: "Automatic",
    enableEvents: true,
    readOnly: options.readOnly ?? false,
    name: options.name ?? "Book1.xlsx",
    now: options.now ?? (() => new Date()),
  };
}

function interpreterContext(state: HostState): InterpreterContext {
  return {
    guard: new ApiGuard(() => true),
    references: state.references,
    root: () => state.make.Workbook(state),
    service: (name) => services(name),
    refresh: () => (state.engine?.stale ? state.engine.calculate() : undefined),
    beforeAction: () => undefined,
  };
}

function settingsStore(state: HostState) {
  const { book } = state.workbook;
  return {
    read: () => book.settings,
    write: (entries: ReadonlyMap<string, string>) => {
      book.settings = new Map(entries);
      state.workbook.touchBook("settings", { kind: "settings" });
    },
  };
}

