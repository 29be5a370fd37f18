import type { HostObject } from "./class-table";

/** Objects that the page keeps over several requests (`trackedObjects`), by reference id. */
export class References {
  private readonly kept = new Map<string, HostObject>();
  private readonly ids = new WeakMap<HostObject, string>();
  private last = 0;

  keep(object: HostObject): string {
    const known = this.ids.get(object);
    if (known !== undefined) return known;
    this.last += 1;
    const id = `host:${this.last}`;
    this.kept.set(id, object);
    this.ids.set(object, id);
    return id;
  }

  idOf(object: HostObject): string | undefined {
    const id = this.ids.get(object);
    return id !== undefined && this.kept.has(id) ? id : undefined;
  }

  find(id: string): HostObject | undefined {
    return this.kept.get(id);
  }

  release(id: string): void {
    this.kept.delete(id);
  }

  /** What is kept now: its ranges move with inserted and deleted cells. */
  all(): Iterable<HostObject> {
    return this.kept.values();
  }

  get size(): number {
    return this.kept.size;
  }
}
