/** Advance widths of Arial (Helvetica's metrics), thousandths of the size, for the characters 32 to 126. */
const LEBAR_ARIAL = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556,
  556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278,
  500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469,
  556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500,
  278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
];

/** Bold letters are about 5 % wider. */
const TEBAL = 1.05;

/** Points that a cell keeps free at its sides. */
const TEPI_SEL = 6;

/** Width of a text in points; letters outside ASCII count as an ordinary one. */
export function lebarTeks(teks: string, ukuran: number, tebal = false): number {
  let jumlah = 0;
  for (let i = 0; i < teks.length; i++) {
    const kode = teks.charCodeAt(i);
    // The second half of a sign of two units belongs to the first.
    if (kode < 0xdc00 || kode > 0xdfff) jumlah += LEBAR_ARIAL[kode - 32] ?? 600;
  }
  return (jumlah / 1000) * ukuran * (tebal ? TEBAL : 1);
}

/** Breaks a text into lines of at most this many points, at spaces; a longer word stands alone. */
export function potongBaris(teks: string, lebar: number, ukuran: number, tebal = false): string[] {
  const baris: string[] = [];
  const jarak = lebarTeks(" ", ukuran, tebal);
  let terisi = 0;
  for (const kata of teks.split(/\s+/).filter(Boolean)) {
    const akhir = baris.at(-1);
    const perlu = lebarTeks(kata, ukuran, tebal);
    const muat = akhir !== undefined && terisi + jarak + perlu <= lebar;
    if (muat) baris[baris.length - 1] = `${akhir} ${kata}`;
    else baris.push(kata);
    terisi = muat ? terisi + jarak + perlu : perlu;
  }
  return baris;
}

function barisKata(kata: string, lebar: number, ukuran: number, tebal: boolean): number {
  return Math.max(1, Math.ceil(lebarTeks(kata, ukuran, tebal) / lebar));
}

/** How many lines a wrapped cell of this width (points) shows. */
export function banyakBaris(teks: string, lebarSel: number, ukuran: number, tebal = false): number {
  const lebar = Math.max(lebarSel - TEPI_SEL, ukuran);
  if (!teks.includes("\n") && lebarTeks(teks, ukuran, tebal) <= lebar) return 1;
  const alinea = teks.split("\n").map((bagian) => {
    const potongan = potongBaris(bagian, lebar, ukuran, tebal);
    return Math.max(
      1,
      potongan.reduce((n, baris) => n + barisKata(baris, lebar, ukuran, tebal), 0),
    );
  });
  return alinea.reduce((a, b) => a + b, 0);
}

/** Height in points of so many lines: Excel gives Arial 12,75 points a line at size 10, and a little air. */
export function tinggiBaris(baris: number, ukuran: number): number {
  return Math.ceil(baris * ukuran * 1.275 + 1);
}

/** Splits a text into two lines of like length where it does not fit on one ("KEPALA DINAS … / … KOTA BINJAI"). */
export function belahSeimbang(teks: string, lebar: number, ukuran: number, tebal = false): string[] {
  const penuh = potongBaris(teks, lebar, ukuran, tebal);
  if (penuh.length <= 1) return penuh;
  const target = lebarTeks(teks, ukuran, tebal) / penuh.length;
  const seimbang = potongBaris(teks, Math.min(lebar, target * 1.15), ukuran, tebal);
  return seimbang.length === penuh.length ? seimbang : penuh;
}
