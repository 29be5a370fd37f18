/** What every part of the rich workbook needs to be written down. */
export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

/** A relationships part from [id, type, target] rows; a type without "http" is one of Office's own. */
export function relationships(...rows: readonly (readonly [string, string, string])[]): string {
  const items = rows.map(([id, type, target]) => {
    const full = type.startsWith("http") ? type : `${R}/${type}`;
    return `<Relationship Id="${id}" Type="${full}" Target="${target}"/>`;
  });
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${items.join("")}</Relationships>`;
}

/** Joins the lines of a template without the line breaks between them, as Excel writes its parts. */
export function dense(text: string): string {
  return text
    .split("\n")
    .map((line) => line.trim())
    .join("");
}
