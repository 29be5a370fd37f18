import {
  ErrorType,
  ErrorValueObject,
  NullValueObject,
  NumberValueObject,
  type ArrayValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import { criterion } from "./criteria";
import type { Mend } from "./function-mend";
import { single } from "./value-objects";

type Cells = readonly BaseValueObject[];

/** What comes of the cells that meet all criteria; the first error among them does where `passesErrors` is said. */
interface Conclusion {
  readonly passesErrors: boolean;
  readonly of: (cells: Cells, count: number) => BaseValueObject;
}

const number = (value: number): BaseValueObject => NumberValueObject.create(value);

const numbersOf = (cells: Cells): number[] =>
  cells.filter((cell) => cell.isNumber()).map((cell) => Number(cell.getValue()));

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

const COUNT: Conclusion = { passesErrors: false, of: (_, count) => number(count) };

const SUM: Conclusion = { passesErrors: true, of: (cells) => number(sum(numbersOf(cells))) };

const AVERAGE: Conclusion = {
  passesErrors: true,
  of: (cells) => {
    const numbers = numbersOf(cells);
    return numbers.length === 0
      ? ErrorValueObject.create(ErrorType.DIV_BY_ZERO)
      : number(sum(numbers) / numbers.length);
  },
};

/** The largest or smallest of nothing is 0. */
const extreme = (pick: (a: number, b: number) => number): Conclusion => ({
  passesErrors: true,
  of: (cells) => {
    const [first = 0, ...others] = numbersOf(cells);
    return number(others.reduce((best, one) => pick(best, one), first));
  },
});

/** A block and the criterion that its cells are to meet. */
interface Wish {
  readonly block: ArrayValueObject;
  readonly wanted: BaseValueObject;
}

/** Places of a block's cells: row times columns, plus column. */
type Places = ReadonlySet<number>;

/** What was asked of a block before: the formulas of a column ask the same block, and often the same question. */
const answers = new WeakMap<ArrayValueObject, Map<string, Places>>();

function search({ block, wanted }: Wish): Places {
  const meets = criterion(wanted);
  const found = new Set<number>();
  const columns = block.getColumnCount();
  for (let row = 0; row < block.getRowCount(); row += 1)
    for (let column = 0; column < columns; column += 1)
      if (meets(block.get(row, column) ?? undefined)) found.add(row * columns + column);
  return found;
}

function placesOf(wish: Wish): Places {
  const known = answers.get(wish.block) ?? new Map<string, Places>();
  answers.set(wish.block, known);
  const { wanted } = wish;
  const kind = wanted.isNull() ? "empty" : typeof wanted.getValue();
  const key = `${kind}:${String(wanted.getValue())}`;
  const places = known.get(key) ?? search(wish);
  known.set(key, places);
  return places;
}

function meetingAll(wishes: readonly Wish[]): number[] {
  const [first, ...others] = wishes.map(placesOf).sort((a, b) => a.size - b.size);
  return [...(first ?? [])].filter((place) => others.every((places) => places.has(place)));
}

function concluded(
  { passesErrors, of }: Conclusion,
  values: ArrayValueObject | undefined,
  wishes: readonly Wish[],
): BaseValueObject {
  const places = meetingAll(wishes).sort((a, b) => a - b);
  const columns = wishes[0]?.block.getColumnCount() ?? 1;
  const cells = places.flatMap((place) => {
    const cell = values?.get(Math.floor(place / columns), place % columns);
    return cell ? [cell] : [];
  });
  const error = passesErrors ? cells.find((cell) => cell.isError()) : undefined;
  return error ?? of(cells, places.length);
}

function blockOf(given: BaseValueObject | undefined): ArrayValueObject | undefined {
  return given?.isReferenceObject()
    ? (given as unknown as BaseReferenceObject).toArrayValueObject()
    : undefined;
}

const isAsLarge = (one: ArrayValueObject, other: ArrayValueObject): boolean =>
  one.getRowCount() === other.getRowCount() && one.getColumnCount() === other.getColumnCount();

/** A criterion that is a block asks once for each of its cells. */
function valueOf(given: BaseValueObject | undefined): BaseValueObject | undefined {
  return blockOf(given) ?? given;
}

/** A criterion in one cell is no block. */
function ofOneCell({ block, wanted }: Wish): Wish {
  const isOne = wanted.isArray() && isOneCell(wanted as ArrayValueObject);
  return { block, wanted: isOne ? (single(wanted) ?? NullValueObject.create()) : wanted };
}

const isOneCell = (block: ArrayValueObject): boolean =>
  block.getRowCount() === 1 && block.getColumnCount() === 1;

/** The wishes of pairs of blocks and criteria; undefined where some pair is no such one. */
function wishesOf(pairs: readonly (BaseValueObject | undefined)[]): Wish[] | undefined {
  const wishes: Wish[] = [];
  for (let index = 0; index + 1 < pairs.length; index += 2) {
    const block = blockOf(pairs[index]);
    const wanted = valueOf(pairs[index + 1]);
    if (!block || !wanted) return undefined;
    wishes.push({ block, wanted });
  }
  return wishes.length * 2 === pairs.length ? wishes : undefined;
}

/** Answers for each cell of the one criterion that is a block; undefined where several are. */
function spread(
  wishes: readonly Wish[],
  answer: (wishes: readonly Wish[]) => BaseValueObject,
): BaseValueObject | undefined {
  const asking = (wish: Wish, cell: BaseValueObject | null): BaseValueObject =>
    answer(wishes.map((one) => (one === wish ? { ...one, wanted: cell ?? NullValueObject.create() } : one)));
  const [wish, ...others] = wishes.filter(({ wanted }) => wanted.isArray());
  if (!wish) return answer(wishes);
  if (others.length > 0) return undefined;
  return (wish.wanted as ArrayValueObject).mapValue((cell) => asking(wish, cell));
}

function concludedOver(
  conclusion: Conclusion,
  values: ArrayValueObject | undefined,
  wishes: readonly Wish[] | undefined,
): BaseValueObject | undefined {
  const [first] = wishes ?? [];
  if (!wishes || !first || !wishes.every(({ block }) => isAsLarge(block, first.block))) return undefined;
  if (values && !isAsLarge(values, first.block)) return undefined;
  return spread(wishes.map(ofOneCell), (asked) => concluded(conclusion, values, asked));
}

/** `COUNTIF(block, criterion)`, and with a third block of the same size what stands in it. */
function withOne(conclusion: Conclusion): Mend {
  return (univer) => (block, wanted, values) =>
    concludedOver(conclusion, blockOf(values ?? block), wishesOf([block, wanted])) ??
    univer(block, wanted, values);
}

/** `SUMIFS(values, block, criterion, block, criterion …)`. */
function withMany(conclusion: Conclusion): Mend {
  return (univer) =>
    (values, ...pairs) =>
      concludedOver(conclusion, blockOf(values), wishesOf(pairs)) ?? univer(values, ...pairs);
}

const countIfs: Mend =
  (univer) =>
  (...pairs) =>
    concludedOver(COUNT, undefined, wishesOf(pairs)) ?? univer(...pairs);

/**
 * Functions of cells that meet criteria. Where blocks are of several sizes, or several criteria are blocks, Univer 0.25.1
 * answers.
 */
export const CONDITIONAL: Readonly<Record<string, Mend>> = {
  COUNTIF: withOne(COUNT),
  COUNTIFS: countIfs,
  SUMIF: withOne(SUM),
  SUMIFS: withMany(SUM),
  AVERAGEIF: withOne(AVERAGE),
  AVERAGEIFS: withMany(AVERAGE),
  MAXIFS: withMany(extreme(Math.max)),
  MINIFS: withMany(extreme(Math.min)),
};
