import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { transformSync } from "esbuild";
import { openExcel, type OpenedExcel } from "excel-host/node";

/**
 * Runs the official samples (Script Lab's yaml files: a program in TypeScript and a page of buttons) over the genuine
 * library and the host: each in a new workbook, every button of the page pressed in order.
 *
 * `npx tsx bench/contoh-resmi.ts <folder of yaml files> [words of the path]`; the samples are not ours and not kept here.
 */
async function main(folder: string, words: readonly string[]): Promise<void> {
  const samples = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter(
      (path) => path.endsWith(".yaml") && path.includes("/") && words.every((word) => path.includes(word)),
    )
    .sort();
  let ran = 0;
  for (const path of samples) {
    const troubles = await runSample(readFileSync(join(folder, path), "utf8"));
    if (troubles.length === 0) ran++;
    else console.log(`${path}\n${troubles.map((trouble) => `    ${trouble}`).join("\n")}`);
  }
  console.log(`${ran} of ${samples.length} ran`);
}

/** The text of a block of the yaml file (`content: |-`) under a key of the first level. */
function block(yaml: string, key: string): string {
  const [, rest = ""] = yaml.split(new RegExp(`^${key}:\\s*\\n`, "m"));
  const [, body = ""] = rest.split(/^ {4}content: \|-?\s*\n/m);
  const lines = body.split("\n");
  const end = lines.findIndex((line) => /^ {0,7}\S/.test(line));
  return lines.slice(0, end < 0 ? undefined : end).join("\n");
}

/** The page of a sample: what its handlers are still doing, and what they complained of. */
interface SamplePage {
  readonly troubles: string[];
  readonly running: Promise<unknown>[];
}

async function runSample(yaml: string): Promise<string[]> {
  const excel = await openExcel(undefined, { preset: "Microsoft 365", locale: "en-US" });
  const page: SamplePage = { troubles: [], running: [] };
  try {
    const { document } = excel.window;
    document.body.innerHTML = block(yaml, "template");
    watchClicks(excel, page);
    start(excel, page, block(yaml, "script"));
    await rest(excel, page);
    for (const button of document.querySelectorAll<HTMLElement>("button")) {
      const said = page.troubles.length;
      button.click();
      await rest(excel, page);
      for (let i = said; i < page.troubles.length; i++)
        page.troubles[i] = `${button.id}: ${page.troubles[i]}`;
    }
    for (const { message } of excel.errors) page.troubles.push(`uncaught: ${message}`);
  } finally {
    excel.close();
  }
  return [...new Set(page.troubles)];
}

/** Handlers of clicks give promises that nobody keeps: they are what the runner waits for. */
function watchClicks({ window }: OpenedExcel, page: SamplePage): void {
  const proto = window["EventTarget"].prototype as EventTarget;
  const add = proto.addEventListener;
  proto.addEventListener = function (type: string, handler, options) {
    if (type !== "click" || typeof handler !== "function") return add.call(this, type, handler, options);
    add.call(
      this,
      type,
      (event) => void page.running.push(calling(page, () => handler.call(this, event) as unknown)),
    );
  };
}

async function calling(page: SamplePage, handler: () => unknown): Promise<void> {
  try {
    await handler();
  } catch (error) {
    page.troubles.push(told([error]));
  }
}

/** What a sample writes to the console is not shown; its errors are its troubles. */
function start({ window }: OpenedExcel, page: SamplePage, program: string): void {
  const quiet = (): void => undefined;
  const error = (...words: unknown[]): void => void page.troubles.push(told(words));
  window["__console"] = { log: quiet, info: quiet, warn: quiet, table: quiet, clear: quiet, error };
  const { code } = transformSync(program, { loader: "ts", target: "es2020" });
  try {
    window.eval(`(function (console) {${code}\n})(window.__console)`);
  } catch (thrown) {
    page.troubles.push(`start: ${told([thrown])}`);
  }
}

function told(words: readonly unknown[]): string {
  return words
    .map((word) => {
      const { code, message, debugInfo } = Object(word) as OfficeExtension.Error;
      if (code !== undefined)
        return `${code}: ${message} ${debugInfo?.errorLocation ?? ""} ${debugInfo?.statement ?? ""}`;
      return message ?? String(word);
    })
    .join(" ");
}

/** Nothing that a handler began is under way any more, nor what its events began. */
async function rest(excel: OpenedExcel, page: SamplePage): Promise<void> {
  let seen = -1;
  while (seen !== page.running.length + excel.stats.syncs) {
    seen = page.running.length + excel.stats.syncs;
    const limit = new Promise<string>((resolve) => setTimeout(() => resolve("late"), 20_000).unref());
    if ((await Promise.race([Promise.all(page.running), limit])) === "late")
      page.troubles.push("does not come to an end");
    await excel.calculated();
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

const [folder = ".", ...words] = process.argv.slice(2);
void main(folder, words);
