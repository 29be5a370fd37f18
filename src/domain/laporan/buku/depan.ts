import { bentukNIP } from "../../profil/nip";
import type { Profil } from "../../profil/profil";
import { kepala, tempatTanggal } from "../kit/tanda-tangan";
import { namaDuaBaris } from "../kit/kop";
import type { BlokBuku, TandaTanganBuku } from "./buku";

/** What the book is called. */
export const JUDUL_BUKU = "LAPORAN KINERJA INSTANSI PEMERINTAH (LKjIP)";

/** Lines of the cover: title, year, whose. */
export function sampul(profil: Profil): string[] {
  const tahun = profil.tahun ? [`TAHUN ${profil.tahun}`] : [];
  return [JUDUL_BUKU, ...tahun, ...namaDuaBaris(profil.instansi, profil.daerah)];
}

function tandaTangan(profil: Profil): TandaTanganBuku {
  const { jabatan, nama, pangkat, nip } = kepala(profil);
  const baris = [
    { teks: tempatTanggal(profil.kota, ""), tebal: false, jarak: false },
    { teks: jabatan || "(jabatan)", tebal: true, jarak: false },
    { teks: nama || "(nama)", tebal: true, jarak: true },
    { teks: pangkat, tebal: false, jarak: false },
    { teks: nip ? `NIP. ${bentukNIP(nip)}` : "", tebal: false, jarak: false },
  ];
  return { jenis: "tanda-tangan", baris: baris.filter(({ teks }) => teks !== "") };
}

const DAFTAR_GRAFIK: readonly BlokBuku[] = [
  { jenis: "bab", tingkat: 1, teks: "DAFTAR GRAFIK" },
  { jenis: "daftar", dari: "grafik" },
];

/** Foreword to write, the lists, and a summary that begins with what the figures say. */
export function bagianDepan(profil: Profil, ikhtisar: readonly string[], adaGrafik: boolean): BlokBuku[] {
  return [
    { jenis: "bab", tingkat: 1, teks: "KATA PENGANTAR" },
    { jenis: "tempat", label: "", isi: "" },
    tandaTangan(profil),
    { jenis: "bab", tingkat: 1, teks: "DAFTAR ISI" },
    { jenis: "daftar", dari: "bab" },
    { jenis: "bab", tingkat: 1, teks: "DAFTAR TABEL" },
    { jenis: "daftar", dari: "tabel" },
    ...(adaGrafik ? DAFTAR_GRAFIK : []),
    { jenis: "bab", tingkat: 1, teks: "IKHTISAR EKSEKUTIF" },
    ...ikhtisar.map((teks) => ({ jenis: "alinea" as const, teks })),
    { jenis: "tempat", label: "", isi: "" },
  ];
}

/** Duties and functions as the Profil sheet has them; a place to write where it has none. */
export function bagianTugas({ tugas, fungsi }: Profil): BlokBuku[] {
  if (!tugas && fungsi.length === 0) return [{ jenis: "tempat", label: "", isi: "" }];
  return [
    ...(tugas ? [{ jenis: "alinea" as const, teks: `Tugas: ${tugas}` }] : []),
    ...(fungsi.length > 0 ? [{ jenis: "alinea" as const, teks: "Fungsi:" }] : []),
    ...fungsi.map((teks, i) => ({
      jenis: "butir" as const,
      teks: `${String.fromCharCode(97 + (i % 26))}. ${teks}`,
    })),
    { jenis: "tempat", label: "", isi: "" },
  ];
}
