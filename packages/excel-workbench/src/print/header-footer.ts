import type { SheetModel } from "excel-host";

/** What the codes of headers and footers stand for. */
export interface PageFacts {
  readonly page: number;
  readonly pages: number;
  readonly file: string;
  readonly sheet: string;
  readonly date: string;
  readonly time: string;
}

/** A piece of text with its own look. */
export interface Run {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Points. */
  readonly size: number;
}

/** The three parts of a header or a footer. */
export type Sections = Readonly<Record<"left" | "center" | "right", readonly Run[]>>;

const PARTS = { L: "left", C: "center", R: "right" } as const;
const FACTS = { P: "page", N: "pages", F: "file", A: "sheet", D: "date", T: "time" } as const;

/** A code ("&P", "&12", `&"Calibri,Bold"`, "&KFF0000"), or text up to the next one. */
const PIECES = /&"([^"]*)"|&K[0-9A-F]{6}|&(\d+)|&(.)|([^&]+)/gi;

/** Reads the codes of a header or footer (ECMA-376 18.3.1.39); pictures and colours are left out. */
export function readSections(code: string, facts: PageFacts): Sections {
  const sections: Record<"left" | "center" | "right", Run[]> = { left: [], center: [], right: [] };
  let part: keyof typeof sections = "center";
  let look = { bold: false, italic: false, size: 10 };
  const write = (text: string): void => void sections[part].push({ text, ...look });
  for (const [, font, size, letter, text] of code.matchAll(PIECES)) {
    const key = letter?.toUpperCase() ?? "";
    if (text !== undefined) write(text);
    else if (font !== undefined) look = { ...look, bold: /bold/i.test(font), italic: /italic/i.test(font) };
    else if (size !== undefined) look = { ...look, size: Number(size) };
    else if (key === "&") write("&");
    else if (key === "B") look = { ...look, bold: !look.bold };
    else if (key === "I") look = { ...look, italic: !look.italic };
    else if (key in FACTS) write(String(facts[FACTS[key as keyof typeof FACTS]]));
    else if (key in PARTS) {
      part = PARTS[key as keyof typeof PARTS];
      look = { bold: false, italic: false, size: 10 };
    }
  }
  return sections;
}

/** Header and footer of a page, by its number counted from 1. */
export function codesOf(
  { headersFooters: all }: SheetModel["page"],
  index: number,
): { readonly header: string; readonly footer: string } {
  if (all.differentFirst && index === 1)
    return { header: all.firstHeader ?? "", footer: all.firstFooter ?? "" };
  if (all.differentOddEven && index % 2 === 0)
    return { header: all.evenHeader ?? "", footer: all.evenFooter ?? "" };
  return { header: all.oddHeader ?? "", footer: all.oddFooter ?? "" };
}
