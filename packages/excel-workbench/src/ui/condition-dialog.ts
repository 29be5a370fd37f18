import type { Sign } from "../config/filter-texts";
import type { WorkbenchTexts } from "../config/texts";
import { filled } from "../config/texts";
import { SIGNS, type Condition, type Conditions } from "../edit/conditions";
import { openForm } from "./ask";
import { create } from "./dom";

/** What the dialog of comparisons needs. */
export interface ConditionDialog {
  readonly texts: Pick<WorkbenchTexts, "conditions" | "page">;
  /** Of the column. */
  readonly name: string;
  /** The column holds days: its comparisons have names of their own. */
  readonly isDated: boolean;
  /** What it begins with. */
  readonly first: Conditions;
  /** What the column holds, to choose from. */
  readonly values: readonly string[];
  done(conditions: Conditions): void;
  back(): void;
}

/** A comparison's two fields. */
interface Line {
  readonly row: HTMLElement;
  readonly sign: HTMLSelectElement;
  readonly value: HTMLInputElement;
}

/** Opens Excel's dialog of one or two comparisons that the cells of a column are shown by. */
export function openConditionDialog(asked: ConditionDialog): void {
  const { texts, name, first, values } = asked;
  const { conditions, page } = texts;
  const list = create("datalist", { id: "condition-values" });
  list.append(...values.map((value) => create("option", { value })));
  const lines = [0, 1].map((index) => line(asked, first.conditions[index], index > 0));
  const and = create("input", { type: "radio", name: "join", checked: first.and });
  const or = create("input", { type: "radio", name: "join", checked: !first.and });
  const joins = [create("label", {}, [and, conditions.and]), create("label", {}, [or, conditions.or])];
  openForm({
    title: conditions.title,
    className: "conditions",
    parts: [
      create("p", { textContent: filled(conditions.rows, { name }) }),
      lines[0]!.row,
      create("div", { className: "form-line" }, joins),
      lines[1]!.row,
      create("p", { className: "quiet", textContent: conditions.wildcards }),
      list,
    ],
    ok: page.ok,
    cancel: page.cancel,
    done: () => asked.done({ conditions: lines.flatMap(conditionIn), and: and.checked }),
    back: () => asked.back(),
  });
  (lines.find(({ value }) => value.value === "") ?? lines[0]!).value.focus();
}

function line({ texts, isDated }: ConditionDialog, now: Condition | undefined, mayLack: boolean): Line {
  const { signs, dateSigns, none, sign: signLabel, value: valueLabel } = texts.conditions;
  const labels: Readonly<Record<Sign, string>> = isDated ? { ...signs, ...dateSigns } : signs;
  const option = (value: string, textContent: string) =>
    create("option", { value, textContent, selected: value === now?.sign });
  const sign = create("select", { ariaLabel: signLabel }, [
    ...(mayLack ? [option("", none)] : []),
    ...SIGNS.map((one) => option(one, labels[one])),
  ]);
  const value = create("input", { type: "text", autocomplete: "off", ariaLabel: valueLabel });
  value.value = now?.text ?? "";
  value.setAttribute("list", "condition-values");
  // Whoever types a value means a comparison.
  value.addEventListener("input", () => {
    if (sign.value === "") sign.value = "equal";
  });
  return { sign, value, row: create("div", { className: "form-line" }, [sign, value]) };
}

function conditionIn({ sign, value }: Line): Condition[] {
  return sign.value === "" ? [] : [{ sign: sign.value as Sign, text: value.value }];
}
