import { strToU8, zipSync } from "fflate";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

/** A relationship: id, type (the last word of Office's own, or a whole URL), target. */
type Relation = readonly [id: string, type: string, target: string];

/** What a package by another writer has beside one sheet called "One". */
export interface SmallPackage {
  /** The contents of `<sheetData>`. */
  readonly rows?: string;
  /** What follows `<sheetData>`. */
  readonly after?: string;
  /** What stands before and after `<sheets>` in the workbook part. */
  readonly workbook?: { readonly before?: string; readonly after?: string; readonly sheets?: string };
  readonly workbookRelations?: readonly Relation[];
  readonly sheetRelations?: readonly Relation[];
  readonly parts?: Readonly<Record<string, string>>;
  readonly workbookTarget?: string;
}

function relations(list: readonly Relation[]): string {
  const items = list.map(([id, type, target]) => {
    const full = type.includes("://") ? type : `${RELATIONS}/${type}`;
    return `<Relationship Id="${id}" Type="${full}" Target="${target}"/>`;
  });
  return `<Relationships xmlns="${PACKAGE}/relationships">${items.join("")}</Relationships>`;
}

/** A minimal workbook as programs other than Excel write it. */
export function smallPackage(given: SmallPackage): Uint8Array {
  const { before = "", after = "", sheets = "" } = given.workbook ?? {};
  const parts: Record<string, string> = {
    "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>`,
    "_rels/.rels": relations([["rId1", "officeDocument", given.workbookTarget ?? "xl/workbook.xml"]]),
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}">${before}<sheets>${sheets}<sheet name="One" sheetId="1" r:id="rId1"/></sheets>${after}</workbook>`,
    "xl/_rels/workbook.xml.rels": relations([
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ...(given.workbookRelations ?? []),
    ]),
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheetData>${given.rows ?? ""}</sheetData>${given.after ?? ""}</worksheet>`,
    "xl/worksheets/_rels/sheet1.xml.rels": relations(given.sheetRelations ?? []),
    ...given.parts,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}
