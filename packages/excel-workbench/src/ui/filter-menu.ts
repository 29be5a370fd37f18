import type { FilterChoice } from "excel-host";
import type { WorkbenchTexts } from "../config/texts";
import { addFloating, create, float } from "./dom";
import { FilterList } from "./filter-list";
import { floating, menuItem, type MenuEntry } from "./popup-menu";

/** What the menu of a filter asks for. */
export interface FilterMenuOwner {
  readonly texts: Pick<WorkbenchTexts, "filter" | "page">;
  /** What stands above the list: sorting, other ways to filter. */
  readonly entries: readonly MenuEntry[];
  readonly choices: readonly FilterChoice[];
  /** What a month (from 1) is called, where days are listed. */
  readonly month?: (number: number) => string;
  apply(choices: readonly FilterChoice[]): void;
  /** Puts the keyboard back into the cells. */
  back(): void;
}

/**
 * Opens the menu of a heading: other ways to sort and filter, and the list of what the column holds, each entry with a
 * box. Arrows walk through it, Space ticks, Enter applies, Escape leaves all as it was.
 */
export function openFilterMenu(owner: FilterMenuOwner, left: number, top: number): void {
  const { filter, page } = owner.texts;
  const menu = create("div", {
    className: "popup-menu filter-menu",
    role: "dialog",
    ariaLabel: filter.title,
  });
  const close = floating(menu, () => owner.back());
  const apply = create("button", { type: "button", className: "primary", textContent: page.ok });
  const cancel = create("button", { type: "button", textContent: page.cancel });
  const list = new FilterList(filter, owner.choices, (any) => (apply.disabled = !any), owner.month);
  const run = (act: () => void): void => {
    close();
    owner.back();
    act();
  };
  const applyNow = (): void => {
    if (!apply.disabled) run(() => owner.apply(list.chosen()));
  };
  const entries = owner.entries.map((entry) => menuItem(entry, () => run(() => entry.run())));
  const usable = entries.filter(({ disabled }) => !disabled);
  apply.addEventListener("click", applyNow);
  cancel.addEventListener("click", () => run(() => undefined));
  menu.addEventListener("keydown", (event) => walk(event, [usable, [list.search], list.stops()], applyNow));
  const buttons = create("div", { className: "filter-buttons" }, [apply, cancel]);
  menu.append(...entries, list.search, list.box, buttons);
  addFloating(menu);
  float(menu, left, top);
  list.focus();
}

/** What a key leads to among the stops, which are in parts: the arrows go through all of them, Home and End stay in their part. */
function leadsTo(key: string, active: HTMLElement, parts: readonly (readonly HTMLElement[])[]) {
  const stops = parts.flat();
  const now = stops.indexOf(active);
  const own = parts.find((part) => part.includes(active));
  // In a text they are for its cursor.
  const ends = (active as HTMLInputElement).type === "search" ? {} : { Home: own?.at(0), End: own?.at(-1) };
  if (key in ends) return ends[key as keyof typeof ends];
  const next = { ArrowDown: now + 1, ArrowUp: now - 1 }[key];
  return next === undefined ? undefined : stops.at(next % stops.length);
}

/** Keys lead from stop to stop; Enter applies, but on an entry. */
function walk(event: KeyboardEvent, parts: readonly (readonly HTMLElement[])[], apply: () => void): void {
  event.stopPropagation();
  const active = document.activeElement as HTMLElement;
  const isEntry = active.tagName === "INPUT" && parts.flat().includes(active);
  if (event.key === "Enter" && isEntry) {
    event.preventDefault();
    apply();
    return;
  }
  const next = leadsTo(event.key, active, parts);
  if (!next) return;
  event.preventDefault();
  next.focus();
}
