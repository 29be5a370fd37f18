import { readXlsx, writeXlsx } from "../../src/file";
import { draftOf, type BookDraft, type SheetDraft } from "../../src/model/draft";
import type { SheetFacet, SheetModel } from "../../src/model/sheet";
import { partText } from "./package-parts";
import { richWorkbook } from "./rich/workbook";

/** The part of the first sheet. */
export const SHEET = "xl/worksheets/sheet1.xml";
/** The workbook that is edited. */
export const source = richWorkbook();

/** Changes the first sheet, saves, and gives the part before, the part after and the sheet as read again. */
export function edited(facet: SheetFacet, change: (sheet: SheetDraft, book: BookDraft) => void) {
  const book = draftOf(readXlsx(source));
  const sheet = book.sheets[0] as SheetDraft;
  change(sheet, book);
  sheet.changed.add(facet);
  const saved = writeXlsx(book);
  const again = readXlsx(saved);
  return {
    saved,
    before: partText(source, SHEET),
    after: partText(saved, SHEET),
    sheet: again.sheets[0] as SheetModel,
    book: again,
  };
}

/** The part with one kind of element taken out. */
export function outside(xml: string, name: string): string {
  return xml.replaceAll(new RegExp(`<${name}(?:\\s[^>]*)?(?:/>|>.*?</${name}>)`, "gs"), "");
}
