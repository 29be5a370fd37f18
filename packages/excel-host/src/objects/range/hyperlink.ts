import { formatCells } from "../../model/edit-format";
import { type CellPlace, contains, intersection, oneCell, type Rect, subtract } from "../../model/rect";
import type { Link } from "../../model/rules";
import { without } from "../../model/without";
import type { Property } from "../../api/class-table";
import { fail } from "../../api/errors";
import { cellText, formatAt } from "./cells";
import { requireEditable } from "../sheet/protection-check";
import { sheetOf, type RangeRef } from "../state";

/** Excel's theme colour "Hyperlink". */
const LINK_COLOUR = "#0563C1";

/** A part of a link's cells: only its first cells may still say what was read. */
function onRange(link: Link, range: Rect): Link {
  return { ...link, range };
}

/** Takes the links off the cells of a block. */
export function clearLinks(ref: RangeRef): void {
  const sheet = sheetOf(ref);
  if (!sheet.links.some(({ range }) => intersection(range, ref.rect))) return;
  requireEditable(ref, ref.rect);
  ref.host.workbook.edit(ref.sheetId, "links", (draft) => {
    draft.links = draft.links.flatMap((link) =>
      intersection(link.range, ref.rect)
        ? subtract(link.range, ref.rect).map((range) => onRange(link, range))
        : [link],
    );
  });
}

/** The link that all cells of a block have; null where they have none, or several. */
function read(ref: RangeRef): unknown {
  const link = sheetOf(ref).links.find(({ range }) => contains(range, ref.rect));
  if (!link) return null;
  const { top, left } = ref.rect;
  const cell = sheetOf(ref).cells.get(top)?.get(left);
  return {
    ...(link.address !== undefined && { address: link.address }),
    ...(link.location !== undefined && { documentReference: link.location }),
    ...(link.screenTip !== undefined && { screenTip: link.screenTip }),
    textToDisplay: cellText(ref.host, cell, formatAt(ref, top, left)),
  };
}

function text(given: Readonly<Record<string, unknown>>, name: string): string | undefined {
  const value = given[name];
  if (value === undefined || value === null || value === "") return undefined;
  return typeof value === "string" ? value : fail("InvalidArgument", `${name} must be a text.`);
}

/** Puts a link on the cells; the first one shows its text, all look like links, as in Excel. */
function write(ref: RangeRef, value: unknown): void {
  const given = (typeof value === "object" ? value : undefined) as Readonly<Record<string, unknown>> | null;
  const [address, location] = [text(given ?? {}, "address"), text(given ?? {}, "documentReference")];
  if (address === undefined && location === undefined)
    fail("InvalidArgument", "A hyperlink needs an address or a documentReference.");
  requireEditable(ref, ref.rect);
  clearLinks(ref);
  const screenTip = text(given ?? {}, "screenTip");
  const link: Link = {
    range: ref.rect,
    ...(address !== undefined && { address }),
    ...(location !== undefined && { location: location.replace(/^#/, "") }),
    ...(screenTip !== undefined && { screenTip }),
  };
  showText(ref, text(given ?? {}, "textToDisplay"), address ?? location ?? "");
  formatCells(ref.host.workbook, ref.sheetId, ref.rect, (format) => ({
    ...format,
    font: { ...format.font, underline: "Single", color: LINK_COLOUR },
  }));
  ref.host.workbook.edit(ref.sheetId, "links", ({ links }) => links.push(link));
}

/** An empty cell shows where its link leads. */
function showText(ref: RangeRef, given: string | undefined, target: string): void {
  const { top, left } = ref.rect;
  const isEmpty = (sheetOf(ref).cells.get(top)?.get(left)?.value ?? null) === null;
  const value = given ?? (isEmpty ? target : undefined);
  if (value !== undefined) ref.host.workbook.write(ref.sheetId, top, left, [[{ value }]]);
}

/** Range.hyperlink */
export const HYPERLINK: Property<RangeRef> = { get: read, set: write };

/** Lets the cells of a copy have the links of their originals. */
export function copyLinks(
  target: RangeRef,
  source: RangeRef,
  origin: (row: number, column: number) => CellPlace,
): void {
  const links = [...sheetOf(source).links];
  clearLinks(target);
  if (!links.some(({ range }) => intersection(range, source.rect))) return;
  const { top, left, bottom, right } = target.rect;
  const made: Link[] = [];
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      const cell = oneCell(origin(row - top, column - left));
      const link = links.find(({ range }) => contains(range, cell));
      const range = oneCell({ row, column });
      if (link) made.push({ ...without(link, "source"), range });
    }
  }
  target.host.workbook.edit(target.sheetId, "links", (draft) => draft.links.push(...made));
}
