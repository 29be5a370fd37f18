import type { ManifestElement } from "excel-host";
import { finding, type Finding } from "./finding";
import { attribute, findAll, named } from "./tree";

/** Names that never belong to anybody (RFC 2606), or that stand in documents as examples and may belong to somebody. */
const PLACEHOLDER = /(?:^|\.)(?:invalid|example)$|(?:^|\.)example\.[a-z.]+$/i;

/** True for an address that stands for one that somebody has yet to give, such as "https://lkjip.invalid/bantuan". */
export function isPlaceholder(url: string): boolean {
  return URL.canParse(url) && PLACEHOLDER.test(new URL(url).hostname);
}

/**
 * What is handed out must not point at a placeholder: code from there would run with the permission to read and write
 * every document.
 */
export function checkPlaceholders(root: ManifestElement): Finding[] {
  const values = findAll(root, (element) => attribute(element, "DefaultValue") !== "").map((element) =>
    attribute(element, "DefaultValue"),
  );
  const domains = named(root, "AppDomain").map(({ text }) => text.trim());
  const found = new Set([...values, ...domains].filter(isPlaceholder));
  return [...found].map((url) => finding("URL_PLACEHOLDER", `"${url}" is a placeholder.`));
}
