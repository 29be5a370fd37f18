import type { FilterChoice } from "excel-host";

/** An entry of a filter's list, or a year or month with what is in it. */
export type FilterNode =
  | { readonly label: string; readonly choice: FilterChoice }
  | { readonly label: string; readonly inside: readonly FilterNode[] };

/** What the entries of a list are called. */
export interface NodeLabels {
  readonly blank: string;
  /** From 1. */
  readonly month: (number: number) => string;
}

function groupBy(choices: readonly FilterChoice[], from: number, to: number): [string, FilterChoice[]][] {
  const parts = new Map<string, FilterChoice[]>();
  for (const choice of choices) {
    const part = (choice.date ?? "").slice(from, to);
    parts.set(part, [...(parts.get(part) ?? []), choice]);
  }
  return [...parts];
}

function monthNodes(days: readonly FilterChoice[], { month }: NodeLabels): FilterNode[] {
  return groupBy(days, 5, 7).map(([number, inside]) => ({
    label: month(Number(number)),
    inside: inside.map((choice) => ({ label: (choice.date ?? "").slice(8), choice })),
  }));
}

/** The list as Excel has it: days in their months and years, the latest year first, then all others one by one. */
export function filterNodes(choices: readonly FilterChoice[], labels: NodeLabels): readonly FilterNode[] {
  const days = choices.filter(({ date }) => date !== undefined);
  const years = groupBy(days, 0, 4).reverse();
  const others = choices.filter(({ date }) => date === undefined);
  return [
    ...years.map(([label, inside]) => ({ label, inside: monthNodes(inside, labels) })),
    ...others.map((choice) => ({ label: choice.text === "" ? labels.blank : choice.text, choice })),
  ];
}
