export { susunAmbil } from "./susun-ambil";
export type { BahanAmbil } from "./susun-ambil";
export type { HanyaDi, PilihanAmbil, PilihanTabelAmbil, RencanaAmbil, TabelDikenali } from "./rencana";
export type {
  AlasanTinggal,
  CatatanIsi,
  CatatanSel,
  Ditinggal,
  IsianSumber,
  KunciKolom,
  Tujuan,
  UangDikalikan,
} from "./jenis";
export type { KeputusanMirip, Kemiripan, SelisihSumber, Usul } from "./kumpulan";
export type { TabelKami, TulisanTabel, UbahSel } from "./tulisan";
export { lembarTerisi } from "./rencana";
export { letakKolom } from "./tulisan";
export { tabelDibaca, tabelLembarBaru } from "./tabel-kami";
export { TABEL_TUJUAN } from "./kolom-tujuan";
export { bagianKolom, bagianTujuan, belumAda } from "./belum-ada";
export type { BelumAda } from "./belum-ada";
