import { checkPassword, isSheetProtected, legacyHash, type Workbook } from "excel-host";

/** Why a sheet stays protected. */
export type Locked = "wrongPassword" | "unknownPassword";

/** True where a password that can be checked here is needed to unprotect the sheet. */
export function needsPassword(workbook: Workbook, sheetId: string): boolean {
  const { attributes } = workbook.sheet(sheetId).protection ?? {};
  return Boolean(attributes?.["password"]);
}

/** Protects a sheet: locked cells take no entry; as in Excel cells can still be selected. */
export function protectSheet(workbook: Workbook, sheetId: string, password: string): void {
  const attributes: Record<string, string> = { sheet: "1", objects: "1", scenarios: "1" };
  if (password) attributes["password"] = legacyHash(password);
  workbook.edit(sheetId, "protection", (draft) => void (draft.protection = { attributes }), "grid");
}

/** Takes the protection away; undefined when it was done. */
export function unprotectSheet(workbook: Workbook, sheetId: string, password: string): Locked | undefined {
  const sheet = workbook.sheet(sheetId);
  if (!isSheetProtected(sheet)) return undefined;
  const { attributes = {} } = sheet.protection ?? {};
  if (attributes["hashValue"]) return "unknownPassword";
  try {
    checkPassword(attributes, password, { short: "password", long: "hashValue" });
  } catch {
    return "wrongPassword";
  }
  workbook.edit(sheetId, "protection", (draft) => void delete draft.protection, "grid");
  return undefined;
}
