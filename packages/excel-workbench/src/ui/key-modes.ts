import type { Direction } from "excel-host";
import { commandOf, type CellCommand } from "./cell-commands";

/** What the keys that follow mean: End makes a jump of an arrow, F8 lets keys that move select instead. */
export type KeyMode = "ending" | "extending";

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: "Up",
  ArrowDown: "Down",
  ArrowLeft: "Left",
  ArrowRight: "Right",
};

const HELD_KEYS: ReadonlySet<string> = new Set(["Shift", "Control", "Alt", "Meta"]);

/** The modes that End and F8 begin, as in Excel. */
export class KeyModes {
  private isEnding = false;
  private isExtending = false;

  /** `changed`: another mode is on now, or none. */
  constructor(private readonly changed: (mode: KeyMode | undefined) => void) {}

  get now(): KeyMode | undefined {
    if (this.isEnding) return "ending";
    return this.isExtending ? "extending" : undefined;
  }

  /** Something else was begun. */
  end(): void {
    this.set(false, false);
  }

  /** What a key means in the mode that is on: a command; true where it only switched the mode; undefined where nothing. */
  take(event: KeyboardEvent): CellCommand | true | undefined {
    const { key } = event;
    const isBare = !event.ctrlKey && !event.metaKey && !event.altKey;
    if (HELD_KEYS.has(key)) return undefined;
    if (key === "F8" && isBare && !event.shiftKey) return this.set(false, !this.isExtending);
    if (key === "End" && isBare) return this.set(!this.isEnding, this.isExtending);
    const command = this.isEnding ? this.atEnd(event) : this.isExtending ? this.extended(event) : undefined;
    this.set(false, this.isExtending && command !== undefined);
    return command;
  }

  /** After End: an arrow jumps, Home leads to the last cell that is used, Enter to the last one of the row. */
  private atEnd({ key, shiftKey }: KeyboardEvent): CellCommand | undefined {
    const selects = shiftKey || this.isExtending;
    const arrow = ARROWS[key];
    if (arrow) return selects ? `selectEdge${arrow}` : `edge${arrow}`;
    if (key === "Home") return selects ? "selectToEnd" : "toEnd";
    if (key === "Enter") return selects ? "selectToRowEnd" : "toRowEnd";
    return undefined;
  }

  /** After F8: as with Shift held. */
  private extended(event: KeyboardEvent): CellCommand | undefined {
    const { ctrlKey, metaKey, altKey, key } = event;
    const arrow = ARROWS[key];
    if (arrow && !ctrlKey && !metaKey && !altKey) return `grow${arrow}`;
    const command = commandOf({ ctrlKey, metaKey, altKey, shiftKey: true, key });
    return command?.startsWith("select") ? command : undefined;
  }

  private set(isEnding: boolean, isExtending: boolean): true {
    const before = this.now;
    this.isEnding = isEnding;
    this.isExtending = isExtending;
    if (this.now !== before) this.changed(this.now);
    return true;
  }
}
