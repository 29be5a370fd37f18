/** The path of a Chromium-like browser: CHROME_PATH, then the usual names and places; undefined where there is none. */
export function findBrowser(): string | undefined;

/** Finds a browser or installs one; throws with a sentence that says what to do where nothing worked. */
export function ensureBrowser(): string;
