import {
  BaseFunction,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import type { CellValue } from "../../model/cell";
import type { AskedItem } from "../../model/pivot/read-value";
import type { ByText } from "./meant-by-text";
import { rectOf } from "./seeking-nodes";
import { mapped, single, valuesOf } from "./value-objects";
import { errorType, fromValueObject } from "./values";

const lost = (): BaseValueObject => ErrorValueObject.create(ErrorType.REF);

function valueObject(value: CellValue): BaseValueObject {
  if (value === null) return NullValueObject.create();
  if (typeof value === "number") return NumberValueObject.create(value);
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  return typeof value === "string"
    ? StringValueObject.create(value)
    : ErrorValueObject.create(errorType(value.error));
}

/** Names and items by turns, as pairs; undefined where one is missing. */
function pairsOf(values: readonly BaseValueObject[]): AskedItem[] | undefined {
  const given = values.map((value) => fromValueObject(single(value)) ?? "");
  const pairs = Array.from({ length: given.length / 2 }, (_, at) => given.slice(2 * at, 2 * at + 2));
  return given.length % 2 === 0
    ? pairs.map(([field, item]) => [String(field), item] as AskedItem)
    : undefined;
}

/** GETPIVOTDATA; of several items for one field it gives a value each. */
class PivotData extends BaseFunction {
  override minParams = 2;
  override maxParams = 254;
  override needsReferenceObject = true;

  constructor(private readonly meant: ByText) {
    super("GETPIVOTDATA");
  }

  override calculate(
    name: BaseValueObject,
    table: BaseValueObject,
    ...asked: BaseValueObject[]
  ): BaseValueObject {
    const [field, ...items] = [name, ...asked].map(valuesOf);
    const wrong = [field, table, ...items].find((value) => value?.isError());
    if (wrong) return wrong;
    if (!field || !table.isReferenceObject()) return lost();
    const reference = table as unknown as BaseReferenceObject;
    const several = items.findIndex((value) => !single(value));
    const list = items[several];
    if (!list) return this.value(field, reference, items);
    return mapped(list, (one) =>
      this.value(
        field,
        reference,
        items.map((item, at) => (at === several ? one : item)),
      ),
    );
  }

  private value(
    field: BaseValueObject,
    reference: BaseReferenceObject,
    items: readonly BaseValueObject[],
  ): BaseValueObject {
    const asked = pairsOf(items);
    const rect = rectOf(reference.getRangePosition());
    const name = String(fromValueObject(single(field)) ?? "");
    const found = asked && this.meant.pivotValue(reference.getSheetId(), rect, name, asked);
    return found === undefined ? lost() : valueObject(found);
  }
}

/** The function that asks the pivot tables of the book. */
export function pivotFunction(meant: ByText): BaseFunction {
  return new PivotData(meant);
}
