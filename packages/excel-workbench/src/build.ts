import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { build, context, type BuildOptions, type Plugin } from "esbuild";
import { apiSetTable } from "excel-host/node";
import { DEFAULT_CONFIG, type WorkbenchConfig } from "./config/config";
import { renderPage, type PageConfig } from "./config/page";

/** How the workbench's page is built. */
export interface BuildWorkbenchOptions {
  /** True unless told otherwise. */
  readonly minify?: boolean;
  /** Brand, texts and notation; English and unbranded without. */
  readonly config?: WorkbenchConfig;
}

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

/** What draws charts is a megabyte that most books never need: a file of its own, which the page asks for itself. */
const chartsApart: Plugin = {
  name: "charts-apart",
  setup(builder) {
    builder.onResolve({ filter: /\/chart-drawing$/ }, ({ kind }) =>
      kind === "dynamic-import" ? { path: "./charts.js", external: true } : undefined,
    );
  },
};

const DATA_URLS = Object.fromEntries(
  [".ttf", ".woff", ".woff2", ".svg", ".png"].map((extension) => [extension, "dataurl" as const]),
);

function bundles(folder: string, minify: boolean): BuildOptions[] {
  const common: BuildOptions = {
    bundle: true,
    outdir: folder,
    minify,
    logLevel: "error",
    target: "es2022",
    loader: DATA_URLS,
  };
  const scripts: BuildOptions = {
    ...common,
    entryPoints: { workbench: join(SOURCE, "main.ts"), "pane-bridge": join(SOURCE, "pane-bridge.ts") },
    plugins: [withoutHyphenation, chartsApart],
    format: "iife",
    define: { "process.env.NODE_ENV": '"production"' },
  };
  const charts: BuildOptions = {
    ...common,
    entryPoints: { charts: join(SOURCE, "grid/chart-drawing.ts") },
    format: "esm",
  };
  return [scripts, charts, { ...common, entryPoints: [join(SOURCE, "workbench.css")] }];
}

/** Writes the workbench's page; it looks for everything else in folders beside it. */
export async function writePage(
  file: string,
  config: WorkbenchConfig,
  more: Pick<PageConfig, "liveReload" | "sample">,
): Promise<void> {
  const template = await readFile(join(SOURCE, "index.html"), "utf8");
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, renderPage(template, { ...config, apiSets: apiSetTable(), ...more }));
}

/** Bundles scripts and styles of the workbench's page into a folder. */
export async function bundleWorkbench(folder: string, minify: boolean): Promise<void> {
  for (const bundle of bundles(folder, minify)) await build(bundle);
}

const indexPage = (folder: string, { config }: BuildWorkbenchOptions, liveReload: boolean): Promise<void> =>
  writePage(join(folder, "index.html"), config ?? DEFAULT_CONFIG, { liveReload });

/** Bundles the workbench's page into a folder: index.html, workbench.js, workbench.css, pane-bridge.js, charts.js. */
export async function buildWorkbench(folder: string, options: BuildWorkbenchOptions = {}): Promise<void> {
  await indexPage(folder, options, false);
  await bundleWorkbench(folder, options.minify ?? true);
}

/**
 * Builds the page as `buildWorkbench` does, and again whenever one of its sources changes. `rebuilt` is called after
 * each build but the first; the page reloads when the server's `reload` is called. The answer ends the watching.
 */
export async function watchWorkbench(
  folder: string,
  options: BuildWorkbenchOptions,
  rebuilt: () => void,
): Promise<() => Promise<void>> {
  await indexPage(folder, options, true);
  const watched = bundles(folder, options.minify ?? false).map(async (bundle) => {
    let built = (): void => undefined;
    const first = new Promise<void>((resolve) => (built = resolve));
    const plugins = [...(bundle.plugins ?? []), tellingBuilds(() => built(), rebuilt)];
    const made = await context({ ...bundle, plugins });
    await made.watch();
    await first;
    return made;
  });
  const contexts = await Promise.all(watched);
  return async () => void (await Promise.all(contexts.map((made) => made.dispose())));
}

function tellingBuilds(first: () => void, later: () => void): Plugin {
  let isFirst = true;
  return {
    name: "telling-builds",
    setup: (builder) =>
      builder.onEnd(({ errors }) => {
        if (isFirst) first();
        else if (errors.length === 0) later();
        isFirst = false;
      }),
  };
}
