/** How the keyboard gets into regions that are no ordinary elements. */
export interface RegionFocus {
  readonly grid: () => void;
  readonly pane: () => void;
}

const FIELDS = ["input", "textarea", "select", "button"].map((name) => `${name}:enabled`).join(", ");

/** Where the Tab key would enter a region: its chosen tab, where it has tabs. */
function entriesOf(region: HTMLElement): readonly HTMLElement[] {
  const all = (selector: string) => [...region.querySelectorAll<HTMLElement>(selector)];
  const seen = [...all('[tabindex="0"]'), ...all(FIELDS)].filter((one) => !one.closest("[hidden], [inert]"));
  return seen.filter(({ tabIndex }) => tabIndex >= 0);
}

function takesKeys(entry: HTMLElement): boolean {
  entry.focus();
  return document.activeElement === entry;
}

/** Brings the keyboard into a region; false where nothing in it takes it: it is empty, or not shown now. */
function enter(region: HTMLElement, focus: RegionFocus): boolean {
  const { grid, pane } = focus;
  const own = { "grid-area": grid, pane }[region.id];
  if (!own) return entriesOf(region).some(takesKeys);
  own();
  return true;
}

/** F6 goes round from region to region, as in Office, past those that have nothing for the keyboard. */
export function moveBetweenRegions(step: 1 | -1, focus: RegionFocus): void {
  const regions = [...document.querySelectorAll<HTMLElement>("[data-region]")].filter(
    (region) => !region.classList.contains("parked"),
  );
  const { activeElement } = document;
  const now = regions.findIndex((region) => region.contains(activeElement));
  const from = now < 0 && step < 0 ? 0 : now;
  for (let tried = 1; tried <= regions.length; tried += 1) {
    const next = regions.at((from + step * tried) % regions.length);
    if (next && enter(next, focus)) return;
  }
}
