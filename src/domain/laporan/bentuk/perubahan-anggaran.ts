import { nomorTabel } from "../bahan/nomor-tabel";
import { catatanSetelah } from "../bahan/anggaran-setelah";
import {
  jumlahBerubah,
  programBerubah,
  uangPerubahan,
  type AnggaranBerubah,
} from "../bahan/perubahan-anggaran";
import { catatanRusak } from "../bahan/tak-terjumlah";
import { jumlahUangLaporan, perubahanLaporan, selisihLaporan } from "../kit/angka";
import type { BahanLaporan, SusunanLaporan } from "../kit/jenis";
import type { BarisNaskah, KolomNaskah, Naskah, SelNaskah } from "../kit/naskah";
import { SEL_KOSONG, selAngka, selNomor, selTeks } from "../kit/sel";
import { susunNaskah } from "../kit/susun-naskah";
import { kopBab, tahunLaporan } from "./kop-bab";

const BERUBAH = "Bertambah/(Berkurang)";

const KOLOM: readonly KolomNaskah[] = [
  { judul: "No", lebar: 26, datar: "Center" },
  { judul: "Program", lebar: 0, datar: "Left" },
  { judul: "Sebelum Perubahan", kelompok: "Anggaran (Rp)", lebar: 96, datar: "Right" },
  { judul: "Setelah Perubahan", kelompok: "Anggaran (Rp)", lebar: 96, datar: "Right" },
  { judul: "Rp", kelompok: BERUBAH, lebar: 96, datar: "Right" },
  { judul: "%", kelompok: BERUBAH, lebar: 62, datar: "Right" },
];

function selAnggaran({ induk, perubahan, selisih, persen }: AnggaranBerubah, koma: boolean): SelNaskah[] {
  return [
    selAngka(jumlahUangLaporan(induk, koma)),
    selAngka(jumlahUangLaporan(perubahan, koma)),
    selAngka(selisihLaporan(selisih, koma)),
    selAngka(perubahanLaporan(persen, koma)),
  ];
}

const CATATAN = [
  "Angka dalam kurung berarti berkurang. Persentase JUMLAH dihitung dari jumlah rupiahnya.",
  "Sebelum perubahan adalah anggaran PK induk.",
];

/** The budget of every program before and after the change, and by how much it rose or fell. */
export function perubahanAnggaranLaporan(bahan: BahanLaporan): SusunanLaporan {
  const { isi, profil } = bahan;
  const koma = isi.komaDesimal;
  const program = programBerubah(isi);
  const baris = program.map((satu, i): BarisNaskah => ({
    jenis: "data",
    sel: [
      selNomor(`${i + 1}.`),
      selTeks(satu.nama || "(nama program belum diisi)"),
      ...selAnggaran(satu, koma),
    ],
  }));
  const total = [SEL_KOSONG, selTeks("JUMLAH"), ...selAnggaran(jumlahBerubah(program), koma)];
  const naskah: Naskah = {
    judul: kopBab("Anggaran Sebelum dan Setelah Perubahan", profil),
    mendatar: false,
    bagian: [
      {
        jenis: "tabel",
        nomor: nomorTabel(isi, "perubahan-anggaran"),
        judul: `Anggaran Program Sebelum dan Setelah Perubahan ${tahunLaporan(profil)}`.trim(),
        kolom: KOLOM,
        baris: [...baris, { jenis: "jumlah", sel: total }],
        penomoran: true,
        ukuran: 9,
      },
      ...[...CATATAN, ...catatanSetelah(isi), ...catatanRusak(uangPerubahan(isi))].map((teks) => ({
        jenis: "catatan" as const,
        teks,
      })),
    ],
  };
  return { rencana: susunNaskah(naskah, bahan), naskah, isi: [{ benda: "program", banyak: program.length }] };
}
