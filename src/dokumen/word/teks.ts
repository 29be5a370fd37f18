import { TextRun, type IRunOptions } from "docx";

/** Characters that no XML document may hold: control characters, halves of surrogate pairs, U+FFFE and U+FFFF. */
const TERLARANG = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\p{Cs}\ufffe\uffff]/gu;

/** A text without the characters that would make the file unreadable. */
export function teksXml(teks: string): string {
  return teks.replace(TERLARANG, "");
}

/** A text as runs, one a line. */
export function runTeks(teks: string, gaya: IRunOptions = {}): TextRun[] {
  return teksXml(teks)
    .split(/\r\n|\r|\n/)
    .map((text, i) => new TextRun({ ...gaya, text, ...(i > 0 ? { break: 1 } : {}) }));
}
