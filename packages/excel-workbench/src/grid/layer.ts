import { create } from "../ui/dom";

/** A layer over the cells; `place` puts what it holds where its cells are, once the area has another size. */
export function layerOver(area: HTMLElement, id: string, place: () => void): HTMLElement {
  const layer = create("div", { id });
  area.append(layer);
  new ResizeObserver(place).observe(area);
  return layer;
}

/** Does something once for many calls that come together, two frames later: the grid takes one to follow the book. */
export function afterGrid(act: () => unknown): () => void {
  let frame = 0;
  return () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => (frame = requestAnimationFrame(() => void act())));
  };
}
