import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { apiTable, areas, limits } from "./tables";

const PACKAGE = join(import.meta.dirname, "..");

/** Writes API.md, the table of areas in README.md and the list of refusals in LIMITS.md. */
async function main(): Promise<void> {
  writeFileSync(join(PACKAGE, "API.md"), await apiTable());
  const readme = join(PACKAGE, "README.md");
  writeFileSync(readme, await areas(readFileSync(readme, "utf8")));
  const path = join(PACKAGE, "LIMITS.md");
  writeFileSync(path, limits(readFileSync(path, "utf8")));
}

void main();
