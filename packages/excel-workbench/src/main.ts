import { readManifest } from "excel-host";
import { readPageConfig, type PageConfig } from "./config/page";
import { filled } from "./config/texts";
import { loadFonts } from "./grid/fonts";
import { mark } from "./marks";
import type { AddIn } from "./session";
import { showMessage } from "./ui/message";
import { pathOf } from "./ui/ribbon-model";
import { reasonOf, Workbench, type Timings } from "./workbench";

async function fetched(path: string): Promise<Response | undefined> {
  const response = await fetch(path).catch(() => undefined);
  return response?.ok ? response : undefined;
}

async function loadAddIn(): Promise<AddIn> {
  const manifest = readManifest((await (await fetched("manifest.xml"))?.text()) ?? "");
  const { functions } = manifest;
  const functionsJson = functions ? await (await fetched(pathOf(functions.metadataUrl)))?.text() : undefined;
  return { manifest, functionsJson };
}

/** The workbook to begin with: `?file=/path.xlsx` of the add-in's folder, else the sample, else a new one. */
async function firstFile({
  sample,
  texts,
}: PageConfig): Promise<{ name: string; bytes: Uint8Array | undefined }> {
  const wanted = new URLSearchParams(location.search).get("file");
  const response = await fetched(wanted === null ? (sample ?? "workbench/sample/") : pathOf(wanted));
  const { newBook } = texts.names;
  if (!response) return { name: newBook, bytes: undefined };
  const path = new URL(response.url).pathname;
  const name = decodeURIComponent(path.slice(path.lastIndexOf("/") + 1));
  return { name, bytes: new Uint8Array(await response.arrayBuffer()) };
}

async function begin(config: PageConfig): Promise<Timings | undefined> {
  mark("script");
  const [addIn, file] = await Promise.all([loadAddIn(), firstFile(config), loadFonts()]);
  mark("files");
  const workbench = new Workbench(addIn, config);
  Object.assign(window, { workbench });
  const timings = await workbench.open(file.name, file.bytes);
  workbench.beginTour();
  return timings;
}

const config = readPageConfig(document);
if (config.liveReload)
  new EventSource("workbench/changes").addEventListener("message", () => location.reload());

const workbenchReady = begin(config).catch((error: unknown) => {
  showMessage(filled(config.texts.messages.cannotStart, { reason: reasonOf(error) }));
  return undefined;
});

Object.assign(window, { workbenchReady });
