import path from "node:path";
import { circles, wrongArrows } from "./arrows/check";
import { BELUM_LURUS } from "./arrows/not-straight-yet";
import { FOLDERS, readImports, type Import } from "./arrows/read-imports";

/* Part of `npm run lint`: every import must point downward (scripts/arrows/rooms.ts), and none may close a circle. */

const key = (from: string, to: string): string => `${from} → ${to}`;

/** Is an excused import still wrong, or part of a circle together with the imports that are not excused? */
function isNeeded(
  [from, to]: readonly [string, string],
  all: readonly Import[],
  straight: readonly Import[],
): boolean {
  const own = all.filter((one) => one.from === from && one.to === to);
  return wrongArrows(own).length > 0 || circles([...straight, ...own]).length > 0;
}

async function main(): Promise<void> {
  const all = await readImports(path.resolve(__dirname, ".."), FOLDERS);
  const excused = new Set(BELUM_LURUS.map(([from, to]) => key(from, to)));
  const judged = all.filter(({ from, to }) => !excused.has(key(from, to)));
  const problems = [
    ...wrongArrows(judged).map(({ from, to, reason }) => `${key(from, to)}: ${reason}.`),
    ...circles(judged).map((way) => `A circle: ${way.join(" → ")}`),
    ...BELUM_LURUS.filter((pair) => !isNeeded(pair, all, judged)).map(
      ([from, to]) => `${key(from, to)} is straight: take it out of scripts/arrows/not-straight-yet.ts.`,
    ),
  ];
  for (const problem of problems) console.error(problem);
  const excuses = BELUM_LURUS.length > 0 ? `, ${BELUM_LURUS.length} not straight yet` : "";
  console.log(`${all.length} imports: ${problems.length} problems${excuses}.`);
  process.exitCode = problems.length === 0 ? 0 : 1;
}

void main();
