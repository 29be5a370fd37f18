import { ERROR_CODES, type CellValue, type ErrorCode } from "../../model/cell";
import { stringItemText } from "../parts/shared-strings";
import { decodeXstring, unescapeXml } from "../xml/text";
import { quickAttribute, scanAttributes } from "./scan";

/** The `<f>` of a cell. */
export interface FormulaSource {
  /** Entities resolved, spelled as in the file; "" in the followers of a shared formula. */
  readonly text: string;
  readonly kind: "normal" | "array" | "shared" | "dataTable";
  readonly ref?: string;
  readonly sharedIndex?: string;
}

/** What one `<c>` says. */
export interface CellSource {
  readonly place: string | undefined;
  readonly format: number;
  readonly type: string;
  readonly hasMetadata: boolean;
  readonly value: CellValue;
  /** The place of a shared text that the file has not. */
  readonly missingText?: number;
  readonly formula?: FormulaSource;
}

const ERRORS: ReadonlySet<string> = new Set(ERROR_CODES);

/** Text of an error cell → error; what this host does not know shows as #VALUE!. */
function readError(text: string): { error: ErrorCode } {
  return { error: ERRORS.has(text) ? (text as ErrorCode) : "#VALUE!" };
}

function contents(source: string, name: string, from: number): string | undefined {
  const open = source.indexOf(`<${name}`, from);
  if (open < 0) return undefined;
  const tagEnd = source.indexOf(">", open);
  if (source[tagEnd - 1] === "/") return "";
  const close = source.indexOf(`</${name}>`, tagEnd);
  return close < 0 ? undefined : source.slice(tagEnd + 1, close);
}

function readValue(type: string, source: string, tagEnd: number, strings: readonly string[]): CellValue {
  const inline = type === "inlineStr" ? contents(source, "is", tagEnd) : undefined;
  if (inline !== undefined) return stringItemText(inline);
  const raw = contents(source, "v", tagEnd);
  if (raw === undefined) return type === "inlineStr" ? "" : null;
  if (type === "s") return strings[Number(raw)] ?? "";
  // Some writers put the text of an inline string where a formula's result stands.
  if (type === "str" || type === "inlineStr") return decodeXstring(unescapeXml(raw));
  if (type === "b") return raw === "1" || raw === "true";
  if (type === "e") return readError(unescapeXml(raw));
  if (type === "d") return serialOfIso(raw);
  if (raw === "") return null;
  const number = Number(raw);
  return Number.isFinite(number) ? number : null;
}

/** ISO dates (`t="d"`, strict files) → the serial number of the 1900 system. */
function serialOfIso(text: string): CellValue {
  const time = Date.parse(
    /T/.test(text) ? (/[zZ]|[+-]\d\d:\d\d$/.test(text) ? text : `${text}Z`) : `${text}T00:00:00Z`,
  );
  return Number.isNaN(time) ? text : time / 86_400_000 + 25_569;
}

function readFormula(source: string, tagEnd: number): FormulaSource | undefined {
  const open = source.indexOf("<f", tagEnd);
  if (open < 0) return undefined;
  const close = source.indexOf(">", open);
  const text = unescapeXml(contents(source, "f", tagEnd) ?? "");
  if (close - open <= 3) return { text, kind: "normal" };
  const { t, ref, si } = scanAttributes(source.slice(open, close));
  const kind = t === "array" || t === "shared" || t === "dataTable" ? t : "normal";
  return { text, kind, ...(ref !== undefined && { ref }), ...(si !== undefined && { sharedIndex: si }) };
}

/** The place that a cell without a text names, where no shared text stands. */
function missingText(source: string, tagEnd: number, strings: readonly string[]): number | undefined {
  const index = Number(contents(source, "v", tagEnd) ?? Number.NaN);
  return Number.isInteger(index) && index >= strings.length ? index : undefined;
}

/** Reads one `<c>` element. */
export function readCellSource(source: string, tagEnd: number, strings: readonly string[]): CellSource {
  const type = quickAttribute(source, "t", tagEnd) ?? "n";
  const format = quickAttribute(source, "s", tagEnd);
  const formula = readFormula(source, tagEnd);
  const value = source.length === tagEnd + 1 ? null : readValue(type, source, tagEnd, strings);
  const missing = type === "s" && value === "" ? missingText(source, tagEnd, strings) : undefined;
  return {
    place: quickAttribute(source, "r", tagEnd),
    format: format === undefined ? 0 : Number(format),
    type,
    hasMetadata: quickAttribute(source, "cm", tagEnd) !== undefined,
    value,
    ...(missing !== undefined && { missingText: missing }),
    ...(formula && { formula }),
  };
}
