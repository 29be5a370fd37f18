import { rectName, type Rect } from "excel-host";
import type { Selection } from "./owner";

/**
 * What is selected while the grid begins anew. It selects A1 by itself then, and after that what the book remembers: neither
 * is the user's doing, and the book knows neither which of the selected cells is the active one nor what a formula that is
 * being typed points at.
 */
export class KeptSelection {
  private told: Selection | undefined;
  /** What the book remembered when the selection was told. */
  private remembered = "";
  private isQuiet = false;

  constructor(private readonly tell: (selection: Selection) => void) {}

  /** The grid has selected cells; false, and told to nobody, while it begins anew. */
  selected(selection: Selection, remembered: () => Rect | undefined): boolean {
    if (this.isQuiet) return false;
    this.tell(selection);
    this.told = selection;
    this.remembered = nameOf(remembered());
    return true;
  }

  /** Another book is shown. */
  forget(): void {
    this.told = undefined;
  }

  /** Lets the grid begin anew, with nothing told of what it selects meanwhile. */
  quietly(begin: () => void): void {
    const before = this.isQuiet;
    this.isQuiet = true;
    try {
      begin();
    } finally {
      this.isQuiet = before;
    }
  }

  /**
   * What the grid shall select again, without telling, as nothing has changed; undefined where the book remembers something
   * else by now, and for several areas or whole rows and columns, which are selected and told as the book has them.
   */
  again(sheetId: string, remembered: Rect): Selection | undefined {
    const { told } = this;
    if (!told || told.sheetId !== sheetId || told.lines || told.others) return undefined;
    return this.remembered === nameOf(remembered) ? told : undefined;
  }
}

const nameOf = (area: Rect | undefined): string => (area ? rectName(area) : "");
