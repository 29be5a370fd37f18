/** A date as the days that it may mean, as Excel's day numbers: one day, or a month ("Maret 2021"). */
export interface Tanggal {
  readonly awal: number;
  readonly akhir: number;
}

const BULAN: readonly RegExp[] = [
  /^jan(uar[iy])?$/,
  /^[fp]eb(r?uar[iy])?$/,
  /^mar(et|ch)?$/,
  /^apr(il)?$/,
  /^(mei|may)$/,
  /^jun[ie]?$/,
  /^jul[iy]?$/,
  /^(agt|agu(stus)?|aug(ust)?)$/,
  /^sep(t|tember)?$/,
  /^(okt(ober)?|oct(ober)?)$/,
  /^no[vp](ember)?$/,
  /^(des(ember)?|dec(ember)?)$/,
];
const KATA = /^(?:(\d{1,2})[ -])?(\p{L}+)\.?[ -](\d{4}|\d{2})$/u;
const HARI_DULU = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})$/;
const TAHUN_DULU = /^(\d{4})[/-](\d{1,2})[/-](\d{1,2})$/;
const HARI_MS = 86_400_000;
/** Excel counts days from here (its 29 February 1900 included). */
const HARI_NOL = Date.UTC(1899, 11, 30);
/** Day numbers of 2000 .. 2050: dates that an office's sheet may hold. */
const NOMOR_AWAL = 36_526;
const NOMOR_AKHIR = 55_152;

const nomor = (tahun: number, bulan: number, hari: number): number =>
  (Date.UTC(tahun, bulan - 1, hari) - HARI_NOL) / HARI_MS;
const tahunPenuh = (teks: string): number => Number(teks.length === 2 ? `20${teks}` : teks);

function sehari(tahun: number, bulan: number, hari: number): Tanggal | undefined {
  const ini = new Date(Date.UTC(tahun, bulan - 1, hari));
  // 31 Februari would silently become 3 Maret.
  if (ini.getUTCMonth() !== bulan - 1 || ini.getUTCDate() !== hari) return undefined;
  return { awal: nomor(tahun, bulan, hari), akhir: nomor(tahun, bulan, hari) };
}

function dariKata(hari: string | undefined, kata: string, tahunTeks: string): Tanggal | undefined {
  const bulan = 1 + BULAN.findIndex((pola) => pola.test(kata.toLowerCase()));
  const tahun = tahunPenuh(tahunTeks);
  if (bulan === 0) return undefined;
  if (hari !== undefined) return sehari(tahun, bulan, Number(hari));
  return tahunTeks.length === 4
    ? { awal: nomor(tahun, bulan, 1), akhir: nomor(tahun, bulan + 1, 0) }
    : undefined;
}

/**
 * Reads "31 Desember 2021", "31/12/2021", "2021-12-31" and "Desember 2021" (tidy text; day before month, as here).
 * @returns undefined where the text is no date, or one that does not exist
 */
export function bacaTanggal(teks: string): Tanggal | undefined {
  const [, hari, kata, tahun = ""] = KATA.exec(teks) ?? [];
  if (kata !== undefined) return dariKata(hari, kata, tahun);
  const [, h, b, t = ""] = HARI_DULU.exec(teks) ?? [];
  if (h !== undefined) return sehari(tahunPenuh(t), Number(b), Number(h));
  const [, t2, b2, h2] = TAHUN_DULU.exec(teks) ?? [];
  return t2 === undefined ? undefined : sehari(Number(t2), Number(b2), Number(h2));
}

/**
 * Could this number of Excel be a date of the years 2000 .. 2050? A function is handed the number only, never the
 * format of the cell, so that it can suspect a date and not know it.
 */
export function mungkinTanggal(nilai: number): boolean {
  return Number.isInteger(nilai) && nilai >= NOMOR_AWAL && nilai <= NOMOR_AKHIR;
}

/** A day number as "1/2/2025" (day/month/year). */
export function tulisTanggal(nilai: number): string {
  const ini = new Date(HARI_NOL + nilai * HARI_MS);
  return `${ini.getUTCDate()}/${ini.getUTCMonth() + 1}/${ini.getUTCFullYear()}`;
}
