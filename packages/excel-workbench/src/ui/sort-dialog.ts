import type { SortField } from "excel-host";
import { filled, type WorkbenchTexts } from "../config/texts";
import { openForm } from "./ask";
import { create } from "./dom";
import { SortLevel, type SortColumns } from "./sort-level";

/** What the dialog of sorting needs. */
export interface SortDialog {
  readonly texts: WorkbenchTexts;
  readonly columns: SortColumns;
  /** The column that it begins with. */
  readonly key: number;
  /** The first row is a header. */
  readonly hasHeader: boolean;
  /** Whether that may be said otherwise. */
  readonly isHeaderFixed: boolean;
  done(fields: readonly SortField[], hasHeader: boolean): void;
  back(): void;
}

/** As many levels as Excel takes. */
const MOST = 64;

/** Opens Excel's dialog of sorting: a line a column, the first above all. */
export function openSortDialog(asked: SortDialog): void {
  const { texts, columns } = asked;
  const { sort, page } = texts;
  const headings = create("input", {
    type: "checkbox",
    checked: asked.hasHeader,
    disabled: asked.isHeaderFixed,
  });
  const lines = create("div", { className: "sort-levels" });
  const levels: SortLevel[] = [];
  let active: SortLevel | undefined;
  const label = (): void => levels.forEach((level, index) => level.call(index === 0 ? sort.by : sort.then));
  const add = (key: number): void => {
    const level = new SortLevel(texts, columns, key, headings.checked);
    level.row.addEventListener("focusin", () => (active = level));
    levels.push(level);
    lines.append(level.row);
    label();
    level.focus();
  };
  const remove = (): void => {
    const gone = active && levels.includes(active) ? active : levels.at(-1);
    if (!gone || levels.length === 1) return;
    levels.splice(levels.indexOf(gone), 1);
    gone.row.remove();
    label();
    levels.at(-1)?.focus();
  };
  const more = create("button", { type: "button", textContent: sort.add });
  const fewer = create("button", { type: "button", textContent: sort.remove });
  more.addEventListener("click", () => levels.length < MOST && add(freeColumn(levels, columns)));
  fewer.addEventListener("click", remove);
  headings.addEventListener("change", () => levels.forEach((level) => level.name(headings.checked)));
  openForm({
    title: sort.title,
    className: "sort",
    parts: [
      create("div", { className: "form-buttons start" }, [more, fewer]),
      lines,
      create("label", { className: "check" }, [headings, sort.headings]),
    ],
    ok: page.ok,
    cancel: page.cancel,
    done: () =>
      asked.done(
        levels.map((level) => level.field),
        headings.checked,
      ),
    back: () => asked.back(),
  });
  add(asked.key);
}

/** The first column that no level has. */
function freeColumn(levels: readonly SortLevel[], { count }: SortColumns): number {
  const taken = new Set(levels.map(({ field }) => field.key));
  return Math.max(
    0,
    Array.from({ length: count }, (_, key) => key).findIndex((key) => !taken.has(key)),
  );
}

/** What a column without a heading is called. */
export function plainColumnName({ sort }: Pick<WorkbenchTexts, "sort">, letters: string): string {
  return filled(sort.column, { name: letters });
}
