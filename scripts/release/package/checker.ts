import path from "node:path";
import { buildSync } from "esbuild";

/** The check of a server as one file for Node.js alone, for an IT desk that was given the package and not the source. */
export function serverChecker(root: string): Uint8Array {
  const { outputFiles } = buildSync({
    absWorkingDir: root,
    entryPoints: [path.join(root, "scripts/check-server.ts")],
    bundle: true,
    write: false,
    platform: "node",
    format: "esm",
    target: "node20",
  });
  return outputFiles[0]?.contents ?? new Uint8Array();
}
