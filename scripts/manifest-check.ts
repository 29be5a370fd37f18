import { readFileSync } from "node:fs";
import path from "node:path";
import { functionsMetadata } from "./lib/functions-metadata";
import { readAssociations } from "./manifest-check/associations";
import { checkManifest } from "./manifest-check/check";
import { finding, type Finding } from "./manifest-check/finding";
import { checkSchema } from "./manifest-check/schema";
import { readProduct, ROOT } from "./lib/product";
import { renderManifest } from "./manifest/render";

/** `npm run check:manifest`: the committed manifest.xml against its source, its schema and all that a schema cannot see. */
function checkRendering(xml: string): Finding[] {
  const product = readProduct();
  if (xml === renderManifest(product, product.urls.development)) return [];
  return [finding("NOT_RENDERED", "manifest.xml is not what its source renders: run npm run manifest.")];
}

function checkAgainstSchema(xml: string): readonly Finding[] {
  const result = checkSchema(xml, path.join(ROOT, "../shared/manifest-xsd"));
  if (result.kind === "checked") return result.findings;
  console.log(`Schema check skipped: ${result.reason}.`);
  return [];
}

const xml = readFileSync(path.join(ROOT, "manifest.xml"), "utf8");
const findings = [
  ...checkRendering(xml),
  ...checkAgainstSchema(xml),
  ...checkManifest(xml, {
    folder: ROOT,
    requirements: readProduct().requirements,
    associations: readAssociations(path.join(ROOT, "src/runtime.ts")),
    functions: functionsMetadata(),
    development: true,
  }),
];
for (const { code, message } of findings) console.error(`${code}: ${message}`);
console.log(findings.length === 0 ? "manifest.xml is sound." : `manifest.xml: ${findings.length} findings.`);
process.exitCode = findings.length === 0 ? 0 : 1;
