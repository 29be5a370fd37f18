import type { NilaiBlok } from "../lembar/buku";
import type { KunciKolom } from "./jenis";
import { TABEL_TUJUAN } from "./kolom-tujuan";
import { letakKolom, type TabelKami } from "./tulisan";

/** From which column to which a year's figures move, the oldest first. */
const GESER: readonly (readonly [dari: KunciKolom, ke: KunciKolom])[] = [
  ["lalu", "lalu2"],
  ["realisasi", "lalu"],
  ["target", "targetLalu"],
];
/** Where GESER moves figures between years; budget lines and quarters have no column of last year. */
const BERSEJARAH: ReadonlySet<TabelKami["tujuan"]> = new Set(["pk", "iku"]);
const DIKOSONGKAN =
  /^(?:target|targetPerubahan|realisasi|pagu|paguPerubahan|realisasiRp|(?:tw|realisasiTw|rpTw)\d)$/;

/** One column of a table as it is to be: the new contents row by row; null leaves a cell as it is. */
export interface KolomTahunBaru {
  readonly kolom: number;
  readonly isi: readonly (string | number | boolean | null)[];
  /** Index of the column that the contents come from: its percent formats go along. */
  readonly dari?: number;
}

/** What the new year does to one table. */
export interface TabelTahunBaru {
  readonly tabel: TabelKami;
  readonly kolom: readonly KolomTahunBaru[];
  /** Rows whose figures move to the columns of last year. */
  readonly bergeser: number;
  /** Cells with formulas of the user: not changed. */
  readonly berumus: number;
  /** There is a realisasi and no column of last year's for it: it would be lost. */
  readonly tanpaLalu: boolean;
  /** Columns whose contents have nowhere to go and are lost with the year. */
  readonly tanpaTempat: readonly string[];
  /** Titles of the columns that it lacks for what would move. */
  readonly perlu: readonly string[];
}

const kosong = (isi: unknown): boolean => isi === null || isi === undefined || String(isi).trim() === "";
const rumusKah = (isi: unknown): boolean => typeof isi === "string" && isi.startsWith("=");

class PenggeserTahun {
  private readonly letak: ReadonlyMap<KunciKolom, number>;
  private berumus = 0;

  constructor(
    private readonly tabel: TabelKami,
    private readonly rumus: NilaiBlok,
  ) {
    this.letak = letakKolom(tabel);
  }

  geser(): TabelTahunBaru {
    const geser = this.geseran();
    const ke = new Set(geser.map(([, tujuan]) => tujuan));
    const kolom = [
      ...geser.map(([dari, tujuan]) => this.isiKolom(tujuan, dari)),
      ...[...this.letak].flatMap(([kunci, k]) =>
        DIKOSONGKAN.test(kunci) && !ke.has(k) ? [this.isiKolom(k)] : [],
      ),
    ];
    const realisasi = this.letak.get("realisasi");
    const bergeser =
      geser.length > 0 && realisasi !== undefined
        ? this.tabel.nilai.filter((baris) => !kosong(baris[realisasi])).length
        : 0;
    const { tabel, berumus } = this;
    const [tanpaLalu, tanpaTempat, perlu] = [this.tanpaLalu(), this.tanpaTempat(), this.perlu()];
    return { tabel, kolom, bergeser, berumus, tanpaLalu, tanpaTempat, perlu };
  }

  private tanpaLalu(): boolean {
    return BERSEJARAH.has(this.tabel.tujuan) && !this.letak.has("lalu") && this.terisi("realisasi");
  }

  private terisi(kunci: KunciKolom): boolean {
    const letak = this.letak.get(kunci);
    return letak !== undefined && this.tabel.nilai.some((baris) => !kosong(baris[letak]));
  }

  /** Last year's target comes along in any case: the unit is read from it while the new one is empty. */
  private perlu(): string[] {
    if (!BERSEJARAH.has(this.tabel.tujuan)) return [];
    const kolom = TABEL_TUJUAN[this.tabel.tujuan]?.kolom ?? [];
    return GESER.filter(
      ([dari, ke]) => !this.letak.has(ke) && (dari === "target" || this.terisi(dari)),
    ).flatMap(([, ke]) => kolom.find(({ kunci }) => kunci === ke)?.judul[0] ?? []);
  }

  private geseran(): [number, number][] {
    if (!BERSEJARAH.has(this.tabel.tujuan)) return [];
    return GESER.flatMap(([dari, ke]) => {
      const [a, b] = [this.letak.get(dari), this.letak.get(ke)];
      return a === undefined || b === undefined ? [] : [[a, b] as [number, number]];
    });
  }

  private isiKolom(kolom: number, dari?: number): KolomTahunBaru {
    const isi = this.tabel.nilai.map((baris, i) => {
      if (rumusKah(this.rumus[i]?.[kolom])) {
        this.berumus++;
        return null;
      }
      const baru = dari === undefined ? "" : (baris[dari] ?? "");
      return kosong(baru) && kosong(baris[kolom]) ? null : baru;
    });
    return { kolom, isi, ...(dari === undefined ? {} : { dari }) };
  }

  /** Last year's figures that would be older still than the oldest column. */
  private tanpaTempat(): string[] {
    if (!BERSEJARAH.has(this.tabel.tujuan)) return [];
    const lalu = this.letak.get("lalu");
    return lalu !== undefined && this.terisi("lalu") && !this.letak.has("lalu2")
      ? [this.tabel.kepala[lalu] ?? ""]
      : [];
  }
}

/**
 * Next year's table from this year's: realisasi becomes last year's, last year's the year before; targets, budgets and
 * realisasi empty; names, units, polarity and Renstra stay.
 * @param rumus formulas of the data rows
 */
export function geserTahun(tabel: TabelKami, rumus: NilaiBlok): TabelTahunBaru {
  return new PenggeserTahun(tabel, rumus).geser();
}

/** There are figures of the year that is over: without them a second run would only count the years up. */
export function adaIsiTahun({ tabel, kolom }: TabelTahunBaru): boolean {
  return kolom.some(
    ({ kolom: k, isi, dari }) =>
      dari === undefined && isi.some((satu, i) => satu !== null && !kosong(tabel.nilai[i]?.[k])),
  );
}
