import { localName, parseXml } from "./element";

/** One child of a part's root element, as text. */
interface Piece {
  readonly name: string;
  xml: string;
}

/**
 * A part cut into the children of its root, so that one child can be replaced while every other byte stays.
 * Some programs put the main namespace behind a prefix (`<x:worksheet>`); `withoutPrefix` takes it off first.
 */
export class Pieces {
  private constructor(
    private head: string,
    readonly list: Piece[],
    private readonly tail: string,
  ) {}

  static of(text: string, partName = ""): Pieces {
    const root = parseXml(text, partName);
    const [first] = root.children;
    const last = root.children[root.children.length - 1];
    if (!first || !last) return Pieces.ofEmptyRoot(text, root.start, root.end, root.name);
    const list = root.children.map((element, index) => ({
      name: localName(element.name),
      // what stands between two children goes with the later one
      xml: text.slice(index === 0 ? element.start : (root.children[index - 1]?.end ?? 0), element.end),
    }));
    return new Pieces(text.slice(0, first.start), list, text.slice(last.end));
  }

  private static ofEmptyRoot(text: string, start: number, end: number, name: string): Pieces {
    const selfClosed = text[end - 2] === "/";
    const head = selfClosed ? `${text.slice(0, end - 2)}>` : text.slice(0, text.indexOf(">", start) + 1);
    return new Pieces(head, [], `</${name}>${text.slice(end)}`);
  }

  /** The text of the first child of this name. */
  get(name: string): string | undefined {
    return this.list.find((piece) => piece.name === name)?.xml;
  }

  /**
   * Puts these children where the children of this name stand; where there are none, in the place
   * that `order` (the schema's sequence) gives them. No texts: the children are taken out.
   */
  replace(name: string, xml: readonly string[], order: readonly string[]): void {
    const at = this.list.findIndex((piece) => piece.name === name);
    const kept = this.list.filter((piece) => piece.name !== name);
    const place = at >= 0 ? at : Pieces.placeFor(kept, name, order);
    kept.splice(place, 0, ...xml.filter((text) => text !== "").map((text) => ({ name, xml: text })));
    this.list.splice(0, this.list.length, ...kept);
  }

  /** Declares a namespace on the root when it is not there. */
  declare(prefix: string, uri: string): void {
    if (this.head.includes(`xmlns:${prefix}=`)) return;
    const close = this.head.lastIndexOf(">");
    this.head = `${this.head.slice(0, close)} xmlns:${prefix}="${uri}"${this.head.slice(close)}`;
  }

  toString(): string {
    return this.head + this.list.map((piece) => piece.xml).join("") + this.tail;
  }

  private static placeFor(list: readonly Piece[], name: string, order: readonly string[]): number {
    const rank = order.indexOf(name);
    let place = 0;
    list.forEach((piece, index) => {
      const other = order.indexOf(piece.name);
      if (other >= 0 && other < rank) place = index + 1;
    });
    return place;
  }
}

/** What may stand before the root, and the root's own prefix. */
const PREFIXED_ROOT =
  /^(?:\s|<\?[^]*?\?>|<!--[^]*?-->|<![^>]*>)*<([A-Za-z_][\w.-]*):[\w.-]+(?:\s+[^\s=]+\s*=\s*(?:"[^"]*"|'[^']*'))*\s*\/?>/;

/** Text that is no markup: tags in it are letters. */
const LITERAL = /(<!\[CDATA\[[^]*?\]\]>|<!--[^]*?-->)/;

/**
 * A part whose root has a prefix (`<x:worksheet xmlns:x=…>`) with that namespace as the default one; any other stays as
 * it is. Elements that are added to it need no prefix then.
 */
export function withoutPrefix(text: string): string {
  const [head, prefix] = PREFIXED_ROOT.exec(text) ?? [];
  if (head === undefined || prefix === undefined) return text;
  const declaration = new RegExp(`(\\sxmlns):${prefix}(\\s*=)`);
  // Another default namespace of the root would then be there twice.
  if (!declaration.test(head) || /\sxmlns\s*=/.test(head)) return text;
  const plain = (piece: string) => piece.replaceAll(`<${prefix}:`, "<").replaceAll(`</${prefix}:`, "</");
  const rest = text.slice(head.length);
  const isSimple = !rest.includes("<!");
  const body = isSimple
    ? plain(rest)
    : rest
        .split(LITERAL)
        .map((piece, index) => (index % 2 === 0 ? plain(piece) : piece))
        .join("");
  return plain(head).replace(declaration, "$1$2") + body;
}
