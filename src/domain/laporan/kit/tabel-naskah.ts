import type { Gaya } from "../../lembar/lembar";
import { teksAngka } from "./angka";
import { barisIsi, tinggiSel, UKURAN, type BarisLaporan, type JumlahSel, type SelLaporan } from "./baris";
import type { LetakKolom } from "./kisi";
import { kepalaNaskah, type BarisNaskah, type SelKepala, type SelNaskah, type TabelNaskah } from "./naskah";
import { gayaAngkaKanan, gayaFormat, paduGaya, TANPA_GAYA } from "./padu-gaya";
import { selTampak, type SelTampak } from "./sel-tampak";
import { lebarTeks } from "./ukuran-teks";
import { GAYA_KEPALA_LAPORAN, GAYA_NOMOR, KOTAK } from "./tabel";

/** A table and the columns of the sheet that it stands on. */
export interface TabelTerletak {
  readonly tabel: TabelNaskah;
  readonly letak: readonly LetakKolom[];
  /** Widths of the sheet's columns in points. */
  readonly lebar: readonly number[];
}

const ISI_KELOMPOK = "#F3F5F7";

/** How each kind of row looks beyond its cells; legible in black and white. */
export const GAYA_BARIS: Readonly<Record<BarisNaskah["jenis"], Gaya | undefined>> = {
  data: undefined,
  kelompok: { tebal: true, isian: ISI_KELOMPOK },
  subjumlah: { tebal: true },
  jumlah: { tebal: true, isian: "#EDEFF2" },
};

const UDARA = 3;

function rentang(
  letak: readonly LetakKolom[],
  awal: number,
  akhir: number,
): { kolom: number; sampai?: number } {
  const kolom = letak[awal]?.kolom ?? 0;
  const sampai = letak[akhir]?.sampai ?? kolom;
  return sampai > kolom ? { kolom, sampai } : { kolom };
}

const lebarRentang = (
  { lebar }: TabelTerletak,
  { kolom, sampai = kolom }: { kolom: number; sampai?: number },
): number => lebar.slice(kolom, sampai + 1).reduce((a, b) => a + b, 0);

const denganUkuran = (gaya: Gaya, ukuran: number | undefined): Gaya =>
  ukuran === undefined ? gaya : { ...gaya, ukuran };

function selKepala({ letak, tabel }: TabelTerletak, { isi, kolom, sampai, turun }: SelKepala): SelLaporan {
  const gaya = denganUkuran(GAYA_KEPALA_LAPORAN, tabel.ukuran);
  return { ...rentang(letak, kolom, sampai), isi, gaya, ...(turun > 0 ? { turun } : {}) };
}

/** A title that spans both header rows needs their height together. */
function lapangkanKepala(terletak: TabelTerletak, baris: readonly BarisLaporan[]): readonly BarisLaporan[] {
  const [atas, bawah] = baris;
  if (!atas || !bawah) return baris;
  const tinggi = atas.sel.map((sel) => tinggiSel({ ...sel, turun: 0 }, terletak.lebar));
  const kurang = Math.max(0, ...tinggi) + 6 - atas.tinggi - bawah.tinggi;
  return kurang > 0 ? [atas, { ...bawah, tinggi: bawah.tinggi + kurang }] : baris;
}

/** Header rows of a table, the numbering row included where it has one. */
export function barisKepalaNaskah(terletak: TabelTerletak): readonly BarisLaporan[] {
  const { tabel, letak, lebar } = terletak;
  const [atas = [], bawah] = kepalaNaskah(tabel.kolom);
  const judul = [atas, bawah].flatMap((baris) => {
    if (!baris) return [];
    const sel = baris.map((satu) => selKepala(terletak, satu));
    return [barisIsi(sel, lebar, bawah ? 3 : 6)];
  });
  const nomor = tabel.kolom.map((_, i) => ({
    ...rentang(letak, i, i),
    isi: `'(${i + 1})`,
    gaya: GAYA_NOMOR,
  }));
  return [...lapangkanKepala(terletak, judul), ...(tabel.penomoran ? [barisIsi(nomor, lebar)] : [])];
}

/** Points that a number cell keeps free: its sides and the room at its right. */
const TEPI_ANGKA = 14;

const ANGKA = { lapang: { bungkus: false }, sempit: { bungkus: false, susut: true } } as const;

/** Numbers never wrap; one that would not fit becomes smaller rather than "###". */
function gayaAngka(nilai: number, format: string | undefined, ruang: number, ukuran = UKURAN): Gaya {
  const perlu = lebarTeks(teksAngka(nilai, format), ukuran, true) + TEPI_ANGKA;
  return perlu > ruang ? ANGKA.sempit : ANGKA.lapang;
}

