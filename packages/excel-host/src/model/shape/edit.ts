import type { BookModel } from "../book";
import { chartIdOf } from "../chart/edit";
import type { Workbook } from "../workbook";
import type { ShapeModel } from "./shape";

/** A shape with the group that it is in. */
export interface FoundShape {
  readonly shape: ShapeModel;
  readonly group?: ShapeModel;
}

/** All shapes, those in groups after their group. */
export function allShapes(shapes: readonly ShapeModel[], group?: ShapeModel): FoundShape[] {
  return shapes.flatMap((shape) => [
    group ? { shape, group } : { shape },
    ...allShapes(shape.parts ?? [], shape),
  ]);
}

/** A list in which each shape is what `change` makes of it; undefined takes it out. A group without parts goes. */
export function mapShapes(
  shapes: readonly ShapeModel[],
  change: (shape: ShapeModel) => ShapeModel | undefined,
): ShapeModel[] {
  return shapes.flatMap((shape) => {
    const parts = shape.parts && mapShapes(shape.parts, change);
    if (parts?.length === 0) return [];
    return change(parts ? { ...shape, parts } : shape) ?? [];
  });
}

/** Gives a sheet other shapes. */
export function putShapes(workbook: Workbook, sheetId: string, shapes: readonly ShapeModel[]): void {
  workbook.edit(sheetId, "shapes", (draft) => {
    draft.shapes = [...shapes];
  });
}

/** Ids that no shape and no chart of the book has. */
export function freeShapeIds({ sheets }: BookModel, count: number): string[] {
  const taken = new Set(
    sheets.flatMap(({ charts, shapes }) => [
      ...charts.map(({ id }) => id),
      ...allShapes(shapes).map(({ shape }) => shape.id),
    ]),
  );
  const ids: string[] = [];
  for (let number = 2; ids.length < count; number += 1) {
    const id = chartIdOf(number);
    if (!taken.has(id)) ids.push(id);
  }
  return ids;
}

/** The first of some shapes that has a form, a fill or a picture that only its file has: a copy would lack it. */
export function shapeOfFile(shapes: readonly ShapeModel[]): ShapeModel | undefined {
  const isOfFile = ({ kind, geometry, fill, picture }: ShapeModel): boolean =>
    fill.kind === "other" ||
    (kind === "image" ? picture === undefined : kind !== "group" && geometry === undefined);
  return allShapes(shapes).find(({ shape }) => isOfFile(shape))?.shape;
}

/** The shapes of a copied sheet, with ids of their own; ties go with them. */
export function copiedShapes(book: BookModel, shapes: readonly ShapeModel[]): ShapeModel[] {
  const old = allShapes(shapes).map(({ shape }) => shape.id);
  const fresh = freeShapeIds(book, old.length);
  const ids = new Map(old.map((id, index) => [id, fresh[index] ?? ""]));
  const tied = (tie: ShapeModel["begin"]) => tie && { ...tie, shape: ids.get(tie.shape) ?? "" };
  return mapShapes(shapes, (shape) => {
    const { begin, end } = shape;
    return {
      ...shape,
      id: ids.get(shape.id) ?? "",
      ...(begin && { begin: tied(begin)! }),
      ...(end && { end: tied(end)! }),
    };
  });
}
