import { formatPersen } from "../../angka/format-angka";
import type { PohonAnggaran, Program } from "../bahan/kegiatan";
import { jumlahUangLaporan } from "../kit/angka";
import type { BarisNaskah, KolomNaskah } from "../kit/naskah";
import { selAngka, selNomor, selTeks } from "../kit/sel";
import { bagiTitik, grafikPersen, LEBAR, type CalonGrafik } from "./bagi-grafik";
import { selPersen } from "./grafik-capaian";

const KOLOM: readonly KolomNaskah[] = [
  { judul: "No", lebar: 32, datar: "Center" },
  { judul: "Program", lebar: 0, datar: "Left" },
  { judul: "Anggaran (Rp)", lebar: LEBAR.uang, datar: "Right" },
  { judul: "Realisasi (Rp)", lebar: LEBAR.uang, datar: "Right" },
  { judul: "Serapan (%)", lebar: LEBAR.persen, datar: "Right" },
];
const SERAPAN = 4;

/** How the rows are written. */
interface CaraSerapan {
  readonly anggaran: PohonAnggaran;
  readonly koma: boolean;
}

function barisProgram(program: Program, nomor: number, { koma }: CaraSerapan): BarisNaskah {
  return {
    jenis: "data",
    sel: [
      selNomor(String(nomor)),
      selTeks(program.nama || "(nama program belum diisi)"),
      selAngka(jumlahUangLaporan(program.pagu, koma)),
      selAngka(jumlahUangLaporan(program.realisasi, koma)),
      selPersen(program.serapan),
    ],
  };
}

function barisJumlah({ anggaran, koma }: CaraSerapan): BarisNaskah {
  const { pagu, realisasi, serapan } = anggaran;
  const uang = [pagu, realisasi].map((satu) => selAngka(jumlahUangLaporan(satu, koma)));
  return {
    jenis: "jumlah",
    sel: [{ ...selTeks("JUMLAH", { datar: "Center" }), lebar: 2 }, ...uang, selPersen(serapan)],
  };
}

/** The line of the total; the legend says its figure, for it has no labels. */
function garisSeluruh({
  serapan,
}: PohonAnggaran): { readonly tetap: number; readonly nama: string } | undefined {
  if (serapan.jenis !== "angka") return undefined;
  return { tetap: serapan.nilai, nama: `Seluruh program (${formatPersen(serapan.nilai)})` };
}

/** Serapan of every program and, as a line, that of all of them: the ratio of the two sums. */
export function grafikSerapan(anggaran: PohonAnggaran, tahun: string, koma: boolean): CalonGrafik[] {
  const cara = { anggaran, koma };
  const bagian = bagiTitik(anggaran.program.map((program, i) => ({ program, nomor: i + 1 })));
  return bagian.map((isi, i) => {
    const baris = isi.map(({ program, nomor }) => barisProgram(program, nomor, cara));
    return grafikPersen({
      judul: `Serapan Anggaran per Program ${tahun}`.trim(),
      bagian: { ke: i + 1, dari: bagian.length },
      kolom: KOLOM,
      baris: i === bagian.length - 1 ? [...baris, barisJumlah(cara)] : baris,
      sumbu: "Nomor program (lihat tabel)",
      ukuran: { kolom: SERAPAN, nama: "Serapan" },
      batas: garisSeluruh(anggaran),
    });
  });
}
