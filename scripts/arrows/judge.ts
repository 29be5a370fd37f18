import { circles, wrongArrows } from "./check";
import type { Import } from "./read-imports";

/** An import that may still be wrong: the file, and what it imports. */
export type Excuse = readonly [from: string, to: string];

const told = (from: string, to: string): string => `${from} → ${to}`;

/** All that is wrong with these imports, a sentence each: wrong arrows, circles, and excuses that excuse nothing. */
export function judge(all: readonly Import[], excuses: readonly Excuse[]): string[] {
  const excused = new Set(excuses.map((pair) => told(...pair)));
  const judged = all.filter(({ from, to }) => !excused.has(told(from, to)));
  const idle = excuses.filter((pair) => !isNeeded(pair, all, judged));
  return [
    ...wrongArrows(judged).map(({ from, to, reason }) => `${told(from, to)}: ${reason}.`),
    ...circles(judged).map((way) => `A circle: ${way.join(" → ")}`),
    ...idle.map((pair) => `${told(...pair)} is straight: take it out of scripts/arrows/not-straight-yet.ts.`),
  ];
}

/** Is an excused import still wrong, or does it close a circle with those that are not excused? */
function isNeeded([from, to]: Excuse, all: readonly Import[], judged: readonly Import[]): boolean {
  const own = all.filter((one) => one.from === from && one.to === to);
  return wrongArrows(own).length > 0 || circles([...judged, ...own]).length > circles(judged).length;
}
