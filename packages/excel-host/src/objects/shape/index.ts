import { geometricShape, shapeGroup } from "./group";
import { image } from "./image";
import { line } from "./line";
import { shapeFill, shapeLineFormat } from "./paint";
import { shape } from "./shape";
import { groupShapeCollection, shapeCollection } from "./shapes";
import { shapeFont, textFrame, textRange } from "./text";

/** The classes of shapes. */
export const SHAPE_CLASSES = {
  GeometricShape: geometricShape,
  GroupShapeCollection: groupShapeCollection,
  Image: image,
  Line: line,
  Shape: shape,
  ShapeCollection: shapeCollection,
  ShapeFill: shapeFill,
  ShapeFont: shapeFont,
  ShapeGroup: shapeGroup,
  ShapeLineFormat: shapeLineFormat,
  TextFrame: textFrame,
  TextRange: textRange,
};
