import { bacaArea, lembarDari, tulisArea } from "../../domain/lembar/area";
import { AWAL_PENANDA, samaNama } from "../../domain/lembar/buku";
import { sidikRencana } from "../../domain/jurnal/sidik-rencana";
import { nomorBerikut } from "../../domain/jurnal/daftar";
import {
  NAMA_JURNAL,
  type Langkah,
  type LangkahBaris,
  type LangkahBawah,
  type LangkahSel,
  type PerintahJurnal,
  type Run,
  type TempatLembar,
} from "../../domain/jurnal/jurnal";
import { padatkanIsi, type IsiSel, type Padat } from "../../domain/jurnal/padat";
import type { RencanaLembar } from "../../domain/lembar/lembar";
import type { AturanWarna } from "../../domain/warna/rencana";
import type { BukuJurnal } from "./baca-jurnal";

/** Every cell of a sheet. */
export const SELURUH_LEMBAR = "A1:XFD1048576";

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
  readonly cetak?: LangkahSel["cetak"];
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
export function sepertiDibaca(isi: unknown): IsiSel {
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

/** What one run does, step by step, and the hidden names that follow its cells. */
export class LangkahRun {
  protected readonly lembar: TempatLembar[] = [];
  protected readonly langkah: Langkah[] = [];
  protected readonly nomor: number;
  private nomorNama: number;
  private lanjutan: number | undefined;

  constructor(
    protected readonly context: Excel.RequestContext,
    protected readonly buku: BukuJurnal,
    protected readonly perintah: PerintahJurnal,
    protected readonly waktu = new Date().toISOString(),
  ) {
    this.nomor = nomorBerikut(buku.setelan.keys());
    const nomor = buku.nama
      .filter(({ nama }) => nama.startsWith(NAMA_JURNAL))
      .map(({ nama }) => Number(nama.slice(NAMA_JURNAL.length)) || 0);
    this.nomorNama = Math.max(0, ...nomor) + 1;
  }

  /** The run as it was told so far. */
  get run(): Run {
    const { nomor, perintah, waktu, lembar, langkah, lanjutan } = this;
    const { depan } = this.buku;
    return {
      nomor,
      perintah,
      waktu,
      lembar,
      langkah,
      ...(lanjutan === undefined ? {} : { lanjutan }),
      ...(depan ? { depan } : {}),
    };
  }

  /** Goes on from the run before it: one click takes back both. */
  lanjutkan({ nomor }: Run): void {
    this.lanjutan = nomor;
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

  /** The marks of the review on a whole sheet, before some of them change. */
  tanda(lembar: LembarDicatat, aturan: readonly AturanWarna[]): void {
    this.langkah.push({
      jenis: "aturan",
      lembar: this.tempat(lembar),
      area: SELURUH_LEMBAR,
      aturan,
      milik: "reviu",
    });
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
}
