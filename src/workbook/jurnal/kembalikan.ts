import { KUNCI_BELUM } from "../../domain/jurnal/belum";
import { asalRun, kunciRun, semuaKunciRun } from "../../domain/jurnal/daftar";
import { namaJurnal, namaRun, type PerintahJurnal, type Run } from "../../domain/jurnal/jurnal";
import { KUNCI_PULIH_AMBIL } from "../../domain/jurnal/titik-lama";
import { tarikTertinggal } from "../tertinggal";
import { bacaJurnal, namaYatim, type BukuJurnal } from "./baca-jurnal";
import { kembalikanKertas } from "./kertas";
import { hapusSetelan, tulisSetelan } from "./setelan";
import { tarikBertanda } from "./tanpa-jurnal";
import type { HasilTarik } from "./hasil-tarik";
import { tarikRun } from "./tarik-run";

/** A run that was taken back. */
interface RunKembali {
  readonly perintah: PerintahJurnal;
  readonly waktu: string;
  readonly penuh: boolean;
  /** The run that comes next is the one from which this one went on: it is to be taken back with it. */
  readonly berasal: boolean;
}

/** What Kembalikan did. */
export interface HasilKembalikan extends HasilTarik {
  /** The run that was taken back; undefined: there was none, only what carries our mark was removed. */
  readonly run: RunKembali | undefined;
  /** Damaged runs that were left out. */
  readonly rusak: number;
  /** Restore points of *Ambil Data* from before the journal were removed. */
  readonly ambilLama: boolean;
  /** False: Excel refused the paper that sheets had before. */
  readonly cetak: boolean;
}

/** The newest run that was not taken back as far as it could be. */
function runTerakhir({ daftar }: BukuJurnal): Run | undefined {
  return [...daftar.run].reverse().find(({ sisa }) => !sisa);
}

/** Settings and names of the journal itself, after a run was taken back. */
function rapikanJurnal(
  context: Excel.RequestContext,
  buku: BukuJurnal,
  run: Run | undefined,
  hasil: HasilTarik,
): void {
  const terkunci = hasil.terproteksi.length > 0;
  const sisa: Run | undefined =
    run && hasil.sisa.length > 0
      ? { ...run, langkah: hasil.sisa, ...(terkunci ? {} : { sisa: true }) }
      : undefined;
  const dipakai = buku.daftar.run.filter((satu) => satu !== run).flatMap(namaRun);
  const milikRun = run ? namaRun(run) : [];
  const yatim = run ? namaYatim(buku, [...dipakai, ...milikRun]) : [];
  for (const nama of yatim) context.workbook.names.getItem(nama).delete();
  for (const kunci of [...buku.daftar.rusak, KUNCI_PULIH_AMBIL]) hapusSetelan(context, buku.setelan, kunci);
  if (!run) return;
  hapusRun(context, buku, run);
  if (sisa) tulisSetelan(context, kunciRun(sisa.nomor), sisa);
}

/** Queues the forgetting of a run. */
export function hapusRun(context: Excel.RequestContext, buku: BukuJurnal, { nomor }: Run): void {
  for (const kunci of semuaKunciRun(nomor)) hapusSetelan(context, buku.setelan, kunci);
  if (buku.belum?.nomor === nomor) hapusSetelan(context, buku.setelan, KUNCI_BELUM);
}

/** What a try of Kembalikan that failed had set out to do: the next one does that, whether its answer was lost or Excel refused. */
interface PercobaanKembali {
  hasil?: HasilKembalikan;
  run?: Pick<Run, "nomor" | "waktu"> | undefined;
}

/** By the Excel in which it failed. */
const PERCOBAAN = new WeakMap<object, PercobaanKembali>();

/** The run of a first try is gone: all was done, only Excel's answer was lost. A newer one is another matter. */
function sudahDitarik({ hasil, run }: PercobaanKembali, terakhir: Run | undefined): boolean {
  if (!hasil || !run) return false;
  if (!terakhir) return true;
  return terakhir.nomor !== run.nomor && terakhir.waktu <= run.waktu;
}

