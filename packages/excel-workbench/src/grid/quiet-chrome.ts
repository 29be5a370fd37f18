/**
 * The grid library puts its canvas first in the order of the Tab key (`tabindex="1"`) and names a region for notices of its
 * own, in English, which the workbench never shows. Both are mended as often as the library draws them anew.
 */
export function quietChrome(container: HTMLElement): void {
  const mend = (): void => {
    for (const canvas of container.querySelectorAll<HTMLElement>("canvas[tabindex]:not([tabindex='-1'])"))
      canvas.tabIndex = -1;
    for (const notices of container.querySelectorAll("section[aria-live][aria-label]"))
      notices.removeAttribute("aria-label");
  };
  const watched = { childList: true, subtree: true, attributes: true, attributeFilter: ["tabindex"] };
  new MutationObserver(mend).observe(container, watched);
  mend();
}
