import { cp, mkdir } from "node:fs/promises";
import { join } from "node:path";
import { build, type Plugin } from "esbuild";
import { apiSetTable } from "excel-host/node";

const SOURCE = __dirname;

/** The grid's dictionaries for hyphenation: five megabytes that a worksheet never asks for. */
const withoutHyphenation: Plugin = {
  name: "without-hyphenation",
  setup(builder) {
    builder.onResolve({ filter: /^\.\/[a-z-]+-[\w-]{8}\.js$/i }, ({ kind, importer, path }) =>
      kind === "dynamic-import" && importer.includes("engine-render") ? { path, external: true } : undefined,
    );
  },
};

/** Bundles the workbench's page into a folder: index.html, workbench.js, workbench.css, pane-bridge.js. */
export async function buildWorkbench(folder: string, options: { minify?: boolean } = {}): Promise<void> {
  await mkdir(folder, { recursive: true });
  const entries = {
    workbench: join(SOURCE, "main.ts"),
    "pane-bridge": join(SOURCE, "pane-bridge.ts"),
  };
  const common = {
    bundle: true,
    outdir: folder,
    minify: options.minify ?? true,
    logLevel: "error" as const,
    target: "es2022",
    loader: {
      ".ttf": "dataurl",
      ".woff": "dataurl",
      ".woff2": "dataurl",
      ".svg": "dataurl",
      ".png": "dataurl",
    } as const,
  };
  await build({
    ...common,
    entryPoints: entries,
    plugins: [withoutHyphenation],
    format: "iife",
    define: { "process.env.NODE_ENV": '"production"', API_SETS: JSON.stringify(apiSetTable()) },
  });
  await build({ ...common, entryPoints: [join(SOURCE, "workbench.css")] });
  await cp(join(SOURCE, "index.html"), join(folder, "index.html"));
}
