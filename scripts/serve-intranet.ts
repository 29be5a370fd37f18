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

/** What went wrong, in the IT desk's words; what is said here already is left as it is. */
function said(error: NodeJS.ErrnoException): string {
  const { code = "", message } = error;
  if (code === "EADDRINUSE") return "Port itu sedang dipakai program lain. Sebutkan port lain dengan --port.";
  if (code === "EACCES")
    return "Port itu tidak boleh dipakai pengguna ini. Sebutkan port di atas 1024 dengan --port.";
  if (code.startsWith("ERR_OSSL") || code.startsWith("ERR_CRYPTO"))
    return `Sertifikat dan kunci tidak cocok satu sama lain, atau bukan berkas PEM (${message}).`;
  return code.startsWith("ERR_PARSE_ARGS") ? USE : message;
}

main().catch((error: NodeJS.ErrnoException) => {
  console.error(said(error));
  process.exitCode = 2;
});
