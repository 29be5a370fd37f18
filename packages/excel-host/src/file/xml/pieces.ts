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

/** The root of a part stands within its first characters. */
const ROOT_WITHIN = 4096;

/** The part with its main namespace as the default one; unchanged when it already is. */
export function withoutPrefix(text: string, rootName: string): string {
  const prefix = new RegExp(`<([A-Za-z_][\\w.-]*):${rootName}[\\s>]`).exec(text.slice(0, ROOT_WITHIN))?.[1];
  if (!prefix) return text;
  return text
    .replaceAll(`<${prefix}:`, "<")
    .replaceAll(`</${prefix}:`, "</")
    .replace(`xmlns:${prefix}=`, "xmlns=");
}
