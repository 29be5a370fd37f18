import { Dispatch, HostEvent, type ExecuteHandler, type External } from "./external";
import { vbArray } from "./vb-array";

/** A command that never called `event.completed()`. */
export class CommandHang extends Error {
  constructor(
    readonly functionName: string,
    readonly milliseconds: number,
  ) {
    super(`The command ${functionName} has not called event.completed() within ${milliseconds} ms.`);
    this.name = "CommandHang";
  }
}

/** Runs ribbon commands: event 39 out, call 94 back. */
export class Commands {
  private readonly open = new Map<string, () => void>();
  private last = 0;

  constructor(private readonly limit: number) {}

  /** Calls that the page makes when a command is complete. */
  readonly calls: readonly [number, ExecuteHandler][] = [
    [
      Dispatch.CommandCompleted,
      (params, answer) => {
        const id = String(params[0]);
        answer(vbArray([0]));
        this.open.get(id)?.();
        this.open.delete(id);
      },
    ],
  ];

  /** Runs the action associated with a function name; rejects with CommandHang when it does not complete. */
  async run(external: External, functionName: string, controlId: string): Promise<void> {
    await external.listening(HostEvent.CommandInvoked);
    this.last += 1;
    const id = `command-${this.last}`;
    const event = JSON.stringify({ source: { id: controlId } });
    await new Promise<void>((resolve, reject) => {
      const timer = setTimeout(() => {
        this.open.delete(id);
        reject(new CommandHang(functionName, this.limit));
      }, this.limit);
      this.open.set(id, () => {
        clearTimeout(timer);
        resolve();
      });
      external.emit(HostEvent.CommandInvoked, vbArray([id, functionName, event]));
    });
  }
}
