/** Are two pieces of plain data the same? Order of keys does not matter; an undefined field is as good as none. */
export function sama(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [kiri, kanan] = [new Map(terisi(a)), new Map(terisi(b))];
  return (
    kiri.size === kanan.size &&
    [...kiri].every(([kunci, isi]) => kanan.has(kunci) && sama(isi, kanan.get(kunci)))
  );
}

const terisi = (isi: object): [string, unknown][] =>
  Object.entries(isi).filter(([, satu]) => satu !== undefined);

/** FNV-1a, 32 bits, in base 36: short, and enough to see that a text is another one. Not for secrets. */
export function sidik(teks: string): string {
  let nilai = 0x811c9dc5;
  for (let i = 0; i < teks.length; i++) nilai = Math.imul(nilai ^ teks.charCodeAt(i), 0x01000193);
  return (nilai >>> 0).toString(36);
}
