import { FileFormatError } from "../errors";
import { decodeXstring, encodeXstring, escapeText, unescapeXml, withoutLiterals } from "../xml/text";
import { withoutPrefix } from "../xml/pieces";

/** Excel's limit for the text of one cell. */
const MAX_TEXT = 32_767;

const NEW_TABLE =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="0" uniqueCount="0"></sst>';

const TEXTS = /<t(?:\s[^>]*)?>([^<]*)<\/t>|<rPh[\s>][\s\S]*?<\/rPh>/g;

/** The text of an `<si>` or `<is>`: runs of rich text are joined, phonetic hints left out. */
export function stringItemText(xml: string): string {
  let out = "";
  for (const match of xml.matchAll(TEXTS)) out += match[1] ?? "";
  return decodeXstring(unescapeXml(out));
}

/** The texts of a shared string part, by index. */
export function readSharedStrings(text: string | undefined): string[] {
  if (text === undefined) return [];
  const xml = withoutLiterals(withoutPrefix(text));
  const strings: string[] = [];
  const items = /<si\s*\/>|<si(?:\s[^>]*)?>([\s\S]*?)<\/si>/g;
  for (const match of xml.matchAll(items))
    strings.push(match[1] === undefined ? "" : stringItemText(match[1]));
  return strings;
}

/** Places past the last text that a file may name: more is no slip of its writer. */
const MOST_MISSING = 100_000;

/**
 * Keeps the place of a text that a cell names and the file has not: it is an empty one, and no text that is added later
 * may come to stand there. Throws DAMAGED for a place far behind the last text.
 */
export function keepPlace(texts: string[], index: number): void {
  if (index > texts.length + MOST_MISSING)
    throw new FileFormatError("DAMAGED", `A cell names the shared text ${index}, which the file has not`);
  while (texts.length <= index) texts.push("");
}

/** The places of texts with formats or phonetic hints of their own. */
function richItems(text: string | undefined): ReadonlySet<number> {
  if (text === undefined || !/<(?:\w+:)?(?:r|rPh)[\s>]/.test(text)) return new Set();
  const items = withoutLiterals(withoutPrefix(text)).match(/<si\s*\/>|<si(?:\s[^>]*)?>[\s\S]*?<\/si>/g) ?? [];
  return new Set(items.flatMap((item, index) => (/<(?:r|rPh)[\s>]/.test(item) ? [index] : [])));
}

/** `<t>` with the text; blanks at its ends and line breaks are kept. */
export function textXml(text: string): string {
  if (text.length > MAX_TEXT) {
    throw new FileFormatError(
      "UNSUPPORTED",
      `A cell holds ${text.length} characters; Excel's limit is ${MAX_TEXT}`,
    );
  }
  const space = /^\s|\s$|\n|\s\s/.test(text) ? ' xml:space="preserve"' : "";
  return `<t${space}>${escapeText(encodeXstring(text))}</t>`;
}

/** The shared strings while a book is saved: old ones keep their index, new ones are appended. */
export class SharedStrings {
  private readonly indexes = new Map<string, number>();
  private readonly added: string[] = [];

  /** `ownCount`: how many of the texts the source has; the others are named by its cells only. */
  constructor(
    private readonly source: string | undefined,
    readonly texts: readonly string[] = readSharedStrings(source),
    private readonly ownCount = texts.length,
  ) {
    const rich = richItems(source);
    texts.forEach((text, index) => {
      if (index < ownCount && !rich.has(index) && !this.indexes.has(text)) this.indexes.set(text, index);
    });
  }

  /** The index of a text. Rich text of the file with the same letters is not taken for plain text. */
  indexOf(text: string): number {
    const known = this.indexes.get(text);
    if (known !== undefined) return known;
    const index = this.texts.length + this.added.push(`<si>${textXml(text)}</si>`) - 1;
    this.indexes.set(text, index);
    return index;
  }

  get hasNew(): boolean {
    return this.added.length > 0;
  }

  /** The part; the source's own text when nothing was added. */
  toString(): string {
    const source = (this.source ?? NEW_TABLE).replace(/<((?:\w+:)?sst)([^>]*?)\/>/, "<$1$2></$1>");
    if (!this.hasNew) return this.source ?? NEW_TABLE;
    const close = source.lastIndexOf("</");
    const prefix = /^<\/(\w+:)/.exec(source.slice(close))?.[1] ?? "";
    const missing = "<si><t/></si>".repeat(this.texts.length - this.ownCount);
    const added = missing + this.added.join("");
    const items = prefix === "" ? added : added.replace(/<(\/?)(?=si|t[\s/>])/g, `<$1${prefix}`);
    const head = source.slice(0, close);
    return this.counted(head) + items + source.slice(close);
  }

  private counted(head: string): string {
    return head
      .replace(/(\suniqueCount=")(\d+)"/, (_, name) => `${name}${this.texts.length + this.added.length}"`)
      .replace(/(\scount=")(\d+)"/, (_, name, count) => `${name}${Number(count) + this.added.length}"`);
  }
}
