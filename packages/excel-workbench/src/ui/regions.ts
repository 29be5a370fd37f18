/** How the keyboard gets into regions that are no ordinary elements. */
export interface RegionFocus {
  grid(): void;
  pane(): void;
}

/** Where the Tab key would enter a region: its chosen tab, where it has tabs. */
function firstIn(region: HTMLElement): HTMLElement | undefined {
  const chosen = region.querySelector<HTMLElement>('[tabindex="0"]');
  return chosen ?? region.querySelector<HTMLElement>("input, textarea, button") ?? undefined;
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
  else (next && firstIn(next))?.focus();
}
