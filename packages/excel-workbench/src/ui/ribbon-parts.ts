import { create } from "./dom";
import { addScreenTip } from "./screen-tip";

/** A line drawing, 24 units square. */
export function drawing(path: string): SVGSVGElement {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("aria-hidden", "true");
  const line = document.createElementNS("http://www.w3.org/2000/svg", "path");
  line.setAttribute("d", path);
  svg.append(line);
  return svg;
}

/** A large button of the ribbon: a picture above its label. */
export function button(
  label: string,
  picture: Element,
  tip: { title: string; text: string },
  run: () => void,
): HTMLButtonElement {
  const made = create("button", { type: "button", className: "ribbon-button" }, [
    picture,
    create("span", { textContent: label }),
  ]);
  made.addEventListener("click", run);
  addScreenTip(made, tip.title, tip.text);
  return made;
}

/** A group of the ribbon with its label below. */
export function group(label: string, buttons: readonly Node[], className = "ribbon-buttons"): HTMLElement {
  return create("div", { className: "ribbon-group", role: "group", ariaLabel: label }, [
    create("div", { className }, buttons),
    create("div", { className: "ribbon-group-label", textContent: label, ariaHidden: "true" }),
  ]);
}
