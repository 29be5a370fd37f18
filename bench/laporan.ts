import type { OpenedExcel } from "excel-host/node";
import { bacaBukuLaporan } from "../src/commands/buku";
import { buatBanyakLaporan, SEMUA_LAPORAN } from "../src/commands/laporan-banyak";
import { LAPORAN, type KunciLaporan } from "../src/domain/laporan/daftar";
import { ISI_CONTOH } from "../src/domain/lembar/contoh";
import type { IsiStruktur } from "../src/domain/lembar/daftar";
import { rencanaSiapkan } from "../src/domain/lembar/rencana-siapkan";
import { susunStruktur } from "../src/domain/lembar/struktur";
import { PENGATURAN_BAWAAN } from "../src/domain/pengaturan/pengaturan";
import { bacaKerangka } from "../src/workbook/baca-kerangka";
import { jalankan } from "../src/workbook/jalankan";
import { bacaJurnal, Catatan } from "../src/workbook/jurnal";
import { tulisSiapkan } from "../src/workbook/siapkan";
import { buka, lembar, tutupSemua } from "../test/commands/buka";
import { cetakTabel } from "./cetak";

/*
 * All tables of a workbook with 43 and with 4,300 sub kegiatan of 104 units, beside the time that the same host needs to
 * take the same cells bare: one `range.formulas = …` a sheet, without looks, heights, merges, journal or print set-up.
 * Counted is processor time of the whole process, helper threads of the engine included: other programs use the machine,
 * and elapsed time was 2.2 to 9.1 times bare in the same rounds. Single rounds differ by a quarter all the same, so that
 * two versions are compared by the medians of many rounds in turn.
 * 4,300 rows: 6.1 to 11.8 times bare before styles were numbered and areas joined, 3.8 to 4.3 since, 3.41 before looks that
 * are asked for together were given in one pass; then, in two series of 12 rounds in turn, from 3.12 and 3.10 (2,180 and
 * 2,160 ms) to 2.99 and 2.89 (1,995 and 1,940 ms) since
 * lines are of that pass, too, one number format is sent an area, and ranges that are used once are not kept (requests of
 * 1,210 KB at most). Nearly half of the bare time is the host's reading of texts as notations of numbers, which a report
 * spares where it says itself that something is a text: were it free, both would be about 350 ms faster, and the ratio 4.
 * `npx tsx bench/laporan.ts`
 */

const UNIT = 104;

/** So many sub kegiatan: ten programs a hundred rows, five rows a kegiatan, a unit for every run of them. */
function isiBanyak(baris: number): IsiStruktur {
  const anggaran = Array.from({ length: baris }, (_, i) => ({
    ...ISI_CONTOH.anggaran[i % ISI_CONTOH.anggaran.length]!,
    program: `Program ${Math.floor((i * 10) / baris)}`,
    kegiatan: `Kegiatan ${Math.floor(i / 5)}`,
    unit: `Bidang ${Math.floor((i * UNIT) / baris)}`,
    realisasi: 1_000_000 + i,
    paguPerubahan: 2_000_000 + i,
  }));
  return { ...ISI_CONTOH, anggaran };
}

async function bukaBanyak(baris: number): Promise<OpenedExcel> {
  const excel = await buka();
  await jalankan(async (context) => {
    const kerangka = await bacaKerangka(context);
    const catatan = new Catatan(context, await bacaJurnal(context), "siapkan");
    const struktur = susunStruktur(isiBanyak(baris), PENGATURAN_BAWAAN, ["unit"]);
    const { baru } = rencanaSiapkan(kerangka, struktur);
    return tulisSiapkan(context, { buku: kerangka, catatan, baru, lengkapi: [], tampilkan: "anggaran" });
  });
  return excel;
}

/** The cells of a sheet as one block from A1 on. */
function isiSel(excel: OpenedExcel, judul: string): unknown[][] {
  const { cells } = lembar(excel, judul);
  const baris = Math.max(...cells.keys()) + 1;
  const kolom = Math.max(...[...cells.values()].flatMap((sel) => [...sel.keys()])) + 1;
  return Array.from({ length: baris }, (_, i) =>
    Array.from({ length: kolom }, (_, k) => cells.get(i)?.get(k)?.value ?? ""),
  );
}

