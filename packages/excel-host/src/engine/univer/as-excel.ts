import {
  ALL_IMPLEMENTED_FUNCTIONS,
  ErrorType,
  ErrorValueObject,
  type BaseFunction,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import { ALL_VALUES } from "./all-values";
import { ANGLES } from "./angle-functions";
import { CALENDAR } from "./calendar-functions";
import { COMPLEX } from "./complex-functions";
import { CONDITIONAL } from "./conditional-functions";
import { DATABASE } from "./database-functions";
import { DISTRIBUTIONS } from "./distribution-functions";
import type { Calculate, Mend } from "./function-mend";
import { INTEREST } from "./interest-functions";
import { LOGICAL } from "./logical-functions";
import { LOOKUPS } from "./lookup-functions";
import { NUMBERS } from "./number-functions";
import { PAIRS } from "./pair-functions";
import { RATES } from "./rate-functions";
import { ROUNDING } from "./rounding-functions";
import { SORTS } from "./sort-functions";
import { SPLITS } from "./split-functions";
import { TEXT_VALUES } from "./text-values";
import { TEXTS } from "./text-functions";
import { CONVERSIONS } from "./unit-functions";

const MENDS = new Map<string, Mend>(
  Object.entries({
    ...ALL_VALUES,
    ...ANGLES,
    ...CALENDAR,
    ...COMPLEX,
    ...CONDITIONAL,
    ...CONVERSIONS,
    ...DATABASE,
    ...DISTRIBUTIONS,
    ...INTEREST,
    ...LOGICAL,
    ...LOOKUPS,
    ...NUMBERS,
    ...PAIRS,
    ...RATES,
    ...ROUNDING,
    ...SORTS,
    ...SPLITS,
    ...TEXTS,
    ...TEXT_VALUES,
  }),
);

/** The work of a function as Univer has it. */
function workOf(executor: BaseFunction): Calculate {
  const calculate = executor.calculate.bind(executor);
  return (...values) => calculate(...values.filter((value) => value !== undefined)) as ReturnType<Calculate>;
}

/** The work of a function, as Excel does it. */
export function workNamed(name: string): Calculate {
  const entry = ALL_IMPLEMENTED_FUNCTIONS.find(([, known]) => String(known) === name);
  if (!entry) throw new Error(`Univer has no function ${name}.`);
  return workOf(asExcel(new entry[0](entry[1])));
}

function finite(value: BaseValueObject): BaseValueObject {
  const isOut = value.isNumber() && !Number.isFinite(value.getValue());
  return isOut ? ErrorValueObject.create(ErrorType.NUM) : value;
}

/** No function of Excel answers with what is no number, or beyond all of them. */
function onlyNumbers(executor: BaseFunction): void {
  const calculate = executor.calculate.bind(executor);
  executor.calculate = (...values) => {
    const result = calculate(...values);
    return result.isValueObject() ? finite(result as BaseValueObject) : result;
  };
}

/** Mends the functions that Univer does otherwise than Excel. */
export function asExcel(executor: BaseFunction): BaseFunction {
  const mend = MENDS.get(String(executor.name));
  if (mend) executor.calculate = mend(workOf(executor), workNamed) as BaseFunction["calculate"];
  onlyNumbers(executor);
  return executor;
}
