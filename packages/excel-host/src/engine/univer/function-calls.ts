import { cellName, quotedSheetName } from "../../model/address";
import type { CellError } from "../../model/cell";
import type { FunctionCall, FunctionSource } from "../engine";
import type { Calculator } from "./calculator";
import { CustomFunction, type Caller } from "./custom-function";
import { formulaKey, type FormulaPlace } from "./formula-place";
import type { SheetMirror } from "./mirror";
import { PendingCalls, type Answer } from "./pending-calls";

/** What an engine gives to its custom functions. */
interface FunctionCallsOwner {
  readonly calculator: Calculator;
  readonly mirrors: ReadonlyMap<string, SheetMirror>;
  /** These cells can be calculated again; resolves when they are. */
  answered(cells: readonly FormulaPlace[]): Promise<void>;
}

/** The add-in's functions in one engine: what formulas ask of them, and the answers that are awaited. */
export class FunctionCalls implements Caller {
  private readonly calls = new PendingCalls();
  private readonly inFlight = new Set<Promise<void>>();
  private failures = new Map<string, CellError>();
  private source: FunctionSource | undefined;
  /** Functions that the calculator does not know yet: it takes them over before it calculates. */
  private incoming: FunctionSource | undefined;

  constructor(
    readonly blankCell: Caller["blankCell"],
    private readonly owner: FunctionCallsOwner,
  ) {}

  /** Full names of the functions. */
  get names(): string[] {
    return (this.source?.functions ?? []).map(({ name }) => name);
  }

  /** True while some answer is awaited. */
  get areAsked(): boolean {
    return this.inFlight.size > 0;
  }

  /** Resolves when what is asked now has been answered, and calculated. */
  async answered(): Promise<void> {
    await Promise.all(this.inFlight);
  }

  /** From now on these are the add-in's functions; what others answered is forgotten. */
  replace(source: FunctionSource): void {
    this.source = source;
    this.incoming = source;
    this.calls.forget();
  }

  /** Tells the calculator of new functions. Between two calculations only: what one has parsed holds to its end. */
  takeOver(): void {
    const { incoming } = this;
    if (!incoming) return;
    this.incoming = undefined;
    const executors = incoming.functions.map((declared) => new CustomFunction(declared, this));
    this.owner.calculator.setCustom(executors);
  }

  call(name: string, args: FunctionCall["args"], cell: FormulaPlace): Answer | undefined {
    const short = name.slice(name.indexOf(".") + 1);
    const known = this.calls.find(short, args);
    if (!known) this.calls.ask({ name: short, args, address: this.addressOf(cell) }, cell);
    return known?.answer;
  }

  failed(cell: FormulaPlace, error: CellError): void {
    this.failures.set(formulaKey(cell), error);
  }

  isEmptyText(sheetId: string, row: number, column: number): boolean {
    return this.owner.calculator.isEmptyText(sheetId, row, column);
  }

  /** What a function said where it failed in the calculation that runs. */
  failureAt(cell: FormulaPlace): CellError | undefined {
    return this.failures.get(formulaKey(cell));
  }

  /** A calculation begins: what failed in the one before may not fail again. */
  forgetFailures(): void {
    this.failures = new Map();
  }

  /** Sends the calls that have come together. */
  send(): void {
    if (this.calls.isEmpty || !this.source) return;
    const answered = this.calls.send(this.source).then((cells) => this.owner.answered(cells));
    this.inFlight.add(answered);
    const over = (): void => void this.inFlight.delete(answered);
    answered.then(over, over);
  }

  private addressOf({ sheetId, row, column }: FormulaPlace): string {
    const sheet = this.owner.mirrors.get(sheetId)?.sheet;
    return `${quotedSheetName(sheet?.name ?? "")}!${cellName(row, column)}`;
  }
}
