import type { Arguments } from "../../api/arguments";
import { excelClass } from "../../api/class-table";
import { fail } from "../../api/errors";
import type { ShapeRef } from "./refs";
import { ofKind, shapeOf } from "./shape-ref";

/** A picture's own bytes, where it is not turned and asked for as what it is; nothing else is painted. */
export function imageOfShape(ref: ShapeRef, args: Arguments): string {
  const format = args.choice(0, ["UNKNOWN", "BMP", "JPEG", "GIF", "PNG", "SVG"]);
  const { picture, rotation, flipX, flipY } = shapeOf(ref);
  const isPlain = picture?.format === format && rotation === 0 && !flipX && !flipY;
  if (!picture || !isPlain) fail("UnsupportedOperation", "The host does not paint shapes.");
  return picture.data;
}

/** Excel.Image */
export const image = excelClass<ShapeRef>({
  name: "Image",
  key: "Id",
  properties: {
    Id: { get: (ref) => ofKind(ref, "image").id },
    format: { get: (ref) => ofKind(ref, "image").picture?.format ?? "UNKNOWN" },
  },
  objects: { Shape: (ref) => ref.host.make.Shape(ref) },
});
