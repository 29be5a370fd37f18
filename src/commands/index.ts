/** What the pane calls. Nothing here throws: a command answers with HasilPerintah, a reading with Bacaan. */
export { bacaKeadaan, bacaPengaturan, bacaProfil } from "./baca";
export { dukungan } from "./dukungan";
export { siapkanKirim } from "./kirim";
export { buatLaporan } from "./laporan";
export { simpanPengaturan } from "./pengaturan";
export { pergiKe } from "./pergi";
export { simpanProfil } from "./profil";
export { siapkanBukuKerja } from "./siapkan";
export { dengarkanStatusPita, statusPita } from "./status-pita";
export { petakan, ubahLegenda, ubahPeran, ubahPilihan } from "./warna";
export { kembalikan, statusKembalikan } from "./kembalikan";
export { terapkan } from "./warna-terapkan";
export type { HalamanDiminta, StatusPita } from "./status-pita";
export type { RunDaftar, StatusKembalikan } from "./kembalikan";
export type { Bacaan, Dukungan, HasilPerintah, Kemampuan, OpsiSiapkan, Tawaran } from "./jenis";
