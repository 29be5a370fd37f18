import path from "node:path";
import { judge } from "./arrows/judge";
import { BELUM_LURUS } from "./arrows/not-straight-yet";
import { FOLDERS, readImports } from "./arrows/read-imports";

/* Part of `npm run lint`: every import must point downward (scripts/arrows/rooms.ts), and none may close a circle. */

async function main(): Promise<void> {
  const all = await readImports(path.resolve(__dirname, ".."), FOLDERS);
  const problems = judge(all, BELUM_LURUS);
  for (const problem of problems) console.error(problem);
  const excuses = BELUM_LURUS.length > 0 ? `, ${BELUM_LURUS.length} not straight yet` : "";
  console.log(`${all.length} imports: ${problems.length} problems${excuses}.`);
  process.exitCode = problems.length === 0 ? 0 : 1;
}

void main();
