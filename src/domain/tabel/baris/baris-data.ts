import { JUDUL_NOMOR } from "../kepala/cari-kepala";
import type { BlokKepala } from "../kepala/blok-kepala";
import { ANGKA, KOSONG, STRIP, TEKS, TEKS_ANGKA } from "../kisi";
import type { Kisi } from "../kisi";
import {
  batasKriteria,
  berkataSpanduk,
  berlabelCatatan,
  berlabelNilai,
  jumlahBernama,
  jumlahSpanduk,
  labelJumlah,
  labelPenilaian,
  mencacah,
  nilaiKeseluruhan,
  pengakhirTabel,
} from "./pola-baris";
import type { BarisTabel, KolomNama, MacamBaris } from "./baris-tabel";
import { pastiRangkuman } from "./rangkuman";
import { tanpaBarisAsing } from "./baris-asing";
import { ANGGOTA, jumlahTanpaLabel, mungkinJumlah } from "./baris-jumlah";

/** A table goes on after so many blank rows (a page break) if what follows looks like its data. */
const KOSONG_TERBANYAK = 2;

/** Reads the rows under one header, one pass from top to bottom. */
export class PembacaBaris {
  private lalu: MacamBaris = "data";
  /** What the banner above says. */
  private namaSpanduk = "";
  /** The rows of data read so far, and those since the last banner or total. */
  private readonly data: number[] = [];
  private sekelompok: number[] = [];

  constructor(
    private readonly kisi: Kisi,
    private readonly blok: BlokKepala,
    private readonly nama: KolomNama,
  ) {}

  /** @param batas first row that belongs to something else */
  baca(batas: number): BarisTabel[] {
    const hasil: BarisTabel[] = [];
    let kosong: number[] = [];
    for (let b = this.blok.bawah + 1; b < batas; b++) {
      const isi = this.isi(b);
      if (isi.length === 0) {
        kosong.push(b);
        continue;
      }
      if (this.berakhir(b, isi) || (kosong.length > 0 && !this.berlanjut(b, batas))) break;
      if (kosong.length > KOSONG_TERBANYAK && !this.jumlahJauh(b, isi, batas)) break;
      hasil.push(...kosong.map((k) => ({ baris: k, macam: "kosong" as const })));
      kosong = [];
      this.lalu = this.macam(b, isi);
      hasil.push({ baris: b, macam: this.lalu });
      this.ingat(b);
    }
    const asli = tanpaBarisAsing(this.kisi, this.blok, this.nama, hasil);
    const isi = buangSpandukAkhir(this.tanpaCatatan(this.tanpaTandaTangan(asli)));
    return jumlahTanpaLabel(this.kisi, this.blok, this.nama, isi);
  }

  private ingat(b: number): void {
    const isi = this.isi(b);
    // One text alone in its row names what follows, whether its column made it a banner or not.
    if (this.lalu === "spanduk" || (isi.length === 1 && isi.every((k) => this.kisi.jenis(b, k) === TEKS)))
      this.namaSpanduk = isi.map((k) => this.kisi.teks(b, k)).join(" ");
    if (this.lalu === "jumlah" || this.lalu === "spanduk") this.sekelompok = [];
    else for (const baris of [this.data, this.sekelompok]) baris.push(b);
  }

  /** Lone texts that end the table: who signs, what is noted, no data. */
  private tanpaTandaTangan(baris: BarisTabel[]): BarisTabel[] {
    let panjang = baris.length;
    const jumlah = baris.map(({ macam }) => macam).lastIndexOf("jumlah");
    const tertutup = jumlah >= 0 && baris.slice(jumlah + 1).every((satu) => this.isi(satu.baris).length <= 1);
    while (panjang > 1 && this.teksPenutup(baris[panjang - 1], tertutup)) panjang--;
    return baris.slice(0, panjang);
  }

  /** One text alone in its row: under a column that names nothing, with a value of its own, or below the total. */
  private teksPenutup(baris: BarisTabel | undefined, tertutup: boolean): boolean {
    const [satu, ...lain] = baris ? this.isi(baris.baris) : [];
    if (!baris || satu === undefined || lain.length > 0 || this.kisi.jenis(baris.baris, satu) !== TEKS)
      return false;
    const teks = this.kisi.teks(baris.baris, satu);
    if (berlabelNilai(teks) || (tertutup && baris.macam !== "jumlah")) return true;
    const bernama = satu === this.blok.awal || satu === this.nama.no || this.nama.nama.includes(satu);
    return !bernama && !/\d/.test(teks);
  }

