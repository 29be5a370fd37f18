import { existsSync, readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { checkServer } from "./server/check";
import { httpsProbe } from "./server/probe";
import { sayFinding } from "./server/words";

/*
 * `npm run check:server -- https://server/folder [--ca root.pem]`: is the add-in served as Excel needs it? Says in
 * Indonesian what is wrong. Exit 0: nothing; 1: something is wrong; 2: wrong use.
 */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({ options: { ca: { type: "string" } }, allowPositionals: true });
  const [url] = positionals;
  if (url === undefined) {
    console.error("Cara pakai: npm run check:server -- https://server/folder [--ca berkas-akar.pem]");
    return 2;
  }
  if (values.ca !== undefined && !existsSync(values.ca)) {
    console.error(`Berkas akar ${values.ca} tidak ditemukan. Periksa nama dan letaknya.`);
    return 2;
  }
  const ca = values.ca === undefined ? undefined : readFileSync(values.ca, "utf8");
  const { files, findings } = await checkServer(url, httpsProbe(ca));
  for (const finding of findings) console.log(`- ${sayFinding(finding)}`);
  const sum = findings.length === 0 ? "Tidak ada masalah." : `${findings.length} masalah.`;
  console.log(`${files.length} berkas diperiksa di ${url}. ${sum}`);
  return findings.length === 0 ? 0 : 1;
}

void main().then((code) => (process.exitCode = code));
