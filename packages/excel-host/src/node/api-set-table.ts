import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type * as TypeScript from "typescript";
import type { ApiSetTable } from "../protocol/api-sets";

const require_ = createRequire(__filename);
const TYPES = require_.resolve("@types/office-js/package.json");
const { version } = JSON.parse(readFileSync(TYPES, "utf8")) as { version: string };

/** Kept between runs: reading 80,000 lines of declarations takes about two seconds. */
const CACHE = join(dirname(TYPES), "../../.cache/excel-host", `api-members-${version}.json`);

let known: ApiSetTable | undefined;

/** The table of requirement sets from the `[Api set: …]` tags of `@types/office-js`; made once and cached. */
export function apiSetTable(): ApiSetTable {
  return (known ??= cachedTable());
}

function cachedTable(): ApiSetTable {
  if (existsSync(CACHE)) return JSON.parse(readFileSync(CACHE, "utf8")) as ApiSetTable;
  const table = readApiSets(readFileSync(join(dirname(TYPES), "index.d.ts"), "utf8"));
  mkdirSync(dirname(CACHE), { recursive: true });
  // Renamed into place: another process may look while this one writes.
  const draft = `${CACHE}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(table));
  renameSync(draft, CACHE);
  return table;
}

/** A second's worth of code that only the first run on a machine needs. */
const typescript = (): typeof TypeScript => require_("typescript") as typeof TypeScript;

/** Reads the tags of the namespace Excel; members without a tag are of the first set, previews belong to none. */
export function readApiSets(declarations: string): ApiSetTable {
  const ts = typescript();
  const source = ts.createSourceFile("office.d.ts", declarations, ts.ScriptTarget.Latest, false);
  const table: Record<string, string> = {};
  for (const block of excelBlocks(ts, source)) {
    for (const statement of block.statements) {
      if (ts.isClassDeclaration(statement) && statement.name)
        readClass(ts, { declaration: statement, name: statement.name.text }, source, table);
    }
  }
  return table;
}

function excelBlocks(ts: typeof TypeScript, source: TypeScript.SourceFile): TypeScript.ModuleBlock[] {
  return source.statements.flatMap((statement) => {
    if (!ts.isModuleDeclaration(statement) || statement.name.text !== "Excel") return [];
    return statement.body && ts.isModuleBlock(statement.body) ? [statement.body] : [];
  });
}

function readClass(
  ts: typeof TypeScript,
  { declaration, name }: { readonly declaration: TypeScript.ClassDeclaration; readonly name: string },
  source: TypeScript.SourceFile,
  table: Record<string, string>,
): void {
  const own = setOf(declaration, source);
  for (const member of declaration.members) {
    if (!member.name || !ts.isIdentifier(member.name)) continue;
    const set = setOf(member, source) ?? own ?? "ExcelApi 1.1";
    const key = `${name}.${member.name.text}`;
    // Overloads: the oldest one decides whether the member is there.
    if (!(key in table)) table[key] = set;
  }
}

/** "ExcelApi 1.9", "ExcelApiDesktop 1.1", or "preview 0" for what is in no set yet; the oldest version where several are named. */
function setOf(node: TypeScript.Node, source: TypeScript.SourceFile): string | undefined {
  const comment = source.text.slice(node.getFullStart(), node.getStart(source));
  const tag = /\[\s*Api set:\s*(\w+)\s+(\d+\.\d+)?/.exec(comment);
  if (!tag) return undefined;
  return tag[2] === undefined ? "preview 0" : `${tag[1]} ${tag[2]}`;
}
