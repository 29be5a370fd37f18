import { ALL_IMPLEMENTED_FUNCTIONS, type BaseFunction } from "@univerjs/engine-formula";
import { CALENDAR } from "./calendar-functions";
import type { Calculate, Mend } from "./function-mend";
import { LOGICAL } from "./logical-functions";
import { LOOKUPS } from "./lookup-functions";
import { NUMBERS } from "./number-functions";
import { TEXTS } from "./text-functions";

const MENDS = new Map<string, Mend>(
  Object.entries({ ...CALENDAR, ...LOGICAL, ...LOOKUPS, ...NUMBERS, ...TEXTS }),
);

function workOf(executor: BaseFunction): Calculate {
  const calculate = executor.calculate.bind(executor);
  return (...values) => calculate(...values.filter((value) => value !== undefined)) as ReturnType<Calculate>;
}

/** A function of Univer as it is. */
function plain(name: string): Calculate {
  const entry = ALL_IMPLEMENTED_FUNCTIONS.find(([, known]) => String(known) === name);
  if (!entry) throw new Error(`Univer has no function ${name}.`);
  return workOf(new entry[0](entry[1]));
}

/** Mends the functions that Univer does otherwise than Excel. */
export function asExcel(executor: BaseFunction): BaseFunction {
  const mend = MENDS.get(String(executor.name));
  if (mend) executor.calculate = mend(workOf(executor), plain) as BaseFunction["calculate"];
  return executor;
}
