import { formatOfCell } from "../../model/edit-format";
import type { BorderEdge, CellFormat, EdgeName } from "../../model/format";
import { PLACE } from "../../model/gathered-looks";
import { isEntireColumn, isEntireRow, type Rect } from "../../model/rect";
import { retinted, tintIn } from "../../model/tint";
import { without } from "../../model/without";
import { excelClass, type HostObject } from "../../api/class-table";
import { fail } from "../../api/errors";
import { word } from "../../api/checks";
import { BLACK, readColour, TINT } from "../../api/colours";
import { changeFormat, commonFormat } from "./format-cells";
import { SIDES, sheetOf, type AreasRef, type BorderRef, type Side } from "../state";

/** The edges of one cell, as a style has them. */
const OWN_EDGES: Readonly<Partial<Record<Side, EdgeName>>> = {
  EdgeTop: "top",
  EdgeBottom: "bottom",
  EdgeLeft: "left",
  EdgeRight: "right",
  DiagonalDown: "diagonalDown",
  DiagonalUp: "diagonalUp",
};

const NO_LINE: BorderEdge = { style: "None", weight: "Thin" };

/** The cells whose edge a side of a block is. */
function edges({ top, left, bottom, right }: Rect, side: Side): [Rect, EdgeName][] {
  switch (side) {
    case "EdgeTop":
      return [[{ top, left, bottom: top, right }, "top"]];
    case "EdgeBottom":
      return [[{ top: bottom, left, bottom, right }, "bottom"]];
    case "EdgeLeft":
      return [[{ top, left, bottom, right: left }, "left"]];
    case "EdgeRight":
      return [[{ top, left: right, bottom, right }, "right"]];
    case "InsideHorizontal":
      return top === bottom
        ? []
        : [
            [{ top, left, bottom: bottom - 1, right }, "bottom"],
            [{ top: top + 1, left, bottom, right }, "top"],
          ];
    case "InsideVertical":
      return left === right
        ? []
        : [
            [{ top, left, bottom, right: right - 1 }, "right"],
            [{ top, left: left + 1, bottom, right }, "left"],
          ];
    case "DiagonalDown":
      return [[{ top, left, bottom, right }, "diagonalDown"]];
    case "DiagonalUp":
      return [[{ top, left, bottom, right }, "diagonalUp"]];
  }
}

function at(parts: Map<EdgeName, Rect[]>, name: EdgeName): Rect[] {
  const found = parts.get(name) ?? [];
  parts.set(name, found);
  return found;
}

/** The edges of a cell that lie on a side of its block; the places are those of `PLACE`. */
function edgesAt(place: number, side: Side): readonly EdgeName[] {
  const first = (bit: number, name: EdgeName): EdgeName[] => (place & bit ? [name] : []);
  const inside = (bit: number, name: EdgeName): EdgeName[] => (place & bit ? [] : [name]);
  switch (side) {
    case "EdgeTop":
      return first(PLACE.top, "top");
    case "EdgeBottom":
      return first(PLACE.bottom, "bottom");
    case "EdgeLeft":
      return first(PLACE.left, "left");
    case "EdgeRight":
      return first(PLACE.right, "right");
    case "InsideHorizontal":
      return [...inside(PLACE.bottom, "bottom"), ...inside(PLACE.top, "top")];
    case "InsideVertical":
      return [...inside(PLACE.right, "right"), ...inside(PLACE.left, "left")];
    case "DiagonalDown":
      return ["diagonalDown"];
    case "DiagonalUp":
      return ["diagonalUp"];
  }
}

const unbounded = (rect: Rect): boolean => isEntireColumn(rect) || isEntireRow(rect);

/** Lines of bounded blocks join the other looks that are asked for them; those of whole rows and columns do not. */
function change(ref: BorderRef, update: (edge: BorderEdge) => BorderEdge): void {
  const own = ref.styleName === undefined ? undefined : OWN_EDGES[ref.side];
  if (own) return changeFormat(ref, (format) => withEdge(format, own, update));
  if (ref.styleName !== undefined || ref.host.formatListeners > 0 || ref.rects.some(unbounded))
    return changeEdges(ref, update);
  changeFormat(ref, (format, place) =>
    edgesAt(place, ref.side).reduce((done: CellFormat, name) => withEdge(done, name, update), format),
  );
}

