import { readManifest, type ControlAction } from "excel-host";

export interface RibbonControl {
  readonly id: string;
  readonly label: string;
  readonly tip: { readonly title: string; readonly text: string };
  /** Path of the 32-pixel icon on the add-in's server. */
  readonly icon: string;
  readonly action: ControlAction;
}

export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly controls: readonly RibbonControl[];
}

export interface RibbonTab {
  readonly id: string;
  readonly label: string;
  readonly groups: readonly RibbonGroup[];
}

/** Texts and addresses of a manifest by their ids, in the language asked for where there is one. */
function resources(manifest: Document, locale: string): ReadonlyMap<string, string> {
  const entries = [...manifest.getElementsByTagName("*")].filter((entry) => entry.hasAttribute("id"));
  return new Map(
    entries.map((entry) => {
      const overrides = [...entry.children].filter((child) => child.localName === "Override");
      const own = overrides.find((child) => child.getAttribute("Locale") === locale)?.getAttribute("Value");
      return [entry.getAttribute("id") ?? "", own ?? entry.getAttribute("DefaultValue") ?? ""];
    }),
  );
}

function child(parent: Element | undefined, name: string): Element | undefined {
  return parent && [...parent.children].find((candidate) => candidate.localName === name);
}

function children(parent: Element, name: string): Element[] {
  return [...parent.children].filter((candidate) => candidate.localName === name);
}

/** The path of an address: the workbench serves the add-in itself, wherever the manifest says it lies. */
export function pathOf(url: string): string {
  const parsed = new URL(url, "http://localhost");
  return parsed.pathname + parsed.search;
}

/** The tabs that a manifest puts on the ribbon, in the language of `locale` ("id-ID"). */
export function ribbonTabs(xml: string, locale: string): RibbonTab[] {
  const manifest = new DOMParser().parseFromString(xml, "application/xml");
  const known = resources(manifest, locale);
  const actions = new Map(readManifest(xml).controls.map((control) => [control.id, control.action]));
  const text = (from: Element | undefined): string => known.get(from?.getAttribute("resid") ?? "") ?? "";
  const control = (from: Element): RibbonControl[] => {
    const id = from.getAttribute("id") ?? "";
    const action = actions.get(id);
    const images = child(from, "Icon")?.children ?? [];
    const image = [...images].find((candidate) => candidate.getAttribute("size") === "32");
    const tip = child(from, "Supertip");
    if (!action) return [];
    return [
      {
        id,
        label: text(child(from, "Label")),
        tip: { title: text(child(tip, "Title")), text: text(child(tip, "Description")) },
        icon: pathOf(text(image)),
        action,
      },
    ];
  };
  return [...manifest.getElementsByTagName("CustomTab")].map((tab) => ({
    id: tab.getAttribute("id") ?? "",
    label: text(child(tab, "Label")),
    groups: children(tab, "Group").map((group) => ({
      id: group.getAttribute("id") ?? "",
      label: text(child(group, "Label")),
      controls: children(group, "Control").flatMap(control),
    })),
  }));
}
