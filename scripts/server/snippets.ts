import { readFileSync } from "node:fs";
import path from "node:path";

/** Where a server's files and certificate lie; what the IT desk replaces by its own. */
export interface Place {
  /** Where the add-in is reached: "https://lkjip.contoh.go.id/lkjip". */
  readonly url: string;
  /** Folder with the static files. */
  readonly folder: string;
  readonly cert: string;
  readonly key: string;
}

/** The servers for which a ready configuration goes with every release. */
export const SERVERS = ["nginx.conf", "apache.conf", "Caddyfile", "web.config"] as const;

/** Name of a configuration file. */
export type ServerFile = (typeof SERVERS)[number];

const SNIPPETS = path.join(__dirname, "snippets");

/** The configuration of one server for a place; the address decides the virtual host and the path below it. */
export function serverConfig(name: ServerFile, place: Place): string {
  const { host, hostname, pathname, port } = new URL(place.url);
  const values: Readonly<Record<string, string>> = {
    SITE: host,
    HOST: hostname,
    PORT: port === "" ? "443" : port,
    PATH: pathname.replace(/\/+$/, ""),
    FOLDER: place.folder,
    CERT: place.cert,
    KEY: place.key,
  };
  const text = readFileSync(path.join(SNIPPETS, name), "utf8");
  return text.replace(/\{\{([A-Z]+)\}\}/g, (_all, key: string) => values[key] ?? "");
}
