import type { FilterChoice } from "excel-host";
import type { WorkbenchTexts } from "../config/texts";
import { addFloating, create, float } from "./dom";
import { floating } from "./popup-menu";

/** What the menu of a filter asks for. */
export interface FilterMenuOwner {
  readonly texts: WorkbenchTexts["filter"];
  readonly choices: readonly FilterChoice[];
  /** Is there a filter to be taken away? */
  readonly canRemove: boolean;
  apply(choices: readonly FilterChoice[]): void;
  remove(): void;
  /** Puts the keyboard back into the cells. */
  back(): void;
}

function checkbox(label: string, checked: boolean): { row: HTMLLabelElement; box: HTMLInputElement } {
  const box = create("input", { type: "checkbox", checked });
  return { row: create("label", {}, [box, label]), box };
}

/**
 * Opens the list of what a column is filtered by: each entry with a box. Arrows walk through it, Space ticks, Enter
 * applies, Escape leaves all as it was.
 */
export function openFilterMenu(owner: FilterMenuOwner, left: number, top: number): void {
  const { texts, choices } = owner;
  const menu = create("div", { className: "popup-menu filter-menu", role: "dialog", ariaLabel: texts.title });
  const close = floating(menu, () => owner.back());
  const all = checkbox(
    texts.all,
    choices.every(({ shown }) => shown),
  );
  const rows = choices.map(({ text, shown }) => checkbox(text === "" ? texts.blank : text, shown));
  const boxes = rows.map(({ box }) => box);
  const apply = create("button", { type: "button", className: "primary", textContent: texts.apply });
  const remove = create("button", { type: "button", textContent: texts.remove, disabled: !owner.canRemove });
  const follow = (): void => {
    const ticked = boxes.filter(({ checked }) => checked).length;
    all.box.checked = ticked === boxes.length;
    all.box.indeterminate = ticked > 0 && ticked < boxes.length;
    apply.disabled = ticked === 0;
  };
  const run = (act: () => void): void => {
    close();
    owner.back();
    act();
  };
  const applyNow = (): void => {
    if (apply.disabled) return;
    run(() =>
      owner.apply(choices.map(({ text }, index) => ({ text, shown: boxes[index]?.checked ?? false }))),
    );
  };
  all.box.addEventListener("change", () => {
    for (const box of boxes) box.checked = all.box.checked;
    follow();
  });
  for (const box of boxes) box.addEventListener("change", follow);
  apply.addEventListener("click", applyNow);
  remove.addEventListener("click", () => run(() => owner.remove()));
  menu.addEventListener("keydown", (event) => walk(event, [all.box, ...boxes], applyNow));
  const list = create("div", { className: "filter-list" }, [all.row, ...rows.map(({ row }) => row)]);
  menu.append(list, create("div", { className: "filter-buttons" }, [apply, remove]));
  follow();
  addFloating(menu);
  float(menu, left, top);
  all.box.focus();
}

/** The arrows go from box to box; Enter on a box applies. */
function walk(event: KeyboardEvent, boxes: readonly HTMLInputElement[], apply: () => void): void {
  event.stopPropagation();
  const now = boxes.indexOf(document.activeElement as HTMLInputElement);
  if (event.key === "Enter" && now >= 0) {
    event.preventDefault();
    apply();
    return;
  }
  const next = { ArrowDown: now + 1, ArrowUp: now - 1, Home: 0, End: -1 }[event.key];
  if (next === undefined) return;
  event.preventDefault();
  boxes.at(next % boxes.length)?.focus();
}
