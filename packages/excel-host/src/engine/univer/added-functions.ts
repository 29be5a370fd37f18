import {
  BaseFunction,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import type { Calculate } from "./function-mend";
import { joined, numberOf } from "./value-objects";

/** A function that Univer 0.25.1 has not, made of others; `other` gives the work of a function of Univer. */
interface Added {
  readonly least: number;
  readonly most: number;
  readonly make: (other: (name: string) => Calculate) => Calculate;
}

const sameAs = (name: string, least: number, most: number): Added => ({
  least,
  most,
  make: (other) => other(name),
});

function test(text: BaseValueObject, pattern: BaseValueObject, flags: string): BaseValueObject {
  const bad = [text, pattern].find((value) => value.isError());
  if (bad) return bad;
  try {
    const found = new RegExp(String(pattern.getValue() ?? ""), flags);
    return BooleanValueObject.create(found.test(text.isNull() ? "" : String(text.getValue())));
  } catch {
    return ErrorValueObject.create(ErrorType.VALUE);
  }
}

/** Whether a text meets a regular expression; the third argument 1 takes no notice of capitals. */
const regexTest: Added = {
  least: 2,
  most: 3,
  make: () => (text, pattern, kind) => {
    if (!text || !pattern) return ErrorValueObject.create(ErrorType.VALUE);
    const flags = numberOf(kind) === 1 ? "iu" : "u";
    return joined(text, pattern, (one, other) => test(one, other, flags));
  },
};

const ADDED: Readonly<Record<string, Added>> = {
  "ISO.CEILING": sameAs("CEILING.PRECISE", 1, 2),
  USDOLLAR: sameAs("DOLLAR", 1, 2),
  REGEXTEST: regexTest,
};

class AddedFunction extends BaseFunction {
  constructor(
    name: string,
    { least, most }: Added,
    private readonly work: Calculate,
  ) {
    super(name);
    this.minParams = least;
    this.maxParams = most;
  }

  override calculate(...values: BaseValueObject[]): BaseValueObject {
    return this.work(...values);
  }
}

/** Functions of Excel that Univer has not. */
export function addedFunctions(other: (name: string) => Calculate): BaseFunction[] {
  return Object.entries(ADDED).map(([name, added]) => new AddedFunction(name, added, added.make(other)));
}
