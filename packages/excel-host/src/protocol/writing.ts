import { ActionKind, PathKind, type ActionInfo, type ObjectPathInfo } from "./messages";

/** Methods that look, calculate or move the selection; all others change the workbook. */
const READING = /^(Get|_|Find|Calculate$|Select$|Activate$|Suspend)/;

/** True for an action that changes the workbook. */
export function isWriting(action: ActionInfo, path: ObjectPathInfo | undefined): boolean {
  switch (action.ActionType) {
    case ActionKind.SetProperty:
    case ActionKind.Update:
      return true;
    case ActionKind.Method:
      return !READING.test(action.Name ?? "");
    case ActionKind.Instantiate:
      return path?.ObjectPathType === PathKind.Method && !READING.test(path.Name ?? "");
    default:
      return false;
  }
}
