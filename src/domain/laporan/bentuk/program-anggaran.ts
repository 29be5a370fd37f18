import { catatanSetelah } from "../bahan/anggaran-setelah";
import { programPK, type ProgramPK } from "../bahan/pk";
import { jumlahIsi } from "../bahan/jumlah";
import { nomorTabel } from "../bahan/nomor-tabel";
import { catatanRusak } from "../bahan/tak-terjumlah";
import type { IsiBuku } from "../../lembar/isi-buku";
import { jumlahUangLaporan, rupiahLaporan } from "../kit/angka";
import type { BahanLaporan, SusunanLaporan } from "../kit/jenis";
import type { BarisNaskah, KolomNaskah, Naskah } from "../kit/naskah";
import { SEL_KOSONG, selAngka, selNomor, selTeks } from "../kit/sel";
import { susunNaskah } from "../kit/susun-naskah";
import { kopBab, tahunLaporan } from "./kop-bab";
import type { PilihanBab2 } from "./tabel-2-1";

/** Which budgets these are, in words: the other ones stand in Bab III. */
const CATATAN = {
  induk: "Anggaran menurut perjanjian kinerja awal, sebelum perubahan.",
  perubahan: "Anggaran setelah perubahan perjanjian kinerja.",
} as const;

const KOLOM: readonly KolomNaskah[] = [
  { judul: "No", lebar: 28, datar: "Center" },
  { judul: "Program", lebar: 0, datar: "Left" },
  { judul: "Anggaran (Rp)", lebar: 118, datar: "Right" },
  { judul: "Keterangan", lebar: 90, datar: "Left" },
];

/** What the figures are, where they come from, and which of them nobody can add up. */
function catatan(isi: IsiBuku, versi: PilihanBab2["versi"], program: readonly ProgramPK[]): string[] {
  const asal = versi === "perubahan" ? catatanSetelah(isi) : [];
  return [CATATAN[versi], ...asal, ...catatanRusak(program.flatMap(({ uang }) => uang))];
}

/** The programs of the year with the budgets of the agreement's version, and their sum. */
export function programAnggaran(bahan: BahanLaporan, { versi }: PilihanBab2): SusunanLaporan {
  const { isi, profil } = bahan;
  const koma = isi.komaDesimal;
  const program = programPK(isi, versi);
  const baris = program.map((satu, i): BarisNaskah => ({
    jenis: "data",
    sel: [
      selNomor(`${i + 1}.`),
      selTeks(satu.program || "(nama program belum diisi)"),
      selAngka(rupiahLaporan(satu.anggaran, koma)),
      selTeks(satu.keterangan),
    ],
  }));
  const jumlah = jumlahIsi(program.map(({ anggaran }) => anggaran));
  const { nilai } = jumlah;
  const total = nilai === undefined ? jumlahUangLaporan(jumlah, koma) : rupiahLaporan(nilai, koma);
  const naskah: Naskah = {
    judul: kopBab("Program dan Anggaran", profil),
    mendatar: false,
    bagian: [
      {
        jenis: "tabel",
        nomor: nomorTabel(isi, "program-anggaran"),
        judul: `Program dan Anggaran ${tahunLaporan(profil)}`.trim(),
        kolom: KOLOM,
        baris: [
          ...baris,
          { jenis: "jumlah", sel: [SEL_KOSONG, selTeks("JUMLAH"), selAngka(total), SEL_KOSONG] },
        ],
        penomoran: true,
      },
      ...catatan(isi, versi, program).map((teks) => ({ jenis: "catatan" as const, teks })),
    ],
  };
  return { rencana: susunNaskah(naskah, bahan), naskah, isi: [{ benda: "program", banyak: program.length }] };
}
