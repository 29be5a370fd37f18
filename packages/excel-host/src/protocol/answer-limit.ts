import type { Conditions } from "../api/conditions";
import { ApiError } from "../api/errors";
import type { ResponseBody } from "./messages";

/** Members of Range with one entry a cell. */
const GRIDS = new Set(["Values", "Formulas", "FormulasLocal", "Text", "NumberFormat", "ValueTypes"]);

/** Cells in the grids of an answer, counted once for each member that was asked for. */
function cellsIn(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  if (Array.isArray(value)) return value.reduce((sum: number, one) => sum + cellsIn(one), 0);
  return Object.entries(value).reduce((sum, [name, part]) => {
    const grid = GRIDS.has(name) && Array.isArray(part) ? (part as unknown[]) : undefined;
    return sum + (grid ? grid.flat().length : cellsIn(part));
  }, 0);
}

/** Throws where an answer is larger than this Excel sends. What the request wrote has been written all the same. */
export function checkAnswer(
  { responseLimit, cellLimit }: Conditions,
  response: ResponseBody,
  json: string,
): void {
  if (json.length <= responseLimit && (cellLimit === Infinity || cellsIn(response.Results) <= cellLimit))
    return;
  throw new ApiError(
    "ResponsePayloadSizeLimitExceeded",
    "The response payload size has exceeded the limit. Please refer to the documentation.",
    500,
  );
}
