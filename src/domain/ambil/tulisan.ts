import { bacaAngka } from "../angka/baca-angka";
import { formatAngka } from "../angka/format-angka";
import { alamatLembar } from "../lembar/area";
import { samaNama, type NilaiBlok } from "../lembar/buku";
import { alamatSel } from "../tabel";
import { rumusTabelKami } from "../lembar/rumus";
import { bolehPersen, samaIsian, samaPerubahan } from "./banding-isian";
import type { Ditinggal, IsianSumber, IsiBaris, KunciKolom, Tujuan } from "./jenis";
import { TABEL_TUJUAN } from "./kolom-tujuan";
import type { BarisKami, Usul } from "./kumpulan";
import { normalNama } from "../tabel/kata/nama-baris";

/** A table of ours as it stands (or as it will be made). */
export interface TabelKami {
  readonly tujuan: Tujuan;
  readonly nama: string;
  readonly lembar: string;
  /** 0-based place of the first header cell. */
  readonly baris0: number;
  readonly kolom0: number;
  readonly kepala: readonly string[];
  /** Data rows without the totals row. */
  readonly nilai: NilaiBlok;
  /** Titles of the columns that fill themselves, in lower case. */
  readonly hitung: ReadonlySet<string>;
  /** Its sheet is not there yet. */
  readonly baru: boolean;
}

/** A value of ours that a source would change. */
export interface UbahSel {
  /** "IKU!E8": the choice to overwrite is kept under it. */
  readonly sel: string;
  readonly indeks: number;
  readonly kolom: number;
  readonly judul: string;
  readonly lama: string | number | boolean | null;
  readonly baru: string | number;
  /** The source cell. */
  readonly asal: string;
}

/** What one table of ours gets. */
export interface TulisanTabel {
  readonly tujuan: Tujuan;
  readonly tabel: TabelKami;
  /** New rows by the columns of the table; null where nothing is given. */
  readonly baru: readonly (readonly (string | number | null)[])[];
  /** Where the rows come from, one a new row. */
  readonly asalBaru: readonly string[];
  /** Index of the first blank row at the end of the table. */
  readonly mulai: number;
  /** Cells of existing rows that are blank and get a value. */
  readonly lengkapi: readonly UbahSel[];
  /** Cells of existing rows that say something else: changed only where chosen. */
  readonly beda: readonly UbahSel[];
  /** Existing rows that say what the source says. */
  readonly sama: number;
  readonly ditinggal: readonly Ditinggal[];
}

const kosong = (isi: unknown): boolean => isi === null || isi === undefined || String(isi).trim() === "";

/** Where each of our columns stands in a table; calculated columns are not filled. */
export function letakKolom(tabel: TabelKami): ReadonlyMap<KunciKolom, number> {
  const hasil = new Map<KunciKolom, number>();
  for (const { kunci, judul } of TABEL_TUJUAN[tabel.tujuan]?.kolom ?? []) {
    const letak = judul
      .map((satu) => tabel.kepala.findIndex((ada) => samaNama(ada.trim(), satu)))
      .find((i) => i >= 0);
    if (letak !== undefined && !kolomHitung(tabel, letak)) hasil.set(kunci, letak);
  }
  return hasil;
}

/** The column fills itself. */
export function kolomHitung({ kepala, hitung }: TabelKami, letak: number): boolean {
  return hitung.has((kepala[letak] ?? "").trim().toLowerCase());
}

/** Nothing is typed into the row; what fills itself, or waits for another table of ours, does not count. */
function barisKosong(tabel: TabelKami, baris: NilaiBlok[number]): boolean {
  return baris.every((isi, k) => kosong(isi) || rumusTabelKami(isi) || kolomHitung(tabel, k));
}

/** Index of the first row of the blank end of a table; `baris` are its rows (values or formulas). */
export function awalKosong(tabel: TabelKami, baris: NilaiBlok = tabel.nilai): number {
  let indeks = baris.length;
  while (indeks > 0 && barisKosong(tabel, baris[indeks - 1] ?? [])) indeks--;
  return indeks;
}

