import type { BaseValueObject } from "@univerjs/engine-formula";

/** A function's work; an argument that a formula leaves out at the end is undefined. */
export type Calculate = (...values: readonly (BaseValueObject | undefined)[]) => BaseValueObject;

/** The same for a function that has at least one argument. */
type MendedCalculate = (
  first: BaseValueObject,
  ...values: readonly (BaseValueObject | undefined)[]
) => BaseValueObject;

/** A function of Univer as Excel does it; `other` gives the work of another function of Univer. */
export type Mend = (univer: Calculate, other: (name: string) => Calculate) => MendedCalculate;
