import { tokenize, tokenTypes } from "@borgar/fx";
import { MAX_COLUMNS, MAX_ROWS } from "../../model/rect";
import { columnLetters, columnNumber } from "../../model/address";

/** A piece of a formula: text, or a relative row or column number. */
type Segment = string | { readonly column: number } | { readonly row: number };

const REFERENCE = /(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})|(\$?)\b([A-Za-z]{1,3})\b|(\$?)(\d{1,7})/g;

/** Cuts one reference ("Sheet1!$A1:B2", "A:C", "2:5") into its parts; what stands before "!" is text. */
function cutReference(value: string, segments: Segment[]): void {
  const bang = value.lastIndexOf("!") + 1;
  let at = bang;
  segments.push(value.slice(0, bang));
  for (const match of value.slice(bang).matchAll(REFERENCE)) {
    segments.push(value.slice(at, bang + match.index));
    at = bang + match.index + match[0].length;
    pushColumn(segments, match[1] ?? match[5], match[2] ?? match[6]);
    pushRow(segments, match[3] ?? match[7], match[4] ?? match[8]);
  }
  segments.push(value.slice(at));
}

function pushColumn(segments: Segment[], dollar: string | undefined, letters: string | undefined): void {
  if (letters === undefined) return;
  segments.push(dollar ? `$${letters}` : { column: columnNumber(letters) });
}

function pushRow(segments: Segment[], dollar: string | undefined, digits: string | undefined): void {
  if (digits === undefined) return;
  segments.push(dollar ? `$${digits}` : { row: Number(digits) - 1 });
}

/** A shared formula, ready to be moved to each cell of its group without being parsed again. */
export class SharedFormula {
  private readonly segments: Segment[] = [];

  constructor(
    formula: string,
    private readonly row: number,
    private readonly column: number,
  ) {
    for (const token of tokenize(formula)) {
      const isReference = token.type === tokenTypes.REF_RANGE || token.type === tokenTypes.REF_BEAM;
      if (isReference) cutReference(token.value, this.segments);
      else this.segments.push(token.value);
    }
  }

  /** The formula as it reads in another cell; references wrap round at the sheet's edge as Excel's do. */
  at(row: number, column: number): string {
    let out = "";
    for (const segment of this.segments) {
      if (typeof segment === "string") out += segment;
      else if ("row" in segment) out += wrapped(segment.row + row - this.row, MAX_ROWS) + 1;
      else out += columnLetters(wrapped(segment.column + column - this.column, MAX_COLUMNS));
    }
    return out;
  }
}

function wrapped(value: number, size: number): number {
  return ((value % size) + size) % size;
}
