import {
  ErrorType,
  ErrorValueObject,
  type BaseFunction,
  type BaseReferenceObject,
} from "@univerjs/engine-formula";

/**
 * Lets INDIRECT say `#REF!` where the text names no sheet of the book, and find a sheet whatever case its name is written
 * in: Univer answers with a reference that is a `#VALUE!` for whoever reads it. `spelled` gives the name as the book has it.
 */
export function missingSheets(
  executor: BaseFunction,
  spelled: (name: string) => string | undefined,
): BaseFunction {
  if (String(executor.name) !== "INDIRECT") return executor;
  const calculate = executor.calculate.bind(executor);
  executor.calculate = (...values) => {
    const found = calculate(...values);
    const name = found.isReferenceObject() ? (found as BaseReferenceObject).getForcedSheetName() : "";
    if (name === "") return found;
    const known = spelled(name);
    if (known === undefined) return ErrorValueObject.create(ErrorType.REF);
    (found as BaseReferenceObject).setForcedSheetName(known);
    return found;
  };
  return executor;
}
