import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { ROOT } from "../lib/product";
import { framed } from "./frame";
import { CHAPTERS, type Page } from "./pages";
import { renderMarkdown } from "./render";

/** What was made, and the links that lead nowhere: "docs/panduan.md: x.md". */
export interface SiteReport {
  readonly pages: number;
  readonly links: number;
  readonly pictures: number;
  readonly broken: readonly string[];
}

const PAGES = CHAPTERS.flatMap(({ pages }) => pages);
const PICTURES = "docs/gambar/";

/** Files that are no page but exist: who reads the site finds them in the repository. */
const inRepository = (source: string): boolean => existsSync(path.join(ROOT, source));

/** A page, a picture of ours, or undefined. */
function placeOf(source: string): string | undefined {
  const page = PAGES.find(
    (one) => one.source === source || one.source === path.posix.join(source, "README.md"),
  );
  if (page) return page.out;
  return source.startsWith(PICTURES) && inRepository(source)
    ? `gambar/${source.slice(PICTURES.length)}`
    : undefined;
}

const textOf = ({ source, made }: Page): string =>
  source === undefined ? (made?.() ?? "") : readFileSync(path.join(ROOT, source), "utf8");

function count(html: string, tag: RegExp): number {
  return html.match(tag)?.length ?? 0;
}

/** Links to files that the site does not carry become plain text; the rest leads somewhere. */
const withoutDeadLinks = (html: string, dead: ReadonlySet<string>): string =>
  html.replace(/<a href="([^"]*)">(.*?)<\/a>/gs, (all, href: string, text: string) =>
    dead.has(href) ? text : all,
  );

/** Anchors that a page has, by which its headings are reached. */
const anchorsOf = (html: string): Set<string> =>
  new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id = ""]) => id));

function brokenAnchors(made: ReadonlyMap<string, string>): string[] {
  const anchors = new Map([...made].map(([out, html]) => [out, anchorsOf(html)]));
  return [...made].flatMap(([out, html]) =>
    [...html.matchAll(/href="([^":]*)#([^"]+)"/g)].flatMap(([, file = "", anchor = ""]) => {
      const target = file === "" ? out : path.posix.join(path.posix.dirname(out), file);
      return anchors.get(target)?.has(anchor) ? [] : [`${out}: ${file}#${anchor}`];
    }),
  );
}

/** Makes the site of the documents in a folder, anew. */
export function buildSite(folder: string): SiteReport {
  rmSync(folder, { recursive: true, force: true });
  const broken: string[] = [];
  const made = new Map<string, string>();
  for (const page of PAGES) {
    const source = page.source ?? `docs/${page.out}`;
    const dead = new Set<string>();
    const html = renderMarkdown(
      textOf(page),
      { source, out: page.out },
      {
        placeOf,
        broken: (link) => {
          dead.add(link);
          const target = path.posix.join(path.posix.dirname(source), link.split("#")[0] ?? "");
          if (!inRepository(target)) broken.push(`${source}: ${link}`);
        },
      },
    );
    made.set(page.out, withoutDeadLinks(html, dead));
  }
  for (const page of PAGES) {
    const out = path.join(folder, page.out);
    mkdirSync(path.dirname(out), { recursive: true });
    writeFileSync(out, framed(page, made.get(page.out) ?? ""));
  }
  cpSync(path.join(ROOT, PICTURES), path.join(folder, "gambar"), { recursive: true });
  const all = [...made.values()].join("");
  return {
    pages: PAGES.length,
    links: count(all, /<a href=/g),
    pictures: count(all, /<img /g),
    broken: [...broken, ...brokenAnchors(made)],
  };
}
