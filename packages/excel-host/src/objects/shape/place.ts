import { type ChartAnchor, EMU_PER_POINT } from "../../model/chart/anchor";
import type { Frame, ShapeModel } from "../../model/shape/shape";
import type { SheetModel } from "../../model/sheet";
import { anchorOf, boxOf, type ChartBox } from "../chart/placement";
import { sheetOf } from "../state";
import { ofKind, editShape, foundShape } from "./shape-ref";
import type { ShapeRef } from "./refs";
import { allShapes } from "../../model/shape/edit";

/** Between 45 and 135 degrees, and across, an anchor holds the box as it lies: turned by a quarter. */
function isAcross(rotation: number): boolean {
  const half = rotation % 180;
  return half >= 45 && half < 135;
}

function turned({ left, top, width, height }: ChartBox): ChartBox {
  return { left: left + (width - height) / 2, top: top + (height - width) / 2, width: height, height: width };
}

/** A box in points as EMU. */
export function frameOf({ left, top, width, height }: ChartBox): Frame {
  const emu = (points: number) => Math.round(points * EMU_PER_POINT);
  return { x: emu(left), y: emu(top), width: emu(width), height: emu(height) };
}

function scaled(frame: Frame, space: Frame, box: ChartBox): ChartBox {
  const across = space.width === 0 ? 1 / EMU_PER_POINT : box.width / space.width;
  const down = space.height === 0 ? 1 / EMU_PER_POINT : box.height / space.height;
  return {
    left: box.left + (frame.x - space.x) * across,
    top: box.top + (frame.y - space.y) * down,
    width: frame.width * across,
    height: frame.height * down,
  };
}

/** Where a shape lies on its sheet, in points, before it is turned. */
export function shapeBox(sheet: SheetModel, shape: ShapeModel): ChartBox {
  if (shape.anchor) {
    const box = boxOf(sheet, shape.anchor);
    return isAcross(shape.rotation) ? turned(box) : box;
  }
  const group = allShapes(sheet.shapes).find((found) => found.shape.id === shape.id)?.group;
  const frame = shape.frame ?? frameOf({ left: 0, top: 0, width: 0, height: 0 });
  return group
    ? scaled(frame, group.space ?? frame, shapeBox(sheet, group))
    : { left: 0, top: 0, width: 0, height: 0 };
}

/** A shape of the sheet itself at another place. */
export function anchored(
  sheet: SheetModel,
  shape: ShapeModel,
  box: ChartBox,
  moves: ChartAnchor["moves"] = shape.anchor?.moves ?? "twoCell",
): ShapeModel {
  const seen = isAcross(shape.rotation) ? turned(box) : box;
  return { ...shape, anchor: anchorOf(sheet, seen, moves), frame: frameOf(box) };
}

/** The reverse of `scaled`: a box on the sheet as a frame in the group. */
function framed(box: ChartBox, group: ShapeModel, outer: ChartBox): Frame {
  const space = group.space ?? frameOf(outer);
  const across = outer.width === 0 ? EMU_PER_POINT : space.width / outer.width;
  const down = outer.height === 0 ? EMU_PER_POINT : space.height / outer.height;
  return {
    x: Math.round(space.x + (box.left - outer.left) * across),
    y: Math.round(space.y + (box.top - outer.top) * down),
    width: Math.round(box.width * across),
    height: Math.round(box.height * down),
  };
}

/** Puts a shape at another place, of its sheet or in its group. */
export function setShapeBox(ref: ShapeRef, change: (box: ChartBox) => ChartBox): void {
  const sheet = sheetOf(ref);
  const { shape, group } = foundShape(ref);
  const box = change(shapeBox(sheet, shape));
  editShape(ref, (before) =>
    group ? { ...before, frame: framed(box, group, shapeBox(sheet, group)) } : anchored(sheet, before, box),
  );
}

/** Turns a shape; where it lies does not change, but how its anchor holds it. */
export function turn(ref: ShapeRef, degrees: number): void {
  const sheet = sheetOf(ref);
  const rotation = ((degrees % 360) + 360) % 360;
  editShape(ref, (shape) => {
    const next = { ...shape, rotation };
    return shape.anchor ? anchored(sheet, next, shapeBox(sheet, shape)) : next;
  });
}

/** Takes a group apart: its parts lie on the sheet, or in the group around it. */
export function ungroup(ref: ShapeRef): ShapeModel[] {
  const sheet = sheetOf(ref);
  const { group } = foundShape(ref);
  const outer = group && shapeBox(sheet, group);
  return (ofKind(ref, "group").parts ?? []).map((part) => {
    const box = shapeBox(sheet, part);
    return group && outer ? { ...part, frame: framed(box, group, outer) } : anchored(sheet, part, box);
  });
}

/** The box around some boxes. */
export function around(boxes: readonly ChartBox[]): ChartBox {
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  const right = Math.max(...boxes.map((box) => box.left + box.width));
  const bottom = Math.max(...boxes.map((box) => box.top + box.height));
  return { left, top, width: right - left, height: bottom - top };
}