const GAYA_KOLOM = new WeakMap<TabelNaskah, Gaya[]>();

/** The style of a column's cells: one object a column, however many rows share it. */
function gayaKolom({ tabel }: TabelTerletak, kolom: number): Gaya {
  const ada = GAYA_KOLOM.get(tabel) ?? tabel.kolom.map((_, i) => susunGayaKolom(tabel, i));
  GAYA_KOLOM.set(tabel, ada);
  return ada[kolom] ?? susunGayaKolom(tabel, kolom);
}

function susunGayaKolom(tabel: TabelNaskah, kolom: number): Gaya {
  const datar = tabel.kolom[kolom]?.datar ?? "Left";
  const dasar: Gaya = { ...KOTAK, tegak: "Top", datar, ...(datar === "Center" ? {} : { inden: 1 }) };
  return denganUkuran(dasar, tabel.ukuran);
}

function letakJumlah({ letak }: TabelTerletak, { jumlah }: SelNaskah, kolom: number): JumlahSel | undefined {
  if (!jumlah) return undefined;
  const dari = "atas" in jumlah ? kolom : kolom - jumlah.kiri;
  const sampai = "atas" in jumlah ? kolom : kolom - 1;
  const [kiri, kanan] = [letak[dari]?.kolom ?? 0, letak[sampai]?.sampai ?? 0];
  return { atas: "atas" in jumlah ? jumlah.atas : 0, kiri, kanan };
}

const DALAM = new WeakMap<Gaya, Gaya>();

/** An indent of a cell's own is one beyond that of its column; in the middle of a cell there is none. */
function bergayaDalam(gaya: Gaya): Gaya {
  if (gaya.inden === undefined && gaya.datar === undefined) return gaya;
  const ada = DALAM.get(gaya) ?? { ...gaya, inden: gaya.datar === "Center" ? 0 : (gaya.inden ?? 0) + 1 };
  DALAM.set(gaya, ada);
  return ada;
}

/** Is it a number, or a place for one? */
const berangka = ({ isi, isian, format }: SelNaskah): boolean =>
  typeof isi === "number" || (isian !== undefined && format !== undefined);

function selData(terletak: TabelTerletak, sel: SelNaskah, kolom: number): SelLaporan {
  const { isi, format, turun, gaya } = sel;
  const pada = rentang(terletak.letak, kolom, kolom + (sel.lebar ?? 1) - 1);
  const angka =
    typeof isi === "number"
      ? gayaAngka(isi, format, lebarRentang(terletak, pada), terletak.tabel.ukuran)
      : TANPA_GAYA;
  const kolomGaya = gayaKolom(terletak, kolom);
  const dasar = bergayaDalam(gaya ?? TANPA_GAYA);
  const kanan = berangka(sel) && (gaya?.datar ?? kolomGaya.datar) === "Right";
  const beda = paduGaya(paduGaya(dasar, kanan ? gayaAngkaKanan(format) : gayaFormat(format)), angka);
  // One shape for all cells: there are tens of thousands of them.
  return {
    kolom: pada.kolom,
    sampai: pada.sampai,
    turun: turun || undefined,
    isi,
    gaya: kolomGaya,
    beda: beda === TANPA_GAYA ? undefined : beda,
    isian: sel.isian,
    jumlah: letakJumlah(terletak, sel, kolom),
  };
}

function barisData(terletak: TabelTerletak, { jenis }: BarisNaskah, sel: readonly SelTampak[]): BarisLaporan {
  const terisi = sel.map(({ sel: satu, kolom }) => selData(terletak, satu, kolom));
  return barisIsi(terisi, terletak.lebar, UDARA, GAYA_BARIS[jenis]);
}

/** Merged cells get the room that their text lacks on the last of their rows. */
function lapangkan(terletak: TabelTerletak, baris: readonly BarisLaporan[]): readonly BarisLaporan[] {
  const hasil = [...baris];
  baris.forEach(({ sel }, i) => {
    for (const { turun, ...satu } of sel) {
      const akhir = hasil[i + (turun ?? 0)];
      if (!turun || !akhir) continue;
      const ada = hasil.slice(i, i + turun + 1).reduce((n, { tinggi }) => n + tinggi, 0);
      const kurang = tinggiSel(satu, terletak.lebar) + UDARA - ada;
      if (kurang > 0) hasil[i + turun] = { ...akhir, tinggi: akhir.tinggi + kurang };
    }
  });
  return hasil;
}

/** The rows of a table below its header. */
export function barisIsiNaskah(terletak: TabelTerletak): readonly BarisLaporan[] {
  const { baris } = terletak.tabel;
  const tampak = selTampak(baris);
  return lapangkan(
    terletak,
    baris.map((satu, i) => barisData(terletak, satu, tampak[i] ?? [])),
  );
}
