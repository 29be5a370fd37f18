/** An array as a COM host hands it over: the library calls `toArray` on it, at every level. */
interface VbArray {
  toArray(): unknown[];
  dimensions(): number;
  lbound(): number;
  ubound(): number;
  getItem(index: number): unknown;
}

/** Wraps an array, and the arrays in it. */
export function vbArray(values: readonly unknown[]): VbArray {
  const wrapped = values.map((value) => (Array.isArray(value) ? vbArray(value) : value));
  return {
    toArray: () => [...wrapped],
    dimensions: () => 1,
    lbound: () => 0,
    ubound: () => wrapped.length - 1,
    getItem: (index) => wrapped[index],
  };
}
