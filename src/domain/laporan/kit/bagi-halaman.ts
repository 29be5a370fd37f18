import type { BarisLaporan, SelLaporan } from "./baris";
import { BARIS_AKHIR } from "./halaman";
import { tinggiSemua } from "./susun";

/** Rows that stand on one page together. */
export interface Potongan {
  readonly baris: readonly BarisLaporan[];
  /** Header of the table that goes on here: comes back where this is the first of a page. */
  readonly kepala?: readonly BarisLaporan[];
  /**
   * Stays on the page of what precedes it, as a signature does, or of what follows it, as a title does, as long as a page
   * can hold both; "mutlak": of what follows it whatever its height, as a header does that would say nothing alone.
   */
  readonly lekat?: "sebelum" | "sesudah" | "mutlak";
  /** Begins a page. */
  readonly halamanBaru?: true;
  /** It goes on with a group of the piece before. */
  readonly lanjutan?: Lanjutan;
  /** Height of the whole table that begins here: it is not torn apart just because it begins far down a page. */
  readonly utuh?: number;
}

/** What a piece repeats of the one before, and what is left out where both stand on one page. */
export interface Lanjutan {
  /** Columns of the sheet whose merged cells go on. */
  readonly kolom: readonly number[];
  /** How many of its rows they cover. */
  readonly banyak: number;
}

/** The room of a page in points, and what comes back on the next one. */
export interface RuangHalaman {
  readonly tinggi: number;
  /** What stands on the first page before the pieces. */
  readonly terpakai: number;
  /**
   * "cetak": the header rows are print titles, Excel repeats them; "tulis": several tables share the sheet, so the
   * headers are written again, below rows of this height that Excel repeats.
   */
  readonly ulang: { readonly jenis: "cetak" } | { readonly jenis: "tulis"; readonly tinggi: number };
}

/** Height of the rows that Excel itself repeats above everything else. */
const tinggiUlang = ({ ulang }: RuangHalaman): number => (ulang.jenis === "tulis" ? ulang.tinggi : 0);

function harusLekat(awal: Potongan, akhir: Potongan, ruang: RuangHalaman): boolean {
  if (akhir.halamanBaru) return false;
  if (awal.lekat === "mutlak") return true;
  const muat = tinggiSemua(awal.baris) + tinggiSemua(akhir.baris) <= ruang.tinggi - tinggiUlang(ruang);
  return (awal.lekat === "sesudah" || akhir.lekat === "sebelum") && muat;
}

/** Rows, and a piece below them on the same page: a group that goes on there is one, with its merged cells once. */
function sambung(baris: readonly BarisLaporan[], { baris: isi, lanjutan }: Potongan): BarisLaporan[] {
  const [awal, ...sisa] = isi;
  if (!lanjutan || !awal) return [...baris, ...isi];
  const { kolom, banyak } = lanjutan;
  const induk = baris.map(({ sel }) => sel.some((satu) => satu.kolom === kolom[0])).lastIndexOf(true);
  const panjangkan = (satu: SelLaporan): SelLaporan =>
    kolom.includes(satu.kolom) ? { ...satu, turun: (satu.turun ?? 0) + banyak } : satu;
  return [
    ...baris.map((satu, i) => (i === induk ? { ...satu, sel: satu.sel.map(panjangkan) } : satu)),
    { ...awal, sel: awal.sel.filter((satu) => !kolom.includes(satu.kolom)) },
    ...sisa,
  ];
}

/** The table that begins with one of two pieces, from the first on. */
function utuhBersama(awal: Potongan, akhir: Potongan): Pick<Potongan, "utuh"> {
  if (awal.utuh !== undefined) return { utuh: awal.utuh };
  return akhir.utuh === undefined ? {} : { utuh: tinggiSemua(awal.baris) + akhir.utuh };
}

/** Two pieces as one: it begins as the first does and holds on to what follows as the second does. */
function gabungan(awal: Potongan, akhir: Potongan): Potongan {
  const { kepala, halamanBaru, lanjutan } = awal;
  return {
    baris: sambung(awal.baris, akhir),
    ...(kepala ? { kepala } : {}),
    ...(halamanBaru ? { halamanBaru } : {}),
    ...(lanjutan ? { lanjutan } : {}),
    ...utuhBersama(awal, akhir),
    ...(akhir.lekat && akhir.lekat !== "sebelum" ? { lekat: akhir.lekat } : {}),
  };
}

/** Pieces that must stand together, joined. */
function lekatkan(potongan: readonly Potongan[], ruang: RuangHalaman): Potongan[] {
  const hasil: Potongan[] = [];
  for (const satu of potongan) {
    const akhir = hasil.at(-1);
    if (akhir && harusLekat(akhir, satu, ruang)) hasil[hasil.length - 1] = gabungan(akhir, satu);
    else hasil.push(satu);
  }
  return hasil;
}

/** Empty rows between tables: none are needed where a page ends. */
const jarakSaja = ({ baris, kepala = [] }: Potongan): boolean =>
  kepala.length === 0 && baris.every(({ sel }) => sel.length === 0);

/** Numbers (from 0) of the rows with which the pages after these begin. */
function awalHalaman(halaman: readonly (readonly BarisLaporan[])[]): number[] {
  let baris = 0;
  return halaman.map((isi) => (baris += isi.length));
}

/** So much of a page is full before a table that fits on one begins the next rather than being torn apart. */
const BAGIAN_PENUH = 0.6;

