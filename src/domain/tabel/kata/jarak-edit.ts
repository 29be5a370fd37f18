/**
 * Edit distance of two words (insert, delete, replace, swap of neighbours), given up above `batas`.
 * @returns the distance, or `batas + 1` where it is larger
 */
export function jarakEdit(a: string, b: string, batas: number): number {
  if (Math.abs(a.length - b.length) > batas) return batas + 1;
  let duaLalu: number[] = [];
  let lalu = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const kini = barisBerikut(a, b, i, lalu, duaLalu);
    if (Math.min(...kini) > batas) return batas + 1;
    duaLalu = lalu;
    lalu = kini;
  }
  return Math.min(lalu[b.length] ?? batas + 1, batas + 1);
}

function barisBerikut(
  a: string,
  b: string,
  i: number,
  lalu: readonly number[],
  duaLalu: readonly number[],
): number[] {
  const kini = [i];
  for (let j = 1; j <= b.length; j++) {
    const ganti = (lalu[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
    let terkecil = Math.min(ganti, (lalu[j] ?? 0) + 1, (kini[j - 1] ?? 0) + 1);
    if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
      terkecil = Math.min(terkecil, (duaLalu[j - 2] ?? 0) + 1);
    kini.push(terkecil);
  }
  return kini;
}
