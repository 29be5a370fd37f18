import type { Arguments } from "../../api/arguments";
import { excelClass, type HostObject } from "../../api/class-table";
import { flag, numberBetween, word } from "../../api/checks";
import { readColour } from "../../api/colours";
import { fail } from "../../api/errors";
import { newText } from "../../model/shape/defaults";
import type { ShapeFont, TextBody, TextRun } from "../../model/shape/shape";
import { joinedRuns } from "../../model/shape/runs";
import type { ShapeRef, TextRef } from "./refs";
import { editShape, ofKind } from "./shape-ref";

/** The text of a shape; one that has none is as a new one's. */
function textOf(ref: ShapeRef): TextBody {
  return ofKind(ref, "geometric").text ?? newText("#000000");
}

function editText(ref: ShapeRef, change: (text: TextBody) => TextBody): void {
  const text = change(textOf(ref));
  editShape(ref, (shape) => ({ ...shape, text }));
}

function wordsOf({ runs }: TextBody): string {
  return runs.map(({ text }) => text).join("");
}

function field<K extends keyof TextBody>(key: K, check: (value: unknown) => TextBody[K]) {
  return {
    get: (ref: ShapeRef): unknown => textOf(ref)[key],
    set: (ref: ShapeRef, value: unknown): void => {
      const checked = check(value);
      editText(ref, (text) => ({ ...text, [key]: checked }));
    },
  };
}

function margin(key: keyof TextBody["margins"]) {
  return {
    get: (ref: ShapeRef): unknown => textOf(ref).margins[key],
    set: (ref: ShapeRef, value: unknown): void => {
      const points = numberBetween(0, 1e5)(value);
      editText(ref, (text) => ({ ...text, margins: { ...text.margins, [key]: points } }));
    },
  };
}

/** Excel.TextFrame */
export const textFrame = excelClass<ShapeRef>({
  name: "TextFrame",
  properties: {
    AutoSizeSetting: field(
      "autoSize",
      word("AutoSizeNone", "AutoSizeTextToFitShape", "AutoSizeShapeToFitText"),
    ),
    HasText: { get: (ref) => wordsOf(textOf(ref)) !== "" },
    HorizontalAlignment: field(
      "horizontal",
      word("Left", "Center", "Right", "Justify", "JustifyLow", "Distributed", "ThaiDistributed"),
    ),
    VerticalAlignment: field("vertical", word("Top", "Middle", "Bottom", "Justified", "Distributed")),
    HorizontalOverflow: field("horizontalOverflow", word("Overflow", "Clip")),
    VerticalOverflow: field("verticalOverflow", word("Overflow", "Ellipsis", "Clip")),
    Orientation: field(
      "orientation",
      word(
        "Horizontal",
        "Vertical",
        "Vertical270",
        "WordArtVertical",
        "EastAsianVertical",
        "MongolianVertical",
        "WordArtVerticalRTL",
      ),
    ),
    ReadingOrder: field("readingOrder", word("LeftToRight", "RightToLeft")),
    LeftMargin: margin("left"),
    TopMargin: margin("top"),
    RightMargin: margin("right"),
    BottomMargin: margin("bottom"),
  },
  objects: { TextRange: (ref) => ref.host.make.TextRange(ref) },
  methods: { DeleteText: (ref) => editText(ref, (text) => ({ ...text, runs: [] })) },
});

/** The letters of a range: from, and up to. */
function span(ref: TextRef): readonly [from: number, to: number] {
  const { length } = wordsOf(textOf(ref));
  const from = ref.start ?? 0;
  return [from, ref.length === undefined ? length : Math.min(length, from + ref.length)];
}

/** Cuts runs at a place; gives those before and those after. */
function cut(runs: readonly TextRun[], at: number): readonly [TextRun[], TextRun[]] {
  const before: TextRun[] = [];
  const after: TextRun[] = [];
  let start = 0;
  for (const { text, font } of runs) {
    const place = Math.max(0, Math.min(text.length, at - start));
    if (place > 0) before.push({ text: text.slice(0, place), font });
    if (place < text.length) after.push({ text: text.slice(place), font });
    start += text.length;
  }
  return [before, after];
}

function pieces(ref: TextRef): { before: TextRun[]; inside: TextRun[]; after: TextRun[] } {
  const [from, to] = span(ref);
  const [rest, after] = cut(textOf(ref).runs, to);
  const [before, inside] = cut(rest, from);
  return { before, inside, after };
}

function setWords(ref: TextRef, value: unknown): void {
  const { before, inside, after } = pieces(ref);
  const words = String(value).replace(/\r\n?/g, "\n");
  editText(ref, (text) => {
    const font = inside[0]?.font ?? before[before.length - 1]?.font ?? text.font;
    const put = words === "" ? [] : [{ text: words, font }];
    return { ...text, runs: joinedRuns([...before, ...put, ...after]), font };
  });
}

function setFont(ref: TextRef, fields: Partial<ShapeFont>): void {
  const { before, inside, after } = pieces(ref);
  const changed = inside.map(({ text, font }) => ({ text, font: { ...font, ...fields } }));
  const isAll = before.length === 0 && after.length === 0;
  editText(ref, (text) => ({
    ...text,
    runs: joinedRuns([...before, ...changed, ...after]),
    font: isAll ? { ...text.font, ...fields } : text.font,
  }));
}

/** A field of the font: null where the letters differ in it. */
function fontField<K extends keyof ShapeFont>(key: K, check: (value: unknown) => ShapeFont[K]) {
  return {
    get: (ref: TextRef): unknown => {
      const { inside } = pieces(ref);
      const [first, ...others] =
        inside.length > 0 ? inside.map(({ font }) => font[key]) : [textOf(ref).font[key]];
      return others.every((other) => other === first) ? first : null;
    },
    set: (ref: TextRef, value: unknown): void => setFont(ref, { [key]: check(value) } as Partial<ShapeFont>),
  };
}

const UNDERLINES = `None Single Double Heavy Dotted DottedHeavy Dash DashHeavy DashLong DashLongHeavy DotDash
DotDashHeavy DotDotDash DotDotDashHeavy Wavy WavyHeavy WavyDouble`.split(/\s+/);

/** Excel.ShapeFont */
export const shapeFont = excelClass<TextRef>({
  name: "ShapeFont",
  properties: {
    Bold: fontField("bold", flag),
    Color: fontField("color", readColour),
    Italic: fontField("italic", flag),
    Name: fontField("name", String),
    Size: fontField("size", numberBetween(1, 4000)),
    Underline: fontField("underline", word(...UNDERLINES)),
  },
});

function substring(ref: TextRef, args: Arguments): HostObject {
  const [from, to] = span(ref);
  const start = args.integer(0);
  const length = args.optionalInteger(1) ?? to - from - start;
  if (start < 0 || length < 0 || from + start > to) fail("InvalidArgument", "The text is shorter.");
  return ref.host.make.TextRange({ ...ref, start: from + start, length });
}

/** Excel.TextRange */
export const textRange = excelClass<TextRef>({
  name: "TextRange",
  properties: {
    Text: { get: (ref) => wordsOf(textOf(ref)).slice(...span(ref)), set: setWords },
  },
  objects: { Font: (ref) => ref.host.make.ShapeFont(ref) },
  methods: { GetSubstring: substring },
});
