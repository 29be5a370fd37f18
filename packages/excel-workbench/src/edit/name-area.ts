import { addName, nameReference, type Rect } from "excel-host";

/** The state of the Excel that the book is open in: operations of its API need it. */
type HostState = Parameters<typeof addName>[0]["host"];

/** Gives cells a name of the book; false where the text is no name or an error forbids it. */
export function nameArea(
  host: HostState,
  { sheetId, area }: { readonly sheetId: string; readonly area: Rect },
  name: string,
): boolean {
  try {
    addName({ host }, name, nameReference({ host, sheetId, rect: area }));
    return true;
  } catch {
    return false;
  }
}
