import type { HeadersFooters } from "../../model/page";
import { without } from "../../model/without";
import { excelClass, type HostObject, type Property } from "../../api/class-table";
import { fail } from "../../api/errors";
import { flag, word } from "../../api/checks";
import { changePage } from "./page-layout";
import { sheetOf, type SheetRef, type HeaderRef } from "../state";

/** Of all three parts of a header or footer together, marks included. */
const MAX_TEXT = 255;

/** The three parts of a header or footer; in the file one text with `&L`, `&C` and `&R` before them. */
interface Parts {
  L: string;
  C: string;
  R: string;
}

/** Splits the text of a file; what stands before the first mark is the centre. "&&" is no mark. */
export function splitParts(text: string): Parts {
  const parts: Parts = { L: "", C: "", R: "" };
  let current: keyof Parts = "C";
  for (const [piece] of text.matchAll(/&&|&[LCR]|[^&]+|&/g)) {
    if (/^&[LCR]$/.test(piece)) current = piece.charAt(1) as keyof Parts;
    else parts[current] += piece;
  }
  return parts;
}

/** The text of a file for three parts. */
export function joinParts(parts: Parts): string {
  return (["L", "C", "R"] as const).map((side) => (parts[side] ? `&${side}${parts[side]}` : "")).join("");
}

function key(ref: HeaderRef, place: "Header" | "Footer"): `${HeaderRef["page"]}${"Header" | "Footer"}` {
  return `${ref.page}${place}`;
}

function part(side: keyof Parts, place: "Header" | "Footer"): Property<HeaderRef> {
  return {
    get: (ref) => splitParts(sheetOf(ref).page.headersFooters[key(ref, place)] ?? "")[side],
    set: (ref, value) => {
      changePage(ref, ({ headersFooters }) => {
        const parts = splitParts(headersFooters[key(ref, place)] ?? "");
        const text = joinParts({ ...parts, [side]: String(value) });
        if (text.length > MAX_TEXT)
          fail("InvalidArgument", `A header or footer holds ${MAX_TEXT} characters.`);
        return { headersFooters: { ...headersFooters, [key(ref, place)]: text } };
      });
    },
  };
}

/** Excel.HeaderFooter */
export const headerFooter = excelClass<HeaderRef>({
  name: "HeaderFooter",
  properties: {
    LeftHeader: part("L", "Header"),
    CenterHeader: part("C", "Header"),
    RightHeader: part("R", "Header"),
    LeftFooter: part("L", "Footer"),
    CenterFooter: part("C", "Footer"),
    RightFooter: part("R", "Footer"),
  },
});

function pages(page: HeaderRef["page"]): (ref: SheetRef) => HostObject {
  return (ref) => ref.host.make.HeaderFooter({ host: ref.host, sheetId: ref.sheetId, page });
}

const STATES = ["Default", "FirstAndDefault", "OddAndEven", "FirstOddAndEven"] as const;

function stateOf({ differentFirst, differentOddEven }: HeadersFooters): (typeof STATES)[number] {
  if (differentOddEven) return differentFirst ? "FirstOddAndEven" : "OddAndEven";
  return differentFirst ? "FirstAndDefault" : "Default";
}

/** Headers and footers go with the sheet's margins or scale unless they are told not to. */
function mark(key: "ignoresMargins" | "ignoresScale"): Property<SheetRef> {
  return {
    get: (ref) => !sheetOf(ref).page.headersFooters[key],
    set: (ref, value) => {
      const ignores = !flag(value);
      changePage(ref, ({ headersFooters }) => {
        const rest = without(headersFooters, key);
        return { headersFooters: ignores ? { ...rest, [key]: true } : rest };
      });
    },
  };
}

/** Excel.HeaderFooterGroup */
export const headerFooterGroup = excelClass<SheetRef>({
  name: "HeaderFooterGroup",
  properties: {
    UseSheetMargins: mark("ignoresMargins"),
    UseSheetScale: mark("ignoresScale"),
    State: {
      get: (ref) => stateOf(sheetOf(ref).page.headersFooters),
      set: (ref, value) => {
        const state = word(...STATES)(value);
        const differentFirst = state.startsWith("First");
        const differentOddEven = state.endsWith("OddAndEven");
        changePage(ref, ({ headersFooters }) => ({
          headersFooters: { ...headersFooters, differentFirst, differentOddEven },
        }));
      },
    },
  },
  objects: {
    DefaultForAllPages: pages("odd"),
    OddPages: pages("odd"),
    EvenPages: pages("even"),
    FirstPage: pages("first"),
  },
});
