import type { CellError } from "../../src/model/cell";

export const NULL: CellError = { error: "#NULL!" };
export const REF: CellError = { error: "#REF!" };
export const NA: CellError = { error: "#N/A" };
export const VALUE: CellError = { error: "#VALUE!" };
export const NUM: CellError = { error: "#NUM!" };
export const DIV: CellError = { error: "#DIV/0!" };