  /** Texts without a number or a figure, where all rows above have both: notes and who signs, however they are worded. */
  private tanpaCatatan(baris: BarisTabel[]): BarisTabel[] {
    let akhir = baris.length;
    while (baris[akhir - 1]?.macam !== "jumlah" && this.catatan(baris[akhir - 1]?.baris ?? -1)) akhir--;
    const data = baris.slice(0, akhir).filter(({ macam }) => macam === "data");
    const berisi = data.filter(
      ({ baris: b }) => this.bernomor(b) && this.isi(b).some((k) => this.bilangan(b, k)),
    );
    const lanjutan = baris.some(({ macam }) => macam === "lanjutan");
    if (lanjutan) return this.tanpaLabelCatatan(baris);
    return berisi.length >= 2 && berisi.length >= data.length - 1 ? baris.slice(0, akhir) : baris;
  }

  /** "Faktor penghambat: cuaca" alone in its row, where every row above has figures. */
  private tanpaLabelCatatan(baris: BarisTabel[]): BarisTabel[] {
    let akhir = baris.length;
    const catatan = (b: number): boolean =>
      this.catatan(b) && this.isi(b).every((k) => berlabelCatatan(this.kisi.teks(b, k)));
    while (catatan(baris[akhir - 1]?.baris ?? -1)) akhir--;
    const isi = baris.slice(0, akhir).filter(({ macam }) => ANGGOTA.has(macam));
    const berangka = isi.every(({ baris: b }) => this.isi(b).some((k) => this.bilangan(b, k)));
    return isi.length >= 2 && berangka ? baris.slice(0, akhir) : baris;
  }

  private catatan(b: number): boolean {
    const isi = this.isi(b);
    const [satu = 0, ...lain] = isi;
    const beruntun = lain.includes(satu + 1);
    return (
      isi.length > 0 &&
      isi.length <= 2 &&
      !beruntun &&
      !this.bernomor(b) &&
      isi.every((k) => this.kisi.jenis(b, k) === TEKS) &&
      !labelJumlah(this.kisi.teks(b, satu))
    );
  }

  private isi(b: number): number[] {
    const hasil: number[] = [];
    for (let k = this.blok.awal; k <= this.blok.akhir; k++)
      if (this.kisi.jenis(b, k) !== KOSONG) hasil.push(k);
    return hasil;
  }

  private bilangan(b: number, k: number): boolean {
    const jenis = this.kisi.jenis(b, k);
    return k !== this.nama.no && (jenis === ANGKA || jenis === TEKS_ANGKA || jenis === STRIP);
  }

  /** "No." and names only beside it: the header of another table. */
  private kepalaLain(b: number, isi: readonly number[]): boolean {
    const [pertama = 0] = isi;
    return (
      isi.length > 2 &&
      JUDUL_NOMOR.test(this.kisi.teks(b, pertama).trim()) &&
      isi.every((k) => this.kisi.jenis(b, k) === TEKS)
    );
  }

  private berakhir(b: number, isi: readonly number[]): boolean {
    if (this.kepalaLain(b, isi)) return true;
    if (this.legenda(b, isi)) return true;
    if (isi.length > 3 || isi.some((k) => this.kisi.jenis(b, k) !== TEKS)) return false;
    return isi.some((k) => pengakhirTabel(this.kisi.teks(b, k)));
  }

  /** "Kategori | > 100 Sangat Baik | 75-100 Baik": what the figures above are worth. */
  private legenda(b: number, isi: readonly number[]): boolean {
    const batas = isi.filter((k) => batasKriteria(this.kisi.teks(b, k)));
    const lain = isi.filter((k) => !batas.includes(k));
    return batas.length >= 2 && !this.bernomor(b) && lain.every((k) => this.kisi.jenis(b, k) === TEKS);
  }

  private miripData(b: number): boolean {
    const isi = this.isi(b);
    return (
      isi.length >= 2 && !this.berakhir(b, isi) && (isi.some((k) => this.bilangan(b, k)) || this.bernomor(b))
    );
  }

