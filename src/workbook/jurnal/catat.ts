import { bacaArea, lembarDari, tulisArea } from "../../domain/lembar/area";
import { AWAL_PENANDA, samaNama } from "../../domain/lembar/buku";
import { KUNCI_BELUM, type Belum } from "../../domain/jurnal/belum";
import { sidikRencana } from "../../domain/jurnal/sidik-rencana";
import { batasi, kunciRun, nomorBerikut, semuaKunciRun } from "../../domain/jurnal/daftar";
import {
  NAMA_JURNAL,
  namaRun,
  type Langkah,
  type LangkahBaris,
  type LangkahBawah,
  type LangkahSel,
  type PerintahJurnal,
  type Run,
  type TempatLembar,
} from "../../domain/jurnal/jurnal";
import { padatkanIsi, type IsiSel, type Padat } from "../../domain/jurnal/padat";
import { KUNCI_PULIH } from "../../domain/jurnal/titik-lama";
import type { RencanaLembar } from "../../domain/lembar/lembar";
import type { AturanWarna } from "../../domain/warna/rencana";
import { bacaJurnal, type BukuJurnal } from "./baca-jurnal";
import { tinggalkan } from "../tertinggal";
import { hapusSetelan, tulisSetelan } from "./setelan";
import { kembalikanKertas } from "./kertas";
import { tarikRun, type CaraTarik, type HasilTarik } from "./tarik-run";

/** A sheet that is about to be changed. `judul` as it is now. */
export interface LembarDicatat {
  readonly sheet: Excel.Worksheet;
  readonly judul: string;
  readonly id: string;
}

/** A sheet by its present title, as the journal wants it. */
export function lembarDicatat(
  context: Excel.RequestContext,
  { lembar }: { readonly lembar: readonly { readonly judul: string; readonly id: string }[] },
  judul: string,
): LembarDicatat {
  const id = lembar.find((satu) => samaNama(satu.judul, judul))?.id ?? "";
  return { sheet: context.workbook.worksheets.getItem(judul), judul, id };
}

/** Cells that are about to be replaced: rows of formulas as Excel gives them, and what will stand there. */
export interface SelDicatat {
  readonly area: string;
  readonly lama: readonly (readonly unknown[])[];
  readonly baru: readonly (readonly unknown[])[];
  readonly judul?: readonly string[];
  readonly rupa?: LangkahSel["rupa"];
  readonly rupaSel?: LangkahSel["rupaSel"];
  readonly gabung?: readonly string[];
  /** A name of ours that stands on the block already and stays; without it a hidden one is made. */
  readonly nama?: string;
}

/** What a run does to the rows of a table; see `LangkahBaris`. */
type IsiBaris = Omit<LangkahBaris, "jenis" | "lembar">;

/** Rows under a table that a run takes into it; see `LangkahBawah`. */
type IsiBawah = Omit<LangkahBawah, "jenis" | "lembar">;

/** Contents of a cell as Excel gives them. */
function isiDibaca(isi: unknown): IsiSel {
  return typeof isi === "number" || typeof isi === "boolean" ? isi : String(isi ?? "");
}

/** What Excel will give of a text that is written with its apostrophe. */
function sepertiDibaca(isi: unknown): IsiSel {
  return typeof isi === "string" && isi.startsWith("'") ? isi.slice(1) : isiDibaca(isi);
}

function kolomDari(
  isi: readonly (readonly unknown[])[],
  k: number,
  baris: number,
  baca: (isi: unknown) => IsiSel,
): Padat {
  return padatkanIsi(
    isi.map((satu) => baca(satu[k])),
    baris,
  );
}

/** The record of one run: everything is told to it before it is written. See `index.ts` for its use. */
export class Catatan {
  private readonly lembar: TempatLembar[] = [];
  private readonly langkah: Langkah[] = [];
  private readonly nomor: number;
  private nomorNama: number;
  private buang: readonly Run[] = [];
  /** Older runs that were left already. */
  private readonly terbuang = new Set<Run>();
  /** How much of the run is finished: a failure later on leaves that much as it is. */
  private jadi = { lembar: 0, langkah: 0 };
  private muat = true;
  private diambilAlih = false;

