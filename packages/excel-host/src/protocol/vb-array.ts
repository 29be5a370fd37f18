/** An array as a COM host hands it over: the library calls `toArray` on it, at every level. */
interface VbArray {
  toArray(): unknown[];
  dimensions(): number;
  lbound(): number;
  ubound(): number;
  getItem(index: number): unknown;
}

/** One level of a wrapped array. There are two for each event: no functions are made for every one of them. */
class Wrapped implements VbArray {
  constructor(private readonly items: readonly unknown[]) {}

  toArray(): unknown[] {
    return [...this.items];
  }

  dimensions(): number {
    return 1;
  }

  lbound(): number {
    return 0;
  }

  ubound(): number {
    return this.items.length - 1;
  }

  getItem(index: number): unknown {
    return this.items[index];
  }
}

/** Rows of cells as a host hands them over: one array of two dimensions, row after row. */
export function vbMatrix(rows: readonly (readonly unknown[])[]): object {
  const width = rows[0]?.length ?? 0;
  return {
    toArray: () => rows.flat(),
    dimensions: () => 2,
    lbound: () => 1,
    ubound: (dimension: number) => (dimension === 1 ? rows.length : width),
    getItem: (row: number, column: number) => rows[row - 1]?.[column - 1],
  };
}

/** Wraps an array, and the arrays in it. */
export function vbArray(values: readonly unknown[]): VbArray {
  return new Wrapped(values.map((value) => (Array.isArray(value) ? vbArray(value) : value)));
}
