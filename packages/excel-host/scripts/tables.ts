import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { format, resolveConfig } from "prettier";
import { createHost } from "../src/host";
import { emptyBook } from "../src/model/empty-book";
import { Workbook } from "../src/model/workbook";
import { openExcel } from "../src/node/index";
import { makers } from "../src/objects/index";
import { HostEvent } from "../src/protocol/external";

const PACKAGE = join(import.meta.dirname, "..");

/** What every object of the library has, whatever its class. */
const COMMON = new Set([
  "constructor",
  "load",
  "set",
  "update",
  "toJSON",
  "track",
  "untrack",
  "retrieve",
  "ensureUnchanged",
  "setMockData",
]);

/** Rooms of src/objects that the areas of the table are, by what the names of their classes begin with. */
const AREAS: readonly (readonly [area: string, classes: RegExp])[] = [
  ["Ranges", /^(Range|FormatProtection|RemoveDuplicates|DataValidation)/],
  ["Tables", /^(Table|AutoFilter)/],
  [
    "Conditional formats",
    /^(Conditional|CellValueC|ColorScale|CustomConditional|DataBar|IconSet|PresetC|TextC|TopBottom)/,
  ],
  ["Sheets", /^(Worksheet|Page|HeaderFooter)/],
  ["Charts", /^Chart/],
  ["Shapes", /^(Shape|GroupShape|GeometricShape|Image$|Line$|Text(Frame|Range))/],
  ["Pivot tables", /Pivot/],
  ["Workbook", /./],
];

interface ClassMembers {
  readonly name: string;
  readonly done: readonly string[];
  readonly refused: readonly string[];
}

function publicMembers(prototype: object): string[] {
  return Object.getOwnPropertyNames(prototype).filter((name) => !/^_/.test(name) && !COMMON.has(name));
}

/**
 * How the library hears of an event, told by its own getter: a method of the class ("_registerdatachangedevent"), or an
 * event of the document (`HostEvent`). Undefined for other members.
 */
function registration(prototype: object, member: string): { method?: string; event?: string } | undefined {
  const getter = Object.getOwnPropertyDescriptor(prototype, member)?.get;
  if (!getter || !/^on[A-Z]/.test(member)) return undefined;
  const source = Function.prototype.toString.call(getter);
  const method = /\._Register\w+/.exec(source)?.[0].slice(1).toLowerCase();
  const event = /\boffice10EventId(?:Document)?(\w+?)Event\b/.exec(source)?.[1];
  return { ...(method !== undefined && { method }), ...(event !== undefined && { event }) };
}

/** Events that may be heard and are never told (LIMITS.md): they do not count as done. */
const NEVER_TOLD: ReadonlySet<string> = new Set(["SettingsChanged"]);

/** Whether the host has what an event is heard by, and tells it. */
function isHeard(prototype: object, member: string, own: ReadonlySet<string>): boolean {
  const { method = "", event = "" } = registration(prototype, member) ?? {};
  return own.has(method) || (event in HostEvent && !NEVER_TOLD.has(event));
}

/** Each class that the host has: members of the genuine library that it does, and those that it refuses. */
let known: ReturnType<typeof readClasses> | undefined;

/** The classes, looked at once. */
function classes(): ReturnType<typeof readClasses> {
  return (known ??= readClasses());
}

async function readClasses(): Promise<{ known: ClassMembers[]; missing: string[] }> {
  const excel = await openExcel(undefined, { engine: "none" });
  const library = excel.Excel as unknown as Record<string, { readonly prototype?: object } | undefined>;
  const { state } = createHost({ workbook: new Workbook(emptyBook()) });
  const known = Object.entries(makers).map(([name, make]): ClassMembers => {
    const host = (make as (self: unknown) => ReturnType<typeof makers.Workbook>)(state);
    const own = new Set(host.memberNames.map((member) => member.toLowerCase()));
    // Items of a collection are the host's too, and `getItem` is how it finds one by its key.
    if (host.isCollection) for (const member of ["items", "getitem"]) own.add(member);
    const prototype = library[name]?.prototype ?? {};
    const all = publicMembers(prototype).sort();
    const isDone = (member: string) => own.has(member.toLowerCase()) || isHeard(prototype, member, own);
    return { name, done: all.filter(isDone), refused: all.filter((member) => !isDone(member)) };
  });
  const missing = Object.keys(library).filter((name) => {
    const prototype = library[name]?.prototype;
    const isObject =
      prototype !== undefined && "_className" in prototype && publicMembers(prototype).length > 0;
    return isObject && !(name in makers);
  });
  excel.close();
  return { known, missing: missing.sort() };
}

