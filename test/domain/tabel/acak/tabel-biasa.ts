import type { LembarMentah, NilaiSel } from "../../../../src/domain/tabel";
import { lembarKasus } from "../tetangga/kasus";
import { Undian } from "./undian";

/** How the rows are called, and what they are called one by one. */
const NAMA: readonly (readonly [string, readonly string[]])[] = [
  ["Kecamatan", ["Kec. Lawang", "Kec. Wonosari", "Kec. Banjar", "Kec. Muara", "Kec. Sido"]],
  ["Uraian", ["Belanja Pegawai", "Belanja Barang", "Belanja Modal", "Belanja Hibah", "Belanja Sosial"]],
  ["Komoditas", ["Padi", "Jagung", "Kedelai", "Kakao", "Kopi"]],
  ["Nama Dusun", ["Krajan", "Sumber", "Jati", "Waru", "Mangga"]],
  ["Jenis Layanan", ["Akta Lahir", "Kartu Keluarga", "Akta Nikah", "Surat Pindah", "Legalisasi"]],
  ["Program", ["Pendidikan Dasar", "Air Bersih", "Jalan Desa", "Tata Ruang", "Pasar Rakyat"]],
];

/** Titles side by side over figures; the last ones may be left out. */
const ANGKA: readonly (readonly string[])[] = [
  ["Pagu (Rp)", "Realisasi (Rp)", "%"],
  ["Anggaran", "Realisasi", "Sisa", "%"],
  ["Target", "Realisasi", "Capaian (%)"],
  ["2021", "2022", "2023", "2024"],
  ["2022", "2023*", "2024**"],
  ["Januari", "Februari", "Maret", "April"],
  ["Laki-laki", "Perempuan", "Jumlah"],
  ["Luas (ha)", "Panen (ton)", "Provitas"],
  ["Jiwa", "KK", "Rumah"],
  ["Pokok", "Denda", "Tunggakan", "Lunas"],
];

const angka = (u: Undian, teks: boolean): NilaiSel => {
  const n = u.satu([u.antara(1, 99), u.antara(100, 9000), u.antara(1, 900) * 1_000_000]);
  return teks ? n.toLocaleString("id-ID") : n;
};

/** One table of a head of one row, names and figures, with its total or without. */
export function tabelBiasa(benih: number, berjumlah?: boolean): LembarMentah {
  const u = new Undian(benih);
  const [nama, isi] = u.satu(NAMA);
  const judul = u.satu(ANGKA);
  const lebar = u.antara(3, judul.length);
  const [bernomor, teks] = [u.mungkin(0.5), u.mungkin(0.3)];
  const baris = (label: string, no: NilaiSel): NilaiSel[] => [
    ...(bernomor ? [no] : []),
    label,
    ...Array.from({ length: lebar }, () => angka(u, teks)),
  ];
  const data = u.beberapa(isi, 2, 5).map((satu, b) => baris(satu, b + 1));
  const jumlah = (berjumlah ?? u.mungkin(0.5)) ? [baris(u.satu(["Jumlah", "TOTAL"]), null)] : [];
  const kepala = [...(bernomor ? ["No"] : []), nama, ...judul.slice(0, lebar)].map((t) => ({ teks: t }));
  return lembarKasus([], [kepala], [...data, ...jumlah]);
}
