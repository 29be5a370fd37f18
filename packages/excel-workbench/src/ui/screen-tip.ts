import { create, element, float } from "./dom";

/** How long the pointer must rest before a tip is shown, in milliseconds. */
const DELAY = 500;

let waiting: ReturnType<typeof setTimeout> | undefined;

function show(target: HTMLElement, title: string, text: string): void {
  const tip = element("screen-tip");
  tip.replaceChildren(create("strong", { textContent: title }), text);
  tip.hidden = false;
  const box = target.getBoundingClientRect();
  float(tip, box.left, box.bottom + 6);
}

function hide(): void {
  clearTimeout(waiting);
  element("screen-tip").hidden = true;
}

/** Gives an element a ScreenTip for pointer and keyboard. */
export function addScreenTip(target: HTMLElement, title: string, text: string): void {
  const later = (): void => {
    clearTimeout(waiting);
    waiting = setTimeout(() => show(target, title, text), DELAY);
  };
  target.addEventListener("pointerenter", later);
  target.addEventListener("focus", later);
  target.addEventListener("pointerleave", hide);
  target.addEventListener("blur", hide);
  target.addEventListener("pointerdown", hide);
  target.addEventListener("keydown", (event) => event.key === "Escape" && hide());
  target.setAttribute("aria-description", text);
}
