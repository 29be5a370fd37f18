import { bacaAngka } from "../angka/baca-angka";
import type { HasilBaca, KonteksAngka } from "../angka/hasil-baca";
import { alamatLembar } from "../lembar/area";
import { alamatSel, barisData, indeksKolom, type KolomTabel, type LembarMentah, type Tabel } from "../tabel";
import { isiSel, konteksKolom } from "../tabel/baris/sel-angka";
import { Kisi } from "../tabel/kisi";
import type { IsianSumber } from "./jenis";
import { kelipatanUang } from "./kelipatan-uang";

/** Rows above a header that may say what the table is. */
const JUDUL_TERBANYAK = 8;
const GALAT_EXCEL = /^#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!|SPILL!|CALC!|BUSY!)$/;

/** One table of a source sheet with answers about its cells; rows are 1-based sheet rows. */
export class SumberTabel {
  /** The rows that hold data or name a group, top to bottom, without totals and blanks. */
  readonly baris: readonly number[];
  readonly spanduk: ReadonlySet<number>;
  /** Sheet title and the texts above the header, joined. */
  readonly judul: string;
  private readonly konteks = new Map<string, KonteksAngka>();

  constructor(
    readonly kisi: Kisi,
    readonly tabel: Tabel,
    readonly batasAtas: number,
    /** The texts above the first table of the sheet. */
    readonly judulLembar: string,
  ) {
    this.spanduk = new Set(tabel.barisSpanduk.filter((b) => b > tabel.kepala.akhir));
    this.baris = [...barisData(tabel), ...this.spanduk].sort((a, b) => a - b);
    this.judul = `${this.lembar.nama}\n${this.teksAtas().join("\n")}`;
  }

  get lembar(): LembarMentah {
    return this.kisi.lembar;
  }

  /** Texts above the header, down to the table before, nearest last. */
  private teksAtas(): string[] {
    const hasil: string[] = [];
    const awal = this.tabel.kepala.awal;
    for (let b = awal - 1; b > this.batasAtas && hasil.length < JUDUL_TERBANYAK; b--) {
      const isi = this.teksBaris(b);
      if (isi !== "") hasil.unshift(isi);
    }
    return hasil;
  }

  /** All texts of a row inside the table's columns, joined. */
  teksBaris(baris: number): string {
    const b = baris - 1 - this.lembar.baris0;
    const hasil: string[] = [];
    for (let k = this.kolomAwal; k <= this.kolomAkhir; k++) {
      const teks = this.kisi.teks(b, k);
      if (teks !== "") hasil.push(teks);
    }
    return hasil.join(" ");
  }

  private get kolomAwal(): number {
    return indeksKolom(this.tabel.kolom[0]?.kolom ?? "A") - this.lembar.kolom0;
  }

  private get kolomAkhir(): number {
    return indeksKolom(this.tabel.kolom.at(-1)?.kolom ?? "A") - this.lembar.kolom0;
  }

  /** "Bab III!D9". */
  alamat(baris: number, kolom: string): string {
    return alamatLembar(this.lembar.nama, alamatSel(baris - 1, indeksKolom(kolom)));
  }

  /** The first cell of a row of the table. */
  alamatBaris(baris: number): string {
    return this.alamat(baris, this.tabel.kolom[0]?.kolom ?? "A");
  }

  /** Text of a cell; "" for a blank one. */
  teks(baris: number, { kolom }: KolomTabel): string {
    return this.kisi.teks(baris - 1 - this.lembar.baris0, indeksKolom(kolom) - this.lembar.kolom0);
  }

  /** What a cell holds as a person typed it: a percent cell is its percent text, a date its text; blank: undefined. */
  isian(baris: number, { kolom }: KolomTabel): IsianSumber | undefined {
    const k = indeksKolom(kolom) - this.lembar.kolom0;
    const isi = isiSel(this.kisi, baris - 1 - this.lembar.baris0, k);
    if (isi === null || isi === undefined || isi === "") return undefined;
    const rapi = typeof isi === "number" ? isi : String(isi).trim();
    return rapi === "" ? undefined : { isi: rapi, sel: this.alamat(baris, kolom) };
  }

  /** What the amounts of a column are multiples of: by its own header, else by the nearest title that says so. */
  kali({ judul }: KolomTabel): number {
    return kelipatanUang(judul) ?? this.kaliJudul;
  }

  private get kaliJudul(): number {
    const judul = [...this.judulLembar.split("\n"), ...this.judul.split("\n")].reverse();
    return judul.flatMap((satu) => kelipatanUang(satu) ?? [])[0] ?? 1;
  }

  /** A cell read as a number, with what its column says about dots. */
  angka(isian: IsianSumber, { kolom }: KolomTabel): HasilBaca {
    let konteks = this.konteks.get(kolom);
    if (!konteks) {
      const k = indeksKolom(kolom) - this.lembar.kolom0;
      konteks = konteksKolom(
        this.kisi,
        k,
        this.baris.map((b) => b - 1 - this.lembar.baris0),
      );
      this.konteks.set(kolom, konteks);
    }
    return bacaAngka(isian.isi, konteks);
  }
}

/** An error value that a formula of the source shows: nothing to take. */
export function selGalat({ isi }: IsianSumber): boolean {
  return typeof isi === "string" && GALAT_EXCEL.test(isi);
}

/** The tables of a sheet, each with what stands above it. */
export function sumberTabel(lembar: LembarMentah, tabel: readonly Tabel[]): SumberTabel[] {
  const kisi = new Kisi(lembar);
  const urut = [...tabel].sort((a, b) => a.kepala.awal - b.kepala.awal);
  const hasil: SumberTabel[] = [];
  for (const satu of urut) {
    const diAtas = urut.filter((lain) => lain.kepala.awal < satu.kepala.awal).map(akhirTabel);
    const batas = diAtas.reduce((a, b) => Math.max(a, b), 0);
    hasil.push(new SumberTabel(kisi, satu, batas, hasil[0]?.judul ?? ""));
  }
  return hasil;
}

function akhirTabel({ data, barisJumlah, kepala }: Tabel): number {
  return Math.max(kepala.akhir, data.akhir, ...barisJumlah);
}
