/** Stands before the character that fills a cell; no text of a workbook holds it. */
const MARK = "\u{F8FE}";

/** More of it never fits into a cell: the narrowest character is two pixels wide. */
const MOST = 1000;

const NO_BREAK = "\u00A0";
const HAIR = "\u200A";

/** What in a format code is no sign of its own, and `*` with its character. */
const PARTS = /"[^"]*"|\\.|_.|\[[^\]]*\]|\*(.)/gsu;

/** A format code whose texts say where `*` lets a character fill the cell: there they have a mark and the character once. */
export function markFilling(code: string): string {
  return code.replace(PARTS, (part, filling?: string) =>
    filling === undefined ? part : `\\${MARK}\\${filling}`,
  );
}

/** The largest count that fits; most counts are small, so long texts are hardly measured. */
function most(fits: (count: number) => boolean): number {
  let high = 1;
  while (high < MOST && fits(high)) high *= 2;
  let low = Math.floor(high / 2);
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** A text whose format has such marks, in parts: what stands at the left, what fills, what stands at the right. */
function partsOf(text: string): readonly [left: string, filling: string, right: string] {
  const [left = "", ...rest] = text.split(MARK);
  const [filling = "", ...right] = rest.map((part) => [...part]);
  return [left, filling[0] ?? "", [...filling.slice(1), ...right.flatMap((part) => part.slice(1))].join("")];
}

/** The text without what fills it. */
export function unfilled(text: string): string {
  const [left, , right] = partsOf(text);
  return left + right;
}

/** The text as wide as its cell: its character is repeated where the mark stands. Hair spaces make up what blanks leave. */
export function filled(text: string, fits: (text: string) => boolean): string {
  const [left, filling, right] = partsOf(text);
  if (filling === "") return text;
  const wide = filling === " " ? NO_BREAK : filling;
  const between = wide.repeat(most((count) => fits(left + wide.repeat(count) + right)));
  if (filling !== " ") return left + between + right;
  const rest = most((count) => fits(left + between + HAIR.repeat(count) + right));
  return left + between + HAIR.repeat(rest) + right;
}
