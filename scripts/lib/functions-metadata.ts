import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseTree, type IFunction } from "custom-functions-metadata";
import { wizard, type TeksWizard } from "../../src/bahasa/en/wizard";
import { FUNGSI, type NamaFungsi } from "../../src/functions/daftar";
import { ROOT } from "./product";

/** Every file that may hold a function's JSDoc. */
function sources(): string[] {
  const folder = path.join(ROOT, "src/functions");
  return readdirSync(folder)
    .filter((name) => name.endsWith(".ts"))
    .map((name) => path.join(folder, name));
}

/** In the registry's order; what is not in it comes last, and is found out by whoever compares the two. */
function rank({ id }: IFunction): number {
  const place = Object.keys(FUNGSI).indexOf(id);
  return place < 0 ? Infinity : place;
}

/**
 * functions.json as shipped. It has neither `allowCustomDataForDataTypeAny` nor `allowErrorForDataTypeAny`:
 * with them Excel LTSC 2021 crashes when it registers the functions (office-js 4385).
 */
interface FunctionsMetadata {
  readonly functions: readonly IFunction[];
}

/** The library keeps line breaks of a long JSDoc sentence; the wizard shows one line. */
function oneLine(entry: IFunction): IFunction {
  const flat = (text: string | undefined): string | undefined => text?.replace(/\s+/g, " ").trim();
  const parameters = entry.parameters.map((one) => ({ ...one, description: flat(one.description) }));
  return { ...entry, description: flat(entry.description), parameters };
}

/** The same function with what the wizard says in English; id, name and parameters stay as they are. */
function inEnglish(entry: IFunction): IFunction {
  const text = wizard[entry.id as NamaFungsi] as TeksWizard | undefined;
  if (!text) throw new Error(`functions-en.json cannot be made: ${entry.id} has no English texts`);
  const parameters = entry.parameters.map((one) => {
    const description = text.parameter[one.name];
    if (description === undefined)
      throw new Error(`functions-en.json cannot be made: ${entry.id}, ${one.name} has no English text`);
    return { ...one, description };
  });
  return { ...entry, description: text.guna, parameters };
}

/** functions-en.json: for Excels whose display language is English. */
export function englishMetadata(): FunctionsMetadata {
  return { functions: functionsMetadata().functions.map(inEnglish) };
}

/**
 * Reads the metadata of all custom functions from the JSDoc in `src/functions`.
 * @param files the sources to read; the product's own where left out
 * @throws Error naming every declaration the metadata tool refuses
 */
export function functionsMetadata(files: readonly string[] = sources()): FunctionsMetadata {
  const parsed = files.map((file) => parseTree(readFileSync(file, "utf8"), file));
  const errors = parsed.flatMap(({ extras }) => extras.flatMap((extra) => extra.errors));
  if (errors.length > 0) throw new Error(`functions.json cannot be made: ${errors.join("; ")}`);
  const functions = parsed.flatMap((file) => file.functions.map(oneLine));
  return { functions: functions.sort((a, b) => (rank(a) === rank(b) ? 0 : rank(a) - rank(b))) };
}
