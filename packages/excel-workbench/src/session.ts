import {
  type Engine,
  readXlsx,
  writeXlsx,
  emptyBook,
  Workbook,
  memberRule,
  type ApiSetTable,
  readFunctionMetadata,
  createHost,
  type ExcelHost,
  type AddInManifest,
} from "excel-host";
import { createUniverEngine } from "excel-host/univer";

/** Excel's members by requirement set; the build puts the table in. */
declare const API_SETS: ApiSetTable;

/** The add-in that the workbench drives: its manifest and its functions.json. */
export interface AddIn {
  readonly manifest: AddInManifest;
  readonly manifestXml: string;
  readonly functionsJson: string | undefined;
}

/** One opened workbook with its engine and the Excel that the add-in sees. */
export interface Session {
  readonly name: string;
  readonly workbook: Workbook;
  readonly engine: Engine;
  readonly host: ExcelHost;
  save(): Uint8Array;
  dispose(): void;
}

/** Opens an .xlsx (a new workbook without bytes); throws FileFormatError for what is none. */
export async function openSession(
  bytes: Uint8Array | undefined,
  name: string,
  addIn: AddIn,
): Promise<Session> {
  const reference = { id: addIn.manifest.id, version: addIn.manifest.version };
  const workbook = new Workbook(bytes ? readXlsx(bytes, { addIn: reference }) : emptyBook("Lembar1"));
  const engine = await createUniverEngine(workbook);
  const host = createHost({
    workbook,
    engine,
    options: {
      locale: "id-ID",
      name,
      solutionId: addIn.manifest.id,
      members: (sets) => memberRule(API_SETS, sets),
    },
  });
  const { functions } = addIn.manifest;
  if (functions && addIn.functionsJson) {
    host.setFunctions(readFunctionMetadata(addIn.functionsJson, functions.namespace));
  }
  return {
    name,
    workbook,
    engine,
    host,
    save: () => writeXlsx(workbook.book, { addIn: reference }),
    dispose: () => host.dispose(),
  };
}
