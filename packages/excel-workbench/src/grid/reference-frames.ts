import type { Rect, Workbook } from "excel-host";
import { referencesIn } from "../edit/formula-references";
import { create } from "../ui/dom";
import { cornerOf, drawingPlace, putDrawing } from "./drawing-place";
import type { GridView } from "./grid-view";

/** In the order in which a formula names cells, and again from the first one. */
const COLOURS = ["#2F5FD0", "#C0302B", "#7A3FB0", "#1E8449", "#B03A78", "#B9770E"];

/** Coloured frames around the cells that a formula names while it is typed, as Excel draws them. */
export class ReferenceFrames {
  private frames: readonly { readonly box: HTMLElement; readonly rect: Rect }[] = [];

  constructor(
    private readonly layer: HTMLElement,
    private readonly grid: Pick<GridView, "cornerAt">,
  ) {}

  /** Frames what the text of a cell of `sheetId` names on the sheet in front; undefined takes the frames away. */
  show(text: string | undefined, workbook: Workbook | undefined, sheetId: string | undefined): void {
    for (const { box } of this.frames) box.remove();
    this.frames = [];
    if (!text || !workbook) return;
    const { sheets, activeSheetId } = workbook.book;
    const named = referencesIn(text).map((one, index) => ({ ...one, index }));
    const isSeen = ({ sheet }: { readonly sheet?: string }): boolean =>
      (sheet === undefined
        ? sheetId
        : sheets.find(({ name }) => name.toLowerCase() === sheet.toLowerCase())?.id) === activeSheetId;
    this.frames = named.filter(isSeen).map(({ rect, index }) => ({ rect, box: frame(index) }));
    this.layer.append(...this.frames.map(({ box }) => box));
    this.place();
  }

  /** Puts the frames where their cells are now. */
  place(): void {
    for (const { box, rect } of this.frames) {
      const [from, to] = [cornerOf(rect.top, rect.left), cornerOf(rect.bottom + 1, rect.right + 1)];
      putDrawing(box, drawingPlace(this.grid, { from, to, moves: "absolute" }));
    }
  }
}

function frame(index: number): HTMLElement {
  const box = create("div", { className: "reference-frame" });
  box.style.setProperty("--reference", COLOURS[index % COLOURS.length] ?? "");
  return box;
}
