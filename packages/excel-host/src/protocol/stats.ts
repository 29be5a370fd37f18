/** "sync": a program's `context.sync()`; "cleanup": the library lets references go; "service": its own traffic. */
export type RequestKind = "sync" | "cleanup" | "service";

/** One request of the page. */
interface RequestRecord {
  readonly kind: RequestKind;
  /** Characters of the request's and the answer's JSON (for ASCII texts: bytes). */
  readonly bytesUp: number;
  readonly bytesDown: number;
  readonly actions: number;
  /** Of them those that the program itself asked for, getting objects left out. */
  readonly acts: number;
  /** Milliseconds in the host, waiting for earlier requests included. */
  readonly milliseconds: number;
  /** The code of the error that it was answered with. */
  readonly error?: string;
}

/** What the page has asked of the host: each request, and sums over the programs' own ones. */
export class HostStats {
  readonly requests: RequestRecord[] = [];

  add(record: RequestRecord): void {
    this.requests.push(record);
  }

  /** Requests that came from `context.sync()`. */
  get syncs(): number {
    return this.own.length;
  }

  get bytesUp(): number {
    return this.own.reduce((sum, request) => sum + request.bytesUp, 0);
  }

  get bytesDown(): number {
    return this.own.reduce((sum, request) => sum + request.bytesDown, 0);
  }

  get milliseconds(): number {
    return this.own.reduce((sum, request) => sum + request.milliseconds, 0);
  }

  /** Counts anew from here. */
  reset(): void {
    this.requests.length = 0;
  }

  private get own(): readonly RequestRecord[] {
    return this.requests.filter((request) => request.kind === "sync");
  }
}
