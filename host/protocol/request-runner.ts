import { ApiError } from "./errors";
import type { ExecuteCallback } from "./external";
import { Batch, type InterpreterContext } from "./interpreter";
import type { RequestBody, ResponseBody } from "./messages";
import type { HostStats } from "./stats";
import { vbArray } from "./vb-array";

/** Does the requests of a page, one after the other; results of custom functions overtake the waiting ones. */
export class RequestRunner {
  private last: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly context: InterpreterContext,
    private readonly stats: HostStats,
    /** Called before a request is done; throws to refuse it as a whole. */
    private readonly admit: (body: RequestBody, headers: ReadonlyMap<string, string>) => Promise<void> | void,
    private readonly afterRequest: () => void,
  ) {}

  /** Answers `Execute(93, [message])`. */
  readonly execute = (params: readonly unknown[], answer: ExecuteCallback): void => {
    const message = readMessage(params);
    const started = performance.now();
    const run = async () => {
      const response = JSON.stringify(await this.respond(message));
      this.record(message, response, started);
      answer(vbArray([0, [200, [], response]]));
      this.afterRequest();
    };
    if (overtakes(message.json)) void run();
    else this.last = this.last.then(run);
  };

  /** Resolves when all requests so far are answered. */
  idle(): Promise<unknown> {
    return this.last;
  }

  private async respond(message: Message): Promise<ResponseBody> {
    try {
      const body = JSON.parse(message.json) as RequestBody;
      await this.admit(body, message.headers);
      return await new Batch(this.context, body).run();
    } catch (error) {
      return { Results: [], Error: wholeError(error) };
    }
  }

  private record(message: Message, response: string, started: number): void {
    const failure = /"Error":\{"Code":"([^"]*)"/.exec(response.slice(-2_000));
    this.stats.add({
      bytesUp: message.json.length,
      bytesDown: response.length,
      actions: (message.json.match(/"ActionType":/g) ?? []).length,
      milliseconds: performance.now() - started,
      ...(failure?.[1] === undefined ? {} : { error: failure[1] }),
    });
  }
}

interface Message {
  readonly json: string;
  readonly headers: ReadonlyMap<string, string>;
}

/** The message is `[customData, method, path, headers, body, …]`; the body may come in pieces. */
function readMessage(params: readonly unknown[]): Message {
  const message = params[0] as readonly unknown[];
  const body = message[4];
  const list = (message[3] ?? []) as readonly string[];
  const headers = new Map<string, string>();
  for (let index = 0; index + 1 < list.length; index += 2) headers.set(String(list[index]), String(list[index + 1]));
  return { json: Array.isArray(body) ? body.join("") : String(body), headers };
}

function overtakes(json: string): boolean {
  return json.length < 5_000_000 && json.includes('"Microsoft.ExcelServices.CustomFunctions"');
}

function wholeError(error: unknown): NonNullable<ResponseBody["Error"]> {
  const known = error instanceof ApiError ? error : undefined;
  return {
    Code: known?.code ?? "GeneralException",
    Message: error instanceof Error ? error.message : String(error),
    HttpStatusCode: known?.httpStatusCode ?? 500,
  };
}
