import type { Engine } from "./engine/engine";
import type { HostOptions } from "./host-options";
import { eventsFor, hostState, protectSheets, settingsStore } from "./host-state";
import type { Workbook } from "./model/workbook";
import { bindingEvents } from "./objects/document/binding-events";
import { commonApi } from "./objects/document/common";
import type { HostState } from "./objects/state";
import { Commands } from "./protocol/commands";
import { commonHandlers } from "./protocol/common-calls";
import { CustomFunctionBridge } from "./protocol/custom-functions";
import { fail } from "./api/errors";
import { EventTeller, tellVisibility } from "./protocol/event-teller";
import { Dispatch, External, type ExecuteHandler } from "./protocol/external";
import { Faults } from "./protocol/faults";
import type { FunctionMetadata } from "./protocol/function-metadata";
import { ApiGuard } from "./protocol/guard";
import type { InterpreterContext } from "./protocol/interpreter";
import { isWriting } from "./protocol/writing";
import { beginsToListen, RequestRunner } from "./protocol/request-runner";
import { checkAnswer } from "./protocol/answer-limit";
import { lowerCaseSets, PRESETS } from "./protocol/requirement-sets";
import { service, setRuntime, type AddInState } from "./protocol/services";
import { HostStats } from "./protocol/stats";

/** A running Excel for one page: what the page talks to, and what its owner can do with it. */
export interface ExcelHost {
  /** To be put on the page's `window.external` before office.js runs. */
  readonly external: External;
  readonly state: HostState;
  readonly addIn: Readonly<AddInState>;
  readonly stats: HostStats;
  readonly faults: Faults;
  /**
   * Makes the add-in's functions known to the engine; gives the road that calls take. `recalculates` false: formulas that
   * are there go on showing what they show, as when Excel registers the functions late.
   */
  setFunctions(metadata: FunctionMetadata, recalculates?: boolean): CustomFunctionBridge;
  /** How many calls each message to the custom functions carried. */
  readonly functionBatches: readonly { readonly calls: number }[];
  /** Runs a ribbon command; rejects with CommandHang when it does not complete. */
  press(functionName: string, controlId: string): Promise<void>;
  /** Shows or hides the pane, as the user does. */
  setPane(visible: boolean): void;
  /** Tells when the add-in has shown or hidden its pane or switched ribbon buttons (see `addIn`). */
  onAddInChange(listener: () => void): void;
  /** Resolves when the requests so far are answered and all is calculated, custom functions too. */
  calculated(): Promise<void>;
  dispose(): void;
}

/** Makes an Excel over a workbook; no Node and no DOM is needed. */
export function createHost(input: {
  readonly workbook: Workbook;
  readonly engine?: Engine | undefined;
  readonly options?: HostOptions;
}): ExcelHost {
  return new Host(input.workbook, input.engine, input.options ?? {});
}

class Host implements ExcelHost {
  readonly external: External;
  readonly state: HostState;
  readonly addIn: AddInState;
  readonly stats = new HostStats();
  readonly faults = new Faults();
  readonly functionBatches: { readonly calls: number }[] = [];
  private readonly runner: RequestRunner;
  private readonly commands: Commands;
  private readonly stopTelling: () => void;
  private teller: EventTeller | undefined;
  private bridge: CustomFunctionBridge | undefined;
  private functionNames: ReadonlySet<string> = new Set();
  private tellReady: () => void = () => undefined;
  private readonly functionsReady = new Promise<void>((resolve) => (this.tellReady = resolve));

