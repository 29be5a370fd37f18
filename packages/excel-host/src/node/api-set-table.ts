import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import ts from "typescript";
import type { ApiSetTable } from "../protocol/api-sets";

const require_ = createRequire(__filename);
const TYPES = require_.resolve("@types/office-js/package.json");
const { version } = JSON.parse(readFileSync(TYPES, "utf8")) as { version: string };

/** Kept between runs: reading 80,000 lines of declarations takes about two seconds. */
const CACHE = join(dirname(TYPES), "../../.cache/excel-host", `api-members-${version}.json`);

/** The table of requirement sets from the `[Api set: …]` tags of `@types/office-js`; made once and cached. */
export function apiSetTable(): ApiSetTable {
  if (existsSync(CACHE)) return JSON.parse(readFileSync(CACHE, "utf8")) as ApiSetTable;
  const table = readApiSets(readFileSync(join(dirname(TYPES), "index.d.ts"), "utf8"));
  mkdirSync(dirname(CACHE), { recursive: true });
  // Renamed into place: another process may look while this one writes.
  const draft = `${CACHE}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(table));
  renameSync(draft, CACHE);
  return table;
}

/** Reads the tags of the namespace Excel; members without a tag are of the first set, previews belong to none. */
export function readApiSets(declarations: string): ApiSetTable {
  const source = ts.createSourceFile("office.d.ts", declarations, ts.ScriptTarget.Latest, false);
  const table: Record<string, string> = {};
  for (const block of excelBlocks(source)) {
    for (const statement of block.statements) {
      if (ts.isClassDeclaration(statement) && statement.name)
        readClass(statement, statement.name.text, source, table);
    }
  }
  return table;
}

function excelBlocks(source: ts.SourceFile): ts.ModuleBlock[] {
  return source.statements.flatMap((statement) => {
    if (!ts.isModuleDeclaration(statement) || statement.name.text !== "Excel") return [];
    return statement.body && ts.isModuleBlock(statement.body) ? [statement.body] : [];
  });
}

function readClass(
  declaration: ts.ClassDeclaration,
  className: string,
  source: ts.SourceFile,
  table: Record<string, string>,
): void {
  const own = setOf(declaration, source);
  for (const member of declaration.members) {
    if (!member.name || !ts.isIdentifier(member.name)) continue;
    const set = setOf(member, source) ?? own ?? "ExcelApi 1.1";
    const key = `${className}.${member.name.text}`;
    // Overloads: the oldest one decides whether the member is there.
    if (!(key in table)) table[key] = set;
  }
}

/** "ExcelApi 1.9", "ExcelApiDesktop 1.1", or "preview 0" for what is in no set yet; the oldest version where several are named. */
function setOf(node: ts.Node, source: ts.SourceFile): string | undefined {
  const comment = source.text.slice(node.getFullStart(), node.getStart(source));
  const tag = /\[\s*Api set:\s*(\w+)\s+(\d+\.\d+)?/.exec(comment);
  if (!tag) return undefined;
  return tag[2] === undefined ? "preview 0" : `${tag[1]} ${tag[2]}`;
}