/** Does a piece begin a page, so much of the present one being full? */
function perluHalaman(satu: Potongan, terpakai: number, tinggi: number, ruang: RuangHalaman): boolean {
  if (terpakai + tinggiSemua(satu.baris) > tinggi) return true;
  const { utuh } = satu;
  if (utuh === undefined || terpakai < ruang.tinggi * BAGIAN_PENUH) return false;
  return terpakai + utuh > tinggi && utuh <= ruang.tinggi - tinggiUlang(ruang);
}

/** Rows of a page, and how many points they take with what is repeated above them. */
interface Halaman {
  baris: BarisLaporan[];
  tinggi: number;
}

/** Where a page is to end earlier than it could: its number from 0, and the points that may be used. */
interface Batas {
  readonly ke: number;
  readonly tinggi: number;
}

/** The first piece of a page, with the header of its table where Excel does not repeat it. */
function awalHalamanBaru({ kepala = [], baris }: Potongan, ruang: RuangHalaman): Halaman {
  const tinggi = tinggiUlang(ruang) + tinggiSemua(kepala) + tinggiSemua(baris);
  return { baris: [...(ruang.ulang.jenis === "tulis" ? kepala : []), ...baris], tinggi };
}

/** Puts a piece on a page that is begun. */
function tambah(halaman: Halaman, satu: Potongan): void {
  if (satu.lanjutan) halaman.baris = sambung(halaman.baris, satu);
  else for (const baris of satu.baris) halaman.baris.push(baris);
  halaman.tinggi += tinggiSemua(satu.baris);
}

/** Puts pieces on pages, the first of which is begun already. */
function isiHalaman(
  awal: Readonly<Halaman>,
  potongan: readonly Potongan[],
  ruang: RuangHalaman,
  batas?: Batas,
): Halaman[] {
  const halaman: Halaman[] = [];
  let kini: Halaman = { ...awal, baris: [...awal.baris] };
  for (const satu of potongan) {
    const tinggi = batas?.ke === halaman.length ? batas.tinggi : ruang.tinggi;
    if (!perluHalaman(satu, kini.tinggi, tinggi, ruang)) tambah(kini, satu);
    else if (!jarakSaja(satu)) {
      halaman.push(kini);
      kini = awalHalamanBaru(satu, ruang);
    }
  }
  return [...halaman, kini];
}

/** A last page that holds less than this share of one takes rows of the page before, as long as that keeps the other share. */
const AKHIR = { terkecil: 0.3, sisa: 0.5 } as const;

/** The same, with a last page that is not nearly empty. */
function isiSeimbang(awal: Readonly<Halaman>, potongan: readonly Potongan[], ruang: RuangHalaman): Halaman[] {
  const biasa = isiHalaman(awal, potongan, ruang);
  const [lalu, akhir] = biasa.slice(-2);
  if (!lalu || !akhir) return biasa;
  const kurang = ruang.tinggi * AKHIR.terkecil - akhir.tinggi;
  if (kurang <= 0) return biasa;
  const batas = { ke: biasa.length - 2, tinggi: lalu.tinggi - kurang };
  const seimbang = isiHalaman(awal, potongan, ruang, batas);
  const cukup = (seimbang.at(-2)?.tinggi ?? 0) >= ruang.tinggi * AKHIR.sisa;
  return seimbang.length === biasa.length && cukup ? seimbang : biasa;
}

/** Pieces that begin a page by themselves, each with what follows it. */
function bagianHalaman(potongan: readonly Potongan[]): (readonly Potongan[])[] {
  const hasil: Potongan[][] = [];
  for (const satu of potongan) {
    const akhir = hasil.at(-1);
    if (akhir && !satu.halamanBaru) akhir.push(satu);
    else hasil.push([satu]);
  }
  return hasil;
}

/**
 * Puts pieces on pages: as many as fit, none is torn apart unless it is higher than a page. The first one stands where
 * the sheet begins, whatever its height.
 * @returns the rows, and the numbers (from 0) of those above which a page begins
 */
export function bagiHalaman(
  potongan: readonly Potongan[],
  ruang: RuangHalaman,
): { readonly baris: readonly BarisLaporan[]; readonly jeda: readonly number[] } {
  const halaman = bagianHalaman(lekatkan(potongan, ruang)).flatMap(([pertama, ...lain], i) => {
    if (!pertama) return [];
    const tinggi = ruang.terpakai + tinggiSemua(pertama.baris);
    const awal = i === 0 ? { baris: [...pertama.baris], tinggi } : awalHalamanBaru(pertama, ruang);
    return isiSeimbang(awal, lain, ruang);
  });
  const isi = halaman.map(({ baris }) => baris);
  return { baris: isi.flat(), jeda: awalHalaman(isi.slice(0, -1)) };
}

/**
 * The pieces of a table, the last ones joined where they are only a few rows: a page with a row and a total says little.
 * @param jumlah how many of its last rows are totals, which do not count
 */
export function tanpaSisa(potongan: readonly Potongan[], jumlah = 0): Potongan[] {
  const hasil = [...potongan];
  let banyak = (hasil.at(-1)?.baris.length ?? 0) - jumlah;
  for (let i = hasil.length - 2; i > 0 && banyak < BARIS_AKHIR; i--) {
    const satu = hasil[i]!;
    hasil[i] = { ...satu, lekat: satu.lekat ?? "sesudah" };
    banyak += satu.baris.length;
  }
  return hasil;
}
