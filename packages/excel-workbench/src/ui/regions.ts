/** How the keyboard gets into regions that are no ordinary elements. */
export interface RegionFocus {
  grid(): void;
  pane(): void;
}

/** F6 goes from region to region, as in Office. */
export function moveBetweenRegions(step: 1 | -1, focus: RegionFocus): void {
  const regions = [...document.querySelectorAll<HTMLElement>("[data-region]")].filter(
    (region) => !region.classList.contains("parked"),
  );
  const now = regions.findIndex((region) => region.contains(document.activeElement));
  const next = regions[(now + step + regions.length) % regions.length];
  if (next?.id === "grid-area") focus.grid();
  else if (next?.id === "pane") focus.pane();
  else next?.querySelector<HTMLElement>('[tabindex="0"], input, textarea, button')?.focus();
}
