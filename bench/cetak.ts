/** Prints rows under their headers, columns aligned. */
export function cetakTabel(
  judul: string,
  kepala: readonly string[],
  isi: readonly (readonly string[])[],
): void {
  const lebar = kepala.map((teks, i) => Math.max(teks.length, ...isi.map((baris) => baris[i]?.length ?? 0)));
  const garis = (baris: readonly string[]): string =>
    baris
      .map((teks, i) => (i === 0 ? teks.padEnd(lebar[i] ?? 0) : teks.padStart(lebar[i] ?? 0)))
      .join("  ")
      .trimEnd();
  console.log(`\n${judul}\n  ${garis(kepala)}`);
  for (const baris of isi) console.log(`  ${garis(baris)}`);
}
