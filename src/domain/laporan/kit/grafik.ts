import { tulisArea } from "../../lembar/area";
import { namaGrafik, type GrafikRencana, type LetakLabel } from "../../lembar/grafik";
import type { Gaya } from "../../lembar/lembar";
import type { Potongan } from "./bagi-halaman";
import type { BarisLaporan } from "./baris";
import type { LetakKolom } from "./kisi";
import { gayaFormat } from "./padu-gaya";
import { SEL_KOSONG } from "./sel";
import { teksSelNaskah } from "./sel-tampak";
import { tinggiSemua } from "./susun";
import {
  judulGrafik,
  type BarisNaskah,
  type DeretNaskah,
  type GrafikNaskah,
  type TabelNaskah,
} from "./naskah";

/** A table that has a chart. */
export type TabelBergrafik = TabelNaskah & Required<Pick<TabelNaskah, "grafik">>;

/** Does the table have a chart? */
export const bergrafik = (tabel: TabelNaskah): tabel is TabelBergrafik => tabel.grafik !== undefined;

/** The empty row of the sheet over which a chart lies. */
export interface BarisGrafik {
  readonly baris: BarisLaporan;
  readonly tabel: TabelBergrafik;
  readonly letak: readonly LetakKolom[];
  /** How many rows below it the first data row of the table stands. */
  readonly jarak: number;
}

/** The rows of a table that its chart draws. */
function barisDigambar({ baris }: Pick<TabelNaskah, "baris">): readonly BarisNaskah[] {
  const akhir = baris.findIndex(({ jenis }) => jenis !== "data");
  return akhir < 0 ? baris : baris.slice(0, akhir);
}

/** What a series shows at each point; undefined is a gap. */
function nilaiDeret(tabel: TabelNaskah, { kolom, tetap }: DeretNaskah): (number | undefined)[] {
  return barisDigambar(tabel).map(({ sel }) => {
    if (kolom === undefined) return tetap;
    const isi = sel[kolom]?.isi;
    return typeof isi === "number" ? isi : undefined;
  });
}

/** The numbers of a series; gaps are left out. */
const angkaDeret = (tabel: TabelNaskah, deret: DeretNaskah): number[] =>
  nilaiDeret(tabel, deret).filter((nilai) => nilai !== undefined);

/** What a table with a chart stands on. */
interface RuangGrafik {
  /** The pieces of the table: its caption and header first. */
  readonly potongan: readonly Potongan[];
  readonly banyakKolom: number;
  readonly ruang: number;
}

/** Is there any number to draw? Lines that others are measured by are none. */
export const adaAngka = (tabel: TabelBergrafik): boolean =>
  tabel.grafik.deret.some((satu) => satu.bentuk === "kolom" && angkaDeret(tabel, satu).length > 0);

/** Series that are one number at every point. */
const deretTetap = ({ grafik }: TabelBergrafik) => grafik.deret.filter(({ tetap }) => tetap !== undefined);

/** How many columns of the sheet these tables need beside what is printed, for the lines of their charts. */
export const banyakBantu = (tabel: readonly TabelBergrafik[]): number =>
  Math.max(0, ...tabel.map((satu) => deretTetap(satu).length));

const GAYA_BANTU: Gaya = { warnaHuruf: "#6B7280", ukuran: 8, miring: true, datar: "Left", bungkus: false };

/** The rows of a table with the numbers of its chart's lines beside them, below what they are. */
function berbantu(
  tabel: TabelBergrafik,
  baris: readonly BarisLaporan[],
  { kepala, kolom }: { readonly kepala: number; readonly kolom: number },
): BarisLaporan[] {
  const garis = deretTetap(tabel);
  const akhir = kepala + barisDigambar(tabel).length;
  const { sumbu } = tabel.grafik.format;
  return baris.map((satu, i) => {
    if (i < kepala - 1 || i >= akhir) return satu;
    const sel = garis.map(({ tetap, nama }, ke) =>
      i < kepala
        ? { kolom: kolom + ke, isi: `Garis grafik: ${nama} (tidak dicetak)`, gaya: GAYA_BANTU }
        : { kolom: kolom + ke, isi: tetap ?? "", gaya: GAYA_BANTU, beda: gayaFormat(sumbu) },
    );
    return { ...satu, sel: [...satu.sel, ...sel] };
  });
}

/**
 * The pieces of a table with the row for its chart before them: chart and table on one page where it can hold both, the
 * table in one piece at any rate, so that its numbers stand in one block of cells.
 * @param ruang points that a page has for them
 */
export function potonganGrafik(
  tabel: TabelBergrafik,
  letak: readonly LetakKolom[],
  { potongan, banyakKolom, ruang }: RuangGrafik,
): { readonly potongan: readonly Potongan[]; readonly grafik: BarisGrafik } {
  const sel = [{ kolom: 0, sampai: banyakKolom - 1, isi: "" }];
  const baris: BarisLaporan = { sel, tinggi: tabel.grafik.tinggi };
  const kepala = potongan[0]?.baris.length ?? 0;
  const isi = berbantu(
    tabel,
    potongan.flatMap((satu) => satu.baris),
    { kepala, kolom: banyakKolom },
  );
  const lekat = tinggiSemua([baris, ...isi]) <= ruang ? ({ lekat: "mutlak" } as const) : {};
  const jarak = 1 + kepala;
  return {
    potongan: [{ baris: [baris], ...lekat }, { baris: isi }],
    grafik: { baris, tabel, letak, jarak },
  };
}