function changeEdges(ref: BorderRef, update: (edge: BorderEdge) => BorderEdge): void {
  const parts = new Map<EdgeName, Rect[]>();
  for (const rect of ref.rects) for (const [part, name] of edges(rect, ref.side)) at(parts, name).push(part);
  for (const [name, rects] of parts)
    changeFormat({ ...ref, rects }, (format) => withEdge(format, name, update));
}

function withEdge(format: CellFormat, name: EdgeName, update: (edge: BorderEdge) => BorderEdge): CellFormat {
  const { [name]: old, ...others } = format.borders;
  const edge = update(old ?? NO_LINE);
  return { ...format, borders: edge.style === "None" ? others : { ...others, [name]: edge } };
}

/** A property that all cells on the side share; null where they differ. */
function read<V>(ref: BorderRef, pick: (edge: BorderEdge) => V): V | null {
  const own = ref.styleName === undefined ? undefined : OWN_EDGES[ref.side];
  if (own) return commonFormat(ref, ({ borders }) => pick(borders[own] ?? NO_LINE));
  const { book } = ref.host.workbook;
  const sheet = sheetOf(ref);
  const found = new Set<V>();
  for (const rect of ref.rects) {
    for (const [part, name] of edges(rect, ref.side)) {
      for (let row = part.top; row <= part.bottom; row++) {
        for (let column = part.left; column <= part.right; column++) {
          found.add(pick(formatOfCell(book, sheet, row, column).borders[name] ?? NO_LINE));
        }
      }
    }
  }
  const [first, ...rest] = found;
  return rest.length > 0 ? null : (first ?? pick(NO_LINE));
}

const STYLES = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Double",
  "SlantDashDot",
] as const;
const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"] as const;

/** A line that is given a weight or a colour is drawn. */
function drawn(edge: BorderEdge): BorderEdge {
  return edge.style === "None" ? { ...edge, style: "Continuous" } : edge;
}

/** How much the colour of a line is lightened or darkened; a line without a colour of its own is black. */
const TINTED = {
  get: (ref: BorderRef) => read(ref, ({ color, tint }) => tintIn(color, tint)?.by ?? 0),
  set: (ref: BorderRef, value: unknown): void => {
    const by = TINT(value);
    change(ref, (edge) =>
      edge.style === "None"
        ? edge
        : { ...without(edge, "tint"), ...retinted(edge.color ?? BLACK, edge.tint, by) },
    );
  },
};

/** Excel.RangeBorder */
export const rangeBorder = excelClass<BorderRef>({
  name: "RangeBorder",
  gathersLooks: true,
  properties: {
    SideIndex: { get: (ref) => ref.side },
    Style: {
      get: (ref) => read(ref, (edge) => edge.style),
      set: (ref, value) => {
        const style = word(...STYLES)(value);
        const weight = style === "Double" ? { weight: "Thick" as const } : {};
        change(ref, (edge) => ({ ...edge, ...weight, style }));
      },
    },
    Weight: {
      get: (ref) => read(ref, (edge) => edge.weight),
      set: (ref, value) => {
        const weight = word(...WEIGHTS)(value);
        change(ref, (edge) => ({ ...drawn(edge), weight }));
      },
    },
    Color: {
      get: (ref) => read(ref, (edge) => edge.color ?? "#000000"),
      set: (ref, value) => {
        const color = readColour(value);
        change(ref, (edge) => ({ ...drawn(edge), color }));
      },
    },
    TintAndShade: TINTED,
  },
});

function border(ref: AreasRef, side: Side): HostObject {
  return ref.host.make.RangeBorder({ ...ref, side });
}

/** Excel.RangeBorderCollection */
export const rangeBorderCollection = excelClass<AreasRef>({
  name: "RangeBorderCollection",
  properties: {
    Count: { get: () => SIDES.length },
    TintAndShade: {
      get: (ref) => {
        const all = new Set(SIDES.map((side) => TINTED.get({ ...ref, side })));
        return all.size === 1 ? [...all][0] : null;
      },
      set: (ref, value) => SIDES.forEach((side) => TINTED.set({ ...ref, side }, value)),
    },
  },
  items: (ref) => SIDES.map((side) => border(ref, side)),
  item: (ref, key) => border(ref, word(...SIDES)(key)),
  methods: {
    GetItem: (ref, args) => border(ref, word(...SIDES)(args.text(0))),
    GetItemAt: (ref, args) => border(ref, SIDES[args.integer(0)] ?? fail("InvalidArgument")),
  },
});
