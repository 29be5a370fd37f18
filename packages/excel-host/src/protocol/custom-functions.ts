import type { FunctionCall, FunctionResult, FunctionSource } from "../engine/engine";
import type { CellError, CellValue, ErrorCode } from "../model/cell";
import { HostEvent, type External } from "./external";
import type { FunctionMetadata } from "./function-metadata";
import { vbArray } from "./vb-array";

/** Category and type of the message that asks the library to call a function. */
const MESSAGE_CATEGORY = 1;
const INVOKE = 1000;
const CANCEL = 1001;

/** Error codes of the protocol, by what a cell shows. */
const CODES: Partial<Record<ErrorCode, number>> = {
  "#N/A": 1,
  "#DIV/0!": 5,
  "#NUM!": 6,
  "#VALUE!": 7,
  "#NULL!": 8,
};

interface Waiting {
  readonly results: FunctionResult[];
  readonly open: Set<number>;
  readonly resolve: (results: readonly FunctionResult[]) => void;
  /** Gives up on the batch; ended with its answer, for it holds the page that asked. */
  timer?: ReturnType<typeof setTimeout>;
}

/** The add-in's functions, called through the library's own event: one message for a whole batch. */
export class CustomFunctionBridge implements FunctionSource {
  readonly functions: FunctionSource["functions"];
  private readonly waiting = new Set<Waiting>();

  constructor(
    private readonly external: External,
    private readonly metadata: FunctionMetadata,
    /** Resolves when the page takes calls: listening to messages is not enough, other parts of the library do, too. */
    private readonly ready: Promise<void>,
    /** Told how many calls a message carries. */
    private readonly sent: (calls: number) => void = () => undefined,
    /** A batch that has not been answered after so many milliseconds fails with #N/A. */
    private readonly limit = 60_000,
  ) {
    this.functions = metadata.functions;
  }

  async invoke(calls: readonly FunctionCall[]): Promise<readonly FunctionResult[]> {
    const broken = calls.flatMap((call) => errorArgument(call) ?? []);
    const answered = new Set(broken.map((result) => result.id));
    const sound = calls.filter((call) => !answered.has(call.id));
    if (sound.length === 0) return broken;
    await this.ready;
    return [...broken, ...(await this.send(sound))];
  }

  /** Takes the results that the page hands in; unknown ids are of calls given up. */
  readonly accept = (entries: unknown): void => {
    for (const entry of entries as readonly unknown[]) {
      const result = readResult(entry);
      for (const batch of this.waiting) this.settle(batch, result);
    }
  };

  private send(calls: readonly FunctionCall[]): Promise<readonly FunctionResult[]> {
    return new Promise((resolve) => {
      const batch: Waiting = { results: [], open: new Set(calls.map((call) => call.id)), resolve };
      this.waiting.add(batch);
      this.sent(calls.length);
      batch.timer = setTimeout(() => this.giveUp(batch), this.limit);
      batch.timer.unref?.();
      this.external.emit(HostEvent.RichApiMessage, vbArray(calls.map((call) => this.entry(call))));
    });
  }

  /** `[invocation id, function id, arguments, address, flags, addresses of the arguments]` */
  private entry(call: FunctionCall): unknown[] {
    const message = [call.id, this.idOf(call.name), call.args, call.address, 0, []];
    return [MESSAGE_CATEGORY, INVOKE, "", JSON.stringify(message), 1];
  }

  private idOf(name: string): string {
    const upper = name.toUpperCase();
    for (const [fullName, id] of this.metadata.ids) {
      if (fullName === upper || fullName.endsWith(`.${upper}`)) return id;
    }
    return name;
  }

  private settle(batch: Waiting, result: FunctionResult): void {
    if (!batch.open.delete(result.id)) return;
    batch.results.push(result);
    if (batch.open.size > 0) return;
    this.waiting.delete(batch);
    clearTimeout(batch.timer);
    batch.resolve(batch.results);
  }

  private giveUp(batch: Waiting): void {
    if (!this.waiting.delete(batch)) return;
    const late = [...batch.open];
    const cancel = late.map((id) => [MESSAGE_CATEGORY, CANCEL, "", JSON.stringify({ invocationId: id }), 1]);
    this.external.emit(HostEvent.RichApiMessage, vbArray(cancel));
    const message = `No result after ${this.limit} ms.`;
    batch.resolve([...batch.results, ...late.map((id) => ({ id, error: { code: 1, message } }))]);
  }
}

/** Excel does not call a function that has an error among its arguments: the error is the result. */
function errorArgument(call: FunctionCall): FunctionResult | undefined {
  const error = call.args.flat(2).find(isError);
  return error && { id: call.id, error: { code: CODES[error.error] ?? 7 } };
}

function isError(value: unknown): value is CellError {
  return typeof value === "object" && value !== null && "error" in value;
}

/** A result as the library sends it: an object, or an array where the host supports the newer call. */
function readResult(entry: unknown): FunctionResult {
  const { id, failed, value, errorCode } = entry as {
    id: number;
    failed?: boolean;
    value?: unknown;
    errorCode?: number;
  };
  if (failed) return { id, error: { code: errorCodeOf(value, errorCode), ...messageOf(value) } };
  if (isReturnedError(value)) return { id, error: returnedError(value) };
  return { id, value: readValue(value) };
}

/** 2 and 3 are a function that threw or rejected with something else than CustomFunctions.Error: #VALUE!. */
function errorCodeOf(value: unknown, code: number | undefined): number {
  if (value === "NaN") return 6;
  return code !== undefined && [1, 5, 6, 7, 8].includes(code) ? code : 7;
}

function messageOf(value: unknown): { message?: string } {
  return typeof value === "string" && value !== "" && value !== "NaN" ? { message: value } : {};
}

interface ReturnedError {
  readonly type: "CustomFunctionError";
  readonly code: ErrorCode;
  readonly message?: string;
}

function isReturnedError(value: unknown): value is ReturnedError {
  return (
    typeof value === "object" && value !== null && "type" in value && value.type === "CustomFunctionError"
  );
}

function returnedError(value: ReturnedError): { code: number; message?: string } {
  return { code: CODES[value.code] ?? 7, ...messageOf(value.message) };
}

function readValue(value: unknown): CellValue | CellValue[][] {
  if (Array.isArray(value)) return (value as unknown[][]).map((row) => row.map(readCell));
  return readCell(value);
}

function readCell(value: unknown): CellValue {
  if (value === null || value === undefined) return 0;
  if (isReturnedError(value)) return { error: value.code, ...messageOf(value.message) };
  if (typeof value === "object") return { error: "#VALUE!", message: "The host takes plain values only." };
  return value as string | number | boolean;
}
