import { createRequire } from "node:module";
import path from "node:path";
import { ensurePackages, ROOT } from "./steps.mjs";

/*
 * `npm run dev`: the workbench while you work on it. A change of the add-in (src/) is built by webpack, a change of the
 * workbench or the host (packages/) by esbuild; after either, the open page loads anew.
 */

ensurePackages();
const { ADD_IN, load, openBrowser, serve, WORKBENCH } = await import("./serve.mjs");
const require = createRequire(import.meta.url);

/** Builds the add-in now and after every change; `built` is called each time, with the errors as a text. */
async function watchAddIn(built) {
  const webpack = require("webpack");
  const argv = { mode: "development" };
  const config = await require(path.join(ROOT, "webpack.config.js"))({ target: "intranet" }, argv);
  const watching = webpack(config).watch({ aggregateTimeout: 100 }, (error, stats) => {
    built(error ? String(error) : stats.hasErrors() ? stats.toString("errors-only") : "");
  });
  return () => new Promise((resolve) => watching.close(() => resolve()));
}

/** Calls back once the first build is there; later ones are told to `again`. */
function first(start, again) {
  return new Promise((resolve) => {
    let isFirst = true;
    const stop = start((errors) => {
      if (errors) console.error(errors);
      if (isFirst) resolve(stop);
      else if (!errors) again();
      isFirst = false;
    });
  });
}

console.log(`Menyusun add-in dan meja kerja ke ${path.relative(ROOT, ADD_IN)} dan dist/workbench ...`);
let running;
const reload = (what) => {
  console.log(`${what} disusun ulang.`);
  running?.reload();
};
const stopAddIn = await first(watchAddIn, () => reload("Add-in"));
const { pantauMeja } = load(path.join(ROOT, "workbench"));
const stopWorkbench = await pantauMeja(WORKBENCH, () => reload("Meja kerja"));
running = await serve();
openBrowser(running.url);

process.once("SIGINT", async () => {
  await Promise.all([stopAddIn(), stopWorkbench(), running.close()]);
  process.exit(0);
});
