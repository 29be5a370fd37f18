import { existsSync, readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { checkServer } from "./server/check";
import { httpsProbe } from "./server/probe";
import { sayFindings } from "./server/words";

/** How it is called: here, or where it lies in a package for an office without the source. */
const CALL = process.argv[1]?.endsWith(".mjs") ? "node periksa-server.mjs" : "npm run check:server --";
const USE = `Cara pakai: ${CALL} https://server/folder [--ca berkas-akar.pem]`;

/*
 * `npm run check:server -- https://server/folder [--ca root.pem]`: is the add-in served as Excel needs it? Says in
 * Indonesian what is wrong. Exit 0: nothing; 1: something is wrong; 2: wrong use.
 */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({ options: { ca: { type: "string" } }, allowPositionals: true });
  const [url] = positionals;
  if (url === undefined) {
    console.error(USE);
    return 2;
  }
  if (values.ca !== undefined && !existsSync(values.ca)) {
    console.error(`Berkas akar ${values.ca} tidak ditemukan. Periksa nama dan letaknya.`);
    return 2;
  }
  const ca = values.ca === undefined ? undefined : readFileSync(values.ca, "utf8");
  const { files, findings } = await checkServer(url, httpsProbe(ca));
  const lines = sayFindings(findings);
  for (const line of lines) console.log(`- ${line}`);
  const sum = lines.length === 0 ? "Tidak ada masalah." : `${lines.length} masalah.`;
  console.log(`${files.length} berkas diperiksa di ${url}. ${sum}`);
  return findings.length === 0 ? 0 : 1;
}

/** An option that there is not is wrong use, and anything else a fault of ours. */
function wrongUse(error: NodeJS.ErrnoException): number {
  if (!error.code?.startsWith("ERR_PARSE_ARGS")) throw error;
  console.error(USE);
  return 2;
}

void main()
  .catch(wrongUse)
  .then((code) => (process.exitCode = code));
