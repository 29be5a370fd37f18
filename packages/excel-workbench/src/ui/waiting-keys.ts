import { commandOf } from "./cell-commands";
import { STEPS, type CellEditorOwner } from "./cell-editor-owner";

/** Pressed together with Ctrl. */
const FORMATS: Readonly<Record<string, "bold" | "italic" | "underline">> = {
  b: "bold",
  i: "italic",
  u: "underline",
  2: "bold",
  3: "italic",
  4: "underline",
};

/** What keys do to the editor that waits. */
export interface WaitingEditor {
  /** Opens with what the cell holds. */
  edit(): void;
  /** Opens with nothing in it. */
  empty(): void;
}

/** Keys while no entry is open; false for others, which are the grid's own (arrows with Shift, Ctrl+A …). */
export function waitingKey(event: KeyboardEvent, owner: CellEditorOwner, editor: WaitingEditor): boolean {
  if (controlKey(event, owner)) return true;
  const command = commandOf(event);
  if (command) return does(() => owner.command(command));
  if (event.altKey && event.key === "ArrowDown") return owner.openList();
  return moveKey(event, owner) || editKey(event, owner, editor);
}

const isControl = ({ ctrlKey, metaKey }: KeyboardEvent): boolean => ctrlKey || metaKey;

/** What is done with Ctrl held and is no command of the cells: steps back and forth, and looks. */
function controlKey(event: KeyboardEvent, owner: CellEditorOwner): boolean {
  if (!isControl(event)) return false;
  const key = event.key.toLowerCase();
  if (key === "z") return does(() => owner.undo());
  if (key === "y") return does(() => owner.redo());
  const format = FORMATS[key];
  return format !== undefined && does(() => owner.format(format));
}

/** To another cell. */
function moveKey(event: KeyboardEvent, owner: CellEditorOwner): boolean {
  const { key, shiftKey } = event;
  const step = event.altKey || shiftKey || isControl(event) ? undefined : STEPS[key];
  if (step) return does(() => owner.move(step));
  if (key === "Home" && !shiftKey) return does(() => owner.home(isControl(event)));
  if (key === "Enter") return does(() => owner.move(shiftKey ? "up" : "down", key));
  return key === "Tab" && does(() => owner.move(shiftKey ? "left" : "right", key));
}

/** Into the cell, or what is in it away. */
function editKey({ key }: KeyboardEvent, owner: CellEditorOwner, editor: WaitingEditor): boolean {
  if (key === "F2") return does(() => editor.edit());
  if (key === "Delete") return does(() => owner.clear());
  return key === "Backspace" && does(() => editor.empty());
}

function does(action: () => unknown): true {
  action();
  return true;
}
