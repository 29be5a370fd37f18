/** Column letters of a 0-based column: 0 is "A", 27 is "AB". */
export function hurufKolom(indeks: number): string {
  let sisa = indeks + 1;
  let huruf = "";
  while (sisa > 0) {
    const satuan = (sisa - 1) % 26;
    huruf = String.fromCharCode(65 + satuan) + huruf;
    sisa = Math.floor((sisa - 1) / 26);
  }
  return huruf;
}

/** 0-based column of letters: "AB" is 27. Anything but letters gives -1. */
export function indeksKolom(huruf: string): number {
  if (!/^[A-Za-z]+$/.test(huruf)) return -1;
  return [...huruf.toUpperCase()].reduce((n, h) => n * 26 + h.charCodeAt(0) - 64, 0) - 1;
}

/** "G12" of a 0-based row and column. */
export function alamatSel(baris: number, kolom: number): string {
  return hurufKolom(kolom) + String(baris + 1);
}
