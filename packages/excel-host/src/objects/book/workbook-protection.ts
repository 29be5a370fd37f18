import { excelClass } from "../../api/class-table";
import type { Arguments } from "../../api/arguments";
import { fail } from "../../api/errors";
import { isStructureLocked } from "../sheet/protection-check";
import { checkPassword, legacyHash } from "../sheet/password";
import type { HostState } from "../state";

function protect(host: HostState, args: Arguments): void {
  if (isStructureLocked(host)) fail("InvalidOperation", "The workbook is protected already.");
  const password = args.optionalText(0);
  const hash: Record<string, string> = password ? { workbookPassword: legacyHash(password) } : {};
  host.workbook.editBook("structure", (draft) => {
    draft.structure = { attributes: { ...hash, lockStructure: "1" } };
  });
}

function unprotect(host: HostState, args: Arguments): void {
  const { structure } = host.workbook.book;
  if (!structure) return;
  const names = { short: "workbookPassword", long: "workbookHashValue" };
  checkPassword(structure.attributes, args.optionalText(0) ?? "", names);
  host.workbook.editBook("structure", (draft) => {
    delete draft.structure;
  });
}

/** Excel.WorkbookProtection: of the structure, that is which sheets there are, in what order and under what names. */
export const workbookProtection = excelClass<HostState>({
  name: "WorkbookProtection",
  properties: { Protected: { get: isStructureLocked } },
  methods: { Protect: protect, Unprotect: unprotect },
});
