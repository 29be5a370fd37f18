/** What the pane calls. Nothing here throws: a command answers with HasilPerintah, a reading with Bacaan. */
export { ambilBarisBawah } from "./ambil-baris";
export { bacaKeadaan, bacaPengaturan, bacaProfil } from "./baca";
export { dukungan } from "./dukungan";
export { kesehatan } from "./kesehatan";
export { buatLaporan } from "./laporan";
export { simpanPengaturan } from "./pengaturan";
export { pergiKe } from "./pergi";
export { simpanProfil } from "./profil";
export { siapkanBukuKerja } from "./siapkan";
export { dengarkanStatusPita, statusPita } from "./status-pita";
export { petakan, ubahLegenda, ubahPeran, ubahPilihan } from "./warna";
export { kembalikan, statusKembalikan, terapkan } from "./warna-terapkan";
export type { HalamanDiminta, StatusPita } from "./status-pita";
export type { StatusKembalikan } from "./warna-terapkan";
export type { Bacaan, Dukungan, HasilPerintah, Kemampuan, Kesehatan, OpsiSiapkan, Tawaran } from "./jenis";
export { tungguOffice, type Tampilan, type TemaOffice } from "../workbook/tampilan";
