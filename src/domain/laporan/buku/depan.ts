import { bentukNIP } from "../../profil/nip";
import type { Profil } from "../../profil/profil";
import type { TulisanDepan } from "../kit/jenis";
import { kepala, tempatTanggal } from "../kit/tanda-tangan";
import { namaDuaBaris, tahunJudul } from "../kit/kop";
import type { BlokBuku, SampulBuku, TandaTanganBuku } from "./buku";

/** What the book is called. */
export const JUDUL_BUKU = "LAPORAN KINERJA INSTANSI PEMERINTAH (LKjIP)";

/** The cover; what is not typed yet is a gap that is seen. */
export function sampul(profil: Profil): SampulBuku {
  const instansi = namaDuaBaris(profil.instansi, profil.daerah);
  return {
    judul: [JUDUL_BUKU, tahunJudul(profil)],
    instansi: instansi.length > 0 ? instansi : ["(nama instansi)"],
  };
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

/** What was written on the front pages' sheet; a place to write where nothing was. */
function tulisan(alinea: readonly string[]): BlokBuku[] {
  if (alinea.length === 0) return [{ jenis: "tempat", label: "", isi: "" }];
  return alinea.map((teks) => ({ jenis: "alinea", teks }));
}

/** What the front pages are made of beyond the profile. */
interface BahanDepan {
  readonly ikhtisar: readonly string[];
  readonly adaGrafik: boolean;
  readonly tulisan: TulisanDepan;
}

/** Foreword, the lists, and a summary that begins with what the figures say. */
export function bagianDepan(
  profil: Profil,
  { ikhtisar, adaGrafik, tulisan: { pengantar, ringkasan } }: BahanDepan,
): BlokBuku[] {
  return [
    { jenis: "bab", tingkat: 1, teks: "KATA PENGANTAR" },
    ...tulisan(pengantar),
    tandaTangan(profil),
    { jenis: "bab", tingkat: 1, teks: "DAFTAR ISI" },
    { jenis: "daftar", dari: "bab" },
    { jenis: "bab", tingkat: 1, teks: "DAFTAR TABEL" },
    { jenis: "daftar", dari: "tabel" },
    ...(adaGrafik ? DAFTAR_GRAFIK : []),
    { jenis: "bab", tingkat: 1, teks: "IKHTISAR EKSEKUTIF" },
    ...ikhtisar.map((teks) => ({ jenis: "alinea" as const, teks })),
    ...tulisan(ringkasan),
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
