import { excelClass } from "../../api/class-table";
import type { ShapeModel } from "../../model/shape/shape";
import { requireObjectsEditable } from "../sheet/protection-check";
import { ungroup } from "./place";
import type { ShapeRef } from "./refs";
import { editShapes, ofKind } from "./shape-ref";

/** Excel.GeometricShape */
export const geometricShape = excelClass<ShapeRef>({
  name: "GeometricShape",
  key: "Id",
  properties: { Id: { get: (ref) => ofKind(ref, "geometric").id } },
  objects: { Shape: (ref) => ref.host.make.Shape(ref) },
});

/** The parts take the place of the group, in their order. */
function takeApart(ref: ShapeRef): void {
  const parts = ungroup(ref);
  requireObjectsEditable(ref);
  const replaced = (shapes: readonly ShapeModel[]): readonly ShapeModel[] =>
    shapes.flatMap((one) => {
      if (one.id === ref.shapeId) return parts;
      return one.parts ? [{ ...one, parts: replaced(one.parts) }] : [one];
    });
  editShapes(ref, replaced);
}

/** Excel.ShapeGroup */
export const shapeGroup = excelClass<ShapeRef>({
  name: "ShapeGroup",
  key: "Id",
  properties: { Id: { get: (ref) => ofKind(ref, "group").id } },
  objects: {
    Shape: (ref) => ref.host.make.Shape(ref),
    Shapes: (ref) => ref.host.make.GroupShapeCollection(ref),
  },
  methods: { Ungroup: takeApart },
});
