/** Rows of cells in an answer of the common API: they travel as one array of two dimensions. */
export class Matrix {
  constructor(readonly rows: readonly (readonly unknown[])[]) {}
}
