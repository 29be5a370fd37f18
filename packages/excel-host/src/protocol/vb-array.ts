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

/** Wraps an array, and the arrays in it. */
export function vbArray(values: readonly unknown[]): VbArray {
  return new Wrapped(values.map((value) => (Array.isArray(value) ? vbArray(value) : value)));
}
