import { vbArray } from "./vb-array";

/** How the library hears of something: `handler(eventId, payload)`. */
type EventHandler = (eventId: number, payload: unknown) => void;

/** The answer to `Execute`: a status, or an array with the status first. */
export type ExecuteCallback = (response: unknown) => void;

/** Calls from the library to the host, by dispatch id. */
export const Dispatch = {
  ExecuteRequest: 93,
  CommandCompleted: 94,
} as const;

/** Events from the host to the library. */
export const HostEvent = {
  SettingsChanged: 1,
  SelectionChanged: 2,
  BindingSelectionChanged: 3,
  BindingDataChanged: 4,
  RichApiMessage: 33,
  CommandInvoked: 39,
} as const;

/** Events that the host tells of; the others (dialogs among them) are refused when a page asks for them. */
const KNOWN_EVENTS: ReadonlySet<number> = new Set(Object.values(HostEvent));

/** The last item of the host information: flags 1 (shared runtime) and 2 (custom functions). */
const SHARED_RUNTIME_WITH_FUNCTIONS = 3;

/** `ooeOperationNotSupported`: the library turns it into an error of its own. */
const NOT_SUPPORTED = 5000;

/** The colours of Office's light theme, as numbers. */
const LIGHT_THEME = {
  bodyBackgroundColor: 0xffffff,
  bodyForegroundColor: 0x262626,
  controlBackgroundColor: 0xffffff,
  controlForegroundColor: 0x262626,
};

/** What the page tells its host, and the host its page. */
interface PageIdentity {
  readonly solutionId: string;
  readonly locale: { readonly name: string; readonly lcid: number };
  readonly documentUrl: string;
  readonly hostVersion: string;
  /** Told as the document's mode. */
  readonly readOnly: boolean;
  /** Requirement sets in lower case, as `isSetSupported` looks them up. */
  readonly requirementSets: Readonly<Record<string, string>>;
}

/** The document settings of the add-in: names and JSON texts. */
interface SettingsStore {
  read(): ReadonlyMap<string, string>;
  write(entries: ReadonlyMap<string, string>): void;
}

/** Answers a call of the library; undefined where the host does not do it. */
export type ExecuteHandler = (params: readonly unknown[], answer: ExecuteCallback) => void;

/** An event of one thing of the document. */
export interface TargetedEvent {
  readonly id: number;
  readonly target: string;
  readonly payload: readonly unknown[];
}

/** Only events of bindings are told by their target. */
function keyOf(id: number, target: string): string {
  const isTargeted = id === HostEvent.BindingSelectionChanged || id === HostEvent.BindingDataChanged;
  return isTargeted ? `${id} ${target}` : String(id);
}

/** The `window.external` of a page: what office.js on desktop Excel talks to. */
export class External {
  private readonly handlers = new Map<string, Set<EventHandler>>();
  private readonly waiting = new Map<number, (() => void)[]>();

  constructor(
    private readonly identity: PageIdentity,
    private readonly settings: SettingsStore,
    private readonly calls: ReadonlyMap<number, ExecuteHandler>,
  ) {}

  readonly GetHostInfo = (): string => {
    return `Excel|Win32|16.01|${this.identity.locale.name}|host||disableLogging|${SHARED_RUNTIME_WITH_FUNCTIONS}`;
  };

  readonly GetContext = () => this.context();

  readonly Execute = (id: number, params: readonly unknown[], callback: ExecuteCallback): void => {
    const handler = this.calls.get(id);
    if (handler) handler(params, callback);
    else callback(vbArray([NOT_SUPPORTED]));
  };

  readonly RegisterEvent = (
    id: number,
    target: string,
    handler: EventHandler,
    callback?: (status: number) => void,
  ): void => {
    if (!KNOWN_EVENTS.has(id)) return callback?.(NOT_SUPPORTED);
    const key = keyOf(id, target);
    const known = this.handlers.get(key) ?? new Set();
    this.handlers.set(key, known.add(handler));
    callback?.(0);
    for (const resolve of this.waiting.get(id) ?? []) resolve();
    this.waiting.delete(id);
  };

  readonly UnregisterEvent = (id: number, target: string, callback?: (status: number) => void): void => {
    this.handlers.delete(keyOf(id, target));
    callback?.(0);
  };

  /** Tells the page of a binding, once the turn of the event loop is over. */
  tellLater({ id, target, payload }: TargetedEvent): void {
    setTimeout(() => this.emit(id, vbArray(payload), target), 0);
  }

  /** Tells the page; false when it does not listen. */
  emit(id: number, payload: unknown, target = ""): boolean {
    const known = this.handlers.get(keyOf(id, target));
    for (const handler of known ?? []) handler(id, payload);
    return known !== undefined && known.size > 0;
  }

  /** Resolves when the page listens to an event. */
  listening(id: number): Promise<void> {
    if (this.handlers.get(keyOf(id, ""))?.size) return Promise.resolve();
    return new Promise((resolve) => this.waiting.set(id, [...(this.waiting.get(id) ?? []), resolve]));
  }

  private context() {
    const { identity } = this;
    return {
      GetAppType: () => 1,
      GetSolutionRef: () => identity.solutionId,
      GetAppVersionMajor: () => 16,
      GetAppVersionMinor: () => 1,
      GetAppUILocale: () => identity.locale.name,
      GetAppDataLocale: () => identity.locale.name,
      GetDocUrl: () => identity.documentUrl,
      GetAppCapabilities: () => (identity.readOnly ? 1 : 0),
      GetActivationMode: () => 0,
      GetControlIntegrationLevel: () => 1,
      GetSolutionToken: () => "",
      GetSupportedMatrix: () => JSON.stringify(identity.requirementSets),
      GetHostFullVersion: () => identity.hostVersion,
      GetOfficeThemeInfo: () => JSON.stringify(LIGHT_THEME),
      GetSettings: () => ({
        Read: (keys: string[], values: string[]) => {
          for (const [key, value] of this.settings.read()) {
            keys.push(key);
            values.push(value);
          }
        },
        Write: (keys: readonly string[], values: readonly string[]) =>
          this.settings.write(new Map(keys.map((key, index) => [key, values[index] ?? "null"]))),
      }),
    };
  }
}
