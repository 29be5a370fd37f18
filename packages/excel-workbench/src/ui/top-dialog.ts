import type { FilterCriterion } from "excel-host";
import type { WorkbenchTexts } from "../config/texts";
import { openForm } from "./ask";
import { create } from "./dom";

type Top = FilterCriterion & { on: "top" };

/** What the dialog of the largest and smallest needs. */
export interface TopDialog {
  readonly texts: Pick<WorkbenchTexts, "topDialog" | "page">;
  readonly first: Top;
  done(top: Top): void;
  back(): void;
}

/** As many items, and as many percent, as Excel takes. */
const MOST = { items: 500, percent: 100 } as const;

/** Opens Excel's dialog of the so many largest or smallest, as a number or a part of all. */
export function openTopDialog({ texts: { topDialog: texts, page }, first, done, back }: TopDialog): void {
  const ariaLabel = texts.show;
  const end = choice(ariaLabel, [texts.top, texts.bottom], first.top ? 0 : 1);
  const count = create("input", {
    type: "number",
    ariaLabel,
    min: "1",
    value: String(first.count),
    required: true,
  });
  const unit = choice(ariaLabel, [texts.items, texts.percent], first.percent ? 1 : 0);
  const follow = (): void => void (count.max = String(unit.selectedIndex ? MOST.percent : MOST.items));
  unit.addEventListener("change", follow);
  follow();
  openForm({
    title: texts.title,
    className: "conditions",
    parts: [
      create("p", { textContent: texts.show }),
      create("div", { className: "form-line" }, [end, count, unit]),
    ],
    ok: page.ok,
    cancel: page.cancel,
    done: () => {
      const [isTop, isPercent] = [end.selectedIndex === 0, unit.selectedIndex === 1];
      done({ on: "top", top: isTop, percent: isPercent, count: Number(count.value) });
    },
    back,
  });
  count.select();
  count.focus();
}

function choice(ariaLabel: string, labels: readonly string[], chosen: number): HTMLSelectElement {
  return create(
    "select",
    { ariaLabel },
    labels.map((textContent, index) => create("option", { textContent, selected: index === chosen })),
  );
}
