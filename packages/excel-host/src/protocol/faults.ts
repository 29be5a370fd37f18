import { ApiError, fail } from "../api/errors";
import { ActionKind, type ActionInfo } from "./messages";

/** Makes one request fail, to see what an add-in does then. */
interface FailRequest {
  /** Which request from now on, 1 is the next; only requests of `context.sync()` of workbooks count. */
  readonly n: number;
  /** So many of its actions are done before it fails (getting objects does not count); 0 unless told otherwise. */
  readonly afterActions?: number;
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
    this.failing = this.pending?.n === this.count ? this.pending : undefined;
    this.done = 0;
    if (this.failing) this.pending = undefined;
  }

  /** Called for each action of the request. */
  beforeAction(action: ActionInfo): void {
    if (!this.failing) return;
    if (this.done < (this.failing.afterActions ?? 0)) {
      if (isOwnAct(action)) this.done += 1;
      return;
    }
    const { code = "GeneralException", message = "The host was told to fail this request." } = this.failing;
    this.failing = undefined;
    throw new ApiError(code, message, 500);
  }
}

/** What a program itself asked for: not the objects that it goes through. */
function isOwnAct({ ActionType: type, Name: name }: ActionInfo): boolean {
  return type !== ActionKind.Instantiate && type !== ActionKind.Trace && name !== "_KeepReference";
}
