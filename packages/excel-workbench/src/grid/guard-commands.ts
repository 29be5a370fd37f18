import { CanceledError, ICommandService, type ICommandInfo, type Univer } from "@univerjs/core";
import { EDITOR_OPERATIONS, HARMLESS, NOT_THE_GRIDS, REPLACED } from "./allowed-commands";
import type { GridOwner } from "./owner";

/** Lets the grid move, scroll and look only; what changes the book is told to the owner instead. */
export function guardCommands(univer: Univer, owner: GridOwner): void {
  univer
    .__getInjector()
    .get(ICommandService)
    .beforeCommandExecuted((command) => {
      if (!isAllowed(command, owner)) throw new CanceledError();
    });
}

function isAllowed({ id, params }: Readonly<ICommandInfo>, owner: GridOwner): boolean {
  const names = Object.keys(REPLACED) as (keyof typeof REPLACED)[];
  const replaced = names.find((name) => REPLACED[name] === id);
  if (replaced) queueMicrotask(() => owner.command(replaced, params));
  const isEditor = EDITOR_OPERATIONS.has(id);
  if (isEditor && (params as { visible?: boolean }).visible !== false) queueMicrotask(() => owner.edit());
  if (replaced || isEditor || NOT_THE_GRIDS.has(id)) return false;
  return !id.startsWith("sheet.command.") || HARMLESS.has(id);
}