/** The rows of ours with what they say; a blank sasaran, program or kegiatan goes on with the one above. */
export function barisKami(tabel: TabelKami): BarisKami[] {
  const letak = letakKolom(tabel);
  const atas = new Map<KunciKolom, IsianSumber>();
  const hasil: BarisKami[] = [];
  for (let indeks = 0; indeks < awalKosong(tabel); indeks++) {
    const isi: Partial<Record<KunciKolom, IsianSumber>> = {};
    for (const [kunci, k] of letak) {
      const nilai = tabel.nilai[indeks]?.[k] ?? null;
      if (!kosong(nilai))
        isi[kunci] = {
          isi: typeof nilai === "number" ? nilai : String(nilai),
          sel: selKami(tabel, indeks, k),
        };
    }
    if (Object.keys(isi).length === 0) continue;
    for (const kunci of ["sasaran", "program", "kegiatan"] as const) {
      const isian = isi[kunci] ?? atas.get(kunci);
      if (isian && TABEL_TUJUAN[tabel.tujuan]?.pengenal.includes(kunci) !== true) {
        atas.set(kunci, isian);
        isi[kunci] = isian;
      }
    }
    hasil.push({ indeks, isi: isi as IsiBaris, sel: selKami(tabel, indeks, 0) });
  }
  return hasil;
}

function selKami({ lembar, baris0, kolom0 }: TabelKami, indeks: number, k: number): string {
  return alamatLembar(lembar, alamatSel(baris0 + 1 + indeks, kolom0 + k));
}

/** "32" and "orang" where the table has no column for the unit: "32 orang". */
function denganSatuan({ target, satuan }: IsiBaris): IsianSumber | undefined {
  if (!target || !satuan) return target;
  const bacaan = bacaAngka(target.isi);
  if (bacaan.jenis !== "angka" || bacaan.satuan !== undefined || bacaan.persen) return target;
  const angka = typeof target.isi === "number" ? formatAngka(target.isi) : target.isi;
  return { ...target, isi: `${angka} ${String(satuan.isi)}` };
}

/** The unit that stays behind: the target, which tells it here, is no number that it could stand beside. */
function satuanLepas({ target, satuan }: IsiBaris, letak: ReadonlyMap<KunciKolom, number>): IsianSumber[] {
  if (!satuan || letak.has("satuan") || !letak.has("target")) return [];
  return target && bacaAngka(target.isi).jenis === "angka" ? [] : [satuan];
}

/** What a row gives to the columns that the table has. */
function proyeksi(tujuan: Tujuan, isi: IsiBaris, letak: ReadonlyMap<KunciKolom, number>): IsiBaris {
  const hasil: Partial<Record<KunciKolom, IsianSumber>> = { ...isi };
  if (!letak.has("satuan")) {
    const target = denganSatuan(isi);
    if (target) hasil.target = target;
    delete hasil.satuan;
  }
  if (tujuan === "anggaran" && !letak.has("paguPerubahan") && isi.paguPerubahan) {
    hasil.pagu = isi.paguPerubahan;
    delete hasil.paguPerubahan;
  }
  return hasil as IsiBaris;
}

/** Numbers the rows of a new sasaran or program, where the numbers are typed. */
class Penomor {
  private no: number;
  private lalu: string;

  constructor(
    private readonly tabel: TabelKami,
    akhir: readonly BarisKami[],
  ) {
    const nomor = tabel.nilai.map((baris) => Number(baris[this.letak]) || 0);
    this.no = Math.max(0, ...nomor);
    this.lalu = normalNama(String(akhir.at(-1)?.isi.sasaran?.isi ?? ""));
  }

  private get letak(): number {
    return this.tabel.kepala.findIndex((judul) => samaNama(judul.trim(), "No"));
  }

  isi(baris: (string | number | null)[], isi: IsiBaris): void {
    if (this.letak < 0 || kolomHitung(this.tabel, this.letak)) return;
    const sasaran = normalNama(String(isi.sasaran?.isi ?? ""));
    const lanjutan = this.tabel.tujuan === "pk" && sasaran !== "" && sasaran === this.lalu;
    this.lalu = sasaran;
    if (!lanjutan) baris[this.letak] = ++this.no;
  }
}

