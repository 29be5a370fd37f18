/**
 * The grid library puts its canvas first in the order of the Tab key (`tabindex="1"`), names a region for notices of its
 * own, in English, which the workbench never shows, and has bars at its sides with a button to close them, which hold
 * nothing here. All are mended as often as the library draws them anew.
 */
export function quietChrome(container: HTMLElement): void {
  const all = (selector: string) => container.querySelectorAll<HTMLElement>(selector);
  const mend = (): void => {
    for (const canvas of all("canvas[tabindex]:not([tabindex='-1'])")) canvas.tabIndex = -1;
    for (const notices of all("section[aria-live][aria-label]")) notices.removeAttribute("aria-label");
    for (const bar of all("aside:not([inert])")) bar.toggleAttribute("inert", true);
    for (const named of all("aside[inert] [aria-label]")) named.removeAttribute("aria-label");
  };
  const watched = { childList: true, subtree: true, attributes: true, attributeFilter: ["tabindex"] };
  new MutationObserver(mend).observe(container, watched);
  mend();
}
