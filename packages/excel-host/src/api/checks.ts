import { fail } from "./errors";

/** True or false, nothing else. */
export function flag(value: unknown): boolean {
  return typeof value === "boolean" ? value : fail("InvalidArgument", "True or false is needed.");
}

/** A number between two bounds. */
export function numberBetween(low: number, high: number): (value: unknown) => number {
  return (value) =>
    typeof value === "number" && value >= low && value <= high
      ? value
      : fail("InvalidArgument", `A number between ${low} and ${high} is needed.`);
}

/** One of Excel's words. */
export function word<W extends string>(...words: readonly W[]): (value: unknown) => W {
  return (value) =>
    words.find((candidate) => candidate === value) ??
    fail("InvalidArgument", `${String(value)} is none of ${words.join(", ")}.`);
}
