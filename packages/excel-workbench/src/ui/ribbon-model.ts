import { textIn, type AddInManifest, type ControlAction } from "excel-host";

/** What a control shows, in one language. */
interface RibbonFace {
  readonly id: string;
  readonly label: string;
  readonly tip: { readonly title: string; readonly text: string };
  /** Where the 32-pixel icon lies. */
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

/**
 * Where a file of the add-in lies, as seen from the workbench's page: that is beside the add-in's folder, wherever both
 * are served and whatever server the manifest names.
 */
export function pathOf(url: string): string {
  const parsed = new URL(url, "http://localhost");
  return parsed.pathname.slice(1) + parsed.search;
}

/** All buttons of the tabs, entries of menus included. */
export function controlsOf(tabs: readonly RibbonTab[]): RibbonControl[] {
  const controls = tabs.flatMap(({ groups }) => groups.flatMap((group) => group.controls));
  return controls.flatMap((control) => ("items" in control ? control.items : [control]));
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