  private bernomor(b: number): boolean {
    return this.nama.no !== undefined && /^\(?\d{1,4}/.test(this.kisi.teks(b, this.nama.no));
  }

  private berlanjut(b: number, batas: number): boolean {
    if (this.lalu === "jumlah") return this.bernomor(b) && this.miripData(b);
    if (this.miripData(b)) return true;
    return this.macam(b, this.isi(b)) === "spanduk" && b + 1 < batas && this.miripData(b + 1);
  }

  /**
   * The total of a table with many rows left blank, to be filled in: it is named, has a figure where the rows have
   * theirs, and nothing but totals follows it.
   */
  private jumlahJauh(b: number, isi: readonly number[], batas: number): boolean {
    const label = isi.find((k) => this.kisi.jenis(b, k) === TEKS);
    if (label === undefined || !ANGGOTA.has(this.lalu) || this.macam(b, isi) !== "jumlah") return false;
    const berangka = (k: number): boolean =>
      this.bilangan(b, k) && this.data.some((satu) => this.bilangan(satu, k));
    const berikut = b + 1 < batas && this.miripData(b + 1) ? this.macam(b + 1, this.isi(b + 1)) : "jumlah";
    return labelJumlah(this.kisi.teks(b, label)) && berikut === "jumlah" && isi.some(berangka);
  }

  private macam(b: number, isi: readonly number[]): MacamBaris {
    if (this.jumlah(b, isi)) return "jumlah";
    if (this.spanduk(b, isi)) return "spanduk";
    return this.lanjutan(b) ? "lanjutan" : "data";
  }

  private jumlah(b: number, isi: readonly number[]): boolean {
    const label = isi.find((k) => this.kisi.jenis(b, k) === TEKS);
    if (label === undefined || this.bernomor(b)) return false;
    if (isi.indexOf(label) > 1) return false;
    const teks = this.kisi.teks(b, label);
    if (this.bersatuan(b, isi, label)) return false;
    if (mencacah(teks) && !mungkinJumlah(this.kisi, this.blok, b, [this.sekelompok, this.data])) return false;
    const seluruh = (): boolean => mungkinJumlah(this.kisi, this.blok, b, [this.sekelompok, this.data]);
    if (nilaiKeseluruhan(teks) && this.data.length >= 2 && seluruh()) return true;
    if (jumlahBernama(teks) && ((this.semuaBernomor() && seluruh()) || this.pasti(b))) return true;
    if (this.data.length >= 2 && jumlahSpanduk(teks, this.namaSpanduk) && seluruh()) return true;
    return labelJumlah(teks) || (this.lalu === "jumlah" && labelPenilaian(teks));
  }

  /** Sums or means of its group, none of whose rows counts something by such a name too ("Jumlah pria", "Jumlah wanita"). */
  private pasti(b: number): boolean {
    const teks = (satu: number): string[] => this.isi(satu).map((k) => this.kisi.teks(satu, k));
    const senama = this.sekelompok.some((satu) => teks(satu).some(jumlahBernama));
    return !senama && pastiRangkuman(this.kisi, this.blok, b, this.sekelompok);
  }

  /** Every row so far has its number, so that one without stands for none of them. */
  private semuaBernomor(): boolean {
    return this.data.length >= 2 && this.data.every((b) => this.bernomor(b));
  }

  /** "Jumlah kegiatan | kegiatan | 10": a name of several words with its unit before the figures counts something. */
  private bersatuan(b: number, isi: readonly number[], label: number): boolean {
    const sesudah = isi[isi.indexOf(label) + 1];
    if (sesudah === undefined || this.kisi.jenis(b, sesudah) !== TEKS) return false;
    const berangka = isi.some((k) => k > sesudah && this.bilangan(b, k));
    const uang = /^(?:rp|rupiah)\b/i.test(this.kisi.teks(b, sesudah));
    return berangka && !uang && /\p{L}\s+\p{L}/u.test(this.kisi.teks(b, label));
  }

  private spanduk(b: number, isi: readonly number[]): boolean {
    const teks = isi.filter((k) => this.kisi.jenis(b, k) === TEKS);
    const [satu] = teks;
    if (satu === undefined || teks.length > 1 || isi.some((k) => k !== satu && this.bilangan(b, k)))
      return false;
    const isiTeks = this.kisi.teks(b, satu);
    if (isi.length > 1) return berkataSpanduk(isiTeks) && isi.length === 2;
    const lebar = this.kisi.akhirKolom(b, satu) - satu + 1;
    if (satu === this.blok.awal || satu === this.nama.no || lebar >= 3) return true;
    const terakhir = this.nama.nama[this.nama.nama.length - 1];
    return berkataSpanduk(isiTeks) || (this.nama.nama.includes(satu) && satu !== terakhir);
  }

  private lanjutan(b: number): boolean {
    const { no, nama } = this.nama;
    if (no === undefined) return nama[0] !== undefined && this.kisi.kosong(b, nama[0]);
    if (!this.kisi.kosong(b, no) || nama.length === 0) return false;
    const depan = nama.length > 1 ? nama.slice(0, -1) : nama;
    return depan.every((k) => this.kisi.kosong(b, k));
  }
}

/** Banner and blank rows at the end announce something that is no longer part of the table. */
function buangSpandukAkhir(baris: BarisTabel[]): BarisTabel[] {
  let panjang = baris.length;
  while (panjang > 0 && ["spanduk", "kosong"].includes(baris[panjang - 1]?.macam ?? "")) panjang--;
  return panjang === 0 ? [] : baris.slice(0, panjang);
}
