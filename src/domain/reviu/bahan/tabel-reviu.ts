import {
  alamatSel,
  indeksKolom,
  type KolomTabel,
  type LembarMentah,
  type Tabel,
  TabelUkur,
} from "../../tabel";
import { barisContoh } from "../../tabel/baris/sel-angka";
import { labelJumlah } from "../../tabel/baris/pola-baris";
import { artiHitung, type ArtiHitung } from "./arti-kolom";
import { selReviu, type SelReviu } from "./sel-reviu";

/** A column: what the reader says of it, and what it is to arithmetic. */
export interface KolomReviu extends KolomTabel {
  readonly arti: ArtiHitung;
  /** Most of its filled data cells are numbers. */
  readonly berangka: boolean;
}

/** A column by its title on one line; by its letter where it has none. */
export const sebutJudul = ({ judul, kolom }: Pick<KolomReviu, "judul" | "kolom">): string =>
  judul.replace(/[\s|]+/g, " ").trim() || kolom;

/** A row with its own name. */
export interface BarisReviu {
  readonly baris: number;
  readonly label: string;
  /** Code or number before the name: "5.1.01", "1.2", "-"; "" without one. */
  readonly kode: string;
  readonly jumlah: boolean;
}

const SURPLUS = /^(?:surplus|defisit|jumlah surplus)/i;
const BUKAN_NAMA = new Set(["no", "kode", "satuan", "keterangan", "kriteria", "penanggung_jawab"]);

/** One table of the workbook, whatever it is about: rows, columns and cells, each read once. */
export class TabelReviu {
  readonly ukur: TabelUkur;
  readonly kolom: readonly KolomReviu[];
  readonly baris: readonly BarisReviu[];
  /** Data rows, without totals. */
  readonly data: readonly BarisReviu[];
  readonly total: readonly BarisReviu[];
  /** Columns of figures, left to right. */
  readonly angka: readonly KolomReviu[];
  private readonly sudah = new Map<string, SelReviu[]>();
  private readonly besarKolom = new Map<string, number>();
  private readonly namaBaris: ReadonlyMap<number, string>;

  constructor(
    readonly mentah: LembarMentah,
    readonly tabel: Tabel,
    /** The text above the header; "" where there is none. */
    readonly judul: string,
  ) {
    this.ukur = new TabelUkur(mentah, tabel);
    this.kolom = tabel.kolom.map((kolom) => ({
      ...kolom,
      arti: artiHitung(kolom.judul, kolom.peran),
      berangka: kolom.peran !== "no" && kolom.peran !== "kode" && this.kebanyakanAngka(kolom.kolom),
    }));
    const nama = this.kolomNama();
    this.baris = [...new Set([...this.ukur.baris, ...tabel.barisJumlah])]
      .sort((a, b) => a - b)
      .map((baris) => this.barisReviu(baris, nama));
    this.data = this.baris.filter(({ jumlah }) => !jumlah);
    this.total = this.baris.filter(({ jumlah }) => jumlah);
    this.angka = this.kolom.filter(({ berangka }) => berangka);
    this.namaBaris = new Map(this.baris.map((satu) => [satu.baris, satu.label]));
  }

  get lembar(): string {
    return this.mentah.nama;
  }

  private kebanyakanAngka(kolom: string): boolean {
    let [angka, isi] = [0, 0];
    for (const baris of barisContoh(this.ukur.baris)) {
      if (this.ukur.kosong(baris, kolom)) continue;
      isi++;
      const { jenis } = this.ukur.baca(baris, kolom);
      if (jenis === "angka" || jenis === "strip" || jenis === "rusak" || jenis === "tidak-tersedia") angka++;
    }
    return isi > 0 && angka * 2 > isi;
  }

  /** The text column that tells most rows apart. */
  private kolomNama(): string | undefined {
    let terbaik: { kolom: string; beda: number } | undefined;
    for (const { kolom, peran, berangka } of this.kolom) {
      if (berangka || BUKAN_NAMA.has(peran)) continue;
      const beda = new Set(
        this.ukur.baris.map((baris) => this.ukur.teks(baris, kolom).trim()).filter(Boolean),
      ).size;
      if (beda > (terbaik?.beda ?? 0)) terbaik = { kolom, beda };
    }
    return terbaik?.kolom ?? this.kolom.find(({ peran }) => peran !== "no")?.kolom;
  }

  private barisReviu(baris: number, nama: string | undefined): BarisReviu {
    const teks = (kolom: string | undefined): string =>
      kolom === undefined ? "" : this.ukur.teks(baris, kolom).replace(/\s+/g, " ").trim();
    const depan = this.kolom.filter(({ berangka }) => !berangka).map(({ kolom }) => teks(kolom));
    const label = teks(nama) || (depan.find((satu) => /\p{L}/u.test(satu)) ?? "");
    const nomor = this.kolom.find(({ peran }) => peran === "kode" || peran === "no")?.kolom;
    const jumlah =
      (this.tabel.barisJumlah.includes(baris) || depan.some((satu) => labelJumlah(satu))) &&
      !SURPLUS.test(label);
    return { baris, label, kode: this.kodeBaris(teks(nomor), label), jumlah };
  }

  private kodeBaris(nomor: string, label: string): string {
    if (nomor !== "") return nomor;
    return /^[-–•]\s/.test(label) ? "-" : "";
  }

  /** The middle size of the figures of a column; 0 without any. */
  besar(kolom: string): number {
    let besar = this.besarKolom.get(kolom);
    if (besar === undefined) {
      const nilai = this.data.flatMap(({ baris }) => Math.abs(this.sel(baris, kolom).nilai ?? 0) || []);
      besar = nilai.sort((a, b) => a - b)[Math.floor(nilai.length / 2)] ?? 0;
      this.besarKolom.set(kolom, besar);
    }
    return besar;
  }

  /** A cell of this table. */
  sel(baris: number, kolom: string): SelReviu {
    let sekolom = this.sudah.get(kolom);
    if (!sekolom) this.sudah.set(kolom, (sekolom = []));
    // Rows are kept from the first one on: a table far down a sheet leaves no long hole.
    return (sekolom[baris - this.tabel.kepala.awal] ??= this.bacaSel(baris, kolom));
  }

  private bacaSel(baris: number, kolom: string): SelReviu {
    const { mentah } = this;
    const format = mentah.format?.[baris - 1 - mentah.baris0]?.[indeksKolom(kolom) - mentah.kolom0] ?? "";
    return selReviu({
      sel: alamatSel(baris - 1, indeksKolom(kolom)),
      baris,
      kolom,
      isi: this.ukur.nilai(baris, kolom),
      teks: this.ukur.teks(baris, kolom),
      bacaan: this.ukur.baca(baris, kolom),
      berumus: this.ukur.rumus(baris, kolom) !== "",
      format,
      persenFormat: this.ukur.berformatPersen(baris, kolom),
    });
  }

  /** The row's own name; "" for a row that is not of this table. */
  label(baris: number): string {
    return this.namaBaris.get(baris) ?? "";
  }
}
