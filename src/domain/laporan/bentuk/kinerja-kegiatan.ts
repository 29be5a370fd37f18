import type { Gaya } from "../../lembar/lembar";
import { teksSel } from "../../lembar/baca-tabel";
import type { IsiBuku } from "../../lembar/isi-buku";
import {
  pohonAnggaran,
  type Kegiatan,
  type Program,
  type SubKegiatan,
  type UangTerukur,
  sebutProgram,
} from "../bahan/kegiatan";
import type { JumlahUang } from "../bahan/jumlah";
import { nomorTabel } from "../bahan/nomor-tabel";
import { catatanTakTerjumlah } from "../bahan/tak-terjumlah";
import { angkaLaporan, jumlahUangLaporan } from "../kit/angka";
import type { BahanLaporan, SusunanLaporan } from "../kit/jenis";
import type { BarisNaskah, KolomNaskah, Naskah, SelNaskah } from "../kit/naskah";
import {
  BELUM_DILAKSANAKAN,
  SEL_KOSONG,
  selAngka,
  selCapaian,
  selNomor,
  selTeks,
  TENGAH,
  tingkatHasil,
} from "../kit/sel";
import { susunNaskah } from "../kit/susun-naskah";
import { kopBab, tahunLaporan } from "./kop-bab";

const K = "Kinerja (K)";
const RP = "Anggaran (Rp)";

const KOLOM_K: readonly KolomNaskah[] = [
  { judul: "Satuan", kelompok: K, lebar: 48, datar: "Center" },
  { judul: "Target", kelompok: K, lebar: 44, datar: "Right" },
  { judul: "Realisasi", kelompok: K, lebar: 48, datar: "Right" },
  { judul: "Capaian", kelompok: K, lebar: 50, datar: "Right" },
];

/** With the output where people typed one. */
function kolom(denganK: boolean): KolomNaskah[] {
  return [
    { judul: "No", lebar: 36, datar: "Left" },
    { judul: "Program / Kegiatan / Sub Kegiatan", lebar: 0, datar: "Left" },
    { judul: "Indikator Kinerja", lebar: 0, datar: "Left" },
    ...(denganK ? KOLOM_K : []),
    { judul: "Target", kelompok: RP, lebar: 84, datar: "Right" },
    { judul: "Realisasi", kelompok: RP, lebar: 84, datar: "Right" },
    { judul: "Persentase", kelompok: RP, lebar: 54, datar: "Right" },
    { judul: "Kriteria", lebar: 66, datar: "Center" },
  ];
}

/** What the rows are written with. */
interface CaraTulis {
  readonly isi: IsiBuku;
  readonly denganK: boolean;
}

const KANAN: Gaya = { datar: "Right" };

/** @param tertulis what was typed, of a single amount; left out of a sum */
function selJumlah(jumlah: JumlahUang, tertulis: string | undefined, koma: boolean): SelNaskah {
  if (jumlah.nilai === undefined && tertulis) return selTeks(tertulis, KANAN);
  return selAngka(jumlahUangLaporan(jumlah, koma), jumlah.rusak ? KANAN : undefined);
}

/** What was typed in the two amounts of a sub kegiatan. */
type UangTertulis = Pick<SubKegiatan, "paguTertulis" | "realisasiTertulis">;

function selUang(satu: UangTerukur, { isi }: CaraTulis, tertulis?: UangTertulis): SelNaskah[] {
  const { pagu, realisasi, serapan } = satu;
  const koma = isi.komaDesimal;
  const [persen, kelas] = selCapaian(serapan, tingkatHasil(isi, serapan), koma);
  const belum = serapan.jenis === "strip" ? selTeks(BELUM_DILAKSANAKAN, TENGAH) : kelas;
  return [
    selJumlah(pagu, tertulis?.paguTertulis, koma),
    selJumlah(realisasi, tertulis?.realisasiTertulis, koma),
    persen,
    belum,
  ];
}

const tanpaK = ({ denganK }: CaraTulis): SelNaskah[] => (denganK ? KOLOM_K.map(() => SEL_KOSONG) : []);

