import { ApiError, fail } from "../api/errors";
import { ActionKind, type ActionInfo } from "./messages";

/** Makes one request fail, to see what an add-in does then. */
interface FailRequest {
  /** Which request from now on, 1 is the next; only requests of `context.sync()` of workbooks count. */
  readonly n: number;
  /**
   * So many of its actions are done before it fails (getting objects does not count); 0 unless told otherwise. "all": it
   * is done, only its answer is lost.
   */
  readonly afterActions?: number | "all";
  /** Excel has stopped answering: every request after it fails too, until `heal`. */
  readonly lasting?: boolean;
  readonly code?: string;
  readonly message?: string;
}

/** What may go wrong, set by a test while the host runs. */
export class Faults {
  private pending: FailRequest | undefined;
  private count = 0;
  private done = 0;
  private failing: FailRequest | undefined;
  private editing: { readonly ended: Promise<void>; readonly end: () => void } | undefined;

  /** Lets a request fail. */
  failRequest(fault: FailRequest): void {
    this.pending = fault;
    this.count = 0;
  }

  /** Excel answers again. */
  heal(): void {
    this.pending = undefined;
    this.failing = undefined;
  }

  /** A user begins to edit a cell: requests are refused until `endCellEdit`. */
  beginCellEdit(): void {
    if (this.editing) return;
    let end: () => void = () => undefined;
    const ended = new Promise<void>((resolve) => (end = resolve));
    this.editing = { ended, end };
  }

  endCellEdit(): void {
    this.editing?.end();
    this.editing = undefined;
  }

  /** Called for each request; waits for the end of cell editing where the request asked for it. */
  async admit(delayForCellEdit: boolean): Promise<void> {
    if (this.editing) {
      if (!delayForCellEdit) fail("InvalidOperationInCellEditMode");
      await this.editing.ended;
    }
    this.count += 1;
    this.failing = this.due();
    this.done = 0;
    if (this.failing && !this.failing.lasting) this.pending = undefined;
  }

  private due(): FailRequest | undefined {
    const { pending, count } = this;
    if (!pending || count < pending.n) return undefined;
    return count === pending.n ? pending : pending.lasting ? { ...pending, afterActions: 0 } : undefined;
  }

  /** Called for each action of the request. */
  beforeAction(action: ActionInfo): void {
    if (!this.failing) return;
    const { afterActions = 0 } = this.failing;
    if (afterActions === "all") return;
    if (this.done < afterActions) {
      if (isOwnAct(action)) this.done += 1;
      return;
    }
    this.fail(this.failing);
  }

  /** Called when all actions of the request are done, before it is answered. */
  beforeAnswer(): void {
    if (this.failing?.afterActions === "all") this.fail(this.failing);
  }

  private fail({
    code = "GeneralException",
    message = "The host was told to fail this request.",
  }: FailRequest): never {
    this.failing = undefined;
    throw new ApiError(code, message, 500);
  }
}

/** What a program itself asked for: not the objects that it goes through. */
export function isOwnAct({ ActionType: type, Name: name }: ActionInfo): boolean {
  return type !== ActionKind.Instantiate && type !== ActionKind.Trace && name !== "_KeepReference";
}
