import { LEMBAR } from "../lembar/daftar";
import type { KunciTambahan } from "../lembar/tambahan";
import { SEMUA_TUJUAN, type KunciKolom, type Tujuan } from "./jenis";
import { TABEL_TUJUAN } from "./kolom-tujuan";
import type { RencanaAmbil } from "./rencana";

/** Rows that are not taken because the workbook lacks our table for them. */
export interface BelumAda {
  readonly tujuan: Tujuan;
  readonly banyak: number;
  /** The first of them: "Triwulan!A5". */
  readonly sel: string;
  /** The optional part that brings the table; undefined where it is no optional one. */
  readonly bagian: KunciTambahan | undefined;
}

/** The optional part of the workbook that a table of ours comes with. */
export function bagianTujuan(tujuan: Tujuan): KunciTambahan | undefined {
  const nama = TABEL_TUJUAN[tujuan]?.nama;
  const lembar = LEMBAR.find(({ tabel }) => tabel.some((satu) => satu.nama === nama));
  return lembar && "tambahan" in lembar ? lembar.tambahan : undefined;
}

const KOLOM_BAGIAN: Readonly<Partial<Record<KunciKolom, KunciTambahan>>> = {
  lalu: "perbandingan",
  lalu2: "perbandingan",
  targetLalu: "perbandingan",
  targetRenstra: "perbandingan",
  penanggungJawab: "unit",
  indikator: "keluaran",
  satuan: "keluaran",
  target: "keluaran",
  realisasi: "keluaran",
  tujuan: "renstra",
};

/** The optional part of the workbook that a column of ours comes with. */
export function bagianKolom(kunci: KunciKolom): KunciTambahan | undefined {
  return KOLOM_BAGIAN[kunci];
}

/** What a plan leaves because our table for it is missing, table by table. */
export function belumAda({ ditinggal }: Pick<RencanaAmbil, "ditinggal">): BelumAda[] {
  return ditinggal
    .filter(({ alasan }) => alasan === "TABEL_BELUM_ADA")
    .flatMap(({ isi, banyak, sel }) => {
      const tujuan = SEMUA_TUJUAN.find((satu) => satu === isi);
      return tujuan ? [{ tujuan, banyak, sel, bagian: bagianTujuan(tujuan) }] : [];
    });
}
