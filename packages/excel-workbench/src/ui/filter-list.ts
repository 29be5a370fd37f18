import type { FilterChoice } from "excel-host";
import type { WorkbenchTexts } from "../config/texts";
import { create } from "./dom";

/** One entry of the list with its box. */
interface Entry {
  readonly text: string;
  readonly row: HTMLLabelElement;
  readonly tick: HTMLInputElement;
  /** Ticked before something was searched for. */
  was: boolean;
}

/**
 * The list of what a column is filtered by. What is searched for is ticked, what is not found is not, as in Excel; with
 * the search emptied the list is as it was before.
 */
export class FilterList {
  readonly search: HTMLInputElement;
  readonly box: HTMLElement;
  private readonly all: Entry;
  private readonly entries: readonly Entry[];

  constructor(
    private readonly texts: WorkbenchTexts["filter"],
    choices: readonly FilterChoice[],
    /** Told, at once and later, whether anything is ticked. */
    private readonly ticked: (any: boolean) => void,
  ) {
    const { search } = texts;
    this.search = create("input", { type: "search", placeholder: search, ariaLabel: search });
    this.all = entry("", texts.all, false);
    this.entries = choices.map(({ text, shown }) => entry(text, text === "" ? texts.blank : text, shown));
    this.box = create("div", { className: "filter-list" }, [
      this.all.row,
      ...this.entries.map(({ row }) => row),
    ]);
    this.search.addEventListener("input", () => this.find());
    this.all.tick.addEventListener("change", () => this.tickAll(this.all.tick.checked));
    for (const { tick } of this.entries) tick.addEventListener("change", () => this.follow());
    this.follow();
  }

  /** What is ticked now. */
  chosen(): readonly FilterChoice[] {
    return this.entries.map(({ text, tick }) => ({ text, shown: tick.checked }));
  }

  /** Where the keyboard stops, from top to bottom. */
  stops(): readonly HTMLElement[] {
    return [this.search, this.all.tick, ...this.found().map(({ tick }) => tick)];
  }

  focus(): void {
    this.all.tick.focus();
  }

  private found(): readonly Entry[] {
    return this.entries.filter(({ row }) => !row.hidden);
  }

  private find(): void {
    const wanted = this.search.value.trim().toLocaleLowerCase();
    for (const one of this.entries) {
      const isFound = (one.row.textContent ?? "").toLocaleLowerCase().includes(wanted);
      one.row.hidden = !isFound;
      one.tick.checked = wanted === "" ? one.was : isFound;
    }
    this.all.row.lastChild!.textContent = wanted === "" ? this.texts.all : this.texts.allFound;
    this.show();
  }

  private tickAll(isTicked: boolean): void {
    for (const { tick } of this.found()) tick.checked = isTicked;
    this.follow();
  }

  private follow(): void {
    if (this.search.value.trim() === "") for (const one of this.entries) one.was = one.tick.checked;
    this.show();
  }

  private show(): void {
    const found = this.found();
    const count = found.filter(({ tick }) => tick.checked).length;
    this.all.tick.checked = count === found.length && count > 0;
    this.all.tick.indeterminate = count > 0 && count < found.length;
    this.ticked(count > 0);
  }
}

function entry(text: string, label: string, isTicked: boolean): Entry {
  const tick = create("input", { type: "checkbox", checked: isTicked });
  return { text, tick, was: isTicked, row: create("label", {}, [tick, label]) };
}
