import { localeInfo, type LocaleInfo } from "excel-host";
import type { WorkbenchConfig } from "../config/config";
import { AddInSteps } from "../edit/add-in-steps";
import { Clipboard } from "../edit/clipboard";
import { Edits } from "../edit/edits";
import type { Session } from "../session";
import { showMessage } from "../ui/message";
import { refusalText } from "./refusal-text";

/** The workbook on the desk and what a user can do to it. */
export interface OpenBook {
  readonly config: WorkbenchConfig;
  readonly notation: LocaleInfo;
  readonly session: Session;
  readonly workbook: Session["workbook"];
  readonly edits: Edits;
  readonly clipboard: Clipboard;
  readonly addInSteps: AddInSteps;
}

/** Lays a workbook onto the desk; what is typed and shown follows the notation of the configuration. */
export function openBook(session: Session, config: WorkbenchConfig): OpenBook {
  const { workbook } = session;
  const notation = localeInfo(config.locale);
  const edits = new Edits(workbook, notation, (refusal) => showMessage(refusalText(config.texts, refusal)));
  const clipboard = new Clipboard(workbook, edits, config.locale);
  const addInSteps = new AddInSteps(workbook, edits.undoStack);
  session.listenToAddIn(addInSteps);
  return { addInSteps, config, notation, session, workbook, edits, clipboard };
}
