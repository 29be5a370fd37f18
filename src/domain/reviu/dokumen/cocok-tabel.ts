import { pokokJudul } from "../identitas/kata-pokok";
import type { TabelReviu } from "../bahan/tabel-reviu";
import { angkaTabel, kunciJudul, type AngkaBuku } from "./angka-buku";
import { digitKhas, samaTertulis } from "./angka-kalimat";
import type { SumberDokumen } from "./sumber-dokumen";

/** What is known of one figure of a document's table. */
export interface NasibAngka {
  readonly angka: AngkaBuku;
  readonly nasib: "cocok" | "bertentangan" | "tak-ditemukan";
  /** The figure that it should equal. */
  readonly seharusnya?: AngkaBuku;
  /** What stands there instead of a figure. */
  readonly kosong?: { readonly teks: string };
}

/** Share of the rows that two tables must have in common to be about the same things. */
const BARIS_SAMA = 0.6;
/** Figures so long stand in two places only where they are the same figure. */
const DIGIT_KHAS = 4;

const sama = ({ nilai, desimal }: AngkaBuku, lain: AngkaBuku): boolean =>
  (nilai === 0 || lain.nilai === 0 || nilai < 0 === lain.nilai < 0) &&
  samaTertulis({ nilai: Math.abs(nilai), satuDigit: 10 ** -desimal, kira: false }, lain.nilai);

const namaBaris = (angka: readonly AngkaBuku[]): Set<string> =>
  new Set(angka.filter(({ jumlah }) => !jumlah).map(({ kunci }) => kunci));

function bagianSama(milik: ReadonlySet<string>, lain: ReadonlySet<string>): number {
  let n = 0;
  for (const satu of milik) if (lain.has(satu)) n++;
  return milik.size === 0 ? 0 : n / milik.size;
}

/** Columns that speak of one thing: by their titles, or by what they are and of when. */
function sekolom(a: AngkaBuku, b: AngkaBuku): boolean {
  if (a.kunciKolom === b.kunciKolom) return true;
  const [x, y] = [a.kolom, b.kolom];
  const setahun = x.tahun === null || y.tahun === null || x.tahun === y.tahun;
  return (
    x.peran !== "lain" && x.peran === y.peran && setahun && x.triwulan === y.triwulan && x.bagian === y.bagian
  );
}

/** One table of a document beside the workbook. */
export class CocokTabel {
  private readonly milik: readonly AngkaBuku[];
  private readonly nama: ReadonlySet<string>;
  private readonly kembar: TabelReviu | undefined;
  private readonly sejenis = new Map<TabelReviu, boolean>();

  constructor(
    private readonly tabel: TabelReviu,
    private readonly sumber: SumberDokumen,
  ) {
    this.milik = angkaTabel(tabel, false);
    this.nama = namaBaris(this.milik);
    this.kembar = this.cariKembar();
  }

  /** The table of the workbook or its reports that has this title and most of these rows. */
  private cariKembar(): TabelReviu | undefined {
    const judul = kunciJudul(this.tabel.judul);
    const calon = judul === "" ? [] : (this.sumber.menurutJudul.get(judul) ?? []);
    const nilai = (satu: TabelReviu): number => bagianSama(this.nama, this.namaDari(satu));
    return [...calon]
      .sort((a, b) => nilai(b) - nilai(a))
      .find((satu) => this.nama.size === 0 || nilai(satu) >= BARIS_SAMA);
  }

  private namaDari(tabel: TabelReviu): Set<string> {
    return namaBaris(this.sumber.angka.get(tabel) ?? []);
  }

  /** About the same things: most rows in common, and a word of the titles where the columns say little. */
  private setabel(tabel: TabelReviu): boolean {
    let satu = this.sejenis.get(tabel);
    if (satu === undefined) {
      satu = bagianSama(this.nama, this.namaDari(tabel)) >= BARIS_SAMA;
      this.sejenis.set(tabel, satu);
    }
    return satu;
  }

  /** Titles that share a word of what they count; without a title, all rows in common. */
  private sepokok(tabel: TabelReviu): boolean {
    const pokok = pokokJudul(this.tabel.judul);
    if (pokok.length === 0) return bagianSama(this.namaDari(tabel), this.nama) === 1;
    const lain = new Set(pokokJudul(tabel.judul));
    return pokok.some((kata) => lain.has(kata));
  }

