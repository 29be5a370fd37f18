import type { HostObject } from "../../api/class-table";
import { fail } from "../../api/errors";
import { allShapes, type FoundShape, mapShapes, putShapes } from "../../model/shape/edit";
import type { ShapeKind, ShapeModel } from "../../model/shape/shape";
import { requireObjectsEditable } from "../sheet/protection-check";
import { sheetOf, type SheetRef } from "../state";
import type { ShapeRef } from "./refs";

/** The Excel object of a shape. */
export function shapeObject({ host, sheetId }: SheetRef, { id }: ShapeModel): HostObject {
  return host.make.Shape({ host, sheetId, shapeId: id });
}

/** A shape and the group that it is in; ItemNotFound when it has been deleted. */
export function foundShape(ref: ShapeRef): FoundShape {
  const found = allShapes(sheetOf(ref).shapes).find(({ shape }) => shape.id === ref.shapeId);
  return found ?? fail("ItemNotFound", "The shape has been deleted.");
}

/** The shape, or ItemNotFound when it has been deleted. */
export function shapeOf(ref: ShapeRef): ShapeModel {
  return foundShape(ref).shape;
}

/** The shape when it is of that kind; Excel throws for others. */
export function ofKind(ref: ShapeRef, kind: ShapeKind): ShapeModel {
  const shape = shapeOf(ref);
  return shape.kind === kind ? shape : fail("InvalidArgument", `${shape.name} is no shape of this kind.`);
}

/** Changes a shape where it stands. */
export function editShape(ref: ShapeRef, change: (shape: ShapeModel) => ShapeModel): void {
  shapeOf(ref);
  requireObjectsEditable(ref);
  editShapes(ref, (shapes) =>
    mapShapes(shapes, (shape) => (shape.id === ref.shapeId ? change(shape) : shape)),
  );
}

/** Gives a sheet other shapes. */
export function editShapes(
  ref: SheetRef,
  change: (shapes: readonly ShapeModel[]) => readonly ShapeModel[],
): void {
  putShapes(ref.host.workbook, ref.sheetId, change(sheetOf(ref).shapes));
}

/** A property that is a field of the shape, checked before it is written. */
export function shapeField<K extends keyof ShapeModel>(key: K, check: (value: unknown) => ShapeModel[K]) {
  return {
    get: (ref: ShapeRef): unknown => shapeOf(ref)[key],
    set: (ref: ShapeRef, value: unknown): void => {
      const checked = check(value);
      editShape(ref, (shape) => ({ ...shape, [key]: checked }));
    },
  };
}
