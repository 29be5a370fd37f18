import { addFloating, create, float } from "./dom";

/** A note that is shown while the mouse is over its cell. */
export interface NotedCell {
  readonly text: string;
  box(): DOMRect | undefined;
}

/** Shows notes of cells beside them, as in Excel while the mouse rests there. */
export class NoteBubble {
  private readonly bubble = create("div", { id: "note-bubble", role: "tooltip", hidden: true });
  private shown: NotedCell | undefined;

  constructor(
    grid: HTMLElement,
    /** The noted cells of the sheet in front. */
    private readonly cells: () => readonly NotedCell[],
  ) {
    addFloating(this.bubble);
    grid.addEventListener("mousemove", (event) => this.follow(event));
    grid.addEventListener("mouseleave", () => this.show(undefined));
    grid.addEventListener("wheel", () => this.show(undefined), { passive: true });
  }

  private follow({ clientX: x, clientY: y }: MouseEvent): void {
    const under = this.cells().find((cell) => {
      const box = cell.box();
      return box && x >= box.left && x < box.right && y >= box.top && y < box.bottom;
    });
    if (under?.text !== this.shown?.text) this.show(under);
  }

  private show(cell: NotedCell | undefined): void {
    const box = cell?.box();
    this.shown = cell;
    this.bubble.hidden = !cell || !box;
    if (!cell || !box) return;
    this.bubble.textContent = cell.text;
    float(this.bubble, box.right + 8, box.top);
  }
}