  /** The very cell of the table of the same title; `kosong` where that holds no figure. */
  private selKembar(angka: AngkaBuku): NasibAngka | undefined {
    const semua = this.kembar && this.sumber.angka.get(this.kembar);
    if (!this.kembar || !semua) return undefined;
    const baris = semua.filter(({ kunci, urutan }) => kunci === angka.kunci && urutan === angka.urutan);
    const calon = baris.filter(({ kunciKolom }) => kunciKolom === angka.kunciKolom);
    const sel = calon.find(({ kolom }) => kolom.kolom === angka.kolom.kolom) ?? calon[0];
    if (sel)
      return sama(angka, sel) ? { angka, nasib: "cocok" } : { angka, nasib: "bertentangan", seharusnya: sel };
    const kolom = this.kembar.kolom.find(
      ({ kolom: satu, judul }) => satu === angka.kolom.kolom && judul === angka.kolom.judul,
    );
    const [lain] = baris;
    const baris0 = lain && lain.tabel.baris.filter(({ label }) => label === lain.label)[lain.urutan]?.baris;
    if (!kolom || baris0 === undefined) return undefined;
    const { teks } = this.kembar.sel(baris0, kolom.kolom);
    return { angka, nasib: "bertentangan", kosong: { teks } };
  }

  /** Totals are called "Jumlah" everywhere: only those of tables about the same things are meant. */
  private totalSejenis(): AngkaBuku[] {
    const setabel = [...this.sumber.angka.keys()].filter((tabel) => this.setabel(tabel));
    return setabel.flatMap((tabel) => this.sumber.angka.get(tabel) ?? []).filter(({ jumlah }) => jumlah);
  }

  /** A row of the twin that is called otherwise: the same figure at its place. */
  private lewatLetak(angka: AngkaBuku): NasibAngka | undefined {
    const { kembar, tabel } = this;
    if (!kembar || kembar.baris.length !== tabel.baris.length) return undefined;
    const ke = kembar.baris[tabel.baris.findIndex(({ baris }) => baris === angka.baris)]?.baris;
    const semua = this.sumber.angka.get(kembar) ?? [];
    const sel = semua.find(({ baris, kolom }) => baris === ke && kolom.kolom === angka.kolom.kolom);
    return sel && sama(angka, sel) ? { angka, nasib: "cocok" } : undefined;
  }

  private lewatNama(angka: AngkaBuku): NasibAngka | undefined {
    const boleh = angka.jumlah
      ? this.totalSejenis()
      : this.sumber.indeks.senama(angka.kunci).filter(({ jumlah }) => !jumlah);
    const sekolomnya = boleh.filter((satu) => sekolom(angka, satu));
    if (sekolomnya.some((satu) => sama(angka, satu))) return { angka, nasib: "cocok" };
    const wajib = sekolomnya.filter(
      ({ tabel, kolom }) => this.setabel(tabel) && (kolom.peran !== "lain" || this.sepokok(tabel)),
    );
    const seharusnya = wajib.find(({ tempat }) => tempat !== undefined) ?? wajib[0];
    if (seharusnya) return { angka, nasib: "bertentangan", seharusnya };
    return boleh.some((satu) => sama(angka, satu)) ? { angka, nasib: "cocok" } : undefined;
  }

  private diMana(angka: AngkaBuku): boolean {
    const tertulis = { teks: "", nilai: Math.abs(angka.nilai), satuDigit: 10 ** -angka.desimal, kira: false };
    if (digitKhas(tertulis) < DIGIT_KHAS) return false;
    const senilai = this.sumber.indeks.senilai({
      ...tertulis,
      jenis: angka.jenis,
      satuan: "",
      awal: 0,
      akhir: 0,
    });
    return senilai.some(({ jenis }) => jenis === angka.jenis);
  }

  /** What became of each figure, row by row. */
  nasib(): NasibAngka[] {
    return this.milik.map(
      (angka) =>
        this.selKembar(angka) ??
        this.lewatLetak(angka) ??
        this.lewatNama(angka) ?? { angka, nasib: this.diMana(angka) ? "cocok" : "tak-ditemukan" },
    );
  }
}
