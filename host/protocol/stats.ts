/** One request of the page. */
export interface RequestRecord {
  /** Characters of the request's and the answer's JSON (en-US texts: bytes). */
  readonly bytesUp: number;
  readonly bytesDown: number;
  readonly actions: number;
  /** Milliseconds in the host, waiting for earlier requests included. */
  readonly milliseconds: number;
  readonly error?: string;
}

/** What the page has asked of the host: each request, and sums. */
export class HostStats {
  readonly requests: RequestRecord[] = [];

  add(record: RequestRecord): void {
    this.requests.push(record);
  }

  /** Requests that came from `context.sync()`. */
  get syncs(): number {
    return this.requests.length;
  }

  get bytesUp(): number {
    return this.requests.reduce((sum, request) => sum + request.bytesUp, 0);
  }

  get bytesDown(): number {
    return this.requests.reduce((sum, request) => sum + request.bytesDown, 0);
  }

  get milliseconds(): number {
    return this.requests.reduce((sum, request) => sum + request.milliseconds, 0);
  }

  /** Counts anew from here. */
  reset(): void {
    this.requests.length = 0;
  }
}
