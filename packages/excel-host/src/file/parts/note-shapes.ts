import type { Note } from "../../model/rules";
import { elementXml } from "../xml/element";
import { Pieces } from "../xml/pieces";

/** The VML drawing of a sheet with notes: Excel shows no note without its shape (ECMA-376 part 4, 19.2). */

const NEW_DRAWING =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" ' +
  'xmlns:x="urn:schemas-microsoft-com:office:excel">' +
  '<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>' +
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">' +
  '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype></xml>';

/** What the shapes written here are spelled with; other programs use other prefixes, or declare them in each element. */
const SPACES = {
  v: "urn:schemas-microsoft-com:vml",
  o: "urn:schemas-microsoft-com:office:office",
  x: "urn:schemas-microsoft-com:office:excel",
};

const SHAPE = /<((?:\w+:)?shape)\s[\s\S]*?<\/\1>/g;

function placeOf(shape: string): string | undefined {
  if (!/ObjectType\s*=\s*["']Note["']/.test(shape)) return undefined;
  const row = /<(?:\w+:)?Row(?:\s[^>]*)?>\s*(\d+)/.exec(shape)?.[1];
  const column = /<(?:\w+:)?Column(?:\s[^>]*)?>\s*(\d+)/.exec(shape)?.[1];
  return `${row} ${column}`;
}

/** A drawing whose root declares what the shapes written here need. */
function withSpaces(text: string): string {
  const pieces = Pieces.of(text, "notes");
  for (const [prefix, uri] of Object.entries(SPACES)) pieces.declare(prefix, uri);
  return pieces.toString();
}

function shapeXml({ row, column }: Note, id: number): string {
  const anchor = [column + 1, 15, Math.max(0, row - 1), 10, column + 3, 15, row + 3, 4].join(", ");
  const client =
    `<x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill>` +
    `<x:Row>${row}</x:Row><x:Column>${column}</x:Column>`;
  const contents =
    '<v:fill color2="#ffffe1"/><v:shadow color="black" obscured="t"/><v:path o:connecttype="none"/>' +
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
    elementXml("x:ClientData", { ObjectType: "Note" }, client);
  const style =
    "position:absolute;margin-left:60pt;margin-top:2pt;width:108pt;height:60pt;z-index:1;visibility:hidden";
  const attributes = {
    id: `_x0000_s${id}`,
    type: "#_x0000_t202",
    style,
    fillcolor: "#ffffe1",
    "o:insetmode": "auto",
  };
  return elementXml("v:shape", attributes, contents);
}

/** A VML drawing with one shape for each note; shapes that are there already, and all that are no notes, stay. */
export function noteShapes(notes: readonly Note[], old: string | undefined): string {
  const wanted = new Map(notes.map((note) => [`${note.row} ${note.column}`, note]));
  let highest = 1024;
  const kept = (old ?? NEW_DRAWING).replace(SHAPE, (shape) => {
    highest = Math.max(highest, Number(/_s(\d+)["']/.exec(shape)?.[1] ?? 0));
    const place = placeOf(shape);
    if (place === undefined) return shape;
    return wanted.delete(place) ? shape : "";
  });
  const added = [...wanted.values()].map((note, index) => shapeXml(note, highest + 1 + index)).join("");
  if (added === "") return kept;
  const declared = withSpaces(kept);
  const close = declared.lastIndexOf("</");
  return declared.slice(0, close) + added + declared.slice(close);
}
