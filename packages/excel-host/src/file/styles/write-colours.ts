import type { BorderEdge, Tint } from "../../model/format";
import { tintIn } from "../../model/tint";
import { elementXml } from "../xml/element";
import { rgbAttribute } from "./colours";
import { borderStyleName } from "./enums";

/** An element that holds a colour and how far it is lightened or darkened; nothing where there is none. */
export function colourXml(name: string, colour: string | undefined, tint?: Tint): string {
  const { base, by } = tintIn(colour, tint) ?? { base: colour, by: undefined };
  return base === undefined ? "" : elementXml(name, { rgb: rgbAttribute(base), tint: by });
}

/** One edge of a border. */
export function edgeXml(name: string, edge: BorderEdge | undefined): string {
  const style = edge && borderStyleName(edge);
  if (!edge || !style) return `<${name}/>`;
  const colour = edge.color === undefined ? '<color auto="1"/>' : colourXml("color", edge.color, edge.tint);
  return elementXml(name, { style }, colour);
}
