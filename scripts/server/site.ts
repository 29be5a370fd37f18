/** The page of the shared runtime, the list of functions and the manifest that goes to the users. */
export const PAGE = "taskpane.html";
export const FUNCTIONS = "functions.json";
export const FUNCTIONS_EN = "functions-en.json";
export const MANIFEST = "manifest.xml";

/** Files that every build has, besides what the page names. */
const ALWAYS = [
  PAGE,
  FUNCTIONS,
  FUNCTIONS_EN,
  MANIFEST,
  "assets/icons/lkjip-32.png",
  "assets/icons/lkjip-64.png",
];

/** Scripts and style sheets of the page that lie on the same server. */
function filesOfPage(html: string): string[] {
  const names = [...html.matchAll(/(?:src|href)="?([^"\s>]+)/g)].map(([, name = ""]) => name);
  return names.filter((name) => !/^(?:https?:)?\/\//.test(name));
}

/** What a server of the add-in has to give, as far as this page says; each named once. */
export function filesOfSite(html: string): string[] {
  return [...new Set([...ALWAYS, ...filesOfPage(html)])];
}
