import { excelClass, type HostObject, type Property } from "../../api/class-table";
import { flag } from "../../api/checks";
import { fail } from "../../api/errors";
import { allStyles, findStyle, putStyle, removeStyle } from "../../model/edit-styles";
import { type NamedStyle, type StylePart } from "../../model/named-style";
import { newStyle, NORMAL } from "../../model/styles";
import { changeFormat } from "../range/format-cells";
import { FORMAT_PROPERTIES } from "../range/range-format";
import { localNumberFormat } from "../range/range-values";
import type { AreasRef, HostState } from "../state";

declare module "../state" {
  interface Targets {
    StyleCollection: HostState;
    Style: AreasRef;
  }
}

function styleRef(host: HostState, { name }: NamedStyle): AreasRef {
  return { host, sheetId: "", rects: [], styleName: name };
}

function object(host: HostState, style: NamedStyle): HostObject {
  return host.make.Style(styleRef(host, style));
}

function find(host: HostState, key: unknown): HostObject | null {
  const style = findStyle(host.workbook.book, String(key));
  return style ? object(host, style) : null;
}

function add(host: HostState, name: string): void {
  if (name === "" || name.length > 255) fail("InvalidArgument", "A style needs a name.");
  if (findStyle(host.workbook.book, name)) fail("ItemAlreadyExists", `There is a style called ${name}.`);
  const normal = findStyle(host.workbook.book, NORMAL) ?? newStyle(NORMAL);
  putStyle(host.workbook, newStyle(name, normal.format));
}

/** Excel.StyleCollection: the styles that Excel brings and those of the workbook. */
export const styleCollection = excelClass<HostState>({
  name: "StyleCollection",
  items: (host) => allStyles(host.workbook.book).map((style) => object(host, style)),
  item: (host, key) => find(host, key) ?? fail("ItemNotFound", `There is no style ${String(key)}.`),
  methods: {
    Add: (host, args) => add(host, args.text(0)),
    GetCount: (host) => allStyles(host.workbook.book).length,
    GetItemAt: (host, args) => {
      const style = allStyles(host.workbook.book)[args.integer(0)];
      return style ? object(host, style) : fail("InvalidArgument", `There is no style ${args.integer(0)}.`);
    },
    GetItemOrNullObject: (host, args) => find(host, args.raw(0)),
  },
});

/** The style, or ItemNotFound when it has been deleted. */
function styleOf({ host, styleName = "" }: AreasRef): NamedStyle {
  return findStyle(host.workbook.book, styleName) ?? fail("ItemNotFound", "The style has been deleted.");
}

function includes(part: StylePart): Property<AreasRef> {
  return {
    get: (ref) => styleOf(ref).includes[part],
    set: (ref, value) => {
      const style = styleOf(ref);
      putStyle(ref.host.workbook, { ...style, includes: { ...style.includes, [part]: flag(value) } });
    },
  };
}

function isBuiltIn({ name, builtinId }: NamedStyle): boolean {
  return name === NORMAL || builtinId !== undefined;
}

/** Excel.Style */
export const style = excelClass<AreasRef>({
  name: "Style",
  properties: {
    Name: { get: (ref) => styleOf(ref).name },
    BuiltIn: { get: (ref) => isBuiltIn(styleOf(ref)) },
    IncludeNumber: includes("number"),
    IncludeFont: includes("font"),
    IncludeAlignment: includes("alignment"),
    IncludeBorder: includes("border"),
    IncludePatterns: includes("fill"),
    IncludeProtection: includes("protection"),
    ...FORMAT_PROPERTIES,
    NumberFormatLocal: {
      get: (ref) => localNumberFormat(styleOf(ref).format.numberFormat, ref.host.locale),
      set: (ref, value) => {
        const numberFormat = localNumberFormat(String(value), ref.host.locale);
        changeFormat(ref, (format) => ({ ...format, numberFormat }));
      },
    },
    // office.js sends the angle under this name when it is set.
    Orientation: FORMAT_PROPERTIES["TextOrientation"] as Property<AreasRef>,
  },
  objects: {
    Borders: (ref) => ref.host.make.RangeBorderCollection(ref),
    Fill: (ref) => ref.host.make.RangeFill(ref),
    Font: (ref) => ref.host.make.RangeFont(ref),
  },
  methods: {
    Delete: (ref) => {
      const found = styleOf(ref);
      if (isBuiltIn(found))
        fail("UnsupportedOperation", "The host does not delete styles that Excel brings.");
      removeStyle(ref.host.workbook, found.name);
    },
  },
});
