const KEY = "workbench.tour";

/** Was the tour of this name seen in this browser? A browser that remembers nothing has seen nothing. */
export function wasSeen(name: string): boolean {
  try {
    return localStorage.getItem(`${KEY}.${name}`) !== null;
  } catch {
    return false;
  }
}

/** Remembers that the tour was seen or skipped. */
export function rememberSeen(name: string): void {
  try {
    localStorage.setItem(`${KEY}.${name}`, "seen");
  } catch {
    // A browser that keeps nothing shows the tour again, which does no harm.
  }
}
