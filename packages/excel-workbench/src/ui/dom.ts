/** The element with this id; the page is ours, so it is there. */
export function element<T extends HTMLElement = HTMLElement>(id: string): T {
  const found = document.getElementById(id);
  if (!found) throw new Error(`no element #${id}`);
  return found as T;
}

/** A new element with properties and children. */
export function create<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Partial<HTMLElementTagNameMap[K]> = {},
  children: readonly (Node | string)[] = [],
): HTMLElementTagNameMap[K] {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}

/** Puts a floating element into the page's main part: what lies in none is no part of the page for a screen reader. */
export function addFloating(box: HTMLElement): void {
  element("desk").append(box);
}

/** Places a floating element below or beside a point so that it stays on the screen. */
export function float(box: HTMLElement, left: number, top: number): void {
  box.style.left = `${Math.max(4, Math.min(left, window.innerWidth - box.offsetWidth - 4))}px`;
  box.style.top = `${Math.max(4, Math.min(top, window.innerHeight - box.offsetHeight - 4))}px`;
}

/** What gets the keyboard when it is clicked. */
const TAKE_FOCUS =
  "a[href], button:enabled, input, select, textarea, label, iframe, [tabindex], dialog, #grid-area";

/** Whether a click there takes the keyboard along. */
export function takesFocus(target: EventTarget | null): boolean {
  return target !== null && "closest" in target && (target as Element).closest(TAKE_FOCUS) !== null;
}

/** As in Excel, a click on what is no control (title bar, gaps of the ribbon, line at the bottom) leaves the keyboard where it is. */
export function keepFocus(): void {
  document.addEventListener("mousedown", (event) => {
    if (!takesFocus(event.target)) event.preventDefault();
  });
}

/** True while no part of the page has the keyboard, or only a frame that cannot be seen. */
export function isKeyboardNowhere(): boolean {
  const { activeElement, body } = document;
  return !activeElement || activeElement === body || activeElement.closest("[inert]") !== null;
}
