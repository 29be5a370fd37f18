import { create, element } from "./dom";
import type { WorkbenchTexts } from "../config/texts";

/** The slider at the right end of the line at the bottom: how large the sheet is shown. */
export class ZoomSlider {
  private readonly slider: HTMLInputElement;
  private readonly shown: HTMLButtonElement;
  /** A file may show a sheet smaller or larger than the slider goes. */
  private percent = 100;

  constructor(
    texts: WorkbenchTexts["view"],
    private readonly zoom: (percent: number) => void,
    /** Gives the keyboard back to the cells, as Excel does after the mouse was used here. */
    toGrid: () => void,
  ) {
    const look = { id: "zoom", type: "range", min: "50", max: "200", step: "10", ariaLabel: texts.zoom };
    this.slider = create("input", look);
    this.shown = create("button", { type: "button", className: "zoom-shown", title: "100%" });
    const step = (by: number, text: string, label: string): HTMLButtonElement => {
      const made = create("button", { type: "button", textContent: text, ariaLabel: label, title: label });
      made.addEventListener("click", () => this.zoom(this.percent + by));
      return made;
    };
    this.slider.addEventListener("input", () => this.zoom(Number(this.slider.value)));
    this.shown.addEventListener("click", () => this.zoom(100));
    const parts = [step(-10, "−", texts.smaller), this.slider, step(10, "+", texts.larger), this.shown];
    const box = create("span", { id: "zoom-box" }, parts);
    // A click of the keyboard has no count.
    box.addEventListener("click", ({ detail }) => detail > 0 && toGrid());
    element("status-bar").append(box);
    this.show(100);
  }

  /** Shows how large the sheet is, in percent. */
  show(percent: number): void {
    this.percent = percent;
    this.slider.value = String(percent);
    this.shown.textContent = `${percent}%`;
  }
}
