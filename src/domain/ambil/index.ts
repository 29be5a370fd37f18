export { susunAmbil } from "./susun-ambil";
export type { BahanAmbil } from "./susun-ambil";
export type { HanyaDi, PilihanAmbil, PilihanTabelAmbil, RencanaAmbil, TabelDikenali } from "./rencana";
export type { AlasanTinggal, CatatanSel, Ditinggal, IsianSumber, KunciKolom, Tujuan } from "./jenis";
export type { KeputusanMirip, Kemiripan, SelisihSumber, Usul } from "./kumpulan";
export type { TabelKami, TulisanTabel, UbahSel } from "./tulisan";
export { letakKolom } from "./tulisan";
export { tabelDibaca, tabelLembarBaru } from "./tabel-kami";
export { TABEL_TUJUAN } from "./kolom-tujuan";
