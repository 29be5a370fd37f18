import type { HostState } from "../state";

/** The files that a page has open, and the handle of the last one. */
interface OpenFiles {
  readonly bytes: Map<number, Uint8Array>;
  last: number;
}

const files = new WeakMap<HostState, OpenFiles>();

function filesOf(host: HostState): OpenFiles {
  const known = files.get(host) ?? { bytes: new Map<number, Uint8Array>(), last: 0 };
  files.set(host, known);
  return known;
}

/** Keeps a file for the page to read in slices; gives its handle, which no other file gets, and its size. */
export function openFile(host: HostState, bytes: Uint8Array): readonly [handle: number, size: number] {
  const open = filesOf(host);
  open.last += 1;
  open.bytes.set(open.last, bytes);
  return [open.last, bytes.length];
}

/** Some bytes of an open file and how many they are; undefined for a file that is not open. */
export function slice(
  host: HostState,
  handle: number,
  offset: number,
  size: number,
): readonly [bytes: readonly number[], length: number] | undefined {
  const part = filesOf(host)
    .bytes.get(handle)
    ?.subarray(offset, offset + size);
  return part && [Array.from(part), part.length];
}

/** The page has read the file. */
export function closeFile(host: HostState, handle: number): void {
  filesOf(host).bytes.delete(handle);
}
