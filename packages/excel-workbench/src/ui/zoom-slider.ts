import { create, element } from "./dom";
import type { WorkbenchTexts } from "../config/texts";

/** The slider at the right end of the line at the bottom: how large the sheet is shown. */
export class ZoomSlider {
  private readonly slider: HTMLInputElement;
  private readonly shown: HTMLButtonElement;

  constructor(
    texts: WorkbenchTexts["view"],
    private readonly zoom: (percent: number) => void,
  ) {
    const look = { id: "zoom", type: "range", min: "50", max: "200", step: "10", ariaLabel: texts.zoom };
    this.slider = create("input", look);
    this.shown = create("button", { type: "button", className: "zoom-shown", title: "100%" });
    const step = (by: number, text: string, label: string): HTMLButtonElement => {
      const made = create("button", { type: "button", textContent: text, ariaLabel: label, title: label });
      made.addEventListener("click", () => this.zoom(Number(this.slider.value) + by));
      return made;
    };
    this.slider.addEventListener("input", () => this.zoom(Number(this.slider.value)));
    this.shown.addEventListener("click", () => this.zoom(100));
    const parts = [step(-10, "−", texts.smaller), this.slider, step(10, "+", texts.larger), this.shown];
    element("status-bar").append(create("span", { id: "zoom-box" }, parts));
    this.show(100);
  }

  /** Shows how large the sheet is, in percent. */
  show(percent: number): void {
    this.slider.value = String(percent);
    this.shown.textContent = `${percent}%`;
  }
}
