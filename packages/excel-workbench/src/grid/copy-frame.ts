import type { Change, Rect, Workbook } from "excel-host";
import { create } from "../ui/dom";
import { cornerOf, drawingPlace, putDrawing } from "./drawing-place";
import type { GridView } from "./grid-view";

/** Changes that end a copy's frame, as in Excel: what was copied may be another thing now. */
const ENDS: ReadonlySet<Change["kind"]> = new Set(["cells", "shift", "tables", "sheetRemoved"]);

/** The dashed frame around what was copied, until something is pasted or typed. */
export class CopyFrame {
  private readonly frame = create("div", { id: "copy-frame", hidden: true });
  private workbook: Workbook | undefined;
  private copied: { readonly sheetId: string; readonly area: Rect } | undefined;
  private stop = (): void => undefined;

  constructor(
    layer: HTMLElement,
    private readonly grid: Pick<GridView, "cornerAt">,
  ) {
    layer.append(this.frame);
  }

  /** From now on another book is in front. */
  open(workbook: Workbook): void {
    this.stop();
    this.workbook = workbook;
    this.show(undefined);
    this.stop = workbook.onChange(({ kind }, origin) => {
      if (ENDS.has(kind) && origin !== "engine") this.show(undefined);
      else if (kind === "sheetActivated") this.place();
    });
  }

  /** Frames what was copied; undefined takes the frame away. */
  show(copied: { readonly sheetId: string; readonly area: Rect } | undefined): void {
    this.copied = copied;
    this.place();
  }

  /** There is a frame, be it on another sheet. */
  get isShown(): boolean {
    return this.copied !== undefined;
  }

  /** Puts the frame where its cells are now. */
  place(): void {
    const { copied } = this;
    const isSeen = copied && copied.sheetId === this.workbook?.book.activeSheetId;
    if (!copied || !isSeen) {
      this.frame.hidden = true;
      return;
    }
    const { top, left, bottom, right } = copied.area;
    const anchor = {
      from: cornerOf(top, left),
      to: cornerOf(bottom + 1, right + 1),
      moves: "absolute" as const,
    };
    putDrawing(this.frame, drawingPlace(this.grid, anchor));
  }
}
