import { child, childrenOf, elementXml, parseXml } from "../xml/element";
import { Pieces, withoutPrefix } from "../xml/pieces";

const ORDER = [
  "metadataTypes",
  "metadataStrings",
  "mdxMetadata",
  "futureMetadata",
  "cellMetadata",
  "valueMetadata",
  "extLst",
];

const DYNAMIC = "XLDAPR";
const XDA = "http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray";

const NEW_METADATA =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  `<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:xda="${XDA}"></metadata>`;

const TYPE_XML = elementXml("metadataType", {
  name: DYNAMIC,
  minSupportedVersion: 120_000,
  copy: true,
  pasteAll: true,
  pasteValues: true,
  merge: true,
  splitFirst: true,
  rowColShift: true,
  clearFormats: true,
  clearComments: true,
  assign: true,
  coerce: true,
  cellMeta: true,
});

const FUTURE_XML =
  `<futureMetadata name="${DYNAMIC}" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}">` +
  `<xda:dynamicArrayProperties xmlns:xda="${XDA}" fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata>`;

/** What `cm` attributes of dynamic arrays count in; made anew or taken from the file. */
interface DynamicMetadata {
  readonly text: string;
  /** The value of `cm`, from 1. */
  readonly index: number;
}

/** Sees to it that a metadata part can mark dynamic arrays (MS-XLSX 2.2.4.4). */
export function withDynamicArrays(text: string | undefined): DynamicMetadata {
  const source = withoutPrefix(text ?? NEW_METADATA);
  const root = parseXml(source, "metadata");
  const types = childrenOf(child(root, "metadataTypes"), "metadataType");
  const type = types.findIndex((element) => element.attributes.name === DYNAMIC) + 1;
  const blocks = childrenOf(child(root, "cellMetadata"), "bk");
  const known = blocks.findIndex((block) => child(block, "rc")?.attributes.t === String(type));
  if (type > 0 && known >= 0) return { text: source, index: known + 1 };
  const pieces = Pieces.of(source, "metadata");
  const typeIndex = type > 0 ? type : types.length + 1;
  if (type === 0) {
    append(pieces, "metadataTypes", types.length, TYPE_XML);
    const futures = pieces.list.filter((piece) => piece.name === "futureMetadata").map((piece) => piece.xml);
    pieces.replace("futureMetadata", [...futures, FUTURE_XML], ORDER);
  }
  append(pieces, "cellMetadata", blocks.length, `<bk>${elementXml("rc", { t: typeIndex, v: 0 })}</bk>`);
  return { text: pieces.toString(), index: blocks.length + 1 };
}

function append(pieces: Pieces, name: string, count: number, xml: string): void {
  const old = pieces.get(name) ?? "";
  const inner = /^\s*<[^>]*[^/]>([\s\S]*)<\/[^>]*>\s*$/.exec(old)?.[1] ?? "";
  pieces.replace(name, [elementXml(name, { count: count + 1 }, inner + xml)], ORDER);
}