/** Processor time of the process until now, in ms. */
function prosesor(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Processor time of writing these blocks into new sheets, a sync each, in ms. */
async function tulisPolos(blok: readonly (readonly unknown[][])[]): Promise<number> {
  const excel = await buka();
  const awal = prosesor();
  await excel.Excel.run(async (context) => {
    for (const isi of blok) {
      const sheet = context.workbook.worksheets.add();
      sheet.getRangeByIndexes(0, 0, isi.length, isi[0]?.length ?? 1).formulas = isi as unknown[][];
      await context.sync();
    }
  });
  return prosesor() - awal;
}

interface Ukuran {
  readonly kunci: KunciLaporan;
  readonly lama: number;
  readonly host: number;
  readonly syncs: number;
  readonly terbesar: number;
}

/** All reports in one run; times and requests of each are told apart by the moments at which the next one begins. */
async function ukurSemua(excel: OpenedExcel): Promise<{ total: number; host: number; tabel: Ukuran[] }> {
  const tanda: { judul: string; waktu: number; permintaan: number }[] = [];
  const { requests } = excel.stats;
  const catat = (judul: string) =>
    tanda.push({ judul, waktu: performance.now(), permintaan: requests.length });
  excel.stats.reset();
  const awal = prosesor();
  await buatBanyakLaporan(SEMUA_LAPORAN, { maju: (_ke, _dari, judul) => catat(judul) });
  const total = prosesor() - awal;
  catat("");
  const tabel = SEMUA_LAPORAN.map((kunci): Ukuran => {
    const i = tanda.findIndex(({ judul }) => judul === LAPORAN[kunci].judul);
    const [a, b] = [tanda[i]!, tanda[i + 1]!];
    const milik = requests.slice(a.permintaan, b.permintaan).filter(({ kind }) => kind === "sync");
    const host = milik.reduce((n, { milliseconds }) => n + milliseconds, 0);
    const terbesar = Math.max(0, ...milik.map(({ bytesUp }) => bytesUp));
    return { kunci, lama: b.waktu - a.waktu, host, syncs: milik.length, terbesar };
  });
  return { total, host: excel.stats.milliseconds, tabel };
}

const ms = (waktu: number): string => `${waktu.toFixed(0)} ms`;

/** What the domain alone needs for all plans: the workbook is read, nothing is written. */
async function ukurSusun(): Promise<number> {
  const awal = performance.now();
  await bacaBukuLaporan(SEMUA_LAPORAN);
  return performance.now() - awal;
}

/** One round: all reports, their plans alone, and the same cells bare. */
async function satuKali(baris: number) {
  const excel = await bukaBanyak(baris);
  const semua = await ukurSemua(excel);
  const dibuat = semua.tabel.filter(({ syncs }) => syncs > 0);
  const blok = dibuat.map(({ kunci }) => isiSel(excel, LAPORAN[kunci].judul));
  const susun = await ukurSusun();
  const sel = blok.reduce((n, isi) => n + isi.length * (isi[0]?.length ?? 0), 0);
  const polos = await tulisPolos(blok);
  tutupSemua();
  return { ...semua, dibuat, susun, sel, polos };
}

/** Rounds of which the fastest counts for each report, and the median for all of them. */
const ULANGAN = 6;

const median = (angka: readonly number[]): number =>
  [...angka].sort((a, b) => a - b)[Math.floor(angka.length / 2)] ?? 0;

/** Prints what all tables cost at 43 and 4,300 sub kegiatan. */
export async function benchLaporan(): Promise<void> {
  for (const baris of [43, 4300]) {
    const semua: Awaited<ReturnType<typeof satuKali>>[] = [];
    for (let i = 0; i < ULANGAN; i++) semua.push(await satuKali(baris));
    const cepat = semua.reduce((a, b) => (b.total < a.total ? b : a));
    cetakTabel(
      `Reports of ${baris} sub kegiatan, ${UNIT} units: ${cepat.sel} cells, best of ${ULANGAN}`,
      ["report", "syncs", "largest request", "time", "of it host"],
      cepat.dibuat.map((satu) => [
        satu.kunci,
        String(satu.syncs),
        `${(satu.terbesar / 1024).toFixed(0)} KB`,
        ms(satu.lama),
        ms(satu.host),
      ]),
    );
    const tengah = (apa: (satu: (typeof semua)[number]) => number): number => median(semua.map(apa));
    console.log(
      `  median of processor time: all ${ms(tengah(({ total }) => total))} (elapsed: host ${ms(tengah(({ host }) => host))}, plans alone ${ms(tengah(({ susun }) => susun))}); bare cells ${ms(tengah(({ polos }) => polos))}: ${tengah(({ total, polos }) => total / polos).toFixed(2)} times`,
    );
  }
}

if (require.main === module) void benchLaporan().then(() => process.exit(0));
