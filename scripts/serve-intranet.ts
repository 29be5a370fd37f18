import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { ROOT } from "./lib/product";
import { serveFolder } from "./server/serve";

/*
 * `npm run serve:intranet -- --cert server.pem --key server.key [--folder dist/intranet] [--port 8443]`: a first try in an
 * office's network. For every day use a web server with the configuration that goes with the release.
 */
const USE =
  "Cara pakai: npm run serve:intranet -- --cert sertifikat.pem --key kunci.pem [--folder dist/intranet] [--port 8443]";

function readOption(name: string, file: string | undefined): string {
  if (file === undefined) throw new Error(`--${name} belum disebut.\n${USE}`);
  if (!existsSync(file)) throw new Error(`Berkas ${file} (--${name}) tidak ada.`);
  return readFileSync(file, "utf8");
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      cert: { type: "string" },
      key: { type: "string" },
      port: { type: "string", default: "8443" },
      folder: { type: "string", default: path.join(ROOT, "dist/intranet") },
    },
  });
  const [cert, key] = [readOption("cert", values.cert), readOption("key", values.key)];
  const { folder } = values;
  if (!existsSync(path.join(folder, "taskpane.html")))
    throw new Error(`${folder} tidak berisi add-in. Jalankan npm run build:intranet lebih dahulu.`);
  const { port } = await serveFolder({ folder, cert, key, port: Number(values.port) });
  console.log(`Add-in disajikan di port ${port} (https). Tekan Ctrl+C untuk berhenti.`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
});
