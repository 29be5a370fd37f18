import path from "node:path";
import { CHAPTERS, type Page } from "./pages";

const STYLE = `
:root { color-scheme: light dark; --garis: #c8c6c4; --latar: #f3f2f1; --tautan: #0b5a08; }
@media (prefers-color-scheme: dark) { :root { --garis: #484644; --latar: #252423; --tautan: #8fd18b; } }
body { margin: 0; display: grid; grid-template-columns: 16rem minmax(0, 48rem); gap: 2rem; font: 16px/1.55 "Segoe UI", system-ui, sans-serif; }
nav { grid-column: 1; grid-row: 1; padding: 1.5rem 1rem; background: var(--latar); height: 100vh; overflow-y: auto; position: sticky; top: 0; box-sizing: border-box; }
.ke-isi { display: none; }
nav h2 { font-size: .85rem; margin: 1.2rem 0 .3rem; }
nav ul { list-style: none; margin: 0; padding: 0; }
nav a { display: block; padding: .2rem .5rem; border-radius: 4px; text-decoration: none; }
nav a[aria-current] { font-weight: 600; background: color-mix(in srgb, var(--tautan) 14%, transparent); }
a { color: var(--tautan); }
main { padding: 1rem 1rem 4rem; overflow-wrap: break-word; grid-column: 2; grid-row: 1; }
h1 { line-height: 1.2; } h2 { margin-top: 2.2rem; }
img { max-width: 100%; border: 1px solid var(--garis); border-radius: 4px; }
table { border-collapse: collapse; display: block; overflow-x: auto; font-size: .92rem; }
th, td { border: 1px solid var(--garis); padding: .3rem .55rem; text-align: left; vertical-align: top; }
code, pre { font-family: Consolas, "DejaVu Sans Mono", monospace; font-size: .92em; background: var(--latar); border-radius: 3px; }
code { padding: 0 .25em; } pre { padding: .8rem; overflow-x: auto; } pre code { padding: 0; }
blockquote { margin: 0; padding: .1rem 1rem; border-left: 4px solid var(--tautan); background: var(--latar); }
@media (max-width: 800px) {
  body { display: block; }
  nav { position: static; height: auto; }
  .ke-isi { display: block; padding: .6rem 1rem; background: var(--latar); text-decoration: none; }
}
@media print { nav, .ke-isi { display: none; } body { display: block; } }
`;

/** What the list of pages is called, by the language of a page. */
const CONTENTS = { id: "Daftar isi", en: "Contents" } as const;

function escape(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");
}

function menuLine(page: Page, current: Page): string {
  const href = path.posix.relative(path.posix.dirname(current.out), page.out);
  const here = page === current ? ' aria-current="page"' : "";
  return `<li><a href="${href}"${here}>${escape(page.menu)}</a></li>`;
}

function menu(current: Page): string {
  return CHAPTERS.map(
    ({ title, pages }) =>
      `<h2>${title}</h2><ul>${pages.map((page) => menuLine(page, current)).join("")}</ul>`,
  ).join("");
}

/** A whole page around its text; one file with its style, so that it opens from a folder too. */
export function framed(page: Page, html: string): string {
  const title = /<h1[^>]*>(.*?)<\/h1>/s.exec(html)?.[1]?.replace(/<[^>]+>/g, "") ?? page.menu;
  const language = page.source === undefined || page.source.startsWith("docs/") ? "id" : "en";
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} – LKjIP for Excel</title>
<style>${STYLE}</style>
</head>
<body>
<a class="ke-isi" href="#daftar-isi">☰ ${CONTENTS[language]}</a>
<main>
${html}</main>
<nav id="daftar-isi" aria-label="${CONTENTS[language]}">${menu(page)}</nav>
</body>
</html>
`;
}
