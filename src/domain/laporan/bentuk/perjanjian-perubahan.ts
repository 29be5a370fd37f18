import { teksApaAdanya } from "../../lembar/kolom";
import type { Gaya } from "../../lembar/lembar";
import type { PengaturanLampiran } from "../../pengaturan/pengaturan";
import { catatanSetelah } from "../bahan/anggaran-setelah";
import { jumlahUtuh } from "../bahan/jumlah";
import {
  jumlahBerubah,
  programBerubah,
  type AnggaranBerubah,
  type ProgramBerubah,
} from "../bahan/perubahan-anggaran";
import { targetBerubah, type SasaranBerubah, type TargetBerubah } from "../bahan/perubahan-pk";
import { jumlahLaporan, perubahanLaporan, selisihLaporan } from "../kit/angka";
import { barisIsi, barisJarak, type BarisLaporan } from "../kit/baris";
import type { Potongan } from "../kit/bagi-halaman";
import { potonganTabel, susunBerhalaman } from "../kit/berhalaman";
import { halamanBahan, lebarCetak, type HalamanCetak } from "../kit/halaman";
import type { BahanLaporan, SusunanLaporan } from "../kit/jenis";
import { barisJudul, barisPojok, namaDuaBaris, tahunJudul } from "../kit/kop";
import { tinggiSemua } from "../kit/susun";
import { barisTabel, kepalaTabel, type IsiTabel, type KolomLaporan } from "../kit/tabel";
import { atasan, barisTandaTangan, kepala, tempatTanggal } from "../kit/tanda-tangan";
import { TITIK } from "../kit/titik";
import { selAngka, TEBAL } from "./pk/tabel-program";

type PilihanPerubahan = Pick<PengaturanLampiran, "tempat" | "tanggal">;

const ukuran = 9;

const TARGET: readonly KolomLaporan[] = [
  { judul: "NO", kolom: 0, datar: "Center", ukuran },
  { judul: "SASARAN STRATEGIS", kolom: 1, datar: "Left", ukuran },
  { judul: "INDIKATOR KINERJA", kolom: 2, sampai: 3, datar: "Left", ukuran },
  { judul: "TARGET SEMULA", kolom: 4, datar: "Left", ukuran },
  { judul: "TARGET MENJADI", kolom: 5, sampai: 6, datar: "Left", ukuran },
  { judul: "ALASAN / USULAN", kolom: 7, datar: "Left", ukuran },
];

const PROGRAM: readonly KolomLaporan[] = [
  { judul: "NO", kolom: 0, datar: "Center", ukuran },
  { judul: "PROGRAM", kolom: 1, sampai: 2, datar: "Left", ukuran },
  { judul: "ANGGARAN INDUK (Rp)", kolom: 3, datar: "Right", ukuran },
  { judul: "ANGGARAN PERUBAHAN (Rp)", kolom: 4, datar: "Right", ukuran },
  { judul: "BERTAMBAH / (BERKURANG) (Rp)", kolom: 5, datar: "Right", ukuran },
  { judul: "%", kolom: 6, datar: "Right", ukuran },
  { judul: "ALASAN", kolom: 7, datar: "Left", ukuran },
];

function lebarKolom(halaman: HalamanCetak): number[] {
  const tetap = [28, 0, 60, 96, 96, 96, 62, 0];
  const sisa = lebarCetak(halaman) - tetap.reduce((a, b) => a + b, 0);
  const sasaran = Math.floor(sisa * 0.47);
  return tetap.map((poin, i) => (i === 1 ? sasaran : i === 7 ? sisa - sasaran : poin));
}

/** What a row is made with. */
type Rupa = Pick<BahanLaporan, "isian"> & { readonly koma: boolean; readonly lebar: readonly number[] };

const usulan = ({ tanpaAnggaran }: TargetBerubah): string =>
  tanpaAnggaran
    ? `Usulan: turunkan target, atau jelaskan sumber daya lain; anggaran ${tanpaAnggaran} menjadi 0.`
    : "";

function barisTarget(
  { sasaran }: SasaranBerubah,
  satu: TargetBerubah,
  kepalaSel: readonly IsiTabel[],
  { isian, lebar }: Rupa,
): BarisLaporan {
  const tebal = satu.berubah ? { gaya: { tebal: true } } : {};
  return barisTabel(
    TARGET,
    [
      ...kepalaSel,
      { isi: teksApaAdanya(satu.indikator || TITIK) },
      { isi: teksApaAdanya(satu.semula || TITIK) },
      { isi: teksApaAdanya(satu.menjadi || TITIK), ...tebal },
      isian.tempat(`alasan target\n${sasaran}\n${satu.indikator}`, usulan(satu)),
    ],
    lebar,
  );
}

/** Points up to which the rows of a sasaran stay on one page: about half of it. */
const TINGGI_SEKELOMPOK = 240;

/** The sasaran stands on the first of its rows only; they stay together unless they would leave half a page empty. */
function kelompokTarget(sasaran: SasaranBerubah, nomor: number, rupa: Rupa): BarisLaporan[][] {
  const baris = sasaran.indikator.map((satu, i) => {
    const kepalaSel = i === 0 ? [`'${nomor}.`, teksApaAdanya(sasaran.sasaran || TITIK)] : ["", ""];
    return barisTarget(
      sasaran,
      satu,
      kepalaSel.map((isi) => ({ isi })),
      rupa,
    );
  });
  return tinggiSemua(baris) <= TINGGI_SEKELOMPOK ? [baris] : baris.map((satu) => [satu]);
}

