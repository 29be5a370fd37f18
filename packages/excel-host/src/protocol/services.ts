import { excelClass, type HostObject } from "../api/class-table";
import { apiNotFound } from "../api/errors";

/** The part of an add-in that the host's services act on. */
export interface AddInState {
  /** The shared runtime: its pane is seen, hidden, or it is not running. */
  runtime: "Inactive" | "Background" | "Visible";
  /** Whether it starts with the document. */
  startup: "Inactive" | "Background";
  /** Ids of ribbon controls that `Office.ribbon.requestUpdate` has switched off. */
  readonly disabledControls: Set<string>;
  /** Results of custom functions. */
  results(entries: unknown): void;
  /** The page takes calls of custom functions from now on. */
  functionsReady(): void;
  /** Told when `runtime` or `disabledControls` has changed. */
  changed(): void;
  /** Told when the pane comes or goes. */
  visibilityChanged(visible: boolean): void;
}

/** Shows or hides the pane, and tells of it. */
export function setRuntime(state: AddInState, runtime: AddInState["runtime"]): void {
  const visible = runtime === "Visible";
  const wasVisible = state.runtime === "Visible";
  state.runtime = runtime;
  state.changed();
  if (visible !== wasVisible) state.visibilityChanged(visible);
}

const customFunctions = excelClass<AddInState>({
  name: "CustomFunctions",
  methods: {
    _SetOsfControlContainerReadyForCustomFunctions: (state) => state.functionsReady(),
    _GetEnabledFeatures: () => "",
    SetInvocationResults: (state, args) => state.results(args.raw(0)),
  },
});

const addinInternal = excelClass<AddInState>({
  name: "AddinInternalService",
  methods: { NotifyActionHandlerReady: () => undefined },
});

const appRuntime = excelClass<AddInState>({
  name: "AppRuntimeService",
  methods: {
    GetAppRuntimeState: (state) => state.runtime,
    SetAppRuntimeState: (state, args) =>
      setRuntime(state, args.choice(0, ["Inactive", "Background", "Visible"])),
  },
});

const appPersistence = excelClass<AddInState>({
  name: "AppRuntimePersistenceService",
  methods: {
    GetAppRuntimeStartState: (state) => state.startup,
    SetAppRuntimeStartState: (state, args) => {
      state.startup = args.choice(0, ["Inactive", "Background"]);
    },
  },
});

interface RibbonPart {
  readonly state: AddInState;
  readonly id: string;
}

function enable({ state, id }: RibbonPart, enabled: boolean): void {
  if (enabled) state.disabledControls.delete(id);
  else state.disabledControls.add(id);
  state.changed();
}

const ribbonButton = excelClass<RibbonPart>({
  name: "RibbonButton",
  properties: {
    Id: { get: (part) => part.id },
    Enabled: {
      get: (part) => !part.state.disabledControls.has(part.id),
      set: (part, value) => enable(part, value === true),
    },
  },
  methods: { SetEnabled: (part, args) => enable(part, args.flag(0)) },
});

const ribbonTab = excelClass<RibbonPart>({
  name: "RibbonTab",
  properties: { Id: { get: (part) => part.id } },
});

const dynamicRibbon = excelClass<AddInState>({
  name: "DynamicRibbon",
  methods: {
    GetButton: (state, args) => ribbonButton({ state, id: args.text(0) }),
    GetTab: (state, args) => ribbonTab({ state, id: args.text(0) }),
  },
});

const SERVICES: Readonly<Record<string, (state: AddInState) => HostObject>> = {
  "Microsoft.ExcelServices.CustomFunctions": customFunctions,
  "Microsoft.InternalService.AddinInternalService": addinInternal,
  "Microsoft.AppRuntime.AppRuntimeService": appRuntime,
  "Microsoft.AppRuntime.AppRuntimePersistenceService": appPersistence,
  "Microsoft.DynamicRibbon.DynamicRibbon": dynamicRibbon,
};

/** The object of a service that the library makes by name. */
export function service(name: string, state: AddInState): HostObject {
  const make = Object.hasOwn(SERVICES, name) ? SERVICES[name] : undefined;
  return make ? make(state) : apiNotFound(name);
}