function selK(sub: SubKegiatan, { isi, denganK }: CaraTulis): SelNaskah[] {
  if (!denganK) return [];
  const koma = isi.komaDesimal;
  const [capaian] = selCapaian(sub.capaianK, undefined, koma);
  const angka = [sub.targetK, sub.realisasiK].map((satu) => selAngka(angkaLaporan(satu, koma)));
  return [selTeks(sub.satuan), ...angka, capaian];
}

const INDEN: readonly Gaya[] = [{ inden: 1 }, { inden: 2 }];

function barisSub(sub: SubKegiatan, nomor: string, cara: CaraTulis): BarisNaskah {
  const nama = selTeks(sub.nama || "(nama sub kegiatan belum diisi)", INDEN[1]);
  const awal = [selNomor(nomor), nama, selTeks(sub.indikator)];
  return { jenis: "data", sel: [...awal, ...selK(sub, cara), ...selUang(sub, cara, sub)] };
}

function barisKegiatan(kegiatan: Kegiatan, nomor: string, cara: CaraTulis): BarisNaskah[] {
  const nama = selTeks(kegiatan.nama || "(nama kegiatan belum diisi)", INDEN[0]);
  const sel = [selNomor(nomor), nama, SEL_KOSONG, ...tanpaK(cara), ...selUang(kegiatan, cara)];
  const sub = kegiatan.sub.map((satu, i) => barisSub(satu, `${nomor}.${i + 1}`, cara));
  return [{ jenis: "subjumlah", sel }, ...sub];
}

function barisProgram(program: Program, nomor: string, cara: CaraTulis): BarisNaskah[] {
  const nama = selTeks(sebutProgram(program) || "Program (nama program belum diisi)");
  const sel = [selNomor(nomor), nama, SEL_KOSONG, ...tanpaK(cara), ...selUang(program, cara)];
  const kegiatan = program.kegiatan.flatMap((satu, i) => barisKegiatan(satu, `${nomor}.${i + 1}`, cara));
  return [{ jenis: "kelompok", sel }, ...kegiatan];
}

const adaK = ({ anggaran = [] }: IsiBuku): boolean =>
  anggaran.some(({ targetK, realisasiK }) => teksSel(targetK) !== "" || teksSel(realisasiK) !== "");

const CATATAN_JUMLAH =
  "Baris kegiatan, program, dan JUMLAH dihitung dari jumlah rupiahnya (realisasi dibagi target), bukan dari rata-rata persentase.";
const CATATAN_K = "Kinerja keluaran (K) belum diisi di lembar Realisasi Anggaran.";

/** The table of kegiatan: program, kegiatan and sub kegiatan below each other, every sum from the amounts. */
export function kinerjaKegiatan(bahan: BahanLaporan): SusunanLaporan {
  const { isi, profil } = bahan;
  const cara = { isi, denganK: adaK(isi) };
  const pohon = pohonAnggaran(isi);
  const jumlah = [SEL_KOSONG, selTeks("JUMLAH"), SEL_KOSONG, ...tanpaK(cara), ...selUang(pohon, cara)];
  const baris = pohon.program.flatMap((satu, i) => barisProgram(satu, String(i + 1), cara));
  const catatan = [CATATAN_JUMLAH, ...catatanTakTerjumlah(isi), ...(cara.denganK ? [] : [CATATAN_K])];
  const naskah: Naskah = {
    judul: kopBab("Pengukuran Kinerja Kegiatan", profil),
    mendatar: true,
    bagian: [
      {
        jenis: "tabel",
        nomor: nomorTabel(isi, "kinerja-kegiatan"),
        judul: `Pengukuran Kinerja Kegiatan ${tahunLaporan(profil)}`.trim(),
        kolom: kolom(cara.denganK),
        baris: [...baris, { jenis: "jumlah", sel: jumlah }],
        penomoran: true,
        ukuran: 8,
      },
      ...catatan.map((teks) => ({ jenis: "catatan" as const, teks })),
    ],
  };
  const kegiatan = pohon.program.flatMap((satu) => satu.kegiatan);
  return {
    rencana: susunNaskah(naskah, bahan),
    naskah,
    isi: [
      { benda: "program", banyak: pohon.program.length },
      { benda: "kegiatan", banyak: kegiatan.length },
      { benda: "subKegiatan", banyak: kegiatan.reduce((n, { sub }) => n + sub.length, 0) },
    ],
  };
}
