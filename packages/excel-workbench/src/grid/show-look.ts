import type { Univer } from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import type { CellLook } from "./cell-look";

/** Lets the grid draw its cells as the book that is shown has them. */
export function showLook(univer: Univer, look: () => CellLook | undefined): void {
  univer
    .__getInjector()
    .get(SheetInterceptorService)
    .intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      id: "book",
      priority: 100,
      handler: (cell, { row, col, subUnitId }, next) => {
        const shown = look()?.at(subUnitId, row, col);
        return next(shown ? { ...cell, v: undefined, ...shown } : cell);
      },
    });
}
