import type { BookModel, SheetModel } from "excel-host";
import type { WorkbenchTexts } from "../config/texts";
import { create, element } from "./dom";
import { dragTab } from "./tab-drag";

export interface SheetTabsOwner {
  activate(sheetId: string): void;
  /** True while a formula is typed that takes a reference from the sheet: the keyboard stays there. */
  keepsKeys(): boolean;
  /** False when the name is not allowed. */
  rename(sheetId: string, name: string): boolean;
  /** Puts the keyboard into the cells: a name was typed. */
  back(): void;
  addSheet(): void;
  /** A tab was dragged before another one, or behind the last: its sheet goes there, or a copy of it. */
  place(sheetId: string, before: string | undefined, isCopy: boolean): void;
  /** Opens the menu of a sheet. */
  menu(sheetId: string, at: MouseEvent): void;
}

/** The tabs of the visible sheets. */
export class SheetTabs {
  private activeId: string | undefined;

  constructor(
    private readonly texts: WorkbenchTexts["page"],
    private readonly owner: SheetTabsOwner,
  ) {
    element("sheet-list").addEventListener("keydown", (event) => this.move(event));
    const add = element("sheet-tabs").querySelector(".add-sheet");
    add?.addEventListener("click", () => this.owner.addSheet());
  }

  show(book: BookModel): void {
    const visible = book.sheets.filter((sheet) => sheet.visibility === "Visible");
    const tabs = visible.map((sheet) => this.tab(sheet, sheet.id === book.activeSheetId));
    element("sheet-list").replaceChildren(...tabs);
    if (this.activeId !== book.activeSheetId) this.bringIntoSight(book.activeSheetId);
  }

  /** Another sheet is in front: where there are many, its tab may be beside the page. */
  private bringIntoSight(id: string): void {
    this.activeId = id;
    this.tabOf(id)?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }

  private tabOf(id: string): HTMLElement | undefined {
    return this.tabs().find(({ dataset }) => dataset["sheetId"] === id);
  }

  private tabs(): HTMLElement[] {
    return [...element("sheet-list").querySelectorAll<HTMLElement>("[data-sheet-id]")];
  }

  /** Lets the name of a sheet be typed. */
  rename({ id, name }: SheetModel): void {
    const tab = this.tabOf(id);
    if (tab) this.startRename(tab, id, name);
  }

  private tab({ id, name, tabColor }: SheetModel, active: boolean): HTMLButtonElement {
    const made = create("button", {
      type: "button",
      role: "tab",
      textContent: name,
      tabIndex: active ? 0 : -1,
    });
    made.dataset["sheetId"] = id;
    made.setAttribute("aria-selected", String(active));
    if (tabColor !== undefined) made.style.boxShadow = `inset 0 3px 0 ${tabColor}`;
    made.addEventListener("contextmenu", (event) => {
      event.preventDefault();
      this.owner.menu(id, event);
    });
    made.addEventListener("mousedown", (event) => this.owner.keepsKeys() && event.preventDefault());
    made.addEventListener("click", () => this.owner.activate(id));
    dragTab(made, element("sheet-list"), {
      tabs: () => this.tabs(),
      drop: (before, isCopy) => this.owner.place(id, before?.dataset["sheetId"], isCopy),
    });
    made.addEventListener("dblclick", () => this.startRename(made, id, name));
    made.addEventListener("keydown", (event) => event.key === "F2" && this.startRename(made, id, name));
    return made;
  }

  private startRename(tab: HTMLElement, id: string, name: string): void {
    const input = create("input", { value: name, maxLength: 31, ariaLabel: this.texts.sheetName });
    let over = false;
    const end = (accept: boolean): void => {
      if (over) return;
      over = true;
      const wanted = input.value.trim();
      const renamed = accept && wanted !== name && this.owner.rename(id, wanted);
      if (!renamed) input.replaceWith(tab);
    };
    input.addEventListener("blur", () => end(true));
    input.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" && event.key !== "Escape") return;
      // The keyboard changes hands now: the key must not arrive in the cell as well.
      event.preventDefault();
      end(event.key === "Enter");
      this.owner.back();
    });
    tab.replaceWith(input);
    input.select();
  }

  private move(event: KeyboardEvent): void {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const tabs = [...element("sheet-list").querySelectorAll<HTMLElement>('[role="tab"]')];
    const now = tabs.indexOf(document.activeElement as HTMLElement);
    if (step && now >= 0) tabs[(now + step + tabs.length) % tabs.length]?.focus();
  }
}
