import type { CellFormat } from "excel-host";
import type { ButtonTexts } from "../config/ribbon-texts";
import type { WorkbenchTexts } from "../config/texts";
import { NUMBER_FORMATS, type FormatAction } from "../edit/format-actions";
import type { CellShift, LineShift } from "../edit/sheet-actions";
import type { CellCommand } from "./cell-commands";
import { colourEntries } from "./colours";
import { create } from "./dom";
import { DRAWINGS } from "./home-drawings";
import { openMenu, type MenuEntry } from "./popup-menu";
import { button, drawing, group } from "./ribbon-parts";
import { addScreenTip } from "./screen-tip";

/** What the workbench's own tab asks for. */
export interface HomeOwner {
  newFile(): void;
  openFile(): void;
  saveFile(): void;
  print(): void;
  undo(): void;
  redo(): void;
  format(action: FormatAction): void;
  merge(): void;
  sort(ascending: boolean): void;
  filter(): void;
  /** What a key of Excel does, too. */
  command(name: CellCommand): void;
  shift(what: LineShift | CellShift): void;
  /** Gives the look of the active cell to what is selected next. */
  paint(): void;
  /** How amounts of money are shown. */
  readonly currencyFormat: string;
  /** Gives the keyboard back to the cells. */
  toGrid(): void;
}

type Name = keyof WorkbenchTexts["format"] & keyof typeof DRAWINGS;

const FILLS = [
  "none",
  "white",
  "grey",
  "red",
  "orange",
  "yellow",
  "green",
  "lightGreen",
  "blue",
  "lightBlue",
  "purple",
] as const;
const FONT_COLOURS = [
  "automatic",
  "black",
  "white",
  "grey",
  "red",
  "orange",
  "green",
  "blue",
  "purple",
] as const;
const INSERTS = ["insertRows", "insertColumns", "insertDown", "insertRight"] as const;
const DELETES = ["deleteRows", "deleteColumns", "deleteUp", "deleteLeft"] as const;
const VISIBILITY = ["hideRows", "showRows", "hideColumns", "showColumns"] as const;
const SIZES = [8, 9, 10, 11, 12, 14, 16, 18, 20, 24, 28, 36, 48];
const BORDERS = ["all", "outside", "thickOutside", "top", "bottom", "none"] as const;
const NUMBERS = ["general", "number", "whole", "percent", "date", "text"] as const;

/** How a button shows that the active cell looks as it makes cells look. */
const PRESSED: Readonly<Partial<Record<Name, (format: Readonly<CellFormat>) => boolean>>> = {
  bold: ({ font }) => font.bold,
  italic: ({ font }) => font.italic,
  underline: ({ font }) => font.underline !== "None",
  left: ({ horizontal }) => horizontal === "Left",
  centre: ({ horizontal }) => horizontal === "Center",
  right: ({ horizontal }) => horizontal === "Right",
  top: ({ vertical }) => vertical === "Top",
  middle: ({ vertical }) => vertical === "Center",
  bottom: ({ vertical }) => vertical === "Bottom",
  wrap: ({ wrapText }) => wrapText,
};

/** The workbench's own tab of the ribbon: files, undoing, and the look and order of cells. */
export class HomeTab {
  readonly groups: readonly HTMLElement[];
  private readonly buttons = new Map<Name, HTMLButtonElement>();

  constructor(
    private readonly texts: WorkbenchTexts,
    private readonly owner: HomeOwner,
  ) {
    this.groups = [
      this.files(),
      this.undoing(),
      this.font(),
      this.alignment(),
      this.numbers(),
      this.cells(),
      this.data(),
    ];
  }

  /** Presses the buttons that say how the active cell looks. */
  showFormat(format: Readonly<CellFormat>): void {
    for (const [name, made] of this.buttons) {
      const isPressed = PRESSED[name];
      if (isPressed) made.setAttribute("aria-pressed", String(isPressed(format)));
    }
  }

  private files(): HTMLElement {
    const { owner } = this;
    const { home } = this.texts;
    return group(home.file, [
      this.large("newBook", () => owner.newFile()),
      this.large("open", () => owner.openFile()),
      this.large("save", () => owner.saveFile()),
      this.large("print", () => owner.print()),
    ]);
  }

  private undoing(): HTMLElement {
    const { owner, texts } = this;
    const [undo, redo] = [() => owner.undo(), () => owner.redo()];
    return group(texts.home.edit, [this.large("undo", undo), this.large("redo", redo)]);
  }

  private font(): HTMLElement {
    return this.smallGroup("font", [
      this.formats("bold", { kind: "bold" }),
      this.menu("borders", () => this.borderEntries()),
      this.formats("italic", { kind: "italic" }),
      this.menu("fill", () => this.colours("fill", FILLS)),
      this.formats("underline", { kind: "underline" }),
      this.menu("fontColour", () => this.colours("fontColour", FONT_COLOURS)),
      this.formats("bigger", { kind: "bigger" }),
      this.formats("smaller", { kind: "smaller" }),
      this.menu("fontSize", () =>
        SIZES.map((points) => ({
          label: String(points),
          run: () => this.owner.format({ kind: "size", points }),
        })),
      ),
    ]);
  }

