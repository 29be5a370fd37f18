import type { WorkbenchTexts } from "../config/texts";
import { create, element } from "./dom";

/** What the box for finding and replacing asks for. */
export interface FindOwner {
  readonly texts: WorkbenchTexts["find"];
  /** Goes to the next cell with the text; the answer says so. */
  next(text: string): string;
  /** Replaces in the active cell, then goes on. */
  replace(text: string, by: string): string;
  replaceAll(text: string, by: string): string;
  /** Puts the keyboard back into the cells. */
  back(): void;
}

/** The box over the grid that finds and replaces; the sheet stays in use meanwhile. */
export class FindBox {
  private box: HTMLElement | undefined;
  /** What was looked for last, and put in its place. */
  private last = { text: "", by: "" };

  constructor(private readonly owner: FindOwner) {}

  open(withReplace: boolean): void {
    this.close();
    const { texts } = this.owner;
    const text = create("input", { type: "text", ariaLabel: texts.find, placeholder: texts.find });
    const by = create("input", { type: "text", ariaLabel: texts.by, placeholder: texts.by });
    const said = create("span", { className: "find-said", role: "status" });
    const say = (answer: string): void => void (said.textContent = answer);
    const button = (label: string, run: () => string): HTMLElement => {
      const made = create("button", { type: "button", textContent: label });
      made.addEventListener("click", () => say(run()));
      return made;
    };
    const next = (): string => this.owner.next(text.value);
    const close = create("button", {
      type: "button",
      className: "quiet",
      textContent: "✕",
      ariaLabel: texts.close,
    });
    close.addEventListener("click", () => this.leave());
    const row = (...parts: Node[]): HTMLElement => create("div", { className: "find-row" }, parts);
    const replacing = row(
      by,
      button(texts.replace, () => this.owner.replace(text.value, by.value)),
      button(texts.replaceAll, () => this.owner.replaceAll(text.value, by.value)),
    );
    const box = create("div", { id: "find-box", role: "search", ariaLabel: texts.find }, [
      row(text, button(texts.next, next), close),
      ...(withReplace ? [replacing] : []),
      said,
    ]);
    box.addEventListener("keydown", (event) => {
      event.stopPropagation();
      if (event.key === "Escape") this.leave();
      if (event.key !== "Enter" || (event.target !== text && event.target !== by)) return;
      event.preventDefault();
      say(next());
    });
    this.box = box;
    element("grid-area").append(box);
    text.value = this.last.text;
    by.value = this.last.by;
    box.addEventListener("input", () => (this.last = { text: text.value, by: by.value }));
    text.focus();
    text.select();
  }

  private leave(): void {
    this.close();
    this.owner.back();
  }

  private close(): void {
    this.box?.remove();
    this.box = undefined;
  }
}
