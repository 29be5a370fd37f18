import { openCellMenu, type CellMenuOwner } from "./cell-menu";
import type { CellWork } from "./cell-work";
import { keepKeys, type GridKeysOwner } from "./grid-keys";

/** What the mouse and the keyboard do on the grid's part of the page, besides what the grid itself knows. */
export class GridGestures {
  private isHeld = false;

  constructor(grid: HTMLElement, cells: CellMenuOwner & Pick<CellWork, "giveLook">, keys: GridKeysOwner) {
    // Before the grid, which fills when the button is let go.
    window.addEventListener("pointerup", ({ ctrlKey }) => (this.isHeld = ctrlKey), true);
    grid.addEventListener("contextmenu", (event) => {
      event.preventDefault();
      openCellMenu(cells, event);
    });
    keepKeys(grid, keys);
    grid.addEventListener("pointerup", () => setTimeout(() => cells.giveLook()));
  }

  /** Ctrl was held when the mouse was let go last. */
  get isCtrlHeld(): boolean {
    return this.isHeld;
  }
}
