import type { ButtonTexts, WorkbenchTexts } from "../config/texts";
import { create, element } from "./dom";
import { openMenu } from "./popup-menu";
import type { RibbonControl, RibbonMenu, RibbonTab } from "./ribbon-model";
import { addScreenTip } from "./screen-tip";

export interface RibbonOwner {
  newFile(): void;
  openFile(): void;
  saveFile(): void;
  undo(): void;
  redo(): void;
  /** Gives the keyboard back to the cells. */
  toGrid(): void;
  press(control: RibbonControl): void;
}

const HOME = "workbench.home";

/** Line drawings for the workbench's own buttons, 24 units square. */
const DRAWINGS = {
  newBook: "M6 3h8l4 4v14H6zM14 3v4h4",
  open: "M3 19V6a1 1 0 0 1 1-1h5l2 2h8a1 1 0 0 1 1 1v2M3 19l3-8h16l-3 8z",
  save: "M5 4h11l4 4v11a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1V5a1 1 0 0 1 1-1zM8 4v5h7V4M7 20v-6h10v6",
  undo: "M9 14 4 9l5-5M4 9h10a6 6 0 0 1 0 12h-3",
  redo: "m15 14 5-5-5-5M20 9H10a6 6 0 0 0 0 12h3",
};

function drawing(path: string): SVGSVGElement {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("aria-hidden", "true");
  const line = document.createElementNS("http://www.w3.org/2000/svg", "path");
  const look = {
    d: path,
    fill: "none",
    stroke: "#185c37",
    "stroke-width": "1.6",
    "stroke-linejoin": "round",
  };
  for (const [name, value] of Object.entries(look)) line.setAttribute(name, value);
  svg.append(line);
  return svg;
}

function button(label: string, picture: Element, tip: { title: string; text: string }, run: () => void) {
  const made = create("button", { type: "button", className: "ribbon-button" }, [
    picture,
    create("span", { textContent: label }),
  ]);
  made.addEventListener("click", run);
  addScreenTip(made, tip.title, tip.text);
  return made;
}

function group(label: string, buttons: readonly Node[]): HTMLElement {
  const made = create("div", { className: "ribbon-group", role: "group", ariaLabel: label }, [
    create("div", { className: "ribbon-buttons" }, buttons),
    create("div", { className: "ribbon-group-label", textContent: label, ariaHidden: "true" }),
  ]);
  return made;
}

const tipOf = ({ tip, about }: ButtonTexts) => ({ title: tip, text: about });

/** The ribbon: a small Home of the workbench, and the add-in's tabs as its manifest declares them. */
export class Ribbon {
  private readonly buttons = new Map<string, HTMLButtonElement>();
  private off: ReadonlySet<string> = new Set();
  private readonly list: HTMLElement;
  private readonly panels = new Map<string, HTMLElement>();
  private readonly tabs = new Map<string, HTMLElement>();

  constructor(
    tabs: readonly RibbonTab[],
    texts: WorkbenchTexts,
    private readonly owner: RibbonOwner,
  ) {
    this.list = create("div", { role: "tablist", ariaLabel: texts.page.ribbonTabs });
    this.add(HOME, texts.home.tab, this.homeGroups(texts));
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

  /** Shows which pane button's pane is open. */
  setPressed(id: string, pressed: boolean): void {
    this.buttons.get(id)?.setAttribute("aria-pressed", String(pressed));
  }

  private homeGroups({ home }: WorkbenchTexts): HTMLElement[] {
    const { owner } = this;
    return [
      group(home.file, [
        button(home.newBook.label, drawing(DRAWINGS.newBook), tipOf(home.newBook), () => owner.newFile()),
        button(home.open.label, drawing(DRAWINGS.open), tipOf(home.open), () => owner.openFile()),
        button(home.save.label, drawing(DRAWINGS.save), tipOf(home.save), () => owner.saveFile()),
      ]),
      group(home.edit, [
        button(home.undo.label, drawing(DRAWINGS.undo), tipOf(home.undo), () => owner.undo()),
        button(home.redo.label, drawing(DRAWINGS.redo), tipOf(home.redo), () => owner.redo()),
      ]),
    ];
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
    tab.addEventListener("click", () => this.select(id));
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
