import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { basename, extname, join, normalize, sep } from "node:path";
import { pipeline } from "node:stream/promises";
import { Listeners } from "./listeners";
import { withBridge } from "./pane-page";
import { readRequest } from "./request";

/** What is served, and where. */
export interface WorkbenchOptions {
  /** 3000 unless told otherwise; when it is taken, the next free one of the following. 0: any free one. */
  readonly port?: number;
  /** The add-in as built: manifest.xml, taskpane.html, functions.json, assets/, office/. */
  readonly distDir: string;
  /** What `buildWorkbench` wrote. */
  readonly workbenchDir: string;
  /** An .xlsx to open at first; a new workbook without one. */
  readonly sample?: string;
}

/** A workbench that can be opened. */
export interface RunningWorkbench {
  readonly url: string;
  /** Has every open page that was built with `watchWorkbench` load anew. */
  reload(): void;
  close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".map": "application/json",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** Where a page asks for the sample; it is sent on to the sample's own name. */
const SAMPLE = "/workbench/sample/";

/** Where a page hears that something was built anew. */
const CHANGES = "/workbench/changes";

/** How many ports after the wanted one are tried. */
const TRIES = 20;

/** Serves the workbench and the add-in beside it on this machine only. */
export async function startWorkbench(options: WorkbenchOptions): Promise<RunningWorkbench> {
  const listeners = new Listeners();
  const server = createServer((request, response) => {
    const asked = readRequest(request);
    if ("status" in asked) refuse(response, asked.status, asked.reason);
    else if (asked.path === CHANGES && request.method === "GET") listeners.add(response);
    else answer(options, asked.path, request.method === "HEAD", response).catch(() => failed(response));
  });
  await listen(server, options.port ?? 3000);
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}/`,
    reload: () => listeners.tell("reload"),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

async function listen(server: Server, wanted: number): Promise<void> {
  for (let port = wanted; ; port += 1) {
    try {
      await listenOn(server, port);
      return;
    } catch (error) {
      const taken = (error as NodeJS.ErrnoException).code === "EADDRINUSE";
      if (!taken || wanted === 0 || port >= wanted + TRIES) throw error;
    }
  }
}

function listenOn(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      server.off("error", reject);
      resolve();
    });
  });
}

/** The file for a path; undefined outside the two folders. */
function fileFor(options: WorkbenchOptions, path: string): string | undefined {
  if (path === "/") return join(options.workbenchDir, "index.html");
  if (options.sample !== undefined && path === SAMPLE + basename(options.sample)) return options.sample;
  const own = path.startsWith("/workbench/");
  const root = own ? options.workbenchDir : options.distDir;
  const file = normalize(join(root, own ? path.slice("/workbench".length) : path));
  return file.startsWith(normalize(root) + sep) ? file : undefined;
}

function refuse(response: ServerResponse, status: number, reason: string): void {
  const allow = status === 405 ? { allow: "GET, HEAD" } : {};
  response.writeHead(status, { "content-type": "text/plain", ...allow }).end(reason);
}

/** A file that went away, or a page that did, while it was being sent. */
function failed(response: ServerResponse): void {
  if (response.headersSent) response.destroy();
  else refuse(response, 500, "The file cannot be read");
}

async function answer(
  options: WorkbenchOptions,
  path: string,
  isHead: boolean,
  response: ServerResponse,
): Promise<void> {
  if (path === SAMPLE && options.sample !== undefined) {
    response.writeHead(302, { location: SAMPLE + encodeURIComponent(basename(options.sample)) }).end();
    return;
  }
  const file = fileFor(options, path);
  const found = file === undefined ? undefined : await stat(file).catch(() => undefined);
  if (file === undefined || !found?.isFile()) {
    refuse(response, 404, "Not found");
    return;
  }
  response.setHeader("content-type", TYPES[extname(file)] ?? "application/octet-stream");
  response.setHeader("cache-control", "no-cache");
  response.setHeader("x-content-type-options", "nosniff");
  const isPage = extname(file) === ".html" && !path.startsWith("/workbench/") && path !== "/";
  if (isHead) response.end();
  else if (isPage) response.end(withBridge(await readFile(file, "utf8"), path));
  else await pipeline(createReadStream(file), response);
}
