import { create } from "./dom";

/** So far the pointer moves before a click becomes a drag, in pixels. */
const DRAG_FROM = 5;

/** What dragging a tab asks for. */
export interface TabDragOwner {
  /** The tabs as they stand. */
  tabs(): readonly HTMLElement[];
  /** It was dropped before another one, or behind the last; with Ctrl held its sheet is copied there. */
  drop(before: HTMLElement | undefined, isCopy: boolean): void;
}

/** Where a pointer is dropped: before the tab whose middle lies behind it. */
function tabBehind(tabs: readonly HTMLElement[], x: number): HTMLElement | undefined {
  return tabs.find((tab) => {
    const { left, width } = tab.getBoundingClientRect();
    return x < left + width / 2;
  });
}

/** Lets a tab be dragged to another place in its row; a mark shows where it would go. Escape leaves all as it was. */
export function dragTab(tab: HTMLElement, list: HTMLElement, owner: TabDragOwner): void {
  tab.addEventListener("pointerdown", (down) => {
    if (down.button === 0) follow(list, owner, down.clientX);
  });
}

function follow(list: HTMLElement, owner: TabDragOwner, from: number): void {
  const mark = create("span", { className: "drop-mark", ariaHidden: "true" });
  const move = ({ clientX }: PointerEvent): void => {
    if (!mark.isConnected && Math.abs(clientX - from) < DRAG_FROM) return;
    list.insertBefore(mark, tabBehind(owner.tabs(), clientX) ?? null);
  };
  const end = (): void => {
    mark.remove();
    listening.abort();
  };
  const listening = new AbortController();
  const { signal } = listening;
  window.addEventListener("pointermove", move, { signal });
  window.addEventListener("pointercancel", end, { signal });
  window.addEventListener("keydown", ({ key }) => key === "Escape" && end(), { signal, capture: true });
  const up = ({ clientX, ctrlKey }: PointerEvent): void => {
    const isDragged = mark.isConnected;
    end();
    if (isDragged) owner.drop(tabBehind(owner.tabs(), clientX), ctrlKey);
  };
  window.addEventListener("pointerup", up, { signal });
}
