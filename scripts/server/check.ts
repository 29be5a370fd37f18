import { isPlaceholder } from "../manifest-check/addresses";
import { faultsOf, silent, type ServerFinding } from "./findings";
import type { Answer, NoAnswer, Probe } from "./probe";
import { filesOfSite, PAGE, SCRIPTS } from "./site";

/** What a server was asked for, and what is wrong. */
export interface ServerReport {
  readonly files: readonly string[];
  readonly findings: readonly ServerFinding[];
}

const EXAMPLE = /(?:^|\.)(?:contoh|namakab)\./;

function wrongAddress(url: string): ServerFinding | undefined {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (parsed?.protocol !== "https:") return { fault: "ALAMAT", file: "", stated: url };
  return isPlaceholder(url) || EXAMPLE.test(parsed.hostname)
    ? { fault: "CONTOH", file: "", stated: parsed.hostname }
    : undefined;
}

const bodyOf = (answer: Answer | NoAnswer): string =>
  "error" in answer || answer.status !== 200 ? "" : answer.body;

/** Asks a server for everything Excel will ask it for. The address is where the files lie, without the page's name. */
export async function checkServer(address: string, probe: Probe): Promise<ServerReport> {
  const wrong = wrongAddress(address);
  if (wrong) return { files: [], findings: [wrong] };
  const url = address.replace(/\/+(?:taskpane\.html|manifest\.xml)?$/, "");
  const page = await probe(`${url}/${PAGE}`);
  if ("error" in page) return { files: [PAGE], findings: [silent(PAGE, page)] };
  const list = await probe(`${url}/${SCRIPTS}`);
  const files = filesOfSite(bodyOf(page), bodyOf(list));
  const findings: ServerFinding[] = [];
  for (const file of files) {
    const answer = file === PAGE ? page : await probe(`${url}/${file}`);
    findings.push(...("error" in answer ? [silent(file, answer)] : faultsOf(file, answer, url)));
  }
  return { files, findings };
}
