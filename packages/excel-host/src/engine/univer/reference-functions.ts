import {
  BaseFunction,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  type ArrayValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import type { Calculate } from "./function-mend";
import { truthOfText } from "./logical-functions";
import { ANSWERING, SPAN } from "./reference-positions";
import { numberOf, single, valuesOf } from "./value-objects";

/** A value or a place: for Univer both are of one kind. */
type Variant = BaseValueObject | undefined;

type Other = (name: string) => Calculate;

const error = (kind: ErrorType): BaseValueObject => ErrorValueObject.create(kind);

const asReference = (value: Variant): BaseReferenceObject | undefined =>
  value?.isReferenceObject() ? (value as unknown as BaseReferenceObject) : undefined;

/** A function that is handed cells, and may answer with cells. */
abstract class OfCells extends BaseFunction {
  override minParams = 1;
  override maxParams = 255;
  override needsReferenceObject = true;

  /** Cells on the sheet of others. */
  protected cellsOn(
    reference: BaseReferenceObject,
    range: { startRow: number; endRow: number; startColumn: number; endColumn: number },
  ): BaseValueObject {
    return this.createReferenceObject(reference, range) as BaseValueObject;
  }
}

/** The block from one reference to another. */
class Span extends OfCells {
  constructor() {
    super(SPAN);
  }

  override isAddress(): boolean {
    return true;
  }

  override calculate(left: BaseValueObject, right: BaseValueObject): BaseValueObject {
    const wrong = [left, right].find((one) => one.isError());
    if (wrong) return wrong;
    const [from, to] = [asReference(left), asReference(right)];
    if (!from || !to || this.sheetOf(from) !== this.sheetOf(to)) return error(ErrorType.VALUE);
    const [a, b] = [from.getRangePosition(), to.getRangePosition()];
    return this.cellsOn(from, {
      startRow: Math.min(a.startRow, b.startRow),
      endRow: Math.max(a.endRow, b.endRow),
      startColumn: Math.min(a.startColumn, b.startColumn),
      endColumn: Math.max(a.endColumn, b.endColumn),
    });
  }

  private sheetOf(reference: BaseReferenceObject): string {
    return reference.getSheetId() || (this.subUnitId ?? "");
  }
}

/** The truth of a condition that is one value; an error where it is one, undefined of a block. */
function truthOf(condition: Variant): boolean | BaseValueObject | undefined {
  const one = single(condition && valuesOf(condition));
  if (!one) return undefined;
  if (one.isError()) return one;
  if (one.isString()) return truthOfText(one) ?? error(ErrorType.VALUE);
  return Boolean(one.getValue());
}

/** Picks one of the arguments; undefined where the function must look at each cell. */
type Pick = (values: readonly Variant[], other: Other) => Variant;

const pickIf: Pick = ([condition, yes, no]) => {
  const truth = truthOf(condition);
  if (typeof truth !== "boolean") return truth;
  return truth ? yes : no;
};

const pickIfs: Pick = (values) => {
  for (let at = 0; at < values.length; at += 2) {
    const truth = truthOf(values[at]);
    if (truth !== false) return truth === true ? values[at + 1] : truth;
  }
  return error(ErrorType.NA);
};

const pickSwitch: Pick = ([wanted, ...cases], other) => {
  const value = single(wanted && valuesOf(wanted));
  if (!value || value.isError()) return value;
  for (let at = 0; at + 1 < cases.length; at += 2) {
    const given = cases[at];
    const isIt = other("SWITCH")(
      value,
      given && valuesOf(given),
      NumberValueObject.create(1),
      NumberValueObject.create(0),
    );
    if (numberOf(isIt) === 1) return cases[at + 1];
  }
  return cases.length % 2 === 1 ? cases.at(-1) : error(ErrorType.NA);
};

/** Answers with the picked argument as it is, cells as cells; else as the function of values does. */
class Picking extends OfCells {
  constructor(
    private readonly of: string,
    private readonly pick: Pick,
    private readonly other: Other,
  ) {
    super(ANSWERING[of]?.name ?? of);
  }

  override calculate(...values: BaseValueObject[]): BaseValueObject {
    const picked = this.pick(values, this.other);
    return picked ?? this.other(this.of)(...values.map(valuesOf));
  }
}

/** XLOOKUP with the cells that stand beside what it finds. */
class LookedUp extends OfCells {
  constructor(private readonly other: Other) {
    super(ANSWERING["XLOOKUP"]?.name ?? "");
  }

  override calculate(...values: BaseValueObject[]): BaseValueObject {
    const [wanted, cells, results, missing, ...modes] = values;
    const beside = asReference(results);
    const block = cells && valuesOf(cells);
    const found = beside && block?.isArray() && this.placeOf(wanted, block as ArrayValueObject, modes);
    if (!beside || !found) return this.other("XLOOKUP")(...values.map(valuesOf));
    if (found.isError()) return isLost(found) && missing && !isLeftOut(missing) ? missing : found;
    return this.across(beside, block as ArrayValueObject, Number(found.getValue()) - 1);
  }

  /** Where in its row or column the wanted value stands, from 1; undefined of several wanted values. */
  private placeOf(
    wanted: Variant,
    block: ArrayValueObject,
    modes: readonly Variant[],
  ): BaseValueObject | undefined {
    const value = single(wanted && valuesOf(wanted));
    return (
      value && single(this.other("XMATCH")(value, block, ...modes.map((mode) => mode && valuesOf(mode))))
    );
  }

  private across(beside: BaseReferenceObject, block: ArrayValueObject, at: number): BaseValueObject {
    const range = beside.getRangePosition();
    const isColumn = block.getColumnCount() === 1;
    const [length, own] = isColumn
      ? [range.endRow - range.startRow + 1, block.getRowCount()]
      : [range.endColumn - range.startColumn + 1, block.getColumnCount()];
    if (length !== own) return error(ErrorType.VALUE);
    const [row, column] = [range.startRow + at, range.startColumn + at];
    return this.cellsOn(
      beside,
      isColumn
        ? { ...range, startRow: row, endRow: row }
        : { ...range, startColumn: column, endColumn: column },
    );
  }
}

const isLeftOut = (value: BaseValueObject): boolean => value.isValueObject() && value.isNull();

const isLost = (value: BaseValueObject): boolean => value.getValue() === ErrorType.NA;

/** The namesakes of functions that answer with cells where cells are wanted, and the operator `:`. */
export function referenceFunctions(other: Other): BaseFunction[] {
  return [
    new Span(),
    new Picking("IF", pickIf, other),
    new Picking("IFS", pickIfs, other),
    new Picking("SWITCH", pickSwitch, other),
    new LookedUp(other),
  ];
}
