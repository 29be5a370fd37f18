export { bacaLembar } from "./baca-lembar";
export type { PilihanBaca } from "./baca-lembar";
export { SEMUA_PERAN, YAKIN_CUKUP } from "./hasil-tabel";
export type { HasilBacaLembar, KolomTabel, Peran, PeringatanTabel, RentangBaris, Tabel } from "./hasil-tabel";
export type { Gabungan, LembarMentah, NilaiSel } from "./lembar-mentah";
export { alamatSel, hurufKolom, indeksKolom } from "./alamat";
