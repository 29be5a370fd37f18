import { parseA1Ref, tokenize, tokenTypes } from "@borgar/fx";
import { asExcelReads } from "../../model/formula-tokens";
import { MAX_COLUMNS, MAX_ROWS, oneCell, overlaps, type Rect, subtractAll } from "../../model/rect";
import { excelClass, type HostObject } from "../../api/class-table";
import { fail } from "../../api/errors";
import { areasAddress } from "./range-areas";
import { findSheet, rangeObject, resolveText } from "./resolve";
import { cellBlocks } from "./special-cells";
import { sheetOf, type AreasRef, type HostState, type RangeRef } from "../state";

/** Blocks of several sheets. */
interface WorkbookAreasRef {
  readonly host: HostState;
  readonly areas: readonly AreasRef[];
}

declare module "../state" {
  interface Targets {
    WorkbookRangeAreas: WorkbookAreasRef;
    RangeAreasCollection: WorkbookAreasRef;
    RangeCollection: WorkbookAreasRef;
  }
}

const REFERENCES: ReadonlySet<string> = new Set([
  tokenTypes.REF_RANGE,
  tokenTypes.REF_BEAM,
  tokenTypes.REF_TERNARY,
  tokenTypes.REF_NAMED,
  tokenTypes.REF_STRUCT,
]);

/** The blocks that a formula (no "=") names: addresses, names, parts of tables. */
function readBy(ref: RangeRef, formula: string): RangeRef[] {
  const tokens = asExcelReads(tokenize(formula, { mergeRefs: true, withLocation: false }));
  return tokens.filter(({ type }) => REFERENCES.has(type)).flatMap(({ value }) => block(ref, value) ?? []);
}

function block(ref: RangeRef, text: string): RangeRef | undefined {
  const parsed = parseA1Ref(text);
  if (!parsed || !("range" in parsed) || !parsed.range)
    return resolveText(ref.host, ownTable(ref, text), ref);
  const name = parsed.context?.at(-1);
  const sheetId = name === undefined ? ref.sheetId : findSheet(ref.host, name)?.id;
  const { top, left, bottom, right } = parsed.range;
  const rect = {
    top: top ?? 0,
    left: left ?? 0,
    bottom: bottom ?? MAX_ROWS - 1,
    right: right ?? MAX_COLUMNS - 1,
  };
  return sheetId === undefined ? undefined : { host: ref.host, sheetId, rect };
}

/** `[@Column]` means the cell of the same row in the table around it: here its column stands for it. */
function ownTable(ref: RangeRef, text: string): string {
  if (!text.startsWith("[")) return text;
  const table = sheetOf(ref).tables.find(({ range }) => overlaps(range, ref.rect));
  return `${table?.name ?? ""}[${text.replace(/^\[@?\[?|\]?\]$/g, "")}]`;
}

/** Every cell with a formula in these blocks. */
function* formulasIn(host: HostState, areas: readonly AreasRef[]): Generator<RangeRef & { formula: string }> {
  for (const { sheetId, rects } of areas) {
    for (const [row, cells] of sheetOf({ host, sheetId }).cells) {
      for (const [column, { formula }] of cells) {
        const rect = oneCell({ row, column });
        if (formula !== undefined && rects.some((one) => overlaps(one, rect)))
          yield { host, sheetId, rect, formula };
      }
    }
  }
}

function precedentsOf(host: HostState, areas: readonly AreasRef[]): RangeRef[] {
  return [...formulasIn(host, areas)].flatMap((cell) => readBy(cell, cell.formula));
}

const WHOLE = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };

function dependentsOf(host: HostState, areas: readonly AreasRef[]): RangeRef[] {
  const everywhere = host.workbook.book.sheets.map(({ id }) => ({ host, sheetId: id, rects: [WHOLE] }));
  const isRead = ({ sheetId, rect }: RangeRef) =>
    areas.some((area) => area.sheetId === sheetId && area.rects.some((one) => overlaps(one, rect)));
  return [...formulasIn(host, everywhere)]
    .filter((cell) => readBy(cell, cell.formula).some(isRead))
    .map(({ sheetId, rect }) => ({ host, sheetId, rect }));
}

type Step = (host: HostState, areas: readonly AreasRef[]) => RangeRef[];

