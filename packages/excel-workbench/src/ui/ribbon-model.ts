import { textIn, type AddInManifest, type ControlAction } from "excel-host";

/** What a control shows, in one language. */
interface RibbonFace {
  readonly id: string;
  readonly label: string;
  readonly tip: { readonly title: string; readonly text: string };
  /** Path of the 32-pixel icon on the add-in's server. */
  readonly icon: string;
}

/** A button as the ribbon draws it, or an entry of a menu. */
export interface RibbonControl extends RibbonFace {
  readonly action: ControlAction;
}

/** A button that opens a menu. */
export interface RibbonMenu extends RibbonFace {
  readonly items: readonly RibbonControl[];
}

interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly controls: readonly (RibbonControl | RibbonMenu)[];
}

/** A tab as the ribbon draws it, in one language. */
export interface RibbonTab {
  readonly id: string;
  readonly label: string;
  readonly groups: readonly RibbonGroup[];
}

/** The path of an address: the workbench serves the add-in itself, wherever the manifest says it lies. */
export function pathOf(url: string): string {
  const parsed = new URL(url, "http://localhost");
  return parsed.pathname + parsed.search;
}

/** The tabs that a manifest puts on the ribbon, in the language of `locale` ("en-US"). */
export function ribbonTabs({ tabs }: AddInManifest, locale: string): RibbonTab[] {
  return tabs.map(({ id, label, groups }) => ({
    id,
    label: textIn(label, locale),
    groups: groups.map((group) => ({
      id: group.id,
      label: textIn(group.label, locale),
      controls: group.controls.map((control) =>
        "items" in control
          ? { ...face(control, locale), items: control.items.map((item) => ribbonControl(item, locale)) }
          : ribbonControl(control, locale),
      ),
    })),
  }));
}

function ribbonControl(control: AddInManifest["controls"][number], locale: string): RibbonControl {
  return { ...face(control, locale), action: control.action };
}

function face(
  { id, label, tip, icons }: Pick<AddInManifest["controls"][number], "id" | "label" | "tip" | "icons">,
  locale: string,
): RibbonFace {
  return {
    id,
    label: textIn(label, locale),
    tip: { title: textIn(tip.title, locale), text: textIn(tip.text, locale) },
    icon: pathOf(icons[32] ?? ""),
  };
}
