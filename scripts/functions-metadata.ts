import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseTree, type IFunction } from "custom-functions-metadata";

const ROOT = path.resolve(__dirname, "..");

/** Where the functions' JSDoc stands; the order is the order of functions.json. */
const SOURCES = ["ukur.ts", "kriteria.ts", "teks.ts"].map((name) => path.join(ROOT, "src/functions", name));

/**
 * functions.json as shipped. It has neither `allowCustomDataForDataTypeAny` nor `allowErrorForDataTypeAny`:
 * with them Excel LTSC 2021 crashes when it registers the functions (office-js 4385).
 */
export interface FunctionsMetadata {
  readonly functions: readonly IFunction[];
}

/** The library keeps line breaks of a long JSDoc sentence; the wizard shows one line. */
function oneLine(entry: IFunction): IFunction {
  const flat = (text: string | undefined): string | undefined => text?.replace(/\s+/g, " ").trim();
  const parameters = entry.parameters.map((one) => ({ ...one, description: flat(one.description) }));
  return { ...entry, description: flat(entry.description), parameters };
}

/**
 * Reads the metadata of all custom functions from the JSDoc in `src/functions`.
 * @param files the sources to read; the product's own where left out
 * @throws Error naming every declaration the metadata tool refuses
 */
export function functionsMetadata(files: readonly string[] = SOURCES): FunctionsMetadata {
  const parsed = files.map((file) => parseTree(readFileSync(file, "utf8"), file));
  const errors = parsed.flatMap(({ extras }) => extras.flatMap((extra) => extra.errors));
  if (errors.length > 0) throw new Error(`functions.json cannot be made: ${errors.join("; ")}`);
  return { functions: parsed.flatMap(({ functions }) => functions.map(oneLine)) };
}

/** `npm run functions [file]`: writes functions.json, into dist/ unless told otherwise. */
function main(target = path.join(ROOT, "dist/functions.json")): void {
  const metadata = functionsMetadata();
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, `${JSON.stringify(metadata, null, 2)}\n`);
  console.log(`${target}: ${metadata.functions.length} functions.`);
}

if (require.main === module) main(process.argv[2]);
