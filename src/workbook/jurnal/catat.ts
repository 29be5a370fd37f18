import { KUNCI_BELUM, type Belum } from "../../domain/jurnal/belum";
import { batasi, kunciRun, semuaKunciRun } from "../../domain/jurnal/daftar";
import { namaRun, type Run } from "../../domain/jurnal/jurnal";
import { KUNCI_PULIH } from "../../domain/jurnal/titik-lama";
import { bacaJurnal, type BukuJurnal } from "./baca-jurnal";
import { tinggalkan } from "../tertinggal";
import { hapusSetelan, tulisSetelan } from "./setelan";
import { kembalikanKertas } from "./kertas";
import { LangkahRun } from "./langkah-run";
import type { CaraTarik, HasilTarik } from "./hasil-tarik";
import { tarikRun } from "./tarik-run";

/** The record of one run: everything is told to it before it is written. See `index.ts` for its use. */
export class Catatan extends LangkahRun {
  private buang: readonly Run[] = [];
  /** Older runs that were left already. */
  private readonly terbuang = new Set<Run>();
  /** How much of the run is finished: a failure later on leaves that much as it is. */
  private jadi = { lembar: 0, langkah: 0 };
  private muat = true;
  private diambilAlih = false;

  /**
   * Queues the saving of what was told so far; before the first writing, and again after something was added. Older runs
   * go when the journal is full, and the restore point of 0.1 becomes its oldest run.
   * @returns false where the run is too large to be taken back later
   */
  simpan(): boolean {
    const { simpan, buang } = batasi(this.buku.daftar.run, this.run);
    tulisSetelan(this.context, kunciRun(this.nomor), simpan);
    this.context.workbook.settings.add(KUNCI_BELUM, this.belum);
    this.buang = buang;
    this.muat = simpan.penuh !== true;
    return this.muat;
  }

  /** Until its last writing the run is marked as begun: whoever opens the workbook then takes it back. */
  private get belum(): Belum {
    return { nomor: this.nomor, ...this.jadi, waktu: new Date().toISOString() };
  }

  /** False: the run as it was saved last is too large to be taken back later. */
  get tercatat(): boolean {
    return this.muat;
  }

  /** A part of the run is finished and stays: `tarik` takes back what comes after it only. */
  bagianJadi(): void {
    this.jadi = { lembar: this.lembar.length, langkah: this.langkah.length };
  }

  /** Queues the end of the run, and the leaving of older ones that the journal has no room for; after the last writing. */
  tutup(): void {
    this.context.workbook.settings.getItemOrNullObject(KUNCI_BELUM).delete();
    const dipakai = new Set(
      [...this.buku.daftar.run.filter((satu) => !this.buang.includes(satu)), this.run].flatMap(namaRun),
    );
    const ada = new Set(this.buku.nama.map(({ nama }) => nama));
    for (const run of this.buang.filter((satu) => !this.terbuang.has(satu))) {
      this.terbuang.add(run);
      for (const nama of namaRun(run))
        if (ada.has(nama) && !dipakai.has(nama)) this.context.workbook.names.getItem(nama).delete();
      for (const kunci of semuaKunciRun(run.nomor)) hapusSetelan(this.context, this.buku.setelan, kunci);
    }
    if (!this.diambilAlih) this.ambilAlih();
    this.diambilAlih = true;
  }

  /** The restore point of 0.1 is kept as the journal's oldest run from now on. */
  private ambilAlih(): void {
    const lama = this.buku.daftar.run.find(({ nomor }) => nomor === 0);
    if (!this.buku.setelan.has(KUNCI_PULIH) || !lama || this.buang.includes(lama)) return;
    hapusSetelan(this.context, this.buku.setelan, KUNCI_PULIH);
    tulisSetelan(this.context, kunciRun(0), lama);
  }

  /**
   * Takes back what of this run was written when Excel refused the rest. Where Excel refuses that too, the next piece of
   * work tries again: see `tertinggal.ts`.
   * @param kunci settings besides the journal that the run wrote: they become what they were
   * @param aturanLama ids of all rules by sheet before the run, so that a half-made rule of ours is told from the user's
   * @param barisUtuh rows of tables were never written by halves, so that each is known by what it holds
   * @returns false where even that was refused
   */
  async tarik(
    kunci: readonly string[] = [],
    aturanLama: ReadonlyMap<string, ReadonlySet<string>> = new Map(),
    barisUtuh = false,
  ): Promise<boolean> {
    try {
      await this.tarikDengan(this.context, { gagalTulis: true, aturanLama, barisUtuh }, kunci);
      return true;
    } catch {
      const { perintah, waktu } = this;
      // By then the user may have typed: what was changed since stays.
      tinggalkan({
        perintah,
        waktu,
        tarik: (context) => this.tarikDengan(context, { tertinggal: true }, kunci),
      });
      return false;
    }
  }

  /** The run ends with what was finished of it. */
  private async sampaiJadi(context: Excel.RequestContext, kini: BukuJurnal): Promise<void> {
    this.lembar.length = this.jadi.lembar;
    this.langkah.length = this.jadi.langkah;
    hapusSetelan(context, kini.setelan, kunciRun(this.nomor));
    this.simpan();
    context.workbook.settings.getItemOrNullObject(KUNCI_BELUM).delete();
    await context.sync();
  }

  private async biarkan(context: Excel.RequestContext, hasil: HasilTarik): Promise<HasilTarik> {
    context.workbook.settings.getItemOrNullObject(KUNCI_BELUM).delete();
    await context.sync();
    return hasil;
  }

  private async tarikDengan(
    context: Excel.RequestContext,
    cara: CaraTarik,
    kunci: readonly string[],
  ): Promise<HasilTarik> {
    const kini = await bacaJurnal(context);
    const { lembar, langkah } = this.jadi;
    const jadi = {
      ...this.run,
      lembar: this.lembar.slice(0, lembar),
      langkah: this.langkah.slice(0, langkah),
    };
    const belum = { ...this.run, langkah: this.langkah.slice(langkah) };
    const hasil = await tarikRun(context, kini, belum, { ...cara, namaTetap: namaRun(jadi) });
    // Sheets that hold more than was planned stay, and the run with them.
    if (cara.tertinggal && hasil.diisi.length > 0) return this.biarkan(context, hasil);
    if (langkah > 0) {
      await this.sampaiJadi(context, kini);
      return hasil;
    }
    const milik = [kunciRun(this.nomor), KUNCI_BELUM, KUNCI_PULIH, "LKJIP.jurnal", ...kunci];
    const { settings } = context.workbook;
    const milikRun = (satu: string): boolean =>
      milik.some((awal) => satu === awal || satu.startsWith(`${awal}.`));
    for (const satu of kini.setelan.keys())
      if (milikRun(satu) && !this.buku.setelan.has(satu)) settings.getItem(satu).delete();
    for (const [satu, nilai] of this.buku.setelan) if (milikRun(satu)) settings.add(satu, nilai);
    await context.sync();
    await kembalikanKertas(context, hasil);
    return hasil;
  }
}
