import { withoutLiterals } from "../xml/text";

/**
 * The fast road through `<sheetData>`: a sheet may hold hundreds of thousands of cells, so they are cut
 * out of the text by position instead of being parsed as a tree.
 */

/** Sees each row (its attributes as text) and each cell (the whole element, and the ends of its start tag). */
export interface RowScanner {
  row(attributes: string): void;
  cell(source: string, tagEnd: number): void;
}

const SLASH = 47;
const LETTER_C = 99;
const LETTER_R = 114;

/** Walks over the contents of `<sheetData>`, from `start` to `end` of the text. */
export function scanSheetData(xml: string, start: number, end: number, scanner: RowScanner): void {
  let at = xml.indexOf("<", start);
  while (at >= 0 && at < end) {
    const letter = xml.charCodeAt(at + 1);
    const tagEnd = xml.indexOf(">", at);
    if (tagEnd < 0) return;
    let next = tagEnd + 1;
    if (letter === LETTER_C) {
      if (xml.charCodeAt(tagEnd - 1) !== SLASH) next = xml.indexOf("</c>", tagEnd) + 4;
      scanner.cell(xml.slice(at, next), tagEnd - at);
    } else if (letter === LETTER_R) {
      const selfClosed = xml.charCodeAt(tagEnd - 1) === SLASH;
      scanner.row(xml.slice(at + 4, selfClosed ? tagEnd - 1 : tagEnd));
    }
    at = xml.indexOf("<", next);
  }
}

/** Start tags that are not spelled as the scanner reads them: other quotes, other blanks. */
const OTHER_SPELLING = /<(?:c|row)(?=[\s])(?! [\w:.-]+="[^"]*"(?: [\w:.-]+="[^"]*")* ?\/?>)[^>]*>/;

/**
 * The text of a worksheet part as the scanner reads it: attributes of rows and cells with one blank before and double
 * quotes around, no comments, no CDATA sections. Most parts are so already.
 */
export function plainCells(xml: string): string {
  const text = withoutLiterals(xml);
  if (!OTHER_SPELLING.test(text)) return text;
  return text.replace(/<(c|row)(\s[^>]*?)(\/?)>/g, (_, name: string, attributes: string, end: string) => {
    const list = Object.entries(scanAttributes(attributes)).map(
      ([key, value]) => ` ${key}="${value.replaceAll('"', "&quot;")}"`,
    );
    return `<${name}${list.join("")}${end}>`;
  });
}

/** Where `<sheetData>` begins and ends in a worksheet part, tags included; undefined when there is none. */
export function findSheetData(
  xml: string,
): { start: number; contentStart: number; contentEnd: number; end: number } | undefined {
  const start = xml.search(/<sheetData[\s/>]/);
  if (start < 0) return undefined;
  const tagEnd = xml.indexOf(">", start);
  if (xml[tagEnd - 1] === "/")
    return { start, contentStart: tagEnd + 1, contentEnd: tagEnd + 1, end: tagEnd + 1 };
  const close = xml.indexOf("</sheetData", tagEnd);
  if (close < 0) return undefined;
  return { start, contentStart: tagEnd + 1, contentEnd: close, end: xml.indexOf(">", close) + 1 };
}

/** Attributes of one start tag: `name="value"`; values with `<` in them do not occur in well-formed XML. */
export function scanAttributes(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const match of text.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    attributes[match[1] ?? ""] = match[2] ?? match[3] ?? "";
  }
  return attributes;
}

/** The value of a one-letter attribute in a start tag, without the work of reading them all. */
export function quickAttribute(source: string, name: string, tagEnd: number): string | undefined {
  const at = source.indexOf(` ${name}="`);
  if (at < 0 || at > tagEnd) return undefined;
  const from = at + name.length + 3;
  return source.slice(from, source.indexOf('"', from));
}
