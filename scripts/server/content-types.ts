import path from "node:path";

/** The type by which each kind of file has to be served; with another one browsers and Excel refuse it. */
const TYPES: Readonly<Record<string, readonly string[]>> = {
  ".html": ["text/html"],
  ".js": ["text/javascript", "application/javascript"],
  ".css": ["text/css"],
  ".json": ["application/json"],
  ".xml": ["text/xml", "application/xml"],
  ".png": ["image/png"],
};

/** Types that are right for a file, the usual one first; none where any will do. */
export function rightTypes(file: string): readonly string[] {
  return TYPES[path.extname(file)] ?? [];
}
