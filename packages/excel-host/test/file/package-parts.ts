import { strFromU8, unzipSync } from "fflate";

/** The parts whose bytes differ between two packages, or that only one of them has. */
export function differingParts(before: Uint8Array, after: Uint8Array): string[] {
  const [a, b] = [unzipSync(before), unzipSync(after)];
  const names = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  const none = new Uint8Array();
  return names.filter((name) => Buffer.compare(a[name] ?? none, b[name] ?? none) !== 0).sort();
}

/** The text of a part; "" when the package has no such part. */
export function partText(bytes: Uint8Array, name: string): string {
  return strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());
}

/** Every `<c>` of a worksheet part, by its place. */
export function cellsOf(xml: string): Map<string, string> {
  return new Map(
    [...xml.matchAll(/<c r="(\w+)"[^>]*?(?:\/>|>.*?<\/c>)/g)].map((match) => [match[1] ?? "", match[0]]),
  );
}

/** A worksheet part without its cells. */
export function withoutCells(xml: string): string {
  return xml.replace(/<c r="\w+"[^>]*?(?:\/>|>.*?<\/c>)/g, "");
}

/** The first element of this name in a part. */
export function elementOf(xml: string, name: string): string {
  return new RegExp(`<${name}(?:\\s[^>]*)?(?:/>|>.*?</${name}>)`, "s").exec(xml)?.[0] ?? "";
}
