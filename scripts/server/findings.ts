import { rightTypes } from "./content-types";
import { EXCEL_ORIGIN, type Answer, type NoAnswer } from "./probe";
import { FUNCTIONS, FUNCTIONS_EN, MANIFEST, PAGE, SCRIPTS, scriptsOf } from "./site";

/** What can be wrong with a server; each has its sentence in `words.ts`. */
export type Fault =
  | "ALAMAT"
  | "CONTOH"
  | "TAK_TERJANGKAU"
  | "SERTIFIKAT"
  | "ALIHAN"
  | "MASUK"
  | "HILANG"
  | "BUKAN_ISINYA"
  | "JENIS"
  | "CORS"
  | "BINGKAI"
  | "CSP"
  | "IKON"
  | "SIMPANAN"
  | "MANIFES"
  | "FUNGSI"
  | "SKRIP";

/** One fault: which file, and what the server said where that helps. */
export interface ServerFinding {
  readonly fault: Fault;
  readonly file: string;
  readonly stated: string;
}

type Rule = (file: string, answer: Answer, url: string) => ServerFinding | undefined;

const found = (fault: Fault, file: string, stated = ""): ServerFinding => ({ fault, file, stated });

const CERTIFICATE = /CERT|SELF_SIGNED|UNABLE_TO|ALTNAME|SSL|TLS/;

/** Why there was no answer at all. */
export function silent(file: string, { error }: NoAnswer): ServerFinding {
  return found(CERTIFICATE.test(error) ? "SERTIFIKAT" : "TAK_TERJANGKAU", file, error);
}

/** Answers other than 200 have one fault, and nothing else of them is looked at. */
function refused(file: string, { status, headers }: Answer): ServerFinding | undefined {
  if (status === 200) return undefined;
  if (status === 401 || status === 403 || status === 407) return found("MASUK", file, String(status));
  if (status >= 300 && status < 400) return found("ALIHAN", file, headers["location"] ?? String(status));
  return found("HILANG", file, String(status));
}

/** A server that answers every unknown address with its home page hides a missing file. */
const itself: Rule = (file, { body }) =>
  /^\s*<(?:!doctype|html)/i.test(body) !== file.endsWith(".html")
    ? found("BUKAN_ISINYA", file, body.trim().slice(0, 40))
    : undefined;

const typed: Rule = (file, { headers }) => {
  const type = (headers["content-type"] ?? "").toLowerCase();
  const right = rightTypes(file);
  return right.length === 0 || right.some((one) => type.startsWith(one))
    ? undefined
    : found("JENIS", file, type);
};

const isFunctions = (file: string): boolean => file === FUNCTIONS || file === FUNCTIONS_EN;

const openToExcel: Rule = (file, { headers }) => {
  const allowed = headers["access-control-allow-origin"] ?? "";
  return !isFunctions(file) || allowed === "*" || allowed === EXCEL_ORIGIN
    ? undefined
    : found("CORS", file, allowed);
};

const framed: Rule = (file, { headers }) => {
  const ancestors = /frame-ancestors[^;]*/i.exec(headers["content-security-policy"] ?? "")?.[0];
  const stated = headers["x-frame-options"] ?? ancestors;
  return file !== PAGE || stated === undefined ? undefined : found("BINGKAI", file, stated);
};

/** A policy of the server comes on top of the page's own, which is all it needs. */
const policy: Rule = (file, { headers }) => {
  const csp = headers["content-security-policy"];
  return file !== PAGE || csp === undefined || !/(?:script|style|default)-src/.test(csp)
    ? undefined
    : found("CSP", file, csp);
};

const iconKept: Rule = (file, { headers }) => {
  const cache = headers["cache-control"] ?? "";
  return file.endsWith(".png") && /no-store/i.test(cache) ? found("IKON", file, cache) : undefined;
};

/** An update has to arrive: files without a version in their name may be kept, but are asked for anew. */
const fresh: Rule = (file, { headers }) => {
  const cache = headers["cache-control"] ?? "";
  const seconds = Number(/max-age=(\d+)/i.exec(cache)?.[1] ?? 0);
  const long = seconds > 3600 && !/no-cache|must-revalidate/i.test(cache);
  return long && !file.endsWith(".png") ? found("SIMPANAN", file, cache) : undefined;
};

const ownManifest: Rule = (file, { body }, url) => {
  if (file !== MANIFEST) return undefined;
  const page = /<SourceLocation DefaultValue="([^"]*)"/.exec(body)?.[1] ?? "";
  return page === `${url}/${PAGE}` ? undefined : found("MANIFES", file, page);
};

const listed: Rule = (file, { body }) => {
  if (!isFunctions(file)) return undefined;
  try {
    const { functions } = JSON.parse(body) as { functions?: unknown };
    return Array.isArray(functions) && functions.length > 0 ? undefined : found("FUNGSI", file);
  } catch {
    return found("FUNGSI", file);
  }
};

const scripted: Rule = (file, { body }) =>
  file === SCRIPTS && scriptsOf(body).length === 0 ? found("SKRIP", file) : undefined;

const RULES: readonly Rule[] = [
  itself,
  typed,
  openToExcel,
  framed,
  policy,
  iconKept,
  fresh,
  ownManifest,
  listed,
  scripted,
];

/** All that is wrong with one file that was answered; a wrong body says nothing more of its content. */
export function faultsOf(file: string, answer: Answer, url: string): ServerFinding[] {
  const no = refused(file, answer) ?? itself(file, answer, url);
  if (no) return [no];
  return RULES.flatMap((rule) => rule(file, answer, url) ?? []);
}
