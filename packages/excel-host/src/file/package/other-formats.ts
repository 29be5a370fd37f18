import { FileFormatError } from "../errors";

/** So much of a file tells what it is. */
const HEAD = 2_000;

function isText(head: Uint8Array): boolean {
  return head.every((byte) => byte >= 32 || byte === 9 || byte === 10 || byte === 13);
}

/** Says what a file is that is no package: exports are often web pages or plain text under the name of a workbook. */
export function refuseOther(bytes: Uint8Array): never {
  if (bytes.length === 0) throw new FileFormatError("EMPTY", "The file is empty (0 bytes)");
  const head = bytes.subarray(0, HEAD);
  const text = new TextDecoder().decode(head).trimStart().toLowerCase();
  if (/^(?:<!doctype html|<(?:html|head|meta|style|table|body)[\s>])/.test(text))
    throw new FileFormatError("HTML", "The file is a web page (HTML) with the name of a workbook");
  if (isText(head) && !/^[%<{]/.test(text))
    throw new FileFormatError("TEXT", "The file is plain text, such as .csv, with the name of a workbook");
  throw new FileFormatError("NOT_XLSX", "The file is not an Excel workbook");
}

/** Says what a zip archive is that is no workbook of Excel. */
export function refuseOtherArchive(parts: ReadonlyMap<string, Uint8Array>): never {
  const kind = new TextDecoder().decode(parts.get("mimetype") ?? new Uint8Array());
  if (kind.startsWith("application/vnd.oasis.opendocument"))
    throw new FileFormatError("ODS", "The file is a document of LibreOffice (OpenDocument)");
  throw new FileFormatError("NOT_XLSX", "The file is a zip archive but not an Excel workbook");
}
