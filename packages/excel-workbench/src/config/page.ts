import type { ApiSetTable } from "excel-host";
import type { WorkbenchConfig } from "./config";
import { filled } from "./texts";

/** What the page is told when it is built. */
export interface PageConfig extends WorkbenchConfig {
  /** Excel's members by requirement set. */
  readonly apiSets: ApiSetTable;
  /** The page reloads when its server says that something was built anew. */
  readonly liveReload: boolean;
  /** Where the first workbook lies; without it the server is asked. */
  readonly sample?: string;
}

/** Where the page keeps its configuration. */
const CONFIG_ELEMENT = "page-config";

/** One transparent pixel, for a workbench without an icon. */
const NO_ICON = "data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7";

/**
 * No script and no request but to where the page comes from; the grid writes its styles into the page and carries its
 * fonts in it.
 */
const POLICY = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
].join("; ");

/** The workbench's page from its template: texts and brand in their places; throws at a place that has no text. */
export function renderPage(template: string, config: PageConfig): string {
  const { brand, texts, locale } = config;
  const places: Record<string, string> = {
    locale,
    policy: POLICY,
    json: JSON.stringify(config).replaceAll("<", "\\u003c"),
    "brand.name": escaped(brand.name),
    "brand.icon": escaped(brand.icon ?? NO_ICON),
  };
  for (const part of ["page", "print"] as const)
    for (const [name, text] of Object.entries(texts[part]))
      places[`${part}.${name}`] = escaped(filled(text, { brand: brand.name }));
  return template.replace(/\{\{([\w.]+)\}\}/g, (_, place: string) => {
    const text = places[place];
    if (text === undefined)
      throw new Error(`The page asks for "${place}", which is not in the configuration.`);
    return text;
  });
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}

/** The configuration that `renderPage` put into a page. */
export function readPageConfig(page: Document): PageConfig {
  return JSON.parse(page.getElementById(CONFIG_ELEMENT)?.textContent ?? "") as PageConfig;
}
