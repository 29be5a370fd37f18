import { fail } from "../../api/errors";
import type { BookModel } from "../../model/book";
import { fromBase64 } from "../../model/base64";
import type { HostState } from "../state";

/** The workbook in a base64 text; InvalidArgument for what is none. */
export function bookBytes(host: HostState, base64: string): { bytes: Uint8Array; book: BookModel } {
  const { readBook } = host;
  if (!readBook) return fail("UnsupportedOperation", "The host reads no other workbooks.");
  try {
    const bytes = fromBase64(base64);
    return { bytes, book: readBook(bytes) };
  } catch (error) {
    return fail("InvalidArgument", `This is no workbook (${error instanceof Error ? error.message : ""}).`);
  }
}
