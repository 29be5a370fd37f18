import { bacaArea, tulisArea } from "../../lembar/area";
import type { KerangkaBuku } from "../../lembar/buku";
import type { GrafikLama } from "../../lembar/grafik";
import type { IsiBuku } from "../../lembar/isi-buku";
import type { NamaArea, RencanaLembar } from "../../lembar/lembar";
import { cariLembar, judulBebas } from "../../lembar/rencana-siapkan";
import { PROFIL_KOSONG } from "../../profil/profil";
import { geserRencana, type Letak } from "./geser";
import { rapatkan } from "./rapat";
import { isianLaporan, type IsianTersimpan } from "./isian";
import { isianTersimpan, TANPA_TULISAN, tulisanPengguna, type TulisanPengguna } from "./isian-lama";
import {
  namaAreaLaporan,
  namaLembarLaporan,
  tandaLaporan,
  type BahanLaporan,
  type Laporan,
  type LaporanLama,
  type SusunanLaporan,
  type TandaLaporan,
  type Takaran,
} from "./jenis";

/** What is to be written, and what has to make room for it. */
export interface RencanaLaporan {
  /** Present title of our sheet, or the one to give to a new one. */
  readonly judul: string;
  readonly baru: boolean;
  /** The user has a sheet of our title. */
  readonly bentrok: boolean;
  readonly rencana: RencanaLembar;
  /** What the report holds, in the order in which it is said. */
  readonly isi: readonly Takaran[];
  /** Cells filled last time, if they are still known: "A1:F40". */
  readonly areaLama?: string;
  readonly area: string;
  /** Our charts that stand there. */
  readonly grafikLama: readonly GrafikLama[];
  /** Cells to insert, so that notes below (Down) or beside (Right) move instead of being overwritten. */
  readonly sisipan: readonly { readonly area: string; readonly arah: "Down" | "Right" }[];
  /** What the user typed in the report that is there: its places keep it, the rest is lost when the report is written. */
  readonly tulisan: TulisanPengguna;
}

/** Room for a report that has grown: below in our columns, and beside over its whole height. */
function sisipan(lama: string | undefined, baru: string): RencanaLaporan["sisipan"] {
  const [dulu, kini] = [lama === undefined ? undefined : bacaArea(lama), bacaArea(baru)];
  if (!dulu || !kini) return [];
  const bawah = kini.bawah - dulu.bawah;
  const kanan = kini.kanan - dulu.kanan;
  const hasil: { area: string; arah: "Down" | "Right" }[] = [];
  if (bawah > 0) {
    const area = tulisArea({ ...dulu, atas: dulu.bawah + 1, bawah: dulu.bawah + bawah });
    hasil.push({ area, arah: "Down" });
  }
  if (kanan > 0) {
    const petak = {
      atas: kini.atas,
      bawah: Math.max(kini.bawah, dulu.bawah),
      kiri: dulu.kanan + 1,
      kanan: kini.kanan,
    };
    hasil.push({ area: tulisArea(petak), arah: "Right" });
  }
  return hasil;
}

/** Rows and columns that the user put before the report push it down or to the right: it stays where it is. */
function letakLama(lama: LaporanLama | undefined): Letak {
  const petak = lama && bacaArea(lama.area);
  return { baris: petak?.atas ?? 0, kolom: petak?.kiri ?? 0 };
}

/** What a report is made from this time. */
interface PesananLaporan<S extends object> {
  readonly laporan: Laporan<S>;
  readonly isi: IsiBuku;
  readonly pilihan: S;
  /** The report that stands there already. */
  readonly lama?: LaporanLama | undefined;
  /** See `BahanLaporan`. */
  readonly lembar?: ReadonlyMap<string, string>;
}

const TANPA_LEMBAR: ReadonlyMap<string, string> = new Map();

function bahanLaporan<S extends object>(
  { laporan: { judul }, isi, lembar = TANPA_LEMBAR }: PesananLaporan<S>,
  tinggiAtas: number,
  isian: IsianTersimpan,
  rapat: number | undefined,
): BahanLaporan {
  return {
    ...(rapat === undefined ? {} : { rapat }),
    judul,
    isi,
    profil: isi.profil?.nilai ?? PROFIL_KOSONG,
    kertas: isi.pengaturan.kertas,
    tinggiAtas,
    isian: isianLaporan(isian),
    lembar,
  };
}

/** A report with these texts of the user; a little smaller where the sheet is to be printed and that saves a page. */
function buat<S extends object>(
  pesanan: PesananLaporan<S>,
  lama: LaporanLama | undefined,
  isian: IsianTersimpan,
): (rapat?: number) => SusunanLaporan {
  const { laporan, pilihan } = pesanan;
  return (rapat) => laporan.susun(bahanLaporan(pesanan, lama?.tinggiAtas ?? 0, isian, rapat), pilihan);
}

/** What the user has put into the report that is there. */
function tulisanLama<S extends object>(
  { setelan }: KerangkaBuku,
  pesanan: PesananLaporan<S>,
  lama: LaporanLama | undefined,
): TulisanPengguna {
  if (!lama) return TANPA_TULISAN;
  const awal = (): RencanaLembar => rapatkan(buat(pesanan, lama, new Map())).rencana;
  return tulisanPengguna(setelan[pesanan.laporan.setelan], lama.nilai, awal);
}

/** The hidden names by which the report is found again. */
function namaLaporan(laporan: TandaLaporan, area: string): NamaArea[] {
  return [
    { nama: namaLembarLaporan(laporan), area: "A1", tersembunyi: true },
    { nama: namaAreaLaporan(laporan), area, tersembunyi: true },
  ];
}

/** What stands in the workbook of a report: its sheet, and itself. */
function keadaanLama<S extends object>(buku: KerangkaBuku, { laporan, lama: ada }: PesananLaporan<S>) {
  const kami = cariLembar(buku, tandaLaporan(laporan));
  return { kami, lama: kami !== undefined && ada?.judul === kami ? ada : undefined };
}

/** A report as it would be made now, with what people wrote in the one that stands there; nothing is written. */
export function susunanLaporan<S extends object>(
  buku: KerangkaBuku,
  pesanan: PesananLaporan<S>,
): SusunanLaporan {
  const { lama } = keadaanLama(buku, pesanan);
  return buat(pesanan, lama, isianTersimpan(tulisanLama(buku, pesanan, lama)))();
}

/** Lays out a report and decides where it goes: its own sheet again, or a new one under a title that is free. */
export function rencanaLaporan<S extends object>(
  buku: KerangkaBuku,
  pesanan: PesananLaporan<S>,
): RencanaLaporan {
  const { laporan } = pesanan;
  const { kami, lama } = keadaanLama(buku, pesanan);
  const terpakai = buku.lembar.map((lembar) => lembar.judul);
  const judul = kami ?? judulBebas(laporan.judul, terpakai);
  const tulisan = tulisanLama(buku, pesanan, lama);
  const susunan = rapatkan(buat(pesanan, lama, isianTersimpan(tulisan)));
  const rencana = geserRencana(susunan.rencana, letakLama(lama));
  const area = rencana.blok[0]?.area ?? "A1";
  return {
    judul,
    baru: kami === undefined,
    bentrok: kami === undefined && judul !== laporan.judul,
    rencana: { ...rencana, judul, nama: namaLaporan(laporan, area) },
    isi: susunan.isi,
    ...(lama ? { areaLama: lama.area } : {}),
    area,
    grafikLama: lama?.grafik ?? [],
    sisipan: sisipan(lama?.area, area),
    tulisan,
  };
}