/** Ours says what the source says, or the source repeats what was promised or budgeted after a change. */
function sepakat(
  kunci: KunciKolom,
  lama: IsianSumber,
  baru: IsianSumber,
  ada: IsiBaris,
  isi: IsiBaris,
): boolean {
  return samaIsian(kunci, lama.isi, baru.isi, bolehPersen(ada, isi)) || samaPerubahan(kunci, baru.isi, ada);
}

class PenulisTabel {
  private readonly letak: ReadonlyMap<KunciKolom, number>;
  private readonly baru: (string | number | null)[][] = [];
  private readonly asalBaru: string[] = [];
  private readonly lengkapi: UbahSel[] = [];
  private readonly beda: UbahSel[] = [];
  private readonly tanpaKolom = new Map<KunciKolom, IsianSumber[]>();
  private readonly satuan: IsianSumber[] = [];
  private sama = 0;

  constructor(private readonly tabel: TabelKami) {
    this.letak = letakKolom(tabel);
  }

  tulis(usul: readonly Usul[]): TulisanTabel {
    const diambil = usul.filter(({ asal }) => asal.length > 0);
    const penomor = new Penomor(
      this.tabel,
      usul.flatMap(({ kami }) => kami ?? []),
    );
    for (const satu of diambil) {
      const isi = proyeksi(satu.tujuan, satu.isi, this.letak);
      this.catatTanpaKolom(isi);
      this.satuan.push(...satuanLepas(satu.isi, this.letak));
      if (satu.kami) this.bandingkan(satu.kami, isi);
      else this.tambah(isi, satu.asal[0] ?? "", penomor);
    }
    const { tabel, baru, asalBaru, lengkapi, beda, sama } = this;
    return {
      tujuan: tabel.tujuan,
      tabel,
      baru,
      asalBaru,
      mulai: awalKosong(tabel),
      lengkapi,
      beda,
      sama,
      ditinggal: this.tinggalan(),
    };
  }

  private tinggalan(): Ditinggal[] {
    const kolom = [...this.tanpaKolom].map(([kunci, isian]): Ditinggal => ({
      sel: isian[0]?.sel ?? "",
      alasan: "KOLOM_BELUM_ADA",
      isi: kunci,
      banyak: isian.length,
    }));
    const [pertama] = this.satuan;
    if (!pertama) return kolom;
    const isi = [...new Set(this.satuan.map((satu) => String(satu.isi)))].join(", ");
    return [...kolom, { sel: pertama.sel, alasan: "SATUAN_TERTINGGAL", isi, banyak: this.satuan.length }];
  }

  private catatTanpaKolom(isi: IsiBaris): void {
    for (const [kunci, isian] of Object.entries(isi) as [KunciKolom, IsianSumber][])
      if (!this.letak.has(kunci)) this.tanpaKolom.set(kunci, [...(this.tanpaKolom.get(kunci) ?? []), isian]);
  }

  private tambah(isi: IsiBaris, asal: string, penomor: Penomor): void {
    const baris: (string | number | null)[] = this.tabel.kepala.map(() => null);
    for (const [kunci, k] of this.letak) baris[k] = isi[kunci]?.isi ?? null;
    penomor.isi(baris, isi);
    this.baru.push(baris);
    this.asalBaru.push(asal);
  }

  private bandingkan({ indeks, isi: ada }: BarisKami, isi: IsiBaris): void {
    let berubah = false;
    for (const [kunci, k] of this.letak) {
      const isian = isi[kunci];
      const lama = ada[kunci];
      if (!isian || (lama && sepakat(kunci, lama, isian, ada, isi))) continue;
      berubah = true;
      const ubah = this.ubah(indeks, k, isian);
      if (lama) this.beda.push(ubah);
      else this.lengkapi.push(ubah);
    }
    if (!berubah) this.sama++;
  }

  private ubah(indeks: number, k: number, { isi, sel }: IsianSumber): UbahSel {
    return {
      sel: selKami(this.tabel, indeks, k),
      indeks,
      kolom: k,
      judul: this.tabel.kepala[k] ?? "",
      lama: this.tabel.nilai[indeks]?.[k] ?? null,
      baru: isi,
      asal: sel,
    };
  }
}

/** What a table of ours gets from the rows that the sources propose for it. */
export function susunTulisan(tabel: TabelKami, usul: readonly Usul[]): TulisanTabel {
  return new PenulisTabel(tabel).tulis(usul);
}