  constructor(
    private readonly context: Excel.RequestContext,
    private readonly buku: BukuJurnal,
    private readonly perintah: PerintahJurnal,
    private readonly waktu = new Date().toISOString(),
  ) {
    this.nomor = nomorBerikut(buku.setelan.keys());
    const nomor = buku.nama
      .filter(({ nama }) => nama.startsWith(NAMA_JURNAL))
      .map(({ nama }) => Number(nama.slice(NAMA_JURNAL.length)) || 0);
    this.nomorNama = Math.max(0, ...nomor) + 1;
  }

  /** The run as it was told so far. */
  get run(): Run {
    const { nomor, perintah, waktu, lembar, langkah } = this;
    return { nomor, perintah, waktu, lembar, langkah };
  }

  /** Gives a block a hidden name that follows it. */
  private namai({ sheet }: LembarDicatat, area: string): string {
    const nama = `${NAMA_JURNAL}${this.nomorNama++}`;
    this.context.workbook.names.add(nama, sheet.getRange(area)).visible = false;
    return nama;
  }

  private tempat(satu: Omit<LembarDicatat, "sheet">, nama?: string): number {
    const ada = this.lembar.findIndex(({ judul }) => judul === satu.judul);
    if (ada >= 0) return ada;
    this.lembar.push({ judul: satu.judul, id: satu.id, ...(nama === undefined ? {} : { nama }) });
    return this.lembar.length - 1;
  }

  /** Cells that will be replaced. */
  sel(lembar: LembarDicatat, { area, lama, baru, nama: ada, ...lain }: SelDicatat): void {
    const petak = bacaArea(area);
    if (!petak) throw new Error(`not an area: ${area}`);
    const nama = ada ?? this.namai(lembar, area);
    const kolom = Array.from({ length: petak.kanan - petak.kiri + 1 }, (_, k) => k);
    this.langkah.push({
      jenis: "sel",
      lembar: this.tempat(lembar, nama),
      nama,
      area: tulisArea(petak),
      lama: kolom.map((k) => kolomDari(lama, k, petak.atas + 1, isiDibaca)),
      baru: kolom.map((k) => kolomDari(baru, k, petak.atas + 1, sepertiDibaca)),
      ...lain,
    });
  }

  /** Steps over the same cells: the first one, and what followed it. */
  private langkahSel({ judul }: Pick<LembarDicatat, "judul">, area: string): LangkahSel[] {
    return this.langkah.filter(
      (satu): satu is LangkahSel =>
        satu.jenis === "sel" && satu.area === area && this.lembar[satu.lembar]?.judul === judul,
    );
  }

  /** Cells that were told and written will be written once more. */
  selLagi(lembar: Pick<LembarDicatat, "judul">, area: string, baru: SelDicatat["baru"]): void {
    const satu = this.langkahSel(lembar, area).at(-1);
    const atas = (bacaArea(area)?.atas ?? 0) + 1;
    if (satu?.baru)
      this.langkah.push({
        ...satu,
        lama: satu.baru,
        baru: satu.baru.map((_, k) => kolomDari(baru, k, atas, sepertiDibaca)),
      });
  }

  /** All that was written into the same cells becomes one step: from the first state to the last. Save again afterwards. */
  satukanSel(): void {
    const semua = this.langkah.filter((satu) => satu.jenis === "sel");
    for (const { lembar, area } of semua) {
      const [pertama, ...lain] = this.langkahSel({ judul: this.lembar[lembar]?.judul ?? "" }, area);
      const baru = lain.at(-1)?.baru;
      if (!pertama || !baru) continue;
      this.langkah[this.langkah.indexOf(pertama)] = { ...pertama, baru };
      for (const satu of lain) this.langkah.splice(this.langkah.indexOf(satu), 1);
    }
  }

