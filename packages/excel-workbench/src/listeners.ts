import type { ServerResponse } from "node:http";

/** Pages that wait for news from the server (server-sent events). */
export class Listeners {
  private readonly waiting = new Set<ServerResponse>();

  /** Keeps an answer open; it is forgotten when its page goes away. */
  add(response: ServerResponse): void {
    response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-cache" });
    response.write(":\n\n");
    this.waiting.add(response);
    response.on("close", () => this.waiting.delete(response));
  }

  /** Tells all of them. */
  tell(news: string): void {
    for (const response of this.waiting) response.write(`data: ${news}\n\n`);
  }
}
