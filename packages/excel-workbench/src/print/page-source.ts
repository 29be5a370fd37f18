import type { SheetModel } from "excel-host";
import type { CellLook } from "../grid/cell-look";
import type { LineSizes } from "./page-plan";

/** What a page shows. */
export interface PageSource {
  readonly sheet: SheetModel;
  readonly look: Pick<CellLook, "at">;
  readonly sizes: LineSizes;
}
