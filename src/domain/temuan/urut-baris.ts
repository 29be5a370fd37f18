/** Row of an address ("Bab III!E12", "A1:C9"); 0 where it names none. */
function barisSel(sel: string | undefined): number {
  return Number(/(?:^|!)\$?[A-Z]+\$?(\d+)(?::|$)/.exec(sel ?? "")?.[1] ?? 0);
}

/** In the order of the sheet's rows; what names no cell speaks of the whole table and comes first. */
export function urutBaris<T extends { readonly sel?: string }>(pesan: readonly T[]): T[] {
  return [...pesan].sort((a, b) => barisSel(a.sel) - barisSel(b.sel));
}
