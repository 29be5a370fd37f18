import type { DifferentialFormat } from "../../model/rules";
import { elementXml } from "../xml/element";
import { BUILT_IN_FORMATS, underlineWords } from "./enums";
import { colourXml, edgeXml } from "./write-colours";

function onOff(name: string, value: boolean | undefined): string {
  if (value === undefined) return "";
  return value ? `<${name}/>` : `<${name} val="0"/>`;
}

function differentialFontXml(font: NonNullable<DifferentialFormat["font"]>): string {
  const underline = font.underline && elementXml("u", { val: underlineWords.write(font.underline) });
  const contents =
    onOff("b", font.bold) +
    onOff("i", font.italic) +
    onOff("strike", font.strikethrough) +
    (underline ?? "") +
    colourXml("color", font.color);
  return contents === "" ? "" : `<font>${contents}</font>`;
}

const PLAIN = {
  fill: '<fill><patternFill patternType="none"/></fill>',
  font: '<font><color auto="1"/></font>',
} as const;

/** A format of a rule: what it changes, and nothing else. */
export function differentialXml(format: DifferentialFormat): string {
  const { font, fill, plain, borders, numberFormat } = format;
  if (plain) return `<dxf>${PLAIN[plain]}</dxf>`;
  const number = numberFormat === undefined ? "" : differentialNumberXml(numberFormat);
  const filling =
    fill === undefined ? "" : `<fill><patternFill>${colourXml("bgColor", fill)}</patternFill></fill>`;
  const edges = ["left", "right", "top", "bottom"] as const;
  const border = borders
    ? `<border>${edges.map((name) => edgeXml(name, borders[name])).join("")}</border>`
    : "";
  return `<dxf>${font ? differentialFontXml(font) : ""}${number}${filling}${border}</dxf>`;
}

function differentialNumberXml(formatCode: string): string {
  const builtIn = Object.entries(BUILT_IN_FORMATS).find(([, code]) => code === formatCode)?.[0];
  return elementXml("numFmt", { numFmtId: builtIn ?? 300, formatCode });
}