  private alignment(): HTMLElement {
    return this.smallGroup("alignment", [
      this.formats("top", { kind: "alignVertically", vertical: "Top" }),
      this.formats("left", { kind: "align", horizontal: "Left" }),
      this.formats("middle", { kind: "alignVertically", vertical: "Center" }),
      this.formats("centre", { kind: "align", horizontal: "Center" }),
      this.formats("bottom", { kind: "alignVertically", vertical: "Bottom" }),
      this.formats("right", { kind: "align", horizontal: "Right" }),
      this.formats("wrap", { kind: "wrap" }),
      this.small("merge", () => this.owner.merge()),
    ]);
  }

  private numbers(): HTMLElement {
    return this.smallGroup("number", [
      this.menu("numberFormat", () => this.numberEntries()),
      this.formats("moreDecimals", { kind: "moreDecimals" }),
      this.formats("percent", { kind: "number", code: NUMBER_FORMATS.percent }),
      this.formats("fewerDecimals", { kind: "fewerDecimals" }),
    ]);
  }

  private cells(): HTMLElement {
    const { cells } = this.texts;
    const shift = (what: LineShift | CellShift): MenuEntry => ({
      label: cells[what],
      run: () => this.owner.shift(what),
    });
    const run = (name: CellCommand & keyof typeof cells): MenuEntry => ({
      label: cells[name],
      run: () => this.owner.command(name),
    });
    const format = { label: cells.format, hint: "Ctrl+1", run: () => this.owner.command("formatCells") };
    return this.smallGroup("cells", [
      this.menu("insertCells", () => INSERTS.map(shift)),
      this.menu("deleteCells", () => DELETES.map(shift)),
      this.menu("cellFormat", () => [...VISIBILITY.map(run), format]),
      this.small("painter", () => this.owner.paint()),
    ]);
  }

  private data(): HTMLElement {
    return this.smallGroup("editing", [
      this.small("autoSum", () => this.owner.command("autoSum")),
      this.small("find", () => this.owner.command("find")),
      this.small("sortUp", () => this.owner.sort(true)),
      this.small("sortDown", () => this.owner.sort(false)),
      this.small("filter", () => this.owner.filter()),
      this.menu("sortAndFilter", () => this.listEntries()),
    ]);
  }

  private listEntries(): MenuEntry[] {
    const { sort } = this.texts;
    const run = (name: CellCommand) => () => this.owner.command(name);
    return [
      { label: sort.more, run: run("sortBy") },
      { label: sort.clear, begins: true, run: run("clearFilters") },
      { label: sort.reapply, hint: "Ctrl+Alt+L", run: run("reapplyFilters") },
    ];
  }

  private smallGroup(
    name: "font" | "alignment" | "number" | "cells" | "editing",
    buttons: readonly Node[],
  ): HTMLElement {
    return group(this.texts.format[name], buttons, "ribbon-small-buttons");
  }

  private large(name: Exclude<keyof WorkbenchTexts["home"], "tab" | "file" | "edit">, run: () => void) {
    const texts: ButtonTexts = this.texts.home[name];
    return button(texts.label, drawing(DRAWINGS[name]), { title: texts.tip, text: texts.about }, run);
  }

  /** Its label is the picture; screen readers and the tip say it. */
  private small(name: Name, run: () => void): HTMLButtonElement {
    const { label, tip, about } = this.texts.format[name];
    const look = { type: "button" as const, className: "ribbon-small-button", ariaLabel: label };
    const made = create("button", look, [drawing(DRAWINGS[name])]);
    made.addEventListener("click", () => {
      this.owner.toGrid();
      run();
    });
    addScreenTip(made, tip, about);
    this.buttons.set(name, made);
    return made;
  }

  private formats(name: Name, action: FormatAction): HTMLButtonElement {
    return this.small(name, () => this.owner.format(action));
  }

  private menu(name: Name, entries: () => readonly MenuEntry[]): HTMLButtonElement {
    const made = this.small(name, () => {
      const { left, bottom } = made.getBoundingClientRect();
      openMenu(this.texts.format[name].label, entries(), left, bottom + 2, () => this.owner.toGrid());
    });
    made.setAttribute("aria-haspopup", "menu");
    return made;
  }

  private borderEntries(): MenuEntry[] {
    const run = (which: (typeof BORDERS)[number]) => () => this.owner.format({ kind: "borders", which });
    return BORDERS.map((which) => ({ label: this.texts.borders[which], run: run(which) }));
  }

  private colours(kind: "fill" | "fontColour", names: Parameters<typeof colourEntries>[1]): MenuEntry[] {
    return colourEntries(this.texts, names, (colour) => this.owner.format({ kind, colour }));
  }

  private numberEntries(): MenuEntry[] {
    const { numberFormats } = this.texts;
    const entry = (label: string, code: string): MenuEntry => ({
      label,
      run: () => this.owner.format({ kind: "number", code }),
    });
    const currency = entry(numberFormats.currency, this.owner.currencyFormat);
    const plain = NUMBERS.map((name) => entry(numberFormats[name], NUMBER_FORMATS[name]));
    return [...plain.slice(0, 3), currency, ...plain.slice(3)];
  }
}
