/** What the files of this layer say in the transitional form, and the strict one (ECMA-376 part 1, ISO/IEC 29500). */
const TRANSITIONAL = "http://schemas.openxmlformats.org/";
const STRICT = "http://purl.oclc.org/ooxml/";

/** Namespaces whose strict name is another than "2006" left out. */
const PATHS: readonly (readonly [transitional: string, strict: string])[] = [
  ["spreadsheetml/2006/main", "spreadsheetml/main"],
  [
    "officeDocument/2006/relationships/extended-properties",
    "officeDocument/relationships/extendedProperties",
  ],
  ["officeDocument/2006/relationships/custom-properties", "officeDocument/relationships/customProperties"],
  ["officeDocument/2006/relationships", "officeDocument/relationships"],
  ["officeDocument/2006/extended-properties", "officeDocument/extendedProperties"],
  ["officeDocument/2006/custom-properties", "officeDocument/customProperties"],
  ["officeDocument/2006/docPropsVTypes", "officeDocument/docPropsVTypes"],
  ["drawingml/2006/main", "drawingml/main"],
  ["drawingml/2006/chart", "drawingml/chart"],
  ["drawingml/2006/spreadsheetDrawing", "drawingml/spreadsheetDrawing"],
];

/** True for the relationships of a package that is written in the strict form. */
export function isStrictPackage(relationships: string | undefined): boolean {
  return relationships?.includes(`${STRICT}officeDocument/relationships/officeDocument`) ?? false;
}

/** A text of this layer as it stands in a strict package; programs refuse a part that mixes both forms. */
export function inStrictForm(text: string): string {
  if (!text.includes(TRANSITIONAL)) return text;
  return PATHS.reduce(
    (before, [transitional, strict]) => before.replaceAll(TRANSITIONAL + transitional, STRICT + strict),
    text,
  );
}