/** Dots where a budget is not known: half a sum is not shown here. */
function selProgram({ induk, perubahan, selisih, persen }: AnggaranBerubah, koma: boolean): IsiTabel[] {
  return [
    jumlahLaporan(jumlahUtuh(induk), koma),
    jumlahLaporan(jumlahUtuh(perubahan), koma),
    selisihLaporan(selisih, koma),
    perubahanLaporan(persen, koma),
  ].map(selAngka);
}

function barisProgram(satu: ProgramBerubah, i: number, { isian, koma, lebar }: Rupa): BarisLaporan {
  const nama = teksApaAdanya(satu.nama || TITIK);
  const alasan = isian.tempat(`alasan program\n${satu.nama}`);
  return barisTabel(
    PROGRAM,
    [{ isi: `'${i + 1}.` }, { isi: nama }, ...selProgram(satu, koma), alasan],
    lebar,
  );
}

function barisJumlah(program: readonly ProgramBerubah[], { koma, lebar }: Rupa): BarisLaporan {
  const sel = [{ isi: "" }, { isi: "JUMLAH" }, ...selProgram(jumlahBerubah(program), koma), { isi: "" }];
  return barisTabel(PROGRAM, sel, lebar, TEBAL);
}

function tabelProgramBerubah(program: readonly ProgramBerubah[], rupa: Rupa): Potongan[] {
  const baris = program.map((satu, i) => barisProgram(satu, i, rupa));
  const akhir = barisJumlah(program, rupa);
  const kelompok = baris.map((satu, i) => (i === baris.length - 1 ? [satu, akhir] : [satu]));
  return potonganTabel(kepalaTabel(PROGRAM, rupa.lebar), kelompok, 1);
}

const SUBJUDUL: Gaya = { tebal: true, datar: "Left", tegak: "Center" };

function subjudul(isi: string, lebar: readonly number[]): Potongan {
  const sel = { kolom: 0, sampai: lebar.length - 1, isi, gaya: SUBJUDUL };
  return { baris: [barisJarak(8), barisIsi([sel], lebar, 4)], lekat: "sesudah" };
}

/** A note under a table, over its whole width. */
function catatan(isi: string, lebar: readonly number[]): Potongan {
  const gaya: Gaya = { ukuran, bungkus: true, datar: "Left" };
  const sel = { kolom: 0, sampai: lebar.length - 1, isi, gaya };
  return { baris: [barisIsi([sel], lebar, 4)], lekat: "sebelum" };
}

function tandaTangan(
  { profil }: BahanLaporan,
  { tempat, tanggal }: PilihanPerubahan,
  lebar: readonly number[],
): BarisLaporan[] {
  const penanda = [
    { penanda: atasan(profil, "Pihak Kedua,"), kolom: 1, sampai: 2 },
    { penanda: kepala(profil, "Pihak Pertama,"), kolom: 5, sampai: 7 },
  ];
  return [barisJarak(18), ...barisTandaTangan(penanda, tempatTanggal(tempat || profil.kota, tanggal), lebar)];
}

/** The agreement before and after its change: targets, budgets, why; both parties' signatures. */
export function perjanjianPerubahan(bahan: BahanLaporan, pilihan: PilihanPerubahan): SusunanLaporan {
  const { judul, profil, isi, tinggiAtas, isian } = bahan;
  const halaman = halamanBahan(bahan, true);
  const lebar = lebarKolom(halaman);
  const rupa = { isian, koma: isi.komaDesimal, lebar };
  const [sasaran, program] = [targetBerubah(isi), programBerubah(isi)];
  const tahun = `PERUBAHAN PERJANJIAN KINERJA ${tahunJudul(profil)}`;
  const potongan: Potongan[] = [
    {
      baris: [...barisJudul([tahun, ...namaDuaBaris(profil.instansi, profil.daerah)], lebar), barisJarak(6)],
      lekat: "sesudah",
    },
    ...(program.length > 0 ? [subjudul("A. Program dan anggaran", lebar)] : []),
    ...tabelProgramBerubah(program, rupa),
    ...catatanSetelah(isi).map((teks) => catatan(teks, lebar)),
    ...(sasaran.length > 0 ? [subjudul("B. Sasaran, indikator, dan target", lebar)] : []),
    ...potonganTabel(
      kepalaTabel(TARGET, lebar),
      sasaran.flatMap((satu, i) => kelompokTarget(satu, i + 1, rupa)),
    ),
    { baris: tandaTangan(bahan, pilihan, lebar), lekat: "sebelum" },
  ];
  const sampul = { judul, kaki: profil.instansi, halaman, tinggiAtas };
  return {
    ...susunBerhalaman(barisPojok(judul, lebar), potongan, lebar, sampul),
    isi: [
      { benda: "program", banyak: program.length },
      { benda: "indikator", banyak: sasaran.reduce((n, { indikator }) => n + indikator.length, 0) },
    ],
  };
}
