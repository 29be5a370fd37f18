import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { functionsMetadata } from "./lib/functions-metadata";
import { ROOT } from "./lib/product";

/** `npm run functions [file]`: writes functions.json, into dist/ unless told otherwise. */
const [target = path.join(ROOT, "dist/functions.json")] = process.argv.slice(2);
const metadata = functionsMetadata();
mkdirSync(path.dirname(target), { recursive: true });
writeFileSync(target, `${JSON.stringify(metadata, null, 2)}\n`);
console.log(`${target}: ${metadata.functions.length} functions.`);
