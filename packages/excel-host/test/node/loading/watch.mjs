// Tells on standard error of every module of Univer that is loaded, whichever way: for Node's --import.
import { writeSync } from "node:fs";
import Module, { register } from "node:module";

const hook = `
  import { writeSync } from "node:fs";
  export async function load(url, context, next) {
    if (url.includes("@univerjs")) writeSync(2, "loaded " + url + "\\n");
    return next(url, context);
  }`;
register(`data:text/javascript,${encodeURIComponent(hook)}`);

const resolveFilename = Module._resolveFilename;
Module._resolveFilename = function (...request) {
  const path = resolveFilename.apply(this, request);
  if (path.includes("@univerjs")) writeSync(2, `loaded ${path}\n`);
  return path;
};
