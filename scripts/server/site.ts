/** The page of the shared runtime, the list of functions and the manifest that goes to the users. */
export const PAGE = "taskpane.html";
export const FUNCTIONS = "functions.json";
export const FUNCTIONS_EN = "functions-en.json";
export const MANIFEST = "manifest.xml";
/** The names of all scripts of the add-in, also of those that the page fetches later. */
export const SCRIPTS = "scripts.json";

/** Files that every build has, besides what the page names. */
const ALWAYS = [
  PAGE,
  FUNCTIONS,
  FUNCTIONS_EN,
  MANIFEST,
  SCRIPTS,
  "assets/icons/lkjip-32.png",
  "assets/icons/lkjip-64.png",
];

/** Scripts and style sheets of the page that lie on the same server. */
function filesOfPage(html: string): string[] {
  const names = [...html.matchAll(/(?:src|href)="?([^"\s>]+)/g)].map(([, name = ""]) => name);
  return names.filter((name) => !/^(?:https?:)?\/\//.test(name));
}

/** The scripts that a list names; none where it cannot be read. */
export function scriptsOf(list: string): string[] {
  try {
    const names: unknown = JSON.parse(list);
    return Array.isArray(names) ? names.filter((name): name is string => typeof name === "string") : [];
  } catch {
    return [];
  }
}

/** What a server of the add-in has to give, as far as its page and its list of scripts say; each named once. */
export function filesOfSite(html: string, list: string): string[] {
  return [...new Set([...ALWAYS, ...filesOfPage(html), ...scriptsOf(list)])];
}
