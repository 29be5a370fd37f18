import type { CellFormat, SheetModel } from "excel-host";
import type { WorkbenchTexts } from "../config/texts";
import { create, element } from "./dom";
import { HomeTab, type HomeOwner } from "./home-tab";
import { openMenu } from "./popup-menu";
import type { RibbonControl, RibbonMenu, RibbonTab } from "./ribbon-model";
import { button, group } from "./ribbon-parts";
import { reviewGroups, SheetSwitches, viewGroups, type ViewOwner } from "./view-tabs";

export interface RibbonOwner extends HomeOwner, ViewOwner {
  press(control: RibbonControl): void;
}

const HOME = "workbench.home";

/** Buttons that lie over the sheet are there as long as the ribbon has the keyboard. */
const isFloating = (panel: HTMLElement | undefined): boolean =>
  panel?.ownerDocument.defaultView?.getComputedStyle(panel).position === "absolute";

/** The ribbon: a small Home of the workbench, and the add-in's tabs as its manifest declares them. */
export class Ribbon {
  private readonly buttons = new Map<string, HTMLButtonElement>();
  private off: ReadonlySet<string> = new Set();
  private readonly list: HTMLElement;
  private readonly home: HomeTab;
  private readonly switches = new SheetSwitches();
  private readonly panels = new Map<string, HTMLElement>();
  private readonly tabs = new Map<string, HTMLElement>();

  constructor(
    tabs: readonly RibbonTab[],
    texts: WorkbenchTexts,
    private readonly owner: RibbonOwner,
  ) {
    this.list = create("div", { role: "tablist", ariaLabel: texts.page.ribbonTabs });
    this.home = new HomeTab(texts, owner);
    this.add(HOME, texts.home.tab, this.home.groups);
    this.add("workbench.review", texts.review.tab, reviewGroups(texts, owner, this.switches));
    this.add("workbench.view", texts.view.tab, viewGroups(texts, owner, this.switches));
    for (const tab of tabs) {
      const groups = tab.groups.map(({ label, controls }) =>
        group(
          label,
          controls.map((control) => this.draw(control)),
        ),
      );
      this.add(tab.id, tab.label, groups);
    }
    element("ribbon").replaceChildren(this.list, ...this.panels.values());
    this.select(tabs[0]?.id ?? HOME);
    this.list.addEventListener("keydown", (event) => this.move(event));
  }

  /** Buttons that the add-in has switched off, or that wait for a command to end. */
  disable(ids: ReadonlySet<string>): void {
    this.off = ids;
    for (const [id, made] of this.buttons) made.disabled = ids.has(id);
  }

  /** Shows in the workbench's own tab how the active cell looks. */
  showFormat(format: Readonly<CellFormat>): void {
    this.home.showFormat(format);
  }

  /** Shows what the sheet in front has: gridlines, headings, a protection. */
  showSheet(sheet: SheetModel): void {
    this.switches.show(sheet);
  }

  /** Shows which pane button's pane is open. */
  setPressed(id: string, pressed: boolean): void {
    this.buttons.get(id)?.setAttribute("aria-pressed", String(pressed));
  }

  private draw(control: RibbonControl | RibbonMenu): HTMLButtonElement {
    return "items" in control ? this.menu(control) : this.button(control, () => this.press(control));
  }

  /** As in Excel the keyboard is in the cells then: a button that waits for its command would lose it. */
  private press(control: RibbonControl): void {
    this.owner.toGrid();
    this.owner.press(control);
  }

  private menu(menu: RibbonMenu): HTMLButtonElement {
    const made = this.button(menu, () => {
      const entries = menu.items.map((item) => ({
        label: item.label,
        tip: item.tip.text,
        disabled: this.off.has(item.id),
        run: () => this.owner.press(item),
      }));
      const box = made.getBoundingClientRect();
      openMenu(menu.label, entries, box.left, box.bottom + 2, () => this.owner.toGrid());
    });
    made.setAttribute("aria-haspopup", "menu");
    return made;
  }

  private button({ id, label, icon, tip }: Omit<RibbonMenu, "items">, run: () => void): HTMLButtonElement {
    const made = button(label, create("img", { src: icon, alt: "", width: 32, height: 32 }), tip, run);
    made.dataset["controlId"] = id;
    this.buttons.set(id, made);
    return made;
  }

  private add(id: string, label: string, groups: readonly HTMLElement[]): void {
    const tab = create("button", { type: "button", role: "tab", id: `tab-${id}`, textContent: label });
    tab.addEventListener("click", ({ detail }) => {
      this.select(id);
      // A click of the mouse, as in Excel, leaves the keyboard to the cells; the keyboard's own has no count.
      if (detail > 0 && !isFloating(this.panels.get(id))) this.owner.toGrid();
    });
    this.list.append(tab);
    this.tabs.set(id, tab);
    const panel = create("div", { role: "tabpanel" }, groups);
    panel.setAttribute("aria-labelledby", tab.id);
    this.panels.set(id, panel);
  }

  private select(id: string): void {
    for (const [other, panel] of this.panels) {
      const selected = other === id;
      panel.hidden = !selected;
      const tab = this.tabs.get(other);
      tab?.setAttribute("aria-selected", String(selected));
      if (tab) tab.tabIndex = selected ? 0 : -1;
    }
  }

  private move(event: KeyboardEvent): void {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    const ids = [...this.panels.keys()];
    const now = ids.findIndex((id) => !this.panels.get(id)?.hidden);
    const next = ids[(now + step + ids.length) % ids.length] ?? HOME;
    this.select(next);
    this.tabs.get(next)?.focus();
  }
}
