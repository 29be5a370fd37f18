import type { TitleRun } from "../../model/chart/chart";
import type { ChartFont, ChartLayout, ChartLook } from "../../model/chart/look";
import { elementXml } from "../xml/element";
import { encodeXstring, escapeText } from "../xml/text";
import { textsXml } from "./data-xml";
import { layoutXml } from "./layout";
import { rotationOf, runXml, shapeXml, textXml } from "./look";

/** What of a title is written. */
interface TitleParts {
  readonly text?: string | undefined;
  readonly formula?: string;
  readonly look: ChartLook;
  readonly overlay?: boolean;
  readonly runs?: readonly TitleRun[];
  readonly layout?: ChartLayout;
  readonly shadow?: boolean;
}

/** A line of a title in pieces of one font; it begins so many letters after the start of the whole text. */
function splitRuns(
  line: string,
  start: number,
  runs: readonly TitleRun[],
): { readonly letters: string; readonly font?: ChartFont }[] {
  const pieces: { letters: string; font?: ChartFont }[] = [];
  let at = 0;
  for (const { start: first, length, font } of runs) {
    const [from, to] = [Math.max(first - start, at), Math.min(first + length - start, line.length)];
    if (to <= from) continue;
    if (from > at) pieces.push({ letters: line.slice(at, from) });
    pieces.push({ letters: line.slice(from, to), font });
    at = to;
  }
  return at < line.length || pieces.length === 0 ? [...pieces, { letters: line.slice(at) }] : pieces;
}

/** The text of a title that says what cells say. */
function tiedXml(formula: string, text: string): string {
  return `<c:tx>${textsXml(formula, [{ value: text, numberFormat: "General" }])}</c:tx>`;
}

/** `<c:title>`; without a text of its own a title of the chart shows what Excel finds for it. */
export function titleXml(
  { text, formula, look, overlay = false, runs = [], layout, shadow }: TitleParts,
  rotation?: number,
): string {
  const body = elementXml("a:bodyPr", rotationOf(rotation));
  const properties = `<a:pPr>${runXml("a:defRPr", look.font)}</a:pPr>`;
  const run = (letters: string, font: ChartFont | undefined) =>
    `<a:r>${runXml("a:rPr", { ...look.font, ...font })}<a:t>${escapeText(encodeXstring(letters))}</a:t></a:r>`;
  let start = 0;
  const paragraphs = (text ?? "").split("\n").map((line) => {
    const pieces = splitRuns(line, start, runs).map(({ letters, font }) => run(letters, font));
    start += line.length + 1;
    return `<a:p>${properties}${pieces.join("")}</a:p>`;
  });
  const place = layoutXml(layout) + elementXml("c:overlay", { val: overlay });
  const after = place + shapeXml(look, { shadow });
  if (formula !== undefined)
    return `<c:title>${tiedXml(formula, text ?? "")}${after}${textXml(look.font, rotation)}</c:title>`;
  const rich = `<c:tx><c:rich>${body}<a:lstStyle/>${paragraphs.join("")}</c:rich></c:tx>`;
  const inner = (text === undefined ? "" : rich) + after;
  return `<c:title>${inner}${text === undefined ? textXml(look.font, rotation) : ""}</c:title>`;
}
