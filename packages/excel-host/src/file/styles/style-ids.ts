import { type NamedStyle } from "../../model/named-style";
import { NORMAL } from "../../model/styles";
import { childrenOf, elementXml, parseXml } from "../xml/element";
import type { StyleSheet } from "./read";

/** The places of the named styles among the formats of styles (`<cellStyleXfs>`). */
export class StyleIds {
  private readonly ids: Map<string, number>;
  private count: number;

  constructor(
    formats: string | undefined,
    private readonly source: StyleSheet["styles"],
  ) {
    this.count = formats === undefined ? 0 : childrenOf(parseXml(formats.trim(), "styles"), "xf").length;
    this.ids = new Map(source.map(({ style, xfId }) => [style.name, xfId]));
  }

  /** The place of a style's format; cells without a style have the normal one's. */
  of(name: string = NORMAL): number {
    return this.ids.get(name) ?? 0;
  }

  /**
   * Gives new and changed styles a format at the end (the formats that are there keep their places), and gives the list
   * of styles as it is to be written; undefined: it stays.
   */
  renewed(styles: readonly NamedStyle[], append: (style: NamedStyle) => void): string | undefined {
    const known = new Map(this.source.map(({ style }) => [style.name, JSON.stringify(style)]));
    const other = styles.filter(
      (style) => known.get(style.name) !== JSON.stringify(style) && !this.isNewNormal(style),
    );
    const isSame = other.length === 0 && (this.source.length === 0 || styles.length === this.source.length);
    if (isSame) return undefined;
    for (const style of other) {
      append(style);
      this.ids.set(style.name, this.count++);
    }
    const items = styles.map(({ name, builtinId }) =>
      elementXml("cellStyle", {
        name,
        xfId: this.of(name),
        builtinId: name === NORMAL ? 0 : builtinId,
        customBuiltin: undefined,
      }),
    );
    return elementXml("cellStyles", { count: items.length }, items.join(""));
  }

  /** A new file has the normal style already. */
  private isNewNormal({ name }: NamedStyle): boolean {
    return this.source.length === 0 && name === NORMAL;
  }
}