/** The area of a class. */
function areaOf(name: string): string {
  return AREAS.find(([, pattern]) => pattern.test(name))?.[0] ?? "";
}

const [README_START, README_END] = ["<!-- areas: npm run api -->", "<!-- end of areas -->"];

/** README.md with its table of areas made anew. */
export async function areas(text: string): Promise<string> {
  const { known, missing } = await classes();
  const count = (rows: readonly ClassMembers[], pick: (row: ClassMembers) => readonly string[]) =>
    rows.reduce((sum, row) => sum + pick(row).length, 0);
  const lines = AREAS.map(([area]) => {
    const rows = known.filter(({ name }) => areaOf(name) === area);
    const absent = missing.filter((name) => areaOf(name) === area);
    const [done, refused] = [count(rows, ({ done }) => done), count(rows, ({ refused }) => refused)];
    const classesText = absent.map((name) => `\`${name}\``).join(", ") || "–";
    return `| ${area} | ${rows.length} | ${done} | ${refused} | ${classesText} |`;
  });
  const head =
    "| area | classes | members done | members refused | classes refused whole |\n|---|---|---|---|---|";
  const path = join(PACKAGE, "README.md");
  const [before = ""] = text.split(README_START);
  const after = text.split(README_END)[1] ?? "";
  const made = `${before}${README_START}\n\n${head}\n${lines.join("\n")}\n\n${README_END}${after}`;
  return format(made, { ...(await resolveConfig(path)), filepath: path });
}

/** API.md: what of the Excel API the host does, class by class, made from its class tables and the library. */
export async function apiTable(): Promise<string> {
  const path = join(PACKAGE, "API.md");
  return format(await plainTable(), { ...(await resolveConfig(path)), filepath: path });
}

async function plainTable(): Promise<string> {
  const { known, missing } = await classes();
  const sections = AREAS.map(([area]) => {
    const rows = known.filter(({ name }) => areaOf(name) === area);
    const lines = rows.map(({ name, done, refused }) => {
      const members =
        name === "Functions" ? "see function-names.ts" : refused.map((m) => `\`${m}\``).join(", ");
      return `| ${name} | ${done.length} of ${done.length + refused.length} | ${members || "–"} |`;
    });
    return `## ${area}\n\n| class | members done | refused with ApiNotFound |\n|---|---|---|\n${lines.join("\n")}\n`;
  });
  const sum = (pick: (row: ClassMembers) => number) => known.reduce((total, row) => total + pick(row), 0);
  const done = sum((row) => row.done.length);
  const all = done + sum((row) => row.refused.length);
  return [
    "# The Excel API in excel-host\n",
    "Made by `npm run api -w excel-host` from the host's class tables and the genuine library; a test keeps it true.\n",
    `${known.length} classes, ${done} of their ${all} members. Members of the library that are newer than the presented`,
    "Excel are refused too (`requirementSets`, `preset`). What is not here answers `ApiNotFound` with the member's name.\n",
    ...sections,
    `## Classes that the host does not have (${missing.length})\n`,
    `${missing.map((name) => `\`${name}\``).join(", ")}\n`,
  ].join("\n");
}

function sources(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? sources(path) : [path];
  });
}

/** The refusals in the sources: what the host says where it has a member but not all that Excel does with it. */
export function refusals(): string[] {
  const found = sources(join(PACKAGE, "src/objects")).flatMap((file) => {
    const calls = readFileSync(file, "utf8").matchAll(
      /fail\(\s*"UnsupportedOperation",\s*(["`])(.*?)\1\s*,?\s*\)/gs,
    );
    return [...calls].map(([, , text = ""]) => `- ${text.replace(/\$\{[^}]*\}/g, "…")}`);
  });
  return [...new Set(found)].sort();
}

const [START, END] = ["<!-- refusals: npm run api -->", "<!-- end -->"];

/** LIMITS.md with its list of refusals made anew. */
export function limits(text: string): string {
  const [before = ""] = text.split(START);
  const after = text.split(END)[1] ?? "";
  return `${before}${START}\n\n${refusals().join("\n")}\n\n${END}${after}`;
}
