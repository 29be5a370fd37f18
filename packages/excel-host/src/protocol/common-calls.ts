import { Matrix } from "../api/matrix";
import type { ExecuteHandler } from "./external";
import type { RequestRunner } from "./request-runner";
import { vbArray, vbMatrix } from "./vb-array";

/** What answers the common API. */
export interface CommonApi {
  /** The dispatch ids that are answered. */
  readonly ids: readonly number[];
  call(id: number, params: readonly unknown[]): unknown;
  /** The number by which the library names an error. */
  codeOf(error: unknown): number;
}

/** The calls of the common API wait for the requests before them. */
export function commonHandlers(api: CommonApi, runner: RequestRunner): [number, ExecuteHandler][] {
  return api.ids.map((id) => [
    id,
    (params, answer) =>
      void runner.idle().then(() => {
        try {
          answer(vbArray([0, spoken(api.call(id, params))]));
        } catch (error) {
          answer(vbArray([api.codeOf(error)]));
        }
      }),
  ]);
}

/** Rows of cells travel as one array of two dimensions. */
function spoken(value: unknown): unknown {
  if (value instanceof Matrix) return vbMatrix(value.rows);
  return Array.isArray(value) ? vbArray(value.map(spoken)) : value;
}