  /** Colour rules of ours that touch an area, before some of them change. */
  aturan(lembar: LembarDicatat, area: string, aturan: readonly AturanWarna[]): void {
    const nama = this.namai(lembar, area);
    this.langkah.push({ jenis: "aturan", lembar: this.tempat(lembar, nama), nama, area, aturan });
  }

  /** A sheet that will be made as planned; `penanda` is the hidden name on it. */
  lembarBaru(judul: string, penanda: string, rencana: RencanaLembar): void {
    const sidik = sidikRencana(rencana);
    const nama = rencana.nama.map((satu) => satu.nama);
    const lembar = this.tempat({ judul, id: "" }, penanda);
    this.langkah.push({ jenis: "lembar", lembar, nama, ...(sidik === undefined ? {} : { rencana: sidik }) });
  }

  /** The made sheets as they stand now that they are finished; save again afterwards. */
  selesaiLembar(sidik: ReadonlyMap<string, string>): void {
    this.langkah.forEach((satu, i) => {
      if (satu.jenis !== "lembar") return;
      const tanda = sidik.get(this.lembar[satu.lembar]?.judul ?? "");
      if (tanda === undefined) return;
      const { jenis, lembar, nama } = satu;
      this.langkah[i] = { jenis, lembar, nama, sidik: tanda };
    });
  }

  /** Cells that will be inserted; to be told right after the insertion is queued. */
  sisip(lembar: LembarDicatat, area: string, arah: "Down" | "Right"): void {
    const nama = this.namai(lembar, area);
    this.langkah.push({ jenis: "sisip", lembar: this.tempat(lembar, nama), nama, arah });
  }

  /** A name of ours that will be defined, moved or deleted. */
  nama(nama: string): void {
    const ada = this.buku.nama.find((satu) => samaNama(satu.nama, nama));
    this.langkah.push({ jenis: "nama", nama, rumus: ada?.rumus ?? null });
  }

  /** A table that will be made over cells which stand there. */
  tabel(nama: string): void {
    this.langkah.push({ jenis: "tabel", nama });
  }

  /** A setting of ours that will be written or deleted. */
  setelan(kunci: string): void {
    const lama = this.buku.setelan.get(kunci);
    this.langkah.push({ jenis: "setelan", kunci, ...(lama === undefined ? {} : { lama }) });
  }

  /** Rows of a table of ours that will be written. */
  baris(judul: string, isi: IsiBaris): void {
    this.langkah.push({ jenis: "baris", lembar: this.tempatKami(judul), ...isi });
  }

  /** Rows under a table of ours that will be taken into it. */
  bawah(judul: string, isi: IsiBawah): void {
    this.langkah.push({ jenis: "bawah", lembar: this.tempatKami(judul), ...isi });
  }

  /** A column that will be added to a table on a sheet of ours. */
  kolom(lembar: string, tabel: string, judul: string): void {
    this.langkah.push({ jenis: "kolom", lembar: this.tempatKami(lembar), tabel, judul });
  }

  /** A sheet of ours, known by the hidden name on it. */
  private tempatKami(judul: string): number {
    const { lembar, nama } = this.buku;
    const penanda = nama.find(
      (satu) => satu.nama.startsWith(AWAL_PENANDA) && samaNama(lembarDari(satu.rumus) ?? "", judul),
    );
    const id = lembar.find((satu) => samaNama(satu.judul, judul))?.id ?? "";
    return this.tempat({ judul, id }, penanda?.nama);
  }

  /** The paper of a sheet that will get another one. */
  cetak(lembar: LembarDicatat, kertas: string): void {
    this.langkah.push({ jenis: "cetak", lembar: this.tempat(lembar), kertas });
  }

  /** Nothing to take back: the run need not be kept. */
  get kosong(): boolean {
    return this.langkah.length === 0;
  }

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
   * @returns false where even that was refused
   */
  async tarik(
    kunci: readonly string[] = [],
    aturanLama: ReadonlyMap<string, ReadonlySet<string>> = new Map(),
  ): Promise<boolean> {
    try {
      await this.tarikDengan(this.context, { gagalTulis: true, aturanLama }, kunci);
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
