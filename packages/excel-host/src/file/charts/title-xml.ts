import type { ChartLook } from "../../model/chart/chart";
import { elementXml } from "../xml/element";
import { encodeXstring, escapeText } from "../xml/text";
import { rotationOf, runXml, shapeXml, textXml } from "./look";

/** `<c:title>`; without a text of its own a title of the chart shows what Excel finds for it. */
export function titleXml(
  { text, look, overlay = false }: { text?: string; look: ChartLook; overlay?: boolean },
  rotation?: number,
): string {
  const body = elementXml("a:bodyPr", rotationOf(rotation));
  const properties = `<a:pPr>${runXml("a:defRPr", look.font)}</a:pPr>`;
  const paragraphs = (text ?? "").split("\n").map((line) => {
    const run = `<a:r>${runXml("a:rPr", look.font)}<a:t>${escapeText(encodeXstring(line))}</a:t></a:r>`;
    return `<a:p>${properties}${run}</a:p>`;
  });
  const rich = `<c:tx><c:rich>${body}<a:lstStyle/>${paragraphs.join("")}</c:rich></c:tx>`;
  const inner = (text === undefined ? "" : rich) + elementXml("c:overlay", { val: overlay }) + shapeXml(look);
  return `<c:title>${inner}${text === undefined ? textXml(look.font, rotation) : ""}</c:title>`;
}
