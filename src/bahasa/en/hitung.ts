/** "1 row", "2 rows", "2 entries": a number with its noun; `jamak` where the plural is not the noun with an s. */
export function hitung(n: number, kata: string, jamak = `${kata}s`): string {
  return `${n} ${n === 1 ? kata : jamak}`;
}
