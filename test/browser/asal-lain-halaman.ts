import {
  createHost,
  emptyBook,
  memberRule,
  readFunctionMetadata,
  Workbook,
  type ApiSetTable,
} from "excel-host";
import { createUniverEngine } from "excel-host/univer";

/*
 * Runs in the pane's frame before its own scripts, as Excel does: puts an Excel behind window.external. The add-in's files
 * come from their server; nothing of them is touched.
 */

/** What the test hands over: the sets of the API, the manifest's id and namespace, functions.json as it was served. */
export interface BekalHalaman {
  readonly apiSets: ApiSetTable;
  readonly id: string;
  readonly namespace: string;
  readonly functionsJson: string;
}

declare global {
  interface Window {
    bekal?: BekalHalaman;
    excelUji?: { readonly workbook: Workbook; readonly host: ReturnType<typeof createHost> };
  }
}

async function pasang({ apiSets, id, namespace, functionsJson }: BekalHalaman): Promise<void> {
  const workbook = new Workbook(emptyBook("Lembar1"));
  const engine = await createUniverEngine(workbook);
  const members = (sets: Parameters<typeof memberRule>[1]) => memberRule(apiSets, sets);
  const host = createHost({ workbook, engine, options: { locale: "id-ID", solutionId: id, members } });
  host.setFunctions(readFunctionMetadata(functionsJson, namespace));
  Object.defineProperty(window, "external", { value: host.external, configurable: true });
  window.excelUji = { workbook, host };
}

if (window.bekal) void pasang(window.bekal);
