/** Why a file could not be opened, or a book not be saved. */
export type FileFormatCode =
  | "NOT_XLSX"
  | "EMPTY"
  | "TEXT"
  | "HTML"
  | "ODS"
  | "OLD_XLS"
  | "XLSB"
  | "ENCRYPTED"
  | "DAMAGED"
  | "NO_WORKBOOK"
  | "TOO_LARGE"
  | "UNSUPPORTED";

/** A file that cannot be opened, or a book that a file cannot hold; `code` says why. */
export class FileFormatError extends Error {
  constructor(
    readonly code: FileFormatCode,
    message: string,
    options?: { cause?: unknown },
  ) {
    super(message, options);
    this.name = "FileFormatError";
  }
}