/** The blocks by sheet, in the order of the tabs, without cells that are in two of them. */
function bySheet(host: HostState, found: readonly RangeRef[]): AreasRef[] {
  return host.workbook.book.sheets.flatMap(({ id }) => {
    const rects = found.filter(({ sheetId }) => sheetId === id).map(({ rect }) => rect);
    return rects.length === 0 ? [] : [{ host, sheetId: id, rects: joined(rects) }];
  });
}

/** Blocks of some cells each are put together; whole rows and columns stay as they are. */
function joined(rects: readonly Rect[]): Rect[] {
  const apart = rects.reduce<Rect[]>((done, rect) => [...done, ...subtractAll([rect], done)], []);
  const isSmall = ({ top, left, bottom, right }: Rect) => (bottom - top + 1) * (right - left + 1) <= 10_000;
  return apart.every(isSmall) ? cellBlocks(apart) : apart;
}

/** One step, or step after step until nothing new is found. */
function follow(step: Step, isDirect: boolean): (ref: RangeRef) => HostObject {
  return (ref) => {
    const { host } = ref;
    let found = step(host, [{ ...ref, rects: [ref.rect] }]);
    for (let fresh = found; !isDirect && fresh.length > 0;) {
      const known = bySheet(host, found);
      fresh = step(host, bySheet(host, fresh)).filter((one) => !isKnown(known, one));
      found = [...found, ...fresh];
    }
    if (found.length === 0) fail("ItemNotFound", "There are no such cells.");
    return host.make.WorkbookRangeAreas({ host, areas: bySheet(host, found) });
  };
}

function isKnown(areas: readonly AreasRef[], { sheetId, rect }: RangeRef): boolean {
  const known = areas.find((area) => area.sheetId === sheetId)?.rects ?? [];
  return subtractAll([rect], known).length === 0;
}

/** Methods of Range that follow formulas. */
export const PRECEDENTS: Readonly<Record<string, (ref: RangeRef) => HostObject>> = {
  GetDirectPrecedents: follow(precedentsOf, true),
  GetPrecedents: follow(precedentsOf, false),
  GetDirectDependents: follow(dependentsOf, true),
  GetDependents: follow(dependentsOf, false),
};

function rangesOf({ areas }: WorkbookAreasRef): RangeRef[] {
  return areas.flatMap(({ host, sheetId, rects }) => rects.map((rect) => ({ host, sheetId, rect })));
}

function onSheet({ host, areas }: WorkbookAreasRef, key: unknown): HostObject | null {
  const byName = findSheet(host, String(key))?.id;
  const found = areas.find(({ sheetId }) => sheetId === byName || sheetId === key);
  return found ? host.make.RangeAreas(found) : null;
}

/** Excel.WorkbookRangeAreas */
export const workbookRangeAreas = excelClass<WorkbookAreasRef>({
  name: "WorkbookRangeAreas",
  properties: {
    /** One text a sheet, its blocks separated by commas. */
    Addresses: { get: ({ areas }) => areas.map(areasAddress) },
  },
  objects: {
    Areas: (ref) => ref.host.make.RangeAreasCollection(ref),
    Ranges: (ref) => ref.host.make.RangeCollection(ref),
  },
  methods: {
    GetRangeAreasBySheet: (ref, args) => onSheet(ref, args.raw(0)) ?? fail("ItemNotFound"),
    GetRangeAreasOrNullObjectBySheet: (ref, args) => onSheet(ref, args.raw(0)),
  },
});

/** Excel.RangeAreasCollection */
export const rangeAreasCollection = excelClass<WorkbookAreasRef>({
  name: "RangeAreasCollection",
  items: ({ host, areas }) => areas.map((area) => host.make.RangeAreas(area)),
  methods: {
    GetCount: ({ areas }) => areas.length,
    GetItemAt: ({ host, areas }, args) => {
      const area = areas[args.integer(0)];
      return area ? host.make.RangeAreas(area) : fail("InvalidArgument", "There is no such area.");
    },
  },
});

/** Excel.RangeCollection */
export const rangeCollection = excelClass<WorkbookAreasRef>({
  name: "RangeCollection",
  items: (ref) => rangesOf(ref).map((one) => rangeObject(one, one.rect)),
  item: (ref, key) => rangeAt(ref, Number(key)),
  methods: {
    GetCount: (ref) => rangesOf(ref).length,
    GetItemAt: (ref, args) => rangeAt(ref, args.integer(0)),
  },
});

function rangeAt(ref: WorkbookAreasRef, index: number): HostObject {
  const one = rangesOf(ref)[index];
  return one ? rangeObject(one, one.rect) : fail("InvalidArgument", `There is no range ${index}.`);
}
