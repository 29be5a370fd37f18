import type { Jenjang, KolomSumber } from "./kolom-sumber";
import { rapikanNama } from "../tabel/kata/nama-baris";
import type { SumberTabel } from "./sumber-tabel";

/** Program, kegiatan and sub kegiatan of one row; "" where the table does not say. */
export interface Silsilah {
  readonly program: string;
  readonly kegiatan: string;
  readonly sub: string;
}

/** A data row with its place in the budget: the level of its own name and those above it. */
export interface BarisJenjang extends Silsilah {
  readonly baris: number;
  readonly jenjang: Jenjang;
  readonly kode: string;
}

const URUTAN: readonly Jenjang[] = ["program", "kegiatan", "sub"];
const KATA: readonly (readonly [RegExp, Jenjang])[] = [
  [/^\s*(?:[-–•]\s*)?sub[\s.-]*keg(?:iatan)?\b\s*:?/i, "sub"],
  [/^\s*(?:[-–•]\s*)?kegiatan\b\s*:/i, "kegiatan"],
  [/^\s*(?:[-–•]\s*)?kegiatan\s+\S/i, "kegiatan"],
  [/^\s*(?:(?:[IVXLC]+|[A-Z]|\d{1,2})[.)]\s*)?program\b/i, "program"],
];
/** Segments of a code of Permendagri 90/2019: 2.07.03 is a program, 2.07.03.2.01 a kegiatan, two more a sub kegiatan. */
const RUAS_PROGRAM = 3;

/** The level that a name says by its first word. */
function jenjangKata(nama: string): Jenjang | undefined {
  return KATA.find(([pola]) => pola.test(nama))?.[1];
}

function ruas(kode: string): number {
  return kode === "" ? 0 : kode.replace(/[.\s]+$/, "").split(/[.\-]/).length;
}

/** Level by the depth of codes or numbers: the depths that a table uses, from the highest to the lowest. */
class KedalamanKode {
  private readonly urutan: readonly number[];

  constructor(kode: readonly string[]) {
    const dalam = [...new Set(kode.map(ruas).filter((n) => n > 0))].sort((a, b) => a - b);
    // Codes of urusan and bidang (1 and 2 segments) stand above the programs of a national code.
    this.urutan = dalam.some((n) => n > RUAS_PROGRAM) ? dalam.filter((n) => n >= RUAS_PROGRAM) : dalam;
  }

  get bertingkat(): boolean {
    return this.urutan.length > 1;
  }

  jenjang(kode: string): Jenjang | "atas" | undefined {
    const n = ruas(kode);
    if (n === 0) return undefined;
    const letak = this.urutan.indexOf(n);
    return letak < 0 ? "atas" : URUTAN[Math.min(letak, 2)];
  }
}

/** Reads the rows of a budget table from top to bottom and remembers the names above each. */
export class PembacaJenjang {
  private program = "";
  private kegiatan = "";
  private sub = "";
  private readonly kedalaman: KedalamanKode;
  private readonly berbutir: boolean;

  constructor(
    private readonly sumber: SumberTabel,
    private readonly kolom: KolomSumber,
  ) {
    this.kedalaman = new KedalamanKode(sumber.baris.map((baris) => this.nomor(baris)));
    const { campur } = kolom.nama;
    this.berbutir =
      campur !== undefined && sumber.baris.some((b) => /^\s*[-–•]\s/.test(sumber.teks(b, campur)));
  }

  /** Code of the row, else its number: both show the level. */
  private nomor(baris: number): string {
    const terdalam = this.kodeTerdalam(baris);
    if (terdalam !== "") return terdalam;
    const kolom = this.kolom.kode ?? this.kolom.no;
    return kolom ? this.sumber.teks(baris, kolom) : "";
  }

  /**
   * The code of the deepest level that a row has one of, where each level has a column; one that holds the last part only
   * ("0005") goes on with those above it.
   */
  private kodeTerdalam(baris: number): string {
    const { kodeJenjang } = this.kolom;
    return URUTAN.flatMap((jenjang) => kodeJenjang[jenjang] ?? [])
      .map((kolom) => this.sumber.teks(baris, kolom).trim())
      .filter((kode) => kode !== "")
      .reduce((atas, kode) => (atas === "" || kode.startsWith(atas) ? kode : `${atas}.${kode}`), "");
  }

