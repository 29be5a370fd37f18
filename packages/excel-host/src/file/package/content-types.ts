import { elementXml, parseXml } from "../xml/element";
import { Pieces, withoutPrefix } from "../xml/pieces";

/** The content types of the parts that this layer makes. */
export const CONTENT_TYPES = {
  workbook: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
  sheet: "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml",
  styles: "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml",
  strings: "application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml",
  table: "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml",
  comments: "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml",
  metadata: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml",
  core: "application/vnd.openxmlformats-package.core-properties+xml",
  app: "application/vnd.openxmlformats-officedocument.extended-properties+xml",
  custom: "application/vnd.openxmlformats-officedocument.custom-properties+xml",
  theme: "application/vnd.openxmlformats-officedocument.theme+xml",
  drawing: "application/vnd.openxmlformats-officedocument.drawing+xml",
  chart: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
  threads: "application/vnd.ms-excel.threadedcomments+xml",
  xmlProperties: "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
  pivotCache: "application/vnd.openxmlformats-officedocument.spreadsheetml.pivotCacheDefinition+xml",
  pivotTable: "application/vnd.openxmlformats-officedocument.spreadsheetml.pivotTable+xml",
  slicer: "application/vnd.ms-excel.slicer+xml",
  slicerCache: "application/vnd.ms-excel.slicerCache+xml",
  persons: "application/vnd.ms-excel.person+xml",
  relationships: "application/vnd.openxmlformats-package.relationships+xml",
  vml: "application/vnd.openxmlformats-officedocument.vmlDrawing",
  webExtension: "application/vnd.ms-office.webextension+xml",
  taskPanes: "application/vnd.ms-office.webextensiontaskpanes+xml",
} as const;

/** Names the content type of some parts; entries that are there already are replaced. */
export function setOverrides(text: string, parts: readonly string[], contentType: string): string {
  const pieces = Pieces.of(withoutPrefix(text));
  const names = new Set(parts.map((part) => `/${part}`.toLowerCase()));
  const kept = pieces.list.filter((piece) => !names.has((attributesOf(piece).PartName ?? "").toLowerCase()));
  const added = parts.map((part) => ({
    name: "Override",
    xml: elementXml("Override", { PartName: `/${part}`, ContentType: contentType }),
  }));
  pieces.list.splice(0, pieces.list.length, ...kept, ...added);
  return pieces.toString();
}

/** The content type that a part has an entry of its own for. */
export function overrideOf(text: string, part: string): string | undefined {
  return Pieces.of(withoutPrefix(text))
    .list.map(attributesOf)
    .find((entry) => isOf(entry, part))?.ContentType;
}

/** Takes out the entry of a part that is no more. */
export function removeOverride(text: string, part: string): string {
  const pieces = Pieces.of(withoutPrefix(text));
  const kept = pieces.list.filter((piece) => !isOf(attributesOf(piece), part));
  if (kept.length === pieces.list.length) return text;
  pieces.list.splice(0, pieces.list.length, ...kept);
  return pieces.toString();
}

/** Names the content type of all parts with an extension, unless the file has one for it. */
export function setDefault(text: string, extension: string, contentType: string): string {
  const pieces = Pieces.of(withoutPrefix(text));
  if (pieces.list.some((piece) => attributesOf(piece).Extension?.toLowerCase() === extension)) return text;
  pieces.list.unshift({
    name: "Default",
    xml: elementXml("Default", { Extension: extension, ContentType: contentType }),
  });
  return pieces.toString();
}

function attributesOf({ xml }: { readonly xml: string }): Readonly<Record<string, string>> {
  return parseXml(xml.trim()).attributes;
}

/** Part names are compared without regard to letter case. */
function isOf({ PartName = "" }: Readonly<Record<string, string>>, part: string): boolean {
  return PartName.toLowerCase() === `/${part}`.toLowerCase();
}
