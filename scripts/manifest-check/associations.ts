import type { ManifestElement } from "excel-host";
import { runInNewContext } from "node:vm";
import { buildSync } from "esbuild";
import { finding, type Finding } from "./finding";
import { named } from "./tree";

/** What the runtime bundle registered while it was loaded. */
export interface Associations {
  readonly actions: ReadonlySet<string>;
  readonly functions: ReadonlySet<string>;
}

/**
 * Loads the runtime's source with recorders in place of Office and CustomFunctions.
 * Only what is registered at the top level counts: Excel does not wait for anything later.
 */
export function readAssociations(entry: string): Associations {
  const code = bundle(entry);
  const actions = new Set<string>();
  const functions = new Set<string>();
  const sandbox = {
    Office: {
      actions: { associate: (name: string) => void actions.add(name) },
      onReady: () => new Promise(() => undefined),
    },
    CustomFunctions: { associate: recorder(functions), Error: class extends Error {}, ErrorCode: {} },
    Excel: {},
  };
  runInNewContext(code, Object.assign(sandbox, { window: sandbox, self: sandbox }), { filename: entry });
  return { actions, functions };
}

function bundle(entry: string): string {
  const result = buildSync({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: "iife",
    logLevel: "silent",
  });
  return result.outputFiles[0]?.text ?? "";
}

/** `CustomFunctions.associate` takes an id and a function, or an object of them. */
function recorder(into: Set<string>): (first: string | Record<string, unknown>) => void {
  return (first) => {
    for (const name of typeof first === "string" ? [first] : Object.keys(first)) into.add(name);
  };
}

/** Every action of a button must be associated. */
export function checkActions(root: ManifestElement, associated: Associations): Finding[] {
  return named(root, "FunctionName")
    .map((element) => element.text.trim())
    .filter((name) => !associated.actions.has(name))
    .map((name) =>
      finding("ACTION_NOT_ASSOCIATED", `No code is associated with the button action "${name}".`),
    );
}

/** The part of functions.json that the checks look at. */
export interface FunctionsJson {
  readonly functions: readonly { readonly id: string }[];
  readonly allowCustomDataForDataTypeAny?: boolean;
}

/** Every function in functions.json must be associated and the other way round; the flag that crashes LTSC 2021 must be absent. */
export function checkFunctions(metadata: FunctionsJson, associated: Associations): Finding[] {
  const ids = metadata.functions.map((entry) => entry.id);
  const undeclared = [...associated.functions].filter((id) => !ids.includes(id));
  const flag = JSON.stringify(metadata).includes("allowCustomDataForDataTypeAny");
  return [
    ...ids
      .filter((id) => !associated.functions.has(id))
      .map((id) => finding("FUNCTION_NOT_ASSOCIATED", `No code is associated with the function "${id}".`)),
    ...undeclared.map((id) => finding("FUNCTION_NOT_DECLARED", `Function "${id}" is not in functions.json.`)),
    ...(flag
      ? [
          finding(
            "FUNCTION_DATATYPE_ANY",
            "functions.json allows custom data types, which crashes Excel LTSC 2021.",
          ),
        ]
      : []),
  ];
}