/** A run that had to be left half-done is the last one, whether or not the journal knows of it. */
async function kembalikanTertinggal(context: Excel.RequestContext): Promise<HasilKembalikan | undefined> {
  const ada = await tarikTertinggal(context);
  if (!ada) return undefined;
  const run = { perintah: ada.perintah, waktu: ada.waktu, penuh: false, berasal: false };
  return { ...ada.hasil, run, rusak: 0, ambilLama: false, cetak: true };
}

/** A second try knows what the user had changed only from the first: half of it may be given back since. */
function sepertiPertama(hasil: HasilKembalikan, pertama: HasilKembalikan | undefined): HasilKembalikan {
  return pertama ? { ...hasil, barisDiubah: pertama.barisDiubah } : hasil;
}

/**
 * Takes back the last run of any command, step by step; at most three syncs to read and one to write. What belongs to
 * sheets that are not there, or protected, is kept. Without a run it removes what carries our mark.
 */
export async function kembalikanTerakhir(context: Excel.RequestContext): Promise<HasilKembalikan> {
  const hasil = await cobaKembalikan(context, PERCOBAAN.get(Excel) ?? {});
  PERCOBAAN.delete(Excel);
  return hasil;
}

function runKembali({ daftar }: BukuJurnal, run: Run, { sisa }: HasilTarik): RunKembali {
  const { perintah, waktu, penuh } = run;
  const berasal = sisa.length === 0 && asalRun(daftar.run, run) !== undefined;
  return { perintah, waktu, penuh: penuh === true, berasal };
}

async function cobaKembalikan(
  context: Excel.RequestContext,
  percobaan: PercobaanKembali,
): Promise<HasilKembalikan> {
  const tertinggal = await kembalikanTertinggal(context);
  if (tertinggal) return tertinggal;
  const buku = await bacaJurnal(context);
  const run = runTerakhir(buku);
  const pertama = percobaan.run?.waktu === run?.waktu ? percobaan.hasil : undefined;
  if (percobaan.hasil && sudahDitarik(percobaan, run)) return percobaan.hasil;
  const tarik = run ? await tarikRun(context, buku, run) : await tarikBertanda(context, buku);
  rapikanJurnal(context, buku, run, tarik);
  const hasil = sepertiPertama(
    {
      ...tarik,
      cetak: tarik.kertas.length + tarik.areaCetak.length === 0,
      run: run && runKembali(buku, run, tarik),
      rusak: buku.daftar.rusak.length,
      ambilLama: buku.setelan.has(KUNCI_PULIH_AMBIL),
    },
    pertama,
  );
  PERCOBAAN.set(Excel, { run: run && { nomor: run.nomor, waktu: run.waktu }, hasil });
  await context.sync();
  return { ...hasil, cetak: await kembalikanKertas(context, tarik) };
}

/** A run as the pane lists it. */
export interface RunTercatat {
  readonly nomor: number;
  readonly perintah: PerintahJurnal;
  /** ISO 8601. */
  readonly waktu: string;
  /** Titles of its sheets at the time. */
  readonly lembar: readonly string[];
  /** Too large to be taken back. */
  readonly penuh: boolean;
}

/** The runs that can be taken back, newest first. */
export interface IsiJurnal {
  readonly run: readonly RunTercatat[];
  readonly rusak: number;
  /** There is no run, but hidden names of ours that show where something was added. */
  readonly berjejak: boolean;
}

/** A run with the one that it went on from: one line, one click. */
function tercatat({ nomor, perintah, waktu, lembar, penuh }: Run, asal: Run | undefined): RunTercatat {
  const judul = [...lembar, ...(asal?.lembar ?? [])].map((satu) => satu.judul);
  return { nomor, perintah, waktu, lembar: [...new Set(judul)], penuh: penuh === true };
}

/** Reads the list of runs: one sync. */
export async function bacaIsiJurnal(context: Excel.RequestContext): Promise<IsiJurnal> {
  const { daftar, nama } = await bacaJurnal(context);
  const utuh = daftar.run.filter(({ sisa }) => !sisa);
  const asal = new Map(utuh.map((satu) => [satu, asalRun(utuh, satu)]));
  const ikut = new Set(asal.values());
  const run = utuh.filter((satu) => !ikut.has(satu)).map((satu) => tercatat(satu, asal.get(satu)));
  const berjejak = nama.some((satu) => namaJurnal(satu.nama));
  return { run: run.reverse(), rusak: daftar.rusak.length, berjejak };
}
