import { cp, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { basename, join, sep } from "node:path";
import { bundleWorkbench, writePage } from "./build";
import type { WorkbenchConfig } from "./config/config";
import { withBridge } from "./pane-page";

/** What a demo shows. */
export interface DemoOptions {
  /** The add-in as built: manifest.xml, taskpane.html, functions.json … */
  readonly distDir: string;
  /** The .xlsx to open at first. */
  readonly sample: string;
  /** The workbench's pages, by file name ("index.html"): one a language. */
  readonly pages: Readonly<Record<string, WorkbenchConfig>>;
  /** True unless told otherwise. */
  readonly minify?: boolean;
}

/**
 * Writes a folder that any web server can serve as it is, under any path: the add-in, its pages with the one script that
 * gives office.js its Excel, and the workbench beside it. Nothing in it asks for an address of another server.
 */
export async function buildDemo(folder: string, options: DemoOptions): Promise<void> {
  const { distDir, sample, pages } = options;
  await cp(distDir, folder, { recursive: true, filter: (file) => !file.endsWith(".map") });
  await bridgePages(folder);
  await bundleWorkbench(join(folder, "workbench"), options.minify ?? true);
  await mkdir(join(folder, "workbench/sample"), { recursive: true });
  await cp(sample, join(folder, "workbench/sample", basename(sample)));
  const first = { liveReload: false, sample: `workbench/sample/${encodeURIComponent(basename(sample))}` };
  for (const [name, config] of Object.entries(pages)) await writePage(join(folder, name), config, first);
}

async function bridgePages(folder: string): Promise<void> {
  const files = await readdir(folder, { recursive: true });
  for (const name of files.filter((file) => file.endsWith(".html"))) {
    const file = join(folder, name);
    await writeFile(file, withBridge(await readFile(file, "utf8"), name.split(sep).join("/")));
  }
}
