import { readFileSync } from "node:fs";
import path from "node:path";

/** The two languages the add-in is written in; Indonesian is the default everywhere. */
export type Locale = "id-ID" | "en-US";

/** What `product.config.json` holds: the one place for name, id, version and addresses. */
export interface Product {
  readonly id: string;
  /** Three numbers; what repeats them follows this one. */
  readonly version: string;
  readonly name: string;
  readonly provider: string;
  readonly description: Readonly<Record<Locale, string>>;
  /** The prefix of every custom function; never changes once it is in users' files. */
  readonly namespace: string;
  readonly urls: Readonly<Record<"development" | "public" | "intranet" | "support", string>>;
  /** Requirement set name to its lowest version: the floor that the manifest demands. */
  readonly requirements: Readonly<Record<string, string>>;
  /** Sets that the pane tells of, without which all works all the same. */
  readonly optionalRequirements: Readonly<Record<string, string>>;
}

/** The root folder of the project. */
export const ROOT = path.resolve(__dirname, "../..");

/** Reads `product.config.json`. */
export function readProduct(): Product {
  return JSON.parse(readFileSync(path.join(ROOT, "product.config.json"), "utf8")) as Product;
}
