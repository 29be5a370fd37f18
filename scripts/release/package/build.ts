import { execFileSync } from "node:child_process";
import path from "node:path";

/** Where the add-in will be served, who helps, and where the build goes. */
export interface BuildOrder {
  readonly root: string;
  readonly url: string;
  readonly support: string;
  readonly out: string;
}

/** Builds the add-in with its own office.js for one address, bill of materials included. */
export function buildAddIn({ root, url, support, out }: BuildOrder): void {
  const webpack = path.join(root, "node_modules/webpack/bin/webpack.js");
  const settings = ["target=intranet", `url=${url}`, `support=${support}`, `out=${out}`, "sbom"];
  const args = ["--mode", "production", ...settings.flatMap((setting) => ["--env", setting])];
  execFileSync(process.execPath, [webpack, ...args], { cwd: root, stdio: ["ignore", "ignore", "inherit"] });
}
