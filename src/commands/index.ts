/** What the pane calls. Nothing here throws: a command answers with HasilPerintah, a reading with Bacaan. */
export { bacaAmbil, terapkanAmbil, ubahPilihanAmbil } from "./ambil";
export { ambilBarisBawah } from "./ambil-baris";
export { cocokkanWord, type HasilCocokWord, type TemuanWord } from "./cocok-word";
export { bacaTahunLalu } from "./tahun-lalu";
export { catatanReviu } from "./catatan-reviu";
export { perbaikiTemuan } from "./perbaiki";
export { bacaReviu, nyatakanBenar, reviuBuku, type PembandingReviu } from "./reviu";
export { bacaKeadaan, bacaPengaturan, bacaProfil } from "./baca";
export { dukungan } from "./dukungan";
export { kesehatan } from "./kesehatan";
export { siapkanKirim } from "./kirim";
export { buatLaporan } from "./laporan";
export { buatBanyakLaporan, SEMUA_LAPORAN, type HasilBagian, type HasilBanyak } from "./laporan-banyak";
export { simpanPengaturan } from "./pengaturan";
export { pergiKe } from "./pergi";
export { simpanProfil } from "./profil";
export { pulihkanRumus } from "./rumus-tak-dikenal";
export { siapkanBukuKerja } from "./siapkan";
export { dengarkanStatusPita, statusPita } from "./status-pita";
export { siapkanTahunBaru } from "./tahun-baru";
export { petakan, ubahLegenda, ubahPeran, ubahPilihan, ubahSkala } from "./warna";
export { kembalikan, statusKembalikan } from "./kembalikan";
export { terapkan } from "./warna-terapkan";
export type { HasilReviu, TemuanDiucapkan } from "./reviu-hasil";
export {
  buatWord,
  salinTabel,
  type BerkasWord,
  type HasilSalin,
  type HasilWord,
  type SalinanTabel,
} from "./word";
export type { OpsiTerapkanAmbil, PetaAmbil } from "./ambil";
export type { HalamanDiminta, StatusPita } from "./status-pita";
export type { RunDaftar, StatusKembalikan } from "./kembalikan";
export type { Bacaan, Dukungan, HasilPerintah, Kemampuan, Kesehatan, OpsiSiapkan, Tawaran } from "./jenis";
export { tungguOffice, type Tampilan, type TemaOffice } from "../workbook/tampilan";