/** Where an axis may end, as shares of a power of ten: its marks are round numbers there. */
const UJUNG_BULAT = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];
/** Room that a label above the highest column needs. */
const RUANG_LABEL = 1.12;

/** An axis from 0 to a round number above all; programs that choose for themselves forget the labels. */
function ujungSumbu(angka: readonly number[]): GrafikRencana["ujung"] {
  if (angka.some((nilai) => nilai < 0)) return {};
  const perlu = Math.max(0, ...angka) * RUANG_LABEL;
  if (perlu === 0) return { bawah: 0 };
  const pangkat = 10 ** Math.floor(Math.log10(perlu));
  const bulat = UJUNG_BULAT.find((satu) => satu * pangkat >= perlu) ?? 10;
  return { bawah: 0, atas: Number((bulat * pangkat).toPrecision(3)) };
}

/** Heights in shares of the axis: of a figure with the room around it, and of a line below which figures at the foot fit. */
const TINGGI_LABEL = 0.14;

/**
 * Where the figures of a chart stand: at the foot of the columns where a line would run through one above its column, as
 * that of 100 % does through 96 %. Programs draw lines in front of figures or behind them as they like.
 */
function letakLabel(tabel: TabelBergrafik, { atas }: GrafikRencana["ujung"]): LetakLabel {
  if (atas === undefined) return "ujung";
  const kolom = tabel.grafik.deret.filter(({ bentuk, label }) => bentuk === "kolom" && label);
  const garis = tabel.grafik.deret.filter(({ bentuk }) => bentuk === "garis");
  const [angka, batas] = [kolom, garis].map((semua) => semua.flatMap((satu) => angkaDeret(tabel, satu)));
  const label = TINGGI_LABEL * atas;
  const tertembus = batas?.some((satu) => angka?.some((nilai) => nilai < satu && nilai + label > satu));
  return tertembus && batas?.every((satu) => satu > label) ? "pangkal" : "ujung";
}

/** A chart as numbers: what a picture of it is drawn from. */
export interface IsiGrafik {
  readonly grafik: GrafikNaskah;
  /** The names of the points. */
  readonly kategori: readonly string[];
  readonly deret: readonly (DeretNaskah & {
    /** One entry a point; undefined is a gap. */
    readonly nilai: readonly (number | undefined)[];
  })[];
  readonly ujung: GrafikRencana["ujung"];
  readonly letakLabel: LetakLabel;
}

const deretBerisi = (tabel: TabelBergrafik): DeretNaskah[] =>
  tabel.grafik.deret.filter((satu) => angkaDeret(tabel, satu).length > 0);

/** What the chart of a table draws: the same rows, series and axis as on the sheet. */
export function isiGrafik(tabel: TabelBergrafik): IsiGrafik {
  const baris = barisDigambar(tabel);
  const deret = deretBerisi(tabel);
  const ujung = ujungSumbu(deret.flatMap((satu) => angkaDeret(tabel, satu)));
  return {
    grafik: tabel.grafik,
    kategori: baris.map(({ sel }) => teksSelNaskah(sel[tabel.grafik.kategori] ?? SEL_KOSONG)),
    deret: deret.map((satu) => ({ ...satu, nilai: nilaiDeret(tabel, satu) })),
    ujung,
    letakLabel: letakLabel(tabel, ujung),
  };
}

function rencanaGrafik(
  { tabel, letak, jarak }: BarisGrafik,
  {
    pada,
    nomor,
    banyakKolom,
  }: { readonly pada: number; readonly nomor: number; readonly banyakKolom: number },
): GrafikRencana {
  const { grafik } = tabel;
  const atas = pada + jarak;
  const bawah = atas + barisDigambar(tabel).length - 1;
  const area = (kiri: number): string => tulisArea({ atas, bawah, kiri, kanan: kiri });
  const areaKolom = (kolom: number): string => area(letak[kolom]?.kolom ?? 0);
  const deret = deretBerisi(tabel);
  const tetap = deretTetap(tabel);
  const ujung = ujungSumbu(deret.flatMap((satu) => angkaDeret(tabel, satu)));
  return {
    nama: namaGrafik(nomor),
    judul: judulGrafik(grafik),
    area: tulisArea({ atas: pada, bawah: pada, kiri: 0, kanan: banyakKolom - 1 }),
    kategori: areaKolom(grafik.kategori),
    sumbu: grafik.sumbu,
    deret: deret.map((satu) => {
      const { kolom, nama, bentuk, warna, label, titik } = satu;
      const nilai = kolom === undefined ? area(banyakKolom + tetap.indexOf(satu)) : areaKolom(kolom);
      return { nama, bentuk, warna, label, ...(titik ? { titik } : {}), nilai };
    }),
    letakLabel: letakLabel(tabel, ujung),
    format: grafik.format,
    ujung,
  };
}

/**
 * The charts of a report, numbered from top to bottom.
 * @param baris all rows of the sheet
 * @param grafik the rows kept free for charts
 */
export function rangkaiGrafik(
  baris: readonly BarisLaporan[],
  grafik: readonly BarisGrafik[],
  banyakKolom: number,
): GrafikRencana[] {
  return grafik.map((satu, i) =>
    rencanaGrafik(satu, { pada: baris.indexOf(satu.baris), nomor: i + 1, banyakKolom }),
  );
}
