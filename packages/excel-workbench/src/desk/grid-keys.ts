/** Who has the keyboard while the grid is used. */
export interface GridKeysOwner {
  /** Ends what is typed: it belongs to the cell that was active before the click. */
  leave(): void;
  focusGrid(): void;
  /** F8 is on: a click selects up to the cell, as with Shift held. */
  isExtending(): boolean;
}

/**
 * A click into the grid gives it the keyboard at once, so that the first key that follows arrives there. The right button
 * opens a menu, which has the keyboard then.
 */
export function keepKeys(grid: HTMLElement, owner: GridKeysOwner): void {
  const onLeft = (name: "pointerdown" | "mousedown" | "pointerup", act: (event: MouseEvent) => void): void =>
    grid.addEventListener(name, (event) => event.button === 0 && act(event), true);
  onLeft("pointerdown", (event) => {
    if (owner.isExtending() && !event.shiftKey) return clickWithShift(event as PointerEvent);
    owner.leave();
    owner.focusGrid();
  });
  // The browser would give the keyboard to what was clicked, the drawing of the cells.
  onLeft("mousedown", (event) => event.preventDefault());
  onLeft("pointerup", () => owner.focusGrid());
}

/** The same click in its place, with Shift held. */
function clickWithShift(event: PointerEvent): void {
  event.stopImmediatePropagation();
  const { clientX, clientY, pointerId, pointerType, button, buttons, isPrimary } = event;
  const same = { clientX, clientY, pointerId, pointerType, button, buttons, isPrimary, bubbles: true };
  event.target?.dispatchEvent(new PointerEvent("pointerdown", { ...same, cancelable: true, shiftKey: true }));
}
