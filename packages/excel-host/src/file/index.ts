/** Excel files: `readXlsx` and `writeXlsx`, without anything of Node or of a browser. */
export { readXlsx, type ReadOptions } from "./read-workbook";
export { writeXlsx, type WriteOptions } from "./write-workbook";
export { FileFormatError, type FileFormatCode } from "./errors";
export type { AddInReference } from "./parts/settings";
