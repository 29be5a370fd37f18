import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

/** The packages of a lock file; {} where there is no such file or it cannot be read. */
function packagesOf(file) {
  if (!existsSync(file)) return {};
  try {
    return JSON.parse(readFileSync(file, "utf8")).packages ?? {};
  } catch {
    return {};
  }
}

/** Is it one that npm must have put into node_modules? Optional ones depend on the machine, links are our own folders. */
function mustBeThere([place, { link, optional }]) {
  return place.includes("node_modules/") && !link && !optional;
}

/**
 * The packages that package-lock.json names and node_modules does not hold, or holds in another version, after npm's own
 * note of what it has put there (node_modules/.package-lock.json). What is there and not asked for does no harm.
 * @param {string} root the project's folder
 * @returns {string[]} their places ("node_modules/docx"), in the order of package-lock.json
 */
export function outdatedPackages(root) {
  const wanted = packagesOf(path.join(root, "package-lock.json"));
  const installed = packagesOf(path.join(root, "node_modules/.package-lock.json"));
  return Object.entries(wanted)
    .filter(mustBeThere)
    .filter(([place, { version }]) => installed[place]?.version !== version)
    .map(([place]) => place);
}
