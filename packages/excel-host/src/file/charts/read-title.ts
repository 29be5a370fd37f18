import { child, childrenOf, descend, type XmlElement } from "../xml/element";
import { readFont, readLook, readRotation, readShape } from "./look";

/** An attribute `val` of a child. */
export function valOf(element: XmlElement | undefined, name: string): string | undefined {
  return child(element, name)?.attributes.val;
}

/** All the text of a `<c:rich>`, its paragraphs on lines of their own. */
function richText(rich: XmlElement | undefined): string {
  const paragraphs = childrenOf(rich, "p").map((paragraph) =>
    childrenOf(paragraph, "r")
      .map((run) => child(run, "t")?.text ?? "")
      .join(""),
  );
  return paragraphs.join("\n");
}

/** The font of a title's first run over that of its paragraph. */
function titleFont(title: XmlElement | undefined, theme: readonly string[]) {
  const paragraph = descend(title, "tx", "rich", "p");
  const own = {
    ...readFont(descend(paragraph, "pPr", "defRPr"), theme),
    ...readFont(descend(paragraph, "r", "rPr"), theme),
  };
  return Object.keys(own).length > 0 ? own : readLook(title, theme).font;
}

/** The text and the look of a title of a chart or an axis. */
export function readTitle(title: XmlElement | undefined, theme: readonly string[]) {
  const font = titleFont(title, theme);
  const rich = descend(title, "tx", "rich");
  const cached = descend(title, "tx", "strRef", "strCache", "pt", "v")?.text;
  return {
    text: rich ? richText(rich) : cached,
    rotation: readRotation(child(rich, "bodyPr") ?? descend(title, "txPr", "bodyPr")),
    look: { ...readShape(child(title, "spPr"), theme), ...(font ? { font } : {}) },
  };
}
