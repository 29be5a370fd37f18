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
