import type { SheetRef } from "../state";

/** A shape, by its id: it may be renamed, grouped and moved. */
export interface ShapeRef extends SheetRef {
  readonly shapeId: string;
}

/** Some letters of the text of a shape; all of them where nothing is said. */
export interface TextRef extends ShapeRef {
  readonly start?: number;
  readonly length?: number;
}

declare module "../state" {
  interface Targets {
    ShapeCollection: SheetRef;
    GroupShapeCollection: ShapeRef;
    Shape: ShapeRef;
    GeometricShape: ShapeRef;
    ShapeGroup: ShapeRef;
    ShapeFill: ShapeRef;
    ShapeLineFormat: ShapeRef;
    ShapeFont: TextRef;
    TextFrame: ShapeRef;
    TextRange: TextRef;
    Line: ShapeRef;
    Image: ShapeRef;
  }
}
