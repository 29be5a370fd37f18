import { ApiError } from "../api/errors";
import type { ExecuteCallback } from "./external";
import { isOwnAct } from "./faults";
import { Batch, type InterpreterContext } from "./interpreter";
import { ActionKind, PathKind, type RequestBody, type ResponseBody } from "./messages";
import type { HostStats, RequestKind } from "./stats";
import { vbArray } from "./vb-array";

/** A request as it came. */
interface Request {
  readonly kind: RequestKind;
  readonly json: string;
  readonly body: RequestBody;
  /** `Excel.run({ delayForCellEdit: true }, …)` */
  readonly delayForCellEdit: boolean;
}

/** The request flag that `delayForCellEdit` sets. */
const DELAY_FLAG = 64;

/** What surrounds the requests of a page. */
interface RequestHooks {
  /** Called before a program's request is done; throws to refuse it, waits to delay it. */
  admit(request: Request): Promise<void>;
  /** Called with what is to be answered to a program, as it will be sent; throws where it is too large to be sent. */
  checkAnswer(response: ResponseBody, json: string): void;
  /** Called when a program's request is done; throws where its answer is lost. */
  beforeAnswer(): void;
  /** Called after each answer. */
  done(request: Request): void;
}

/** Does the requests of a page, one after the other; results of custom functions overtake the waiting ones. */
export class RequestRunner {
  private last: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly context: InterpreterContext,
    private readonly stats: HostStats,
    private readonly hooks: RequestHooks,
  ) {}

  /** Answers `Execute(93, [message])`. */
  readonly execute = (params: readonly unknown[], answer: ExecuteCallback): void => {
    const request = readRequest(params);
    const started = performance.now();
    const run = async () => {
      const { response, json } = this.checked(request, await this.respond(request));
      this.record(request, response, json.length, performance.now() - started);
      answer(vbArray([0, [200, [], json]]));
      this.hooks.done(request);
    };
    if (request.kind === "service") void run();
    else this.last = this.last.then(run);
  };

  /** Resolves when all requests so far are answered. */
  async idle(): Promise<void> {
    await this.last;
  }

  private async respond(request: Request): Promise<ResponseBody> {
    try {
      if (request.kind === "sync") await this.hooks.admit(request);
      const response = await new Batch(this.context, request.body, request.kind === "sync").run();
      if (request.kind === "sync" && !response.Error) this.hooks.beforeAnswer();
      return response;
    } catch (error) {
      return { Results: [], Error: wholeError(error) };
    }
  }

  private checked(request: Request, response: ResponseBody): { response: ResponseBody; json: string } {
    const json = JSON.stringify(response);
    if (request.kind !== "sync") return { response, json };
    try {
      this.hooks.checkAnswer(response, json);
      return { response, json };
    } catch (error) {
      const refused = { Results: [], Error: wholeError(error) };
      return { response: refused, json: JSON.stringify(refused) };
    }
  }

  private record(request: Request, response: ResponseBody, bytesDown: number, milliseconds: number): void {
    const { kind, json, body } = request;
    const error = response.Error ? { error: response.Error.Code } : {};
    const actions = body.Actions.length;
    const acts = body.Actions.filter(isOwnAct).length;
    this.stats.add({ kind, bytesUp: json.length, bytesDown, actions, acts, milliseconds, ...error });
  }
}

/** The message is `[customData, method, path, headers, body, permission, flags, …]`; the body may come in pieces. */
function readRequest(params: readonly unknown[]): Request {
  const message = params[0] as readonly unknown[];
  const json = Array.isArray(message[4]) ? message[4].join("") : String(message[4]);
  const body = JSON.parse(json) as RequestBody;
  const delayForCellEdit = (Number(message[6]) & DELAY_FLAG) !== 0;
  return { kind: kindOf(body), json, body, delayForCellEdit };
}

/** What the library tells through the workbook for itself: that it takes calls, and what custom functions gave. */
const OWN_CALLS = ["_SetOsfControlContainerReadyForCustomFunctions", "SetInvocationResults"];

function kindOf(body: RequestBody): RequestKind {
  const isOwn = Object.values(body.ObjectPaths).some(
    ({ ObjectPathType: kind }) => kind === PathKind.Global || kind === PathKind.ReferenceId,
  );
  if (!isOwn || OWN_CALLS.some((name) => onlyCalls(body, name))) return "service";
  return onlyCalls(body, "_RemoveReference") ? "cleanup" : "sync";
}

/** True for a request by which the page begins to listen to an event. */
export function beginsToListen({ body }: { readonly body: RequestBody }): boolean {
  return body.Actions.some(({ Name = "" }) => Name.startsWith("_Register"));
}

/** True where a request does nothing but call one method. */
function onlyCalls(body: RequestBody, name: string): boolean {
  const acts = body.Actions.filter((action) => action.ActionType !== ActionKind.Instantiate);
  return acts.length > 0 && acts.every((act) => act.ActionType === ActionKind.Method && act.Name === name);
}

function wholeError(error: unknown): NonNullable<ResponseBody["Error"]> {
  const known = error instanceof ApiError ? error : undefined;
  return {
    Code: known?.code ?? "GeneralException",
    Message: error instanceof Error ? error.message : String(error),
    HttpStatusCode: known?.httpStatusCode ?? 500,
  };
}
