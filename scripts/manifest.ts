import { writeFileSync } from "node:fs";
import path from "node:path";
import { readProduct, ROOT } from "./lib/product";
import { renderManifest } from "./manifest/render";

/** `npm run manifest`: writes manifest.xml for the development server from product.config.json and the ribbon's declaration. */
const product = readProduct();
writeFileSync(path.join(ROOT, "manifest.xml"), renderManifest(product, product.urls.development));
