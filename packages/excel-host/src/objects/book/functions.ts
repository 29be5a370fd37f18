import { fullAddress } from "../../model/address";
import type { CellError, CellValue } from "../../model/cell";
import type { Arguments } from "../../api/arguments";
import { excelClass, type HostObject } from "../../api/class-table";
import { fail } from "../../api/errors";
import { FUNCTION_NAMES } from "./function-names";
import { sheetOf, type HostState, targetOf } from "../state";

/** "Beta_Dist" → "BETA.DIST". */
export function sheetFunction(name: string): string {
  return name.replaceAll("_", ".").toUpperCase();
}

/** An argument as it stands in a formula. */
function argumentText(value: unknown): string {
  const range = targetOf(value, "Range");
  if (range) return fullAddress(sheetOf(range).name, range.rect);
  const result = targetOf(value, "FunctionResult");
  if (result) return valueText(result.value);
  if (value === null || value === undefined) return "";
  if (typeof value === "object") return fail("InvalidArgument", "A range, a value or a result is needed.");
  return valueText(value as CellValue);
}

function valueText(value: CellValue): string {
  if (value === null) return "";
  if (typeof value === "object") return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "number" ? String(value) : `"${value.replaceAll('"', '""')}"`;
}

/** Arguments that may repeat come as one array; what is left out at the end is not there. */
function argumentTexts(args: Arguments): string[] {
  const given = Array.from({ length: args.count }, (_, index) => args.raw(index)).flat();
  const texts = given.map(argumentText);
  while (texts.at(-1) === "") texts.pop();
  return texts;
}

function call(host: HostState, name: string, args: Arguments): HostObject {
  const { engine, workbook } = host;
  if (!engine) return fail("UnsupportedOperation", "The host has no engine that calculates.");
  const formula = `${sheetFunction(name)}(${argumentTexts(args).join(",")})`;
  return host.make.FunctionResult({ value: engine.evaluate(formula, workbook.book.activeSheetId) });
}

function method(name: string): [string, (host: HostState, args: Arguments) => HostObject] {
  return [name, (host, args) => call(host, name, args)];
}

/** Excel.Functions: the functions of the sheet, over what the cells show. */
export const functions = excelClass<HostState>({
  name: "Functions",
  methods: Object.fromEntries(FUNCTION_NAMES.map(method)),
  results: FUNCTION_NAMES,
});

function isError(value: CellValue): value is CellError {
  return value !== null && typeof value === "object";
}

/** Excel.FunctionResult: a value, or an error. */
export const functionResult = excelClass<{ readonly value: CellValue }>({
  name: "FunctionResult",
  properties: {
    Value: { get: ({ value }) => (isError(value) ? null : (value ?? 0)) },
    Error: { get: ({ value }) => (isError(value) ? value.error : null) },
  },
});
