import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { buildSync } from "esbuild";

const AKAR = path.resolve(__dirname, "../..");

/** Bundles the pane's gallery (pameran.tsx) and serves it on a free port of this machine. */
export function layani(): Promise<{ url: string; tutup: () => void }> {
  const bangun = buildSync({
    entryPoints: [path.join(AKAR, "test/taskpane/pameran.tsx")],
    bundle: true,
    write: false,
    format: "iife",
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"development"' },
  });
  const css = readFileSync(path.join(AKAR, "src/taskpane/halaman/panel.css"));
  const html = `<!doctype html><html lang="id"><meta charset="utf-8"><style>${css}</style><div id="panel"></div><script src="pameran.js"></script>`;
  const server = createServer((minta, jawab) => {
    const skrip = minta.url?.startsWith("/pameran.js");
    jawab.setHeader("content-type", skrip ? "text/javascript" : "text/html");
    jawab.end(skrip ? bangun.outputFiles[0]?.contents : html);
  });
  return new Promise((selesai) =>
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      selesai({ url: `http://127.0.0.1:${port}`, tutup: () => server.close() });
    }),
  );
}
