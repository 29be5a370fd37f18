import path from "node:path";
import { buildSite } from "./docs/site";
import { ROOT } from "./lib/product";

/** `npm run docs [folder]`: the documents as static pages that any web server, or none, shows. */
const folder = path.resolve(ROOT, process.argv[2] ?? "dist/dokumen");
const { pages, links, pictures, broken } = buildSite(folder);
for (const link of broken) console.error(`Leads nowhere: ${link}`);
console.log(`${pages} pages, ${links} links, ${pictures} pictures in ${path.relative(ROOT, folder)}.`);
process.exitCode = broken.length === 0 ? 0 : 1;
