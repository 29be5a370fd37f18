import type { SortField } from "excel-host";
import type { ColumnKind } from "../config/filter-texts";
import { filled, type WorkbenchTexts } from "../config/texts";
import { colourName } from "./colours";
import { create } from "./dom";

/** What a level can be sorted by. */
export interface SortColumns {
  readonly count: number;
  name(key: number, hasHeader: boolean): string;
  kind(key: number): ColumnKind;
  colours(key: number, on: "CellColor" | "FontColor"): readonly string[];
}

const ON = ["Value", "CellColor", "FontColor"] as const;

/** One line of the dialog of sorting: column, what of its cells, order. */
export class SortLevel {
  readonly row: HTMLElement;
  private readonly title = create("span", {});
  private readonly column: HTMLSelectElement;
  private readonly on: HTMLSelectElement;
  private readonly order: HTMLSelectElement;

  constructor(
    private readonly texts: WorkbenchTexts,
    private readonly columns: SortColumns,
    key: number,
    hasHeader: boolean,
  ) {
    const { sort } = texts;
    const labels = { Value: sort.values, CellColor: sort.cellColour, FontColor: sort.fontColour };
    const keys = Array.from({ length: columns.count }, (_, index) => String(index));
    this.column = create(
      "select",
      {},
      keys.map((value) => create("option", { value })),
    );
    this.column.value = String(key);
    this.on = create(
      "select",
      { ariaLabel: sort.on },
      ON.map((value) => option(value, labels[value])),
    );
    this.order = create("select", { ariaLabel: sort.order });
    this.row = create("div", { className: "sort-level" }, [this.title, this.column, this.on, this.order]);
    this.column.addEventListener("change", () => this.offer());
    this.on.addEventListener("change", () => this.offer());
    this.name(hasHeader);
    this.offer();
  }

  /** What it sorts by. */
  get field(): SortField {
    const key = Number(this.column.value);
    const [way = "", color = ""] = this.order.value.split(" ");
    const ascending = way === "up";
    return color ? { key, ascending, sortOn: this.on.value, color } : { key, ascending };
  }

  /** Shows which level it is. */
  call(title: string): void {
    this.title.textContent = title;
    this.column.ariaLabel = title;
  }

  /** Calls the columns by their headings, or by their letters. */
  name(hasHeader: boolean): void {
    for (const one of this.column.options) one.textContent = this.columns.name(Number(one.value), hasHeader);
  }

  focus(): void {
    this.column.focus();
  }

  /** The orders of what is chosen; a column without colours is sorted by its values. */
  private offer(): void {
    const key = Number(this.column.value);
    for (const one of this.on.options)
      one.disabled =
        one.value !== "Value" && this.columns.colours(key, one.value as "CellColor").length === 0;
    if (this.on.selectedOptions[0]?.disabled) this.on.value = "Value";
    this.order.replaceChildren(...this.orders(key));
  }

  private orders(key: number): HTMLOptionElement[] {
    const { sort } = this.texts;
    const on = this.on.value as (typeof ON)[number];
    const kind = this.columns.kind(key);
    if (on === "Value") return [option("up", sort.up[kind]), option("down", sort.down[kind])];
    return this.columns.colours(key, on).flatMap((color) => {
      const colour = colourName(this.texts, color);
      const both = [
        option(`up ${color}`, filled(sort.onTop, { colour })),
        option(`down ${color}`, filled(sort.onBottom, { colour })),
      ];
      for (const one of both) one.style.borderLeft = `12px solid ${color}`;
      return both;
    });
  }
}

function option(value: string, textContent: string): HTMLOptionElement {
  return create("option", { value, textContent });
}
