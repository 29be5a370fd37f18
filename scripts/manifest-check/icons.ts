import type { ManifestElement } from "excel-host";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { finding, type Finding } from "./finding";
import { attribute, named } from "./tree";

const PNG_SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const CONTROL_SIZES = ["16", "32", "80"];

/** Width and height in pixels from a PNG's header, or undefined where the bytes are no PNG. */
export function pngSize(bytes: Buffer): { width: number; height: number } | undefined {
  if (bytes.length < 24 || !bytes.subarray(0, 8).equals(PNG_SIGNATURE)) return undefined;
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

/** Every icon must be there, be a PNG and have exactly the size it is used at; each control needs 16, 32 and 80. */
export function checkIcons(root: ManifestElement, folder: string): Finding[] {
  const urls = new Map(
    named(root, "Image").map((image) => [attribute(image, "id"), attribute(image, "DefaultValue")]),
  );
  const controls = named(root, "Icon").flatMap((icon) => icon.children);
  const wanted: [string, number][] = [
    ...controls.map((image): [string, number] => [
      urls.get(attribute(image, "resid")) ?? "",
      Number(attribute(image, "size")),
    ]),
    ...named(root, "IconUrl").map((icon): [string, number] => [attribute(icon, "DefaultValue"), 32]),
    ...named(root, "HighResolutionIconUrl").map((icon): [string, number] => [
      attribute(icon, "DefaultValue"),
      64,
    ]),
  ];
  const unique = new Map(wanted.filter(([url]) => url !== "").map((entry) => [entry.join(" "), entry]));
  return [
    ...checkSizesListed(root),
    ...[...unique.values()].flatMap(([url, size]) => checkFile(folder, url, size)),
  ];
}

function checkSizesListed(root: ManifestElement): Finding[] {
  const holders = named(root, "Group", "Control");
  return holders.flatMap((holder) => {
    const images = holder.children.filter((child) => child.name === "Icon").flatMap((icon) => icon.children);
    const sizes = images.map((image) => attribute(image, "size"));
    return CONTROL_SIZES.filter((size) => !sizes.includes(size)).map((size) =>
      finding("ICON_SIZE_UNLISTED", `${holder.name} "${attribute(holder, "id")}" has no ${size} pixel icon.`),
    );
  });
}

function checkFile(folder: string, url: string, size: number): Finding[] {
  const relative = new URL(url).pathname.slice(1);
  const file = path.join(folder, relative);
  if (!existsSync(file)) return [finding("ICON_MISSING", `Icon ${relative} does not exist.`)];
  const actual = pngSize(readFileSync(file));
  if (!actual) return [finding("ICON_NOT_PNG", `Icon ${relative} is not a PNG.`)];
  if (actual.width === size && actual.height === size) return [];
  return [
    finding(
      "ICON_SIZE",
      `Icon ${relative} is ${actual.width} × ${actual.height} pixels; it is used at ${size}.`,
    ),
  ];
}
