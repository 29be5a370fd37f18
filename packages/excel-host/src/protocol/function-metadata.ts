import type { FunctionSource } from "../engine/engine";

/** One function of functions.json, as far as the host needs it. */
interface FunctionEntry {
  readonly id: string;
  readonly name: string;
  readonly parameters?: readonly {
    readonly dimensionality?: "scalar" | "matrix";
    readonly optional?: boolean;
    readonly repeating?: boolean;
  }[];
}

/** The functions of an add-in: what the engine has to know, and the ids by which the library knows them. */
export interface FunctionMetadata {
  readonly functions: FunctionSource["functions"];
  /** Full name in upper case → id. */
  readonly ids: ReadonlyMap<string, string>;
}

/** Reads functions.json; throws a plain error where it is not what `custom-functions-metadata` writes. */
export function readFunctionMetadata(json: string, namespace: string): FunctionMetadata {
  const { functions } = JSON.parse(json) as { functions?: readonly FunctionEntry[] };
  if (!Array.isArray(functions)) throw new Error("functions.json has no list of functions");
  const entries = functions as readonly FunctionEntry[];
  const repeating = entries.find((entry) => entry.parameters?.some((parameter) => parameter.repeating));
  if (repeating) throw new Error(`${repeating.name}: the host does not do repeating parameters`);
  const fullName = (entry: FunctionEntry) => `${namespace}.${entry.name}`.toUpperCase();
  return {
    functions: entries.map((entry) => ({
      name: fullName(entry),
      matrix: (entry.parameters ?? []).map((parameter) => parameter.dimensionality === "matrix"),
      optional: (entry.parameters ?? []).map((parameter) => parameter.optional === true),
    })),
    ids: new Map(entries.map((entry) => [fullName(entry), entry.id])),
  };
}