  /** The levels are shown by columns, codes, numbers or bullets, not by words alone. */
  get pasti(): boolean {
    return this.kolom.nama.campur === undefined || this.kedalaman.bertingkat || this.berbutir;
  }

  baca(): BarisJenjang[] {
    return this.sumber.baris.flatMap((baris) => {
      if (this.sumber.spanduk.has(baris)) {
        this.bacaSpanduk(baris);
        return [];
      }
      const jenjang = this.bacaNama(baris);
      if (!jenjang) return [];
      const { program, kegiatan, sub } = this;
      return [{ baris, jenjang, kode: this.kode(baris), program, kegiatan, sub }];
    });
  }

  private kode(baris: number): string {
    const terdalam = this.kodeTerdalam(baris);
    if (terdalam !== "") return terdalam;
    return this.kolom.kode ? this.sumber.teks(baris, this.kolom.kode) : "";
  }

  private bacaSpanduk(baris: number): void {
    const teks = this.sumber.teksBaris(baris);
    if (/^\W*(?:sasaran|tujuan|misi|visi|urusan|bidang|unsur|aspek|perangkat daerah|opd|skpd)\b/i.test(teks))
      return;
    const jenjang = jenjangKata(teks) ?? this.kedalamanNomor(baris) ?? this.jenjangSpanduk();
    if (jenjang !== "atas") this.tetapkan(jenjang, rapikanNama(tanpaKode(teks)));
  }

  /** A banner without a word of its level names what the table has no column for. */
  private jenjangSpanduk(): Jenjang {
    const { program, kegiatan } = this.kolom.nama;
    return program && !kegiatan ? "kegiatan" : "program";
  }

  private kedalamanNomor(baris: number): Jenjang | "atas" | undefined {
    return this.kedalaman.bertingkat ? this.kedalaman.jenjang(this.nomor(baris)) : undefined;
  }

  private tetapkan(jenjang: Jenjang, nama: string): void {
    this[jenjang] = nama;
    if (jenjang === "program") this.kegiatan = "";
    if (jenjang !== "sub") this.sub = "";
  }

  /** Takes over the names of a data row; gives the level of its lowest one. */
  private bacaNama(baris: number): Jenjang | undefined {
    const { campur } = this.kolom.nama;
    const punya = URUTAN.filter((jenjang) => this.kolom.nama[jenjang]);
    const lain = campur ? this.bacaCampur(baris, campur, punya) : undefined;
    let terendah = lain;
    for (const jenjang of punya) {
      const kolom = this.kolom.nama[jenjang];
      const nama = kolom ? rapikanNama(this.sumber.teks(baris, kolom)) : "";
      if (nama === "") continue;
      if (jenjang === "sub" || nama !== this[jenjang]) this.tetapkan(jenjang, nama);
      terendah = jenjang;
    }
    if (terendah === undefined)
      return punya.includes("sub") && this.sub === "" ? undefined : this.lanjutan(punya);
    return terendah;
  }

  /** A row without any name of its own goes on with the lowest name above it. */
  private lanjutan(punya: readonly Jenjang[]): Jenjang | undefined {
    return punya.at(-1);
  }

  private bacaCampur(
    baris: number,
    kolom: NonNullable<KolomSumber["nama"]["campur"]>,
    punya: readonly Jenjang[],
  ): Jenjang | undefined {
    const teks = this.sumber.teks(baris, kolom);
    if (teks === "") return undefined;
    const jenjang = this.jenjangCampur(baris, teks, punya);
    if (jenjang === "atas") return undefined;
    this.tetapkan(jenjang, rapikanNama(teks));
    return jenjang;
  }

  private jenjangCampur(baris: number, teks: string, punya: readonly Jenjang[]): Jenjang | "atas" {
    if (this.berbutir && /^\s*[-–•]\s/.test(teks)) return "sub";
    const oleh = this.kedalamanNomor(baris) ?? jenjangKata(teks);
    if (oleh) return oleh;
    // Beside a column of sub kegiatan the mixed one holds programs as banners and kegiatan as names.
    if (punya.includes("sub")) return "kegiatan";
    return this.berbutir ? "kegiatan" : "sub";
  }
}

/** A banner over the whole width begins with its code or number. */
function tanpaKode(teks: string): string {
  return teks.replace(/^\s*(?:[\dX]+(?:\.[\dX]+)+\.?|[IVXLC]+\.|\d{1,2}\.?)\s+/i, "");
}
