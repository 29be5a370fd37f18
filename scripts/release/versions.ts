import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

/** A package.json or package-lock.json, as far as versions go. */
interface Described {
  name?: string;
  version?: string;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  packages?: Record<string, Described>;
}

/** The version of the product: `product.config.json` is its only source. */
export function productVersion(root: string): string {
  return readJson<{ version: string }>(root, "product.config.json").version;
}

/** Files that repeat the version, from the project's root. */
function followers(root: string): string[] {
  const packages = readdirSync(path.join(root, "packages")).map((name) => `packages/${name}/package.json`);
  return ["package.json", ...packages, "package-lock.json"].filter((file) =>
    existsSync(path.join(root, file)),
  );
}

function readJson<T>(root: string, file: string): T {
  return JSON.parse(readFileSync(path.join(root, file), "utf8")) as T;
}

/** A package's description with its own version, and that of our packages that it needs. */
function withVersion(described: Described, version: string, ours: ReadonlySet<string>): Described {
  const needs = (list: Record<string, string> | undefined) =>
    list &&
    Object.fromEntries(
      Object.entries(list).map(([name, wanted]) => [name, ours.has(name) ? version : wanted]),
    );
  return {
    ...described,
    version,
    ...(described.dependencies ? { dependencies: needs(described.dependencies) } : {}),
    ...(described.devDependencies ? { devDependencies: needs(described.devDependencies) } : {}),
  };
}

/** What a follower should say; the lock names our packages by their folders ("" and "packages/…"). */
function followed(file: string, content: Described, version: string, ours: ReadonlySet<string>): Described {
  if (!file.endsWith("package-lock.json")) return withVersion(content, version, ours);
  const entries = Object.entries(content.packages ?? {}).map(([folder, entry]) => {
    const isOurs = folder === "" || folder.startsWith("packages/");
    return [folder, isOurs ? withVersion(entry, version, ours) : entry] as const;
  });
  return { ...content, version, packages: Object.fromEntries(entries) };
}

function ourPackages(root: string): ReadonlySet<string> {
  const names = followers(root)
    .filter((file) => file.startsWith("packages/"))
    .map((file) => readJson<Described>(root, file).name ?? "");
  return new Set(names);
}

/** Followers as they should be written, by file. */
function wanted(root: string): Map<string, string> {
  const ours = ourPackages(root);
  const version = productVersion(root);
  return new Map(
    followers(root).map((file) => {
      const content = followed(file, readJson<Described>(root, file), version, ours);
      return [file, `${JSON.stringify(content, null, 2)}\n`];
    }),
  );
}

/** Files whose version is not the product's. */
export function strayVersions(root: string): string[] {
  const files = [...wanted(root)].filter(([file, text]) => {
    const now = JSON.stringify(readJson(root, file), null, 2);
    return `${now}\n` !== text;
  });
  return files.map(([file]) => file);
}

/** Writes the product's version into every file that repeats it; the answer names those that were changed. */
export function spreadVersion(root: string): string[] {
  const stray = strayVersions(root);
  const texts = wanted(root);
  for (const file of stray) writeFileSync(path.join(root, file), texts.get(file) ?? "");
  return stray;
}

/** Gives the product a new version ("1.2.3"); throws for what is none, or is not above the present one. */
export function raiseVersion(root: string, version: string): void {
  const file = path.join(root, "product.config.json");
  const text = readFileSync(file, "utf8");
  const before = productVersion(root);
  if (!/^\d+\.\d+\.\d+$/.test(version)) throw new Error(`"${version}" is no version like 1.2.3.`);
  if (!isAbove(version, before)) throw new Error(`${version} is not above the present version, ${before}.`);
  writeFileSync(file, text.replace(`"version": "${before}"`, `"version": "${version}"`));
}

function isAbove(version: string, other: string): boolean {
  const [a, b] = [version, other].map((one) => one.split(".").map(Number));
  const at = a?.findIndex((part, index) => part !== b?.[index]) ?? -1;
  return at >= 0 && (a?.[at] ?? 0) > (b?.[at] ?? 0);
}
