import type { TextRun } from "./shape";

/** Neighbours with the same font are one run. */
export function joinedRuns(runs: readonly TextRun[]): TextRun[] {
  const list: TextRun[] = [];
  for (const run of runs) {
    const last = list[list.length - 1];
    const isSame = last && JSON.stringify(last.font) === JSON.stringify(run.font);
    if (isSame) list[list.length - 1] = { ...last, text: last.text + run.text };
    else list.push(run);
  }
  return list;
}