  constructor(
    workbook: Workbook,
    private readonly engine: Engine | undefined,
    options: HostOptions,
  ) {
    const preset = PRESETS[options.preset ?? "LTSC 2021"];
    const sets = { ...preset.sets, ...options.requirementSets };
    this.state = hostState(workbook, engine, options, () => this.functionNames);
    this.addIn = this.addInState(options.onAddInChanged);
    this.commands = new Commands(options.commandLimit ?? 30_000);
    const guard = new ApiGuard(options.members?.(sets) ?? (() => true));
    this.runner = new RequestRunner(this.interpreterContext(guard, options.beforeWrite), this.stats, {
      admit: async (request) => {
        if (beginsToListen(request)) await this.teller?.settle();
        await this.faults.admit(request.delayForCellEdit);
      },
      checkAnswer: (response, json) => checkAnswer(this.state.conditions, response, json),
      beforeAnswer: () => this.faults.beforeAnswer(),
      done: ({ kind }) => {
        if (kind === "sync") options.afterRequest?.();
        this.recalculate();
      },
    });
    const identity = {
      solutionId: options.solutionId ?? "00000000-0000-0000-0000-000000000001",
      locale: this.state.locale,
      documentUrl: `file:///${this.state.name}`,
      hostVersion: preset.version,
      readOnly: this.state.readOnly,
      requirementSets: lowerCaseSets(sets),
    };
    this.external = new External(identity, settingsStore(this.state), this.calls());
    protectSheets(workbook, options.protectedSheets ?? []);
    const teller = (this.teller = new EventTeller(this.external, eventsFor(this.state), () =>
      this.refresh(),
    ));
    this.stopTelling = workbook.onChange((change, origin) => {
      if (origin !== "engine" && origin !== "file") this.state.isSaved = false;
      teller.note(change, origin);
      for (const event of bindingEvents(this.state, change)) this.external.tellLater(event);
    });
  }

  setFunctions(metadata: FunctionMetadata, recalculates = true): CustomFunctionBridge {
    this.bridge = new CustomFunctionBridge(this.external, metadata, this.functionsReady, (calls) =>
      this.functionBatches.push({ calls }),
    );
    this.functionNames = new Set(metadata.functions.map(({ name }) => name));
    this.engine?.setFunctions(this.bridge, recalculates);
    return this.bridge;
  }

  async press(functionName: string, controlId: string): Promise<void> {
    await this.commands.run(this.external, functionName, controlId);
  }

  setPane(visible: boolean): void {
    setRuntime(this.addIn, visible ? "Visible" : "Background");
  }

  onAddInChange(listener: () => void): void {
    this.addIn.changed = listener;
  }

  async calculated(): Promise<void> {
    await this.runner.idle();
    await this.engine?.settled();
  }

  dispose(): void {
    this.stopTelling();
    this.engine?.dispose();
  }

  private calls(): ReadonlyMap<number, ExecuteHandler> {
    return new Map<number, ExecuteHandler>([
      [Dispatch.ExecuteRequest, this.runner.execute],
      ...this.commands.calls,
      ...commonHandlers(commonApi(this.state), this.runner),
    ]);
  }

  private addInState(onChanged: () => void = () => undefined): AddInState {
    return {
      runtime: "Background",
      startup: "Inactive",
      disabledControls: new Set(),
      results: (entries) => this.bridge?.accept(entries),
      functionsReady: () => this.tellReady(),
      changed: onChanged,
      visibilityChanged: (visible) => tellVisibility(this.external, visible),
    };
  }

  private interpreterContext(guard: ApiGuard, beforeWrite: HostOptions["beforeWrite"]): InterpreterContext {
    const { state } = this;
    return {
      guard,
      references: state.references,
      root: () => state.make.Workbook(state),
      service: (name) => service(name, this.addIn),
      settle: () => state.looks.settle(),
      refresh: (onDemand) => this.refresh(onDemand),
      beforeAction: (action, path) => {
        this.faults.beforeAction(action);
        if (state.isClosed) fail("GeneralException", "The workbook is closed.");
        if (!isWriting(action, path)) return;
        if (state.readOnly) fail("AccessDenied", "The workbook is read-only.");
        beforeWrite?.();
      },
    };
  }

  /** In manual mode a formula is calculated when it is written; what depends on it waits until somebody calculates. */
  private refresh(onDemand = false): Promise<void> | undefined {
    const { engine } = this;
    const may = onDemand || this.state.workbook.book.calculationMode !== "Manual";
    if (!engine?.stale || (engine.isHalted && !onDemand)) return undefined;
    return may ? engine.calculate() : engine.enter();
  }

  private recalculate(): void {
    void this.refresh();
  }
}
