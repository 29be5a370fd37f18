import { readFileSync } from "node:fs";
import { readFunctionMetadata } from "../protocol/function-metadata";
import type { ExcelHost } from "../host";
import { readManifest, type AddInManifest, type ManifestControl } from "../protocol/manifest";
import type { Page, PageSource } from "./page";

/** An add-in to be loaded into the host. */
export interface AddInOptions {
  /** The path of a manifest, or its XML. */
  readonly manifest: string;
  /** The folder that plays the add-in's web server: the path of a URL is a path in it. */
  readonly files: string;
}

/** The manifest of an add-in and where its page comes from. */
export function loadAddIn(options: AddInOptions): { manifest: AddInManifest; source: PageSource } {
  const isXml = options.manifest.trimStart().startsWith("<");
  const manifest = readManifest(isXml ? options.manifest : readFileSync(options.manifest, "utf8"));
  return { manifest, source: { url: manifest.pageUrl, files: options.files } };
}

/** Makes the add-in's custom functions known, when the manifest has any. */
export function registerFunctions(
  manifest: AddInManifest,
  page: Page,
  host: ExcelHost,
  recalculates: boolean,
): void {
  if (!manifest.functions) return;
  const { metadataUrl, namespace } = manifest.functions;
  host.setFunctions(readFunctionMetadata(page.read(metadataUrl), namespace), recalculates);
}

/** Presses a control of the add-in's ribbon; a disabled or unknown one is an error. */
export async function pressControl(
  host: ExcelHost,
  controls: readonly ManifestControl[],
  controlId: string,
): Promise<void> {
  const control = controls.find((candidate) => candidate.id === controlId);
  if (!control) {
    throw new Error(
      `The manifest has no control ${controlId}; it has ${controls.map(({ id }) => id).join(", ")}.`,
    );
  }
  if (host.addIn.disabledControls.has(controlId))
    throw new Error(`The control ${controlId} is switched off.`);
  if (control.action.kind === "pane") host.setPane(true);
  else await host.press(control.action.name, controlId);
}
