import path from "node:path";
import type { ICruiseResult, IDependency } from "dependency-cruiser";

/** One import as written in a file; types count as much as values. */
export interface Import {
  readonly from: string;
  /** A file from the project's root, the name of a package, or a module of Node. */
  readonly to: string;
  readonly kind: "file" | "package" | "node";
  readonly isTypeOnly: boolean;
}

/** Folders with code, as far as they are there. */
export const FOLDERS = ["src", "packages", "workbench", "cli", "bench", "scripts", "test"];

const OPTIONS = {
  tsPreCompilationDeps: true,
  doNotFollow: { path: "node_modules" },
  exclude: { path: "\\.(?:css|html|png|xlsx)$" },
} as const;

const RESOLVE = {
  exportsFields: ["exports"],
  conditionNames: ["import", "require", "node", "default"],
  extensions: [".ts", ".tsx", ".mts", ".mjs", ".js"],
};

/** Reads every import below these folders; paths are as seen from `root`. */
export async function readImports(root: string, folders: readonly string[]): Promise<Import[]> {
  // ES modules, for which this CommonJS must wait.
  const { cruise } = await import("dependency-cruiser");
  const { default: extractTSConfig } = await import("dependency-cruiser/config-utl/extract-ts-config");
  const tsConfig = extractTSConfig(path.join(root, "tsconfig.json"));
  const options = { ...OPTIONS, baseDir: root };
  const { output } = await cruise([...folders], options, RESOLVE, { tsConfig });
  const { modules } = output as ICruiseResult;
  return modules
    .filter(({ source }) => !source.includes("node_modules"))
    .flatMap(({ source, dependencies }) => dependencies.map((dependency) => importOf(source, dependency)));
}

function importOf(from: string, dependency: IDependency): Import {
  const { resolved, module, coreModule, dependencyTypes } = dependency;
  const isTypeOnly = dependencyTypes.includes("type-only");
  if (coreModule) return { from, to: module, kind: "node", isTypeOnly };
  const isPackage = resolved.includes("node_modules") || dependency.couldNotResolve;
  return isPackage
    ? { from, to: packageName(module), kind: "package", isTypeOnly }
    : { from, to: resolved, kind: "file", isTypeOnly };
}

function packageName(module: string): string {
  return module
    .split("/")
    .slice(0, module.startsWith("@") ? 2 : 1)
    .join("/");
}
