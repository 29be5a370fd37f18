import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { zipSync, type Zippable } from "fflate";

/** The oldest day that a .zip can hold: the same files give the same bytes whenever they are packed. */
const TIMELESS = new Date(1980, 0, 1);

/** Every file of a folder, by its path below it with forward slashes, in one order. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join("/"))
    .sort();
}

/** Lines for `sha256sum --check`. */
export function checksums(folder: string): string {
  return filesIn(folder)
    .map((file) => {
      const sum = createHash("sha256").update(readFileSync(path.join(folder, file)));
      return `${sum.digest("hex")}  ${file}\n`;
    })
    .join("");
}

/** The folder as .zip, under its own name; two runs over the same files are byte-identical. */
export function zipFolder(folder: string): Uint8Array {
  const content: Zippable = {};
  for (const file of filesIn(folder))
    content[`${path.basename(folder)}/${file}`] = readFileSync(path.join(folder, file));
  return zipSync(content, { mtime: TIMELESS, level: 9 });
}
