import type { FilterChoice } from "excel-host";
import type { WorkbenchTexts } from "../config/texts";
import { create } from "./dom";
import { FilterBranch, type FilterEntry } from "./filter-branch";
import { filterNodes, type FilterNode, type NodeLabels } from "./filter-nodes";

/**
 * The list of what a column is filtered by, days in branches for their months and years. What is searched for is ticked,
 * what is not found is not, as in Excel; with the search emptied the list is as it was before.
 */
export class FilterList {
  readonly search: HTMLInputElement;
  readonly box: HTMLElement;
  private readonly all: { readonly row: HTMLLabelElement; readonly tick: HTMLInputElement };
  private readonly entries: FilterEntry[] = [];
  private readonly branches: FilterBranch[] = [];
  /** Ticks of entries and branches from top to bottom. */
  private readonly ticks: HTMLInputElement[] = [];

  constructor(
    private readonly texts: WorkbenchTexts["filter"],
    choices: readonly FilterChoice[],
    /** Told, at once and later, whether anything is ticked. */
    private readonly ticked: (any: boolean) => void,
    month: NodeLabels["month"] = String,
  ) {
    const { search, blank } = texts;
    this.search = create("input", { type: "search", placeholder: search, ariaLabel: search });
    this.all = ticking(texts.all, false);
    const rows = this.rowsOf(filterNodes(choices, { blank, month }), []);
    this.box = create("div", { className: "filter-list" }, [this.all.row, ...rows]);
    // What opens and closes keeps its height: the buttons below stay where they are.
    this.box.classList.toggle("tree", this.branches.length > 0);
    this.search.addEventListener("input", () => this.find());
    this.all.tick.addEventListener("change", () => this.tickAll(this.entries, this.all.tick.checked));
    this.follow();
  }

  /** What is ticked now. */
  chosen(): readonly FilterChoice[] {
    return this.entries.map(({ choice, tick }) => ({ ...choice, shown: tick.checked }));
  }

  /** Where the keyboard stops in the list, from top to bottom. */
  stops(): readonly HTMLElement[] {
    const seen = this.ticks.filter((tick) => !tick.closest("[hidden]"));
    return [this.all.tick, ...seen];
  }

  focus(): void {
    this.all.tick.focus();
  }

  private rowsOf(nodes: readonly FilterNode[], above: readonly FilterBranch[]): HTMLElement[] {
    return nodes.flatMap((node) => ("inside" in node ? this.branch(node, above) : this.entry(node, above)));
  }

  private entry({ label, choice }: FilterNode & { choice: FilterChoice }, above: readonly FilterBranch[]) {
    const { row, tick } = ticking(label, choice.shown);
    row.style.marginInlineStart = above.length > 0 ? `${above.length * 20 + 20}px` : "";
    const words = [...above.map((branch) => branch.label), label, choice.text].map(lower);
    const made: FilterEntry = { choice, row, tick, words, above, was: choice.shown, isFound: true };
    tick.addEventListener("change", () => this.follow());
    this.entries.push(made);
    this.ticks.push(tick);
    for (const branch of above) branch.entries.push(made);
    return [row];
  }

  private branch(node: FilterNode & { inside: readonly FilterNode[] }, above: readonly FilterBranch[]) {
    const made = new FilterBranch(node.label, above, {
      turned: () => this.show(),
      ticked: (isTicked) => this.tickAll(made.entries, isTicked),
    });
    this.branches.push(made);
    this.ticks.push(made.tick);
    return [made.row, ...this.rowsOf(node.inside, [...above, made])];
  }

  private get wanted(): string {
    return lower(this.search.value.trim());
  }

  private find(): void {
    const { wanted } = this;
    for (const one of this.entries) {
      one.isFound = one.words.some((word) => word.includes(wanted));
      one.tick.checked = wanted === "" ? one.was : one.isFound;
    }
    this.all.row.lastChild!.textContent = wanted === "" ? this.texts.all : this.texts.allFound;
    this.show();
  }

  private tickAll(entries: readonly FilterEntry[], isTicked: boolean): void {
    for (const { tick, isFound } of entries) if (isFound) tick.checked = isTicked;
    this.follow();
  }

  private follow(): void {
    if (this.wanted === "") for (const one of this.entries) one.was = one.tick.checked;
    this.show();
  }

  private show(): void {
    const isSought = this.wanted !== "";
    for (const { row, above, isFound } of this.entries)
      row.hidden = !isFound || !(isSought || above.every(({ isOpen }) => isOpen));
    for (const branch of this.branches) branch.show(isSought);
    const found = this.entries.filter(({ isFound }) => isFound);
    const count = found.filter(({ tick }) => tick.checked).length;
    this.all.tick.checked = count === found.length && count > 0;
    this.all.tick.indeterminate = count > 0 && count < found.length;
    this.ticked(count > 0);
  }
}

const lower = (text: string): string => text.toLocaleLowerCase();

function ticking(label: string, checked: boolean): { row: HTMLLabelElement; tick: HTMLInputElement } {
  const tick = create("input", { type: "checkbox", checked });
  return { tick, row: create("label", {}, [tick, label]) };
}
