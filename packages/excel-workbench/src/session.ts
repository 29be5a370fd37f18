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
  type LocaleName,
} from "excel-host";
import { paintChart, paintPicture } from "./grid/chart-picture";
import { createUniverEngine } from "excel-host/univer";

/** The add-in that the workbench drives: its manifest and its functions.json. */
export interface AddIn {
  readonly manifest: AddInManifest;
  readonly functionsJson: string | undefined;
}

/** Told of the add-in's requests. */
export interface AddInListener {
  /** An action is about to change the book. */
  beforeWrite(): void;
  /** A request is answered. */
  afterRequest(): void;
}

/** One opened workbook with its engine and the Excel that the add-in sees. */
export interface Session {
  /** The file's name. */
  readonly name: string;
  readonly workbook: Workbook;
  readonly engine: Engine;
  readonly host: ExcelHost;
  /** From now on this is told of what the add-in is about to write. */
  listenToAddIn(listener: AddInListener): void;
  save(): Uint8Array;
  dispose(): void;
}

/** What is opened, and as whose Excel. */
export interface Opening {
  readonly name: string;
  /** The .xlsx; a new workbook without. */
  readonly bytes: Uint8Array | undefined;
  /** The name of a new workbook's only sheet. */
  readonly firstSheet: string;
  readonly locale: LocaleName;
  readonly apiSets: ApiSetTable;
}

/** Opens a workbook; throws FileFormatError for what is no .xlsx. */
export async function openSession(addIn: AddIn, opening: Opening): Promise<Session> {
  const { name, bytes, locale, apiSets } = opening;
  const reference = { id: addIn.manifest.id, version: addIn.manifest.version };
  const workbook = new Workbook(
    bytes ? readXlsx(bytes, { addIn: reference }) : emptyBook(opening.firstSheet),
  );
  const engine = await createUniverEngine(workbook);
  const members = (sets: Parameters<typeof memberRule>[1]) => memberRule(apiSets, sets);
  const save = () => writeXlsx(workbook.book, { addIn: reference });
  let listener: AddInListener | undefined;
  const options = {
    beforeWrite: () => listener?.beforeWrite(),
    afterRequest: () => listener?.afterRequest(),
    ...{ locale, name, solutionId: addIn.manifest.id, members, paintChart, paintPicture },
    readBook: (other: Uint8Array) => readXlsx(other),
    saveBook: save,
  };
  const host = createHost({ workbook, engine, options });
  const { functions } = addIn.manifest;
  if (functions && addIn.functionsJson) {
    host.setFunctions(readFunctionMetadata(addIn.functionsJson, functions.namespace));
  }
  return {
    name,
    workbook,
    engine,
    host,
    listenToAddIn: (told) => void (listener = told),
    save,
    dispose: () => host.dispose(),
  };
}
