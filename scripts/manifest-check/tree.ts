import { descendants, type ManifestElement } from "excel-host";

/*
 * excel-host reads the manifest, here too. These checks look at its tree, not at what it means to a host: they are about
 * what a typed reading has already put right or left out (a resid without a resource, a resource that nobody uses, an
 * id that stands twice, an element in the wrong part of the file).
 */

/** Every element below `root` that passes, in document order. */
export function findAll(
  root: ManifestElement,
  accept: (element: ManifestElement) => boolean,
): ManifestElement[] {
  return descendants(root).filter(accept);
}

/** Every element below `root` with one of the names. */
export function named(root: ManifestElement, ...names: string[]): ManifestElement[] {
  return findAll(root, (element) => names.includes(element.name));
}

/** An attribute's value, or "" where it is not written. */
export function attribute(element: ManifestElement, name: string): string {
  return element.attributes[name] ?? "";
}
