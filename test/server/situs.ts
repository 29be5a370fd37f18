import { chmodSync, cpSync, existsSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { readProduct, ROOT } from "../../scripts/lib/product";
import { renderManifest } from "../../scripts/manifest/render";

const INTRANET = path.join(ROOT, "dist/intranet");

/** Is the add-in built? `npm test` builds it first. */
export const terbangun = (): boolean => existsSync(path.join(INTRANET, "taskpane.html"));

/** The built add-in in a folder of its own, its manifest made for the address. */
export function buatSitus(url: string): string {
  const induk = mkdtempSync(path.join(tmpdir(), "lkjip-situs-"));
  // A web server's workers are another user.
  chmodSync(induk, 0o755);
  const folder = path.join(induk, "situs");
  cpSync(INTRANET, folder, { recursive: true, filter: (file) => !file.endsWith(".map") });
  writeFileSync(path.join(folder, "manifest.xml"), renderManifest(readProduct(), url));
  return folder;
}
