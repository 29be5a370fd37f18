/** The line of a block that stands for another one when the block is repeated in both directions. */
export function repeated(index: number, first: number, last: number): number {
  const size = last - first + 1;
  return first + ((((index - first) % size) + size) % size);
}
