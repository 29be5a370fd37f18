import { excelClass } from "../../api/class-table";
import { fail } from "../../api/errors";
import type { Arguments } from "../../api/arguments";
import { checkPassword, legacyHash } from "./password";
import { isProtected } from "./protection-check";
import { sheetOf, type SheetRef } from "../state";

/** Options of the API and the `<sheetProtection>` attributes whose "0" allows them. */
const OPTIONS = {
  allowAutoFilter: "autoFilter",
  allowDeleteColumns: "deleteColumns",
  allowDeleteRows: "deleteRows",
  allowEditObjects: "objects",
  allowEditScenarios: "scenarios",
  allowFormatCells: "formatCells",
  allowFormatColumns: "formatColumns",
  allowFormatRows: "formatRows",
  allowInsertColumns: "insertColumns",
  allowInsertHyperlinks: "insertHyperlinks",
  allowInsertRows: "insertRows",
  allowPivotTables: "pivotTables",
  allowSort: "sort",
} as const;

type OptionName = keyof typeof OPTIONS;
const NAMES = Object.keys(OPTIONS) as OptionName[];

/** These two are allowed when the attribute is absent; all others forbidden (ECMA-376 18.3.1.85). */
const ALLOWED_BY_DEFAULT = new Set<OptionName>(["allowEditObjects", "allowEditScenarios"]);

function protect(ref: SheetRef, args: Arguments): void {
  if (isProtected(ref)) fail("InvalidOperation", "The sheet is protected already.");
  const options = args.record(0);
  const password = args.optionalText(1);
  const attributes: Record<string, string> = { sheet: "1" };
  if (password) attributes["password"] = legacyHash(password);
  for (const name of NAMES) {
    const allowed = options[name] === true;
    if (ALLOWED_BY_DEFAULT.has(name)) attributes[OPTIONS[name]] = allowed ? "0" : "1";
    else if (allowed) attributes[OPTIONS[name]] = "0";
  }
  if (options["selectionMode"] === "Unlocked") attributes["selectLockedCells"] = "1";
  if (options["selectionMode"] === "None") {
    Object.assign(attributes, { selectLockedCells: "1", selectUnlockedCells: "1" });
  }
  ref.host.workbook.edit(ref.sheetId, "protection", (draft) => {
    draft.protection = { attributes };
  });
}

function unprotect(ref: SheetRef, args: Arguments): void {
  const sheet = sheetOf(ref);
  if (!sheet.protection) return;
  checkPassword(sheet.protection.attributes, args.optionalText(0) ?? "", {
    short: "password",
    long: "hashValue",
  });
  ref.host.workbook.edit(ref.sheetId, "protection", (draft) => {
    delete draft.protection;
  });
}

function optionsOf(ref: SheetRef): Record<string, unknown> | null {
  const attributes = sheetOf(ref).protection?.attributes;
  if (!attributes || !isProtected(ref)) return null;
  const flags = NAMES.map((name) => {
    const value = attributes[OPTIONS[name]];
    return [name, value === "0" || (value === undefined && ALLOWED_BY_DEFAULT.has(name))] as const;
  });
  return { ...Object.fromEntries(flags), selectionMode: selectionMode(attributes) };
}

function selectionMode(attributes: Readonly<Record<string, string>>): string {
  if (attributes["selectUnlockedCells"] === "1") return "None";
  return attributes["selectLockedCells"] === "1" ? "Unlocked" : "Normal";
}

/** Excel.WorksheetProtection */
export const worksheetProtection = excelClass<SheetRef>({
  name: "WorksheetProtection",
  properties: { Protected: { get: isProtected }, Options: { get: optionsOf } },
  methods: { Protect: protect, Unprotect: unprotect },
});
