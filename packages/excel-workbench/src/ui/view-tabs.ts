import { isSheetProtected, type SheetModel } from "excel-host";
import type { ButtonTexts } from "../config/ribbon-texts";
import type { WorkbenchTexts } from "../config/texts";
import type { Freezing } from "../edit/view";
import type { CellCommand } from "./cell-commands";
import { DRAWINGS } from "./home-drawings";
import { openMenu } from "./popup-menu";
import { button, drawing, group } from "./ribbon-parts";

/** What the tabs for reviewing and viewing ask for. */
export interface ViewOwner {
  command(name: CellCommand): void;
  protect(): void;
  freeze(what: Freezing): void;
  toggle(what: "showGridlines" | "showHeadings"): void;
  /** Gives the keyboard back to the cells. */
  toGrid(): void;
}

type Switch = "protect" | "gridlines" | "headings";

/** Buttons of these tabs that say how the sheet in front is. */
export class SheetSwitches {
  private readonly made = new Map<Switch, HTMLButtonElement>();

  /** Presses what the sheet has. */
  show(sheet: SheetModel): void {
    const { showGridlines, showHeadings } = sheet.view;
    const now = { protect: isSheetProtected(sheet), gridlines: showGridlines, headings: showHeadings };
    for (const [name, button] of this.made) button.setAttribute("aria-pressed", String(now[name]));
  }

  /** Remembers a button as one that says so. */
  of(name: Switch, button: HTMLButtonElement): HTMLButtonElement {
    this.made.set(name, button);
    return button;
  }
}

function large(
  name: keyof typeof DRAWINGS,
  { label, tip, about }: ButtonTexts,
  owner: ViewOwner,
  run: (made: HTMLElement) => void,
): HTMLButtonElement {
  const made = button(label, drawing(DRAWINGS[name]), { title: tip, text: about }, () => {
    owner.toGrid();
    run(made);
  });
  return made;
}

/** The groups of the tab where a sheet is annotated and protected. */
export function reviewGroups(
  { review }: WorkbenchTexts,
  owner: ViewOwner,
  switches: SheetSwitches,
): HTMLElement[] {
  const protect = large("protect", review.protect, owner, () => owner.protect());
  return [
    group(review.notes, [large("note", review.note, owner, () => owner.command("note"))]),
    group(review.protection, [switches.of("protect", protect)]),
  ];
}

/** The groups of the tab that says how a sheet is shown. */
export function viewGroups(
  { view }: WorkbenchTexts,
  owner: ViewOwner,
  switches: SheetSwitches,
): HTMLElement[] {
  const gridlines = large("gridlines", view.gridlines, owner, () => owner.toggle("showGridlines"));
  const headings = large("headings", view.headings, owner, () => owner.toggle("showHeadings"));
  const entry = (label: string, what: Freezing) => ({ label, run: () => owner.freeze(what) });
  const entries = [
    entry(view.freezeHere, "here"),
    entry(view.freezeFirstRow, "firstRow"),
    entry(view.freezeFirstColumn, "firstColumn"),
    entry(view.freezeNone, "none"),
  ];
  const freeze = large("freeze", view.freeze, owner, (made) => {
    const { left, bottom } = made.getBoundingClientRect();
    openMenu(view.freeze.label, entries, left, bottom + 2, () => owner.toGrid());
  });
  freeze.setAttribute("aria-haspopup", "menu");
  return [
    group(view.window, [freeze]),
    group(view.show, [switches.of("gridlines", gridlines), switches.of("headings", headings)]),
  ];
}
