import { createServer } from "node:https";
import sirv from "sirv";
import { rightTypes } from "./content-types";

/** A folder, the certificate in PEM, and a port (0: any that is free). */
export interface ServeOptions {
  readonly folder: string;
  readonly cert: string;
  readonly key: string;
  readonly port: number;
}

/** A server that runs. */
export interface Running {
  readonly port: number;
  readonly close: () => void;
}

/** Serves the add-in's files as Excel needs them, for a first try in an office's network; reads only. */
export function serveFolder({ folder, cert, key, port }: ServeOptions): Promise<Running> {
  const files = sirv(folder, {
    // Files are read anew: a new build is served without a restart.
    dev: true,
    etag: true,
    setHeaders: (response, pathname) => {
      const [type] = rightTypes(pathname);
      if (type !== undefined)
        response.setHeader("Content-Type", type.startsWith("image/") ? type : `${type}; charset=utf-8`);
      response.setHeader("Access-Control-Allow-Origin", "*");
      response.setHeader("Cache-Control", "no-cache");
      response.setHeader("X-Content-Type-Options", "nosniff");
    },
  });
  const server = createServer({ cert, key }, (request, response) => {
    const refuse = (status: number): void => void response.writeHead(status).end();
    if (request.method !== "GET" && request.method !== "HEAD") return refuse(405);
    files(request, response, () => refuse(404));
  });
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, () => {
      const address = server.address();
      resolve({
        port: typeof address === "object" && address ? address.port : port,
        close: () => {
          server.close();
          server.closeAllConnections();
        },
      });
    });
  });
}
