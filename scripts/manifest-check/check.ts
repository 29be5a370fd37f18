import { readManifestTree } from "excel-host";
import { checkPlaceholders } from "./addresses";
import { checkActions, checkFunctions, type Associations, type FunctionsJson } from "./associations";
import type { Finding } from "./finding";
import { checkIcons } from "./icons";
import * as resources from "./resources";
import * as runtime from "./runtime";

/** What a manifest is checked against, apart from itself. */
export interface CheckContext {
  /** The folder that the icons' addresses are relative to. */
  readonly folder: string;
  readonly requirements: Readonly<Record<string, string>>;
  readonly associations: Associations;
  readonly functions: FunctionsJson;
  /** For developers only: addresses that nobody has given yet may stand in it. */
  readonly development: boolean;
}

/** Finds what a schema cannot see; an empty list means that the manifest is sound. */
export function checkManifest(xml: string, context: CheckContext): Finding[] {
  const root = readManifestTree(xml);
  return [
    ...resources.checkDangling(root),
    ...resources.checkUnused(root),
    ...resources.checkResidLength(root),
    ...resources.checkTextLength(root),
    ...resources.checkOverrides(root),
    ...resources.checkDuplicates(root),
    ...runtime.checkSharedRuntime(root),
    ...runtime.checkRequirements(root, context.requirements),
    ...runtime.checkPaneIds(root),
    ...runtime.checkVersion(root),
    ...runtime.checkHttps(root),
    ...(context.development ? [] : checkPlaceholders(root)),
    ...checkIcons(root, context.folder),
    ...checkActions(root, context.associations),
    ...checkFunctions(context.functions, context.associations),
  ];
}
