import { AWAL_JURNAL, HURUF_TERBANYAK, RUN_TERBANYAK, tanpaIsi, type Run } from "./jurnal";
import { periksaRun } from "./periksa";
import { bacaTitikLama, KUNCI_PULIH } from "./titik-lama";

/** The journal of a workbook as far as it can be used. */
export interface DaftarJurnal {
  /** Oldest first. */
  readonly run: readonly Run[];
  /** Keys of runs that are damaged, or no runs of ours. */
  readonly rusak: readonly string[];
}

/** The number of a run's own key, "LKJIP.jurnal.7"; undefined for its pieces and for other settings. */
function nomorKunci(kunci: string): number | undefined {
  const angka = kunci.startsWith(AWAL_JURNAL) ? kunci.slice(AWAL_JURNAL.length) : "";
  return /^\d{1,12}$/.test(angka) ? Number(angka) : undefined;
}

/** The key of a run. */
export const kunciRun = (nomor: number): string => AWAL_JURNAL + String(nomor);

/** All keys of a run, each with pieces of its own: the oldest may stand as 0.1 wrote it. */
export const semuaKunciRun = (nomor: number): string[] =>
  nomor === 0 ? [kunciRun(0), KUNCI_PULIH] : [kunciRun(nomor)];

/**
 * Reads the runs.
 * @param kunci all keys of the document's settings
 * @param rangkai gives the value of a key that may stand in pieces; undefined where it is not whole
 */
export function bacaDaftar(kunci: Iterable<string>, rangkai: (kunci: string) => unknown): DaftarJurnal {
  const run: Run[] = [];
  const rusak: string[] = [];
  const semua = [...kunci];
  for (const satu of semua) {
    const titikLama = satu === KUNCI_PULIH && !semua.includes(kunciRun(0));
    const nomor = titikLama ? 0 : nomorKunci(satu);
    if (nomor === undefined) continue;
    const isi = titikLama ? bacaTitikLama(rangkai(satu)) : periksaRun(rangkai(satu));
    if (isi?.nomor === nomor) run.push(isi);
    else rusak.push(satu);
  }
  return { run: run.sort((a, b) => a.nomor - b.nomor), rusak };
}

/** The run that another goes on from, where it is the one before it; what was taken back in part counts no more. */
export function asalRun(semua: readonly Run[], run: Run): Run | undefined {
  const sebelumnya = semua.filter(({ nomor, sisa }) => nomor < run.nomor && !sisa).at(-1);
  return sebelumnya?.nomor === run.lanjutan ? sebelumnya : undefined;
}

/** The number for a further run: greater than any that was ever in the workbook's keys. */
export function nomorBerikut(kunci: Iterable<string>): number {
  return Math.max(0, ...[...kunci].map((satu) => nomorKunci(satu) ?? 0)) + 1;
}

/** The new run as it may be kept, and older ones that have to go for it. */
export function batasi(
  lama: readonly Run[],
  baru: Run,
): { readonly simpan: Run; readonly buang: readonly Run[] } {
  const besar = (run: Run): number => JSON.stringify(run).length;
  const simpan = besar(baru) > HURUF_TERBANYAK ? tanpaIsi(baru) : baru;
  let sisa = HURUF_TERBANYAK - besar(simpan);
  let tempat = RUN_TERBANYAK - 1;
  let penuh = false;
  const buang = [...lama].reverse().filter((run) => {
    sisa -= besar(run);
    tempat--;
    penuh ||= sisa < 0 || tempat < 0;
    return penuh;
  });
  return { simpan, buang };
}
