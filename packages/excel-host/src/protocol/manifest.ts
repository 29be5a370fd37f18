import {
  childrenNamed,
  descendants,
  firstBelow,
  readManifestTree,
  type ManifestElement,
} from "./manifest-tree";

/** A text or an address of the manifest, with its translations. */
export interface ManifestText {
  readonly value: string;
  /** "en-US" → the text in that language; only where the manifest has one. */
  readonly translations: Readonly<Record<string, string>>;
}

/** What pressing a control does. */
export type ControlAction =
  { readonly kind: "function"; readonly name: string } | { readonly kind: "pane"; readonly url: string };

/** What a control of the ribbon shows. */
interface ControlFace {
  readonly id: string;
  readonly label: ManifestText;
  readonly tip: { readonly title: ManifestText; readonly text: ManifestText };
  /** Addresses of the icons by their size in pixels. */
  readonly icons: Readonly<Record<number, string>>;
}

/** A button of the ribbon, wherever it stands, or an entry of a menu. */
export interface ManifestControl extends ControlFace {
  readonly action: ControlAction;
}

/** A button that opens a menu. */
export interface ManifestMenu extends ControlFace {
  readonly items: readonly ManifestControl[];
}

/** A group of buttons. */
export interface ManifestGroup {
  readonly id: string;
  readonly label: ManifestText;
  readonly controls: readonly (ManifestControl | ManifestMenu)[];
}

/** A tab that the add-in brings along. */
export interface ManifestTab {
  readonly id: string;
  readonly label: ManifestText;
  readonly groups: readonly ManifestGroup[];
}

/** What an add-in-only manifest says; whoever needs a manifest reads it here. */
export interface AddInManifest {
  readonly id: string;
  readonly version: string;
  /** The page of the shared runtime (or the pane's, without one). */
  readonly pageUrl: string;
  /** Everything that runs something: buttons, and entries of menus. */
  readonly controls: readonly ManifestControl[];
  readonly tabs: readonly ManifestTab[];
  readonly functions?: { readonly metadataUrl: string; readonly namespace: string };
}

type Resources = (element: ManifestElement | undefined) => ManifestText | undefined;

const NO_TEXT: ManifestText = { value: "", translations: {} };

/** Reads a manifest; throws where it is no XML or lacks what the host needs. */
export function readManifest(xml: string): AddInManifest {
  const root = readManifestTree(xml);
  const resources = resourcesOf(root);
  const fallback = firstBelow(root, "SourceLocation")?.attributes["DefaultValue"];
  const pageUrl = resources(firstBelow(root, "Runtime"))?.value ?? fallback;
  if (!pageUrl) throw new Error("The manifest names no page.");
  const functions = functionsOf(root, resources);
  return {
    id: firstBelow(root, "Id")?.text.trim() ?? "",
    version: firstBelow(root, "Version")?.text.trim() ?? "1.0.0.0",
    pageUrl,
    controls: descendants(root).flatMap((element) => controlOf(element, resources) ?? []),
    tabs: named(root, "CustomTab").map((tab) => tabOf(tab, resources)),
    ...(functions ? { functions } : {}),
  };
}

/** A text in a language ("en-US"), where the manifest has it in that language; else as it stands. */
export function textIn(text: ManifestText, locale: string): string {
  return text.translations[locale] ?? text.value;
}

/** What a `resid` refers to: texts and addresses by their ids. */
function resourcesOf(root: ManifestElement): Resources {
  const known = new Map(
    descendants(root).flatMap((element) => {
      const { id, DefaultValue: value } = element.attributes;
      if (id === undefined || value === undefined) return [];
      return [[id, { value, translations: translationsOf(element) }] as const];
    }),
  );
  return (element) => known.get(element?.attributes["resid"] ?? "");
}

function translationsOf(element: ManifestElement): Readonly<Record<string, string>> {
  const overrides = childrenNamed(element, "Override");
  return Object.fromEntries(overrides.map(({ attributes: { Locale = "", Value = "" } }) => [Locale, Value]));
}

function functionsOf(root: ManifestElement, resources: Resources): AddInManifest["functions"] {
  const point = descendants(root).find(({ attributes }) => attributes["type"] === "CustomFunctions");
  if (!point) return undefined;
  const metadataUrl = resources(firstBelow(firstBelow(point, "Metadata"), "SourceLocation"))?.value;
  const namespace = resources(firstBelow(point, "Namespace"))?.value;
  if (!metadataUrl || !namespace)
    throw new Error("The manifest's custom functions lack metadata or namespace.");
  return { metadataUrl, namespace };
}

function tabOf(tab: ManifestElement, resources: Resources): ManifestTab {
  const groups = childrenNamed(tab, "Group").map((group) => ({
    id: group.attributes["id"] ?? "",
    label: labelOf(group, resources),
    controls: childrenNamed(group, "Control").flatMap(
      (control) => menuOf(control, resources) ?? controlOf(control, resources) ?? [],
    ),
  }));
  return { id: tab.attributes["id"] ?? "", label: labelOf(tab, resources), groups };
}

function menuOf(element: ManifestElement, resources: Resources): ManifestMenu | undefined {
  const [list] = childrenNamed(element, "Items");
  const { id } = element.attributes;
  if (!list || id === undefined) return undefined;
  const items = childrenNamed(list, "Item").flatMap((item) => controlOf(item, resources) ?? []);
  return { ...faceOf(element, id, resources), items };
}

function controlOf(element: ManifestElement, resources: Resources): ManifestControl | undefined {
  const isControl = element.name === "Control" || element.name === "Item";
  const [action] = isControl ? childrenNamed(element, "Action") : [];
  const { id } = element.attributes;
  if (!action || id === undefined) return undefined;
  return { ...faceOf(element, id, resources), action: actionOf(action, resources) };
}

function faceOf(element: ManifestElement, id: string, resources: Resources): ControlFace {
  const [tip] = childrenNamed(element, "Supertip");
  return {
    id,
    label: labelOf(element, resources),
    tip: {
      title: resources(firstBelow(tip, "Title")) ?? NO_TEXT,
      text: resources(firstBelow(tip, "Description")) ?? NO_TEXT,
    },
    icons: iconsOf(element, resources),
  };
}

function actionOf(action: ManifestElement, resources: Resources): ControlAction {
  if (action.attributes["type"] === "ExecuteFunction")
    return { kind: "function", name: firstBelow(action, "FunctionName")?.text.trim() ?? "" };
  return { kind: "pane", url: resources(firstBelow(action, "SourceLocation"))?.value ?? "" };
}

function labelOf(element: ManifestElement, resources: Resources): ManifestText {
  return resources(childrenNamed(element, "Label")[0]) ?? NO_TEXT;
}

function iconsOf(element: ManifestElement, resources: Resources): ManifestControl["icons"] {
  const images = childrenNamed(childrenNamed(element, "Icon")[0], "Image");
  return Object.fromEntries(
    images.map((image) => [Number(image.attributes["size"]), resources(image)?.value ?? ""]),
  );
}

function named(root: ManifestElement, name: string): ManifestElement[] {
  return descendants(root).filter((element) => element.name === name);
}
