import type { IncomingMessage } from "node:http";

/** What a request asks for, or the status with which it is refused. */
export type Asked = { readonly path: string } | { readonly status: 400 | 403 | 405; readonly reason: string };

/** Names under which this machine knows itself: a page of another site that points its own name here is refused. */
const OWN_NAMES: ReadonlySet<string> = new Set(["localhost", "127.0.0.1", "[::1]"]);

/** Reads a request; nothing that a client can send makes it throw. */
export function readRequest({ method, url = "", headers }: IncomingMessage): Asked {
  if (!OWN_NAMES.has((headers.host ?? "").toLowerCase().replace(/:\d*$/, "")))
    return { status: 403, reason: "This server answers to localhost only" };
  if (method !== "GET" && method !== "HEAD") return { status: 405, reason: "GET and HEAD only" };
  const path = decoded(url.replace(/[?#].*$/, ""));
  return path?.startsWith("/") && !path.includes("\0") ? { path } : { status: 400, reason: "Not an address" };
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
