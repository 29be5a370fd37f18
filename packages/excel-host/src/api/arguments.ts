import { fail } from "./errors";

/** The arguments of a call, read by position and checked as Excel checks them. */
export class Arguments {
  constructor(private readonly values: readonly unknown[]) {}

  get count(): number {
    return this.values.length;
  }

  /** The raw value; null and undefined are the same: not given. */
  raw(index: number): unknown {
    return this.values[index] ?? undefined;
  }

  /** A string (numbers are turned into one, as Excel does). */
  text(index: number): string {
    const value = this.optionalText(index);
    return value ?? fail("InvalidArgument", `Argument ${index + 1} must be a text.`);
  }

  optionalText(index: number): string | undefined {
    const value = this.raw(index);
    if (value === undefined || typeof value === "string") return value;
    if (typeof value === "number" || typeof value === "boolean") return String(value);
    return fail("InvalidArgument", `Argument ${index + 1} must be a text.`);
  }

  /** A whole number. */
  integer(index: number): number {
    return this.optionalInteger(index) ?? fail("InvalidArgument", `Argument ${index + 1} must be a number.`);
  }

  optionalInteger(index: number): number | undefined {
    const value = this.raw(index);
    if (value === undefined) return undefined;
    if (typeof value === "number" && Number.isInteger(value)) return value;
    return fail("InvalidArgument", `Argument ${index + 1} must be a whole number.`);
  }

  /** True or false; not given is false. */
  flag(index: number): boolean {
    return this.raw(index) === true;
  }

  /** A plain object such as an options argument; not given is empty. */
  record(index: number): Readonly<Record<string, unknown>> {
    const value = this.raw(index);
    if (value === undefined) return {};
    if (typeof value === "object") return value as Readonly<Record<string, unknown>>;
    return fail("InvalidArgument", `Argument ${index + 1} must be an object.`);
  }

  /** One of the words that Excel knows, whatever its letter case. */
  choice<W extends string>(index: number, words: readonly W[], missing?: W): W {
    const given = this.optionalText(index);
    if (given === undefined && missing !== undefined) return missing;
    const found = words.find((word) => word.toLowerCase() === given?.toLowerCase());
    return found ?? fail("InvalidArgument", `${given ?? "nothing"} is none of ${words.join(", ")}.`);
  }
}
