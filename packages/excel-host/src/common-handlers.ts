import { commonCode, COMMON_CALLS, Matrix } from "./objects/document/common";
import type { HostState } from "./objects/state";
import type { ExecuteHandler } from "./protocol/external";
import type { RequestRunner } from "./protocol/request-runner";
import { vbArray, vbMatrix } from "./protocol/vb-array";

/** The calls of the common API wait for the requests before them, and for what is to be calculated. */
export function commonHandlers(state: HostState, runner: RequestRunner): [number, ExecuteHandler][] {
  return Object.entries(COMMON_CALLS).map(([id, call]) => [
    Number(id),
    (params, answer) =>
      void runner.idle().then(() => {
        try {
          answer(vbArray([0, spoken(call(state, params))]));
        } catch (error) {
          answer(vbArray([commonCode(error)]));
        }
      }),
  ]);
}

/** Rows of cells travel as one array of two dimensions. */
function spoken(value: unknown): unknown {
  if (value instanceof Matrix) return vbMatrix(value.rows);
  return Array.isArray(value) ? vbArray(value.map(spoken)) : value;
}
