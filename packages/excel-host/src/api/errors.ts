/** The error codes of Excel's API that the host can answer with (`Excel.ErrorCodes`). */
export type ApiErrorCode =
  | "AccessDenied"
  | "ApiNotFound"
  | "ConflictingUpdate"
  | "GeneralException"
  | "InsertDeleteConflict"
  | "InvalidArgument"
  | "InvalidObjectPath"
  | "InvalidOperation"
  | "InvalidOperationInCellEditMode"
  | "InvalidReference"
  | "InvalidSelection"
  | "ItemAlreadyExists"
  | "ItemNotFound"
  | "MergedRangeConflict"
  | "NonBlankCellOffSheet"
  | "NotImplemented"
  | "RangeExceedsLimit"
  | "UnsupportedOperation";

/** An error that Excel would answer a request with; it travels back as `Error` of the response. */
export class ApiError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly httpStatusCode = 400,
  ) {
    super(message);
    this.name = "ApiError";
  }
}

/** The texts are Excel's own in en-US, followed by what this host knows more precisely. */
const MESSAGES: Partial<Record<ApiErrorCode, string>> = {
  AccessDenied: "You cannot perform the requested operation.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidSelection: "The current selection is invalid for this operation.",
  InvalidReference: "This reference is not valid for the current operation.",
  InvalidOperation: "This operation is not permitted for the current object.",
  InvalidOperationInCellEditMode: "Excel is in cell-editing mode.",
  ItemAlreadyExists: "A resource with the same name or identifier already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
  UnsupportedOperation: "The operation being attempted is not supported.",
};

const STATUS: Partial<Record<ApiErrorCode, number>> = {
  AccessDenied: 403,
  ItemNotFound: 404,
  ApiNotFound: 404,
  ItemAlreadyExists: 409,
  InsertDeleteConflict: 409,
  MergedRangeConflict: 409,
};

/** Throws the error with Excel's text for it and the host's own detail. */
export function fail(code: ApiErrorCode, detail = ""): never {
  const message = [MESSAGES[code] ?? "", detail].filter(Boolean).join(" ");
  throw new ApiError(code, message, STATUS[code] ?? 400);
}

/** What the host does not do is refused by its name, such as `Range.flashFill`. */
export function apiNotFound(member: string): never {
  throw new ApiError("ApiNotFound", `The API you are trying to use could not be found: ${member}.`, 404);
}
