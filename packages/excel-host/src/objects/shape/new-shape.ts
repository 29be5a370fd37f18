import { fail } from "../../api/errors";
import { newFill, newLine, newText } from "../../model/shape/defaults";
import { freeShapeIds } from "../../model/shape/edit";
import { presetOf } from "../../model/shape/geometry";
import { fromBase64 } from "../../model/base64";
import { pictureOf } from "../../model/shape/picture";
import type { Picture, ShapeModel } from "../../model/shape/shape";
import type { ChartBox } from "../chart/placement";
import { type SheetRef, sheetOf } from "../state";
import { anchored } from "./place";

/** Where Excel puts a shape that is not told where, and its size: an inch. */
const PLACE: ChartBox = { left: 48, top: 15, width: 72, height: 72 };

/** The first accent's own colour, and the darker one of lines (shade 50 %), of the Office theme. */
const LINE_OF_ACCENT = "#2F528F";

/** "Rectangle 3": one more than the shapes that there are. */
function freeName(ref: SheetRef, word: string): string {
  const taken = new Set(sheetOf(ref).shapes.map(({ name }) => name));
  let number = sheetOf(ref).shapes.length + 1;
  while (taken.has(`${word} ${number}`)) number += 1;
  return `${word} ${number}`;
}

function shapeWith(
  ref: SheetRef,
  word: string,
  box: ChartBox,
  fields: Pick<ShapeModel, "kind"> & Partial<ShapeModel>,
): ShapeModel {
  const { book } = ref.host.workbook;
  const shape: ShapeModel = {
    id: freeShapeIds(book, 1)[0] ?? "",
    name: freeName(ref, word),
    rotation: 0,
    flipX: false,
    flipY: false,
    visible: true,
    locksRatio: false,
    title: "",
    description: "",
    fill: { kind: "none" },
    line: newLine("#000000", 0.75, false),
    ...fields,
  };
  return anchored(sheetOf(ref), shape, box);
}

/** A new geometric shape, filled with the theme's first accent. */
export function newGeometric(ref: SheetRef, type: string): ShapeModel {
  const accent = ref.host.workbook.book.themeColours[4] ?? "#4472C4";
  return shapeWith(ref, type, PLACE, {
    kind: "geometric",
    geometry: presetOf(type),
    fill: newFill(accent),
    line: newLine(LINE_OF_ACCENT, 1),
    text: newText("#FFFFFF"),
  });
}

/** A new text box: white, with black letters and a thin grey line. */
export function newTextBox(ref: SheetRef, words: string): ShapeModel {
  const text = newText("#000000");
  return shapeWith(ref, "TextBox", PLACE, {
    kind: "geometric",
    geometry: "rect",
    isTextBox: true,
    fill: newFill("#FFFFFF"),
    line: newLine("#BCBCBC", 0.75),
    text: words === "" ? text : { ...text, runs: [{ text: words, font: text.font }] },
  });
}

/** A line from one point to another; it is turned over where it runs to the left or upwards. */
export function newLineShape(ref: SheetRef, ends: readonly number[], preset: string): ShapeModel {
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = ends;
  const box = {
    left: Math.min(x1, x2),
    top: Math.min(y1, y2),
    width: Math.abs(x2 - x1),
    height: Math.abs(y2 - y1),
  };
  const accent = ref.host.workbook.book.themeColours[4] ?? "#4472C4";
  return shapeWith(ref, "Straight Connector", box, {
    kind: "line",
    geometry: preset,
    flipX: x2 < x1,
    flipY: y2 < y1,
    line: newLine(accent, 0.5),
  });
}

/** A new picture at its own size; PNG and JPEG, as Excel takes them. */
export function newImage(ref: SheetRef, base64: string): ShapeModel {
  const picture = readPicture(base64);
  const box = { ...PLACE, left: 0, top: 0, ...picture.size };
  return shapeWith(ref, "Picture", box, { kind: "image", geometry: "rect", locksRatio: true, picture });
}

function readPicture(base64: string): Picture {
  const picture = decoded(base64);
  return picture?.format === "PNG" || picture?.format === "JPEG"
    ? picture
    : fail("InvalidArgument", "A picture in base64 (PNG or JPEG) is needed.");
}

function decoded(base64: string): Picture | undefined {
  try {
    return pictureOf(fromBase64(base64));
  } catch {
    return undefined;
  }
}

/** A group around shapes that stand on the sheet. */
export function newGroup(ref: SheetRef, parts: readonly ShapeModel[], box: ChartBox): ShapeModel {
  return shapeWith(ref, "Group", box, { kind: "group", parts });
}
