import { addFloating, create, float, takesFocus } from "./dom";

export interface MenuEntry {
  readonly label: string;
  readonly hint?: string;
  /** What it does, as a tip of the browser. */
  readonly tip?: string;
  /** A colour that is shown before the label. */
  readonly swatch?: string;
  readonly disabled?: boolean;
  /** A line stands above it: another group of entries begins. */
  readonly begins?: boolean;
  run(): void;
}

/**
 * Opens a small menu at a point; it closes on a choice, on Escape (wherever the keyboard is) and on a click elsewhere.
 * `back` puts the keyboard where it belongs afterwards.
 */
export function openMenu(
  label: string,
  entries: readonly MenuEntry[],
  left: number,
  top: number,
  back: () => void,
): void {
  const menu = create("div", { className: "popup-menu", role: "menu", ariaLabel: label });
  const close = floating(menu, back);
  const run = (entry: MenuEntry): void => {
    close();
    back();
    entry.run();
  };
  for (const entry of entries) {
    const item = menuItem(entry, () => run(entry));
    item.role = "menuitem";
    menu.append(item);
  }
  menu.addEventListener("keydown", (event) => {
    event.stopPropagation();
    const items = [...menu.querySelectorAll<HTMLButtonElement>("button:enabled")];
    const now = items.indexOf(document.activeElement as HTMLButtonElement);
    const next = { ArrowDown: now + 1, ArrowUp: now - 1, Home: 0, End: -1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    items.at(next % items.length)?.focus();
  });
  // The menu key opens it; letting the key go would open the browser's own over it.
  menu.addEventListener("contextmenu", (event) => event.preventDefault());
  addFloating(menu);
  float(menu, left, top);
  menu.querySelector<HTMLButtonElement>("button:enabled")?.focus();
}

/** The button of an entry. */
export function menuItem(entry: MenuEntry, chosen: () => void): HTMLButtonElement {
  const hint = entry.hint ? [create("small", { textContent: entry.hint })] : [];
  const swatch = entry.swatch === undefined ? [] : [swatchOf(entry.swatch)];
  const look = { title: entry.tip ?? "", disabled: entry.disabled ?? false };
  const item = create("button", { type: "button", ...look }, [
    create("span", {}, [...swatch, entry.label]),
    ...hint,
  ]);
  if (entry.begins) item.classList.add("begins");
  item.addEventListener("click", chosen);
  return item;
}

/** Lets a box close on Escape (wherever the keyboard is) and on a click elsewhere; gives what closes it. */
export function floating(box: HTMLElement, back: () => void): () => void {
  for (const open of document.querySelectorAll(".popup-menu")) open.remove();
  const close = (): void => {
    box.remove();
    document.removeEventListener("pointerdown", outside, true);
    window.removeEventListener("keydown", escape, true);
  };
  const outside = (event: Event): void => {
    if (box.contains(event.target as Node)) return;
    close();
    // The keyboard was in the box, and nothing takes it over.
    if (!takesFocus(event.target)) back();
  };
  const escape = (event: KeyboardEvent): void => {
    if (event.key !== "Escape") return;
    event.stopImmediatePropagation();
    close();
    back();
  };
  document.addEventListener("pointerdown", outside, true);
  window.addEventListener("keydown", escape, true);
  return close;
}

function swatchOf(colour: string): HTMLElement {
  const made = create("span", { className: "swatch", ariaHidden: "true" });
  made.style.background = colour;
  return made;
}
