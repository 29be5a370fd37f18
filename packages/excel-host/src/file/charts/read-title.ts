import { child, childrenOf, descend, type XmlElement } from "../xml/element";
import type { TitleRun } from "../../model/chart/chart";
import type { ChartFont } from "../../model/chart/look";
import { sameJson } from "../same";
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

/** Runs of a title whose fonts are other than its own. */
function ownRuns(rich: XmlElement, font: ChartFont | undefined, theme: readonly string[]): TitleRun[] {
  let start = 0;
  return childrenOf(rich, "p").flatMap((paragraph) => {
    const runs = childrenOf(paragraph, "r").flatMap((run) => {
      const length = child(run, "t")?.text.length ?? 0;
      const own = readFont(child(run, "rPr"), theme) ?? {};
      const found = { start, length, font: own };
      start += length;
      return length > 0 && !sameJson({ ...font, ...own }, font ?? {}) ? [found] : [];
    });
    start += 1;
    return runs;
  });
}

/** The text and the look of a title of a chart or an axis. */
export function readTitle(title: XmlElement | undefined, theme: readonly string[]) {
  const font = titleFont(title, theme);
  const rich = descend(title, "tx", "rich");
  const tied = descend(title, "tx", "strRef");
  const cached = descend(tied, "strCache", "pt", "v")?.text;
  const formula = child(tied, "f")?.text;
  return {
    ...(formula && { formula }),
    runs: rich ? ownRuns(rich, font, theme) : [],
    text: rich ? richText(rich) : cached,
    rotation: readRotation(child(rich, "bodyPr") ?? descend(title, "txPr", "bodyPr")),
    look: { ...readShape(child(title, "spPr"), theme), ...(font ? { font } : {}) },
  };
}
