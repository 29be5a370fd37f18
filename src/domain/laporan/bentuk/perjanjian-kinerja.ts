import { bacaAngka } from "../../angka/baca-angka";
import { teksApaAdanya } from "../../lembar/kolom";
import type { PengaturanLampiran } from "../../pengaturan/pengaturan";
import { kelompokSasaran, programPK, type ProgramPK, type SasaranPK } from "../bahan/pk";
import { rupiahLaporan, type AngkaLaporan } from "../kit/angka";
import { barisJarak, type BarisLaporan } from "../kit/baris";
import { lebarCetak, type HalamanCetak } from "../kit/halaman";
import type { BahanLaporan, SusunanLaporan, Takaran } from "../kit/jenis";
import { barisKop, namaDuaBaris } from "../kit/kop";
import { susunLaporan } from "../kit/susun";
import { barisTabel, kepalaTabel, type IsiTabel, type KolomLaporan } from "../kit/tabel";
import { atasan, barisTandaTangan, kepala, tempatTanggal } from "../kit/tanda-tangan";
import { banyakBaris, tinggiBaris } from "../kit/ukuran-teks";

/** Place and date above the signatures. */
type PilihanPerjanjian = Pick<PengaturanLampiran, "tempat" | "tanggal">;

/** Smaller than the report's own text: an agreement of two dozen indicators then stays on one page. */
const ukuran = 9;

const SASARAN: readonly KolomLaporan[] = [
  { judul: "NO", kolom: 0, datar: "Center", ukuran },
  { judul: "SASARAN STRATEGIS", kolom: 1, datar: "Left", ukuran },
  { judul: "INDIKATOR KINERJA", kolom: 2, sampai: 3, datar: "Left", ukuran },
  { judul: "TARGET", kolom: 4, datar: "Left", ukuran },
];

const PROGRAM: readonly KolomLaporan[] = [
  { judul: "NO", kolom: 0, datar: "Center", ukuran },
  { judul: "PROGRAM", kolom: 1, sampai: 2, datar: "Left", ukuran },
  { judul: "ANGGARAN (Rp)", kolom: 3, datar: "Right", ukuran },
  { judul: "KETERANGAN", kolom: 4, datar: "Left", ukuran },
];

function lebarKolom(halaman: HalamanCetak): number[] {
  const sisa = lebarCetak(halaman) - 30 - 80 - 105;
  return [30, Math.floor(sisa * 0.58), 80, 105, Math.ceil(sisa * 0.42)];
}

/** A sasaran whose text is longer than its indicators gets the room on its last row. */
function lapangkan(
  baris: readonly BarisLaporan[],
  teks: string,
  lebar: readonly number[],
): readonly BarisLaporan[] {
  const perlu = tinggiBaris(banyakBaris(teks, lebar[1] ?? 0, ukuran), ukuran) + 3;
  const kurang = perlu - baris.reduce((n, { tinggi }) => n + tinggi, 0);
  const akhir = baris.at(-1);
  return kurang > 0 && akhir ? [...baris.slice(0, -1), { ...akhir, tinggi: akhir.tinggi + kurang }] : baris;
}

function barisSasaran(
  { sasaran, indikator: daftar }: SasaranPK,
  nomor: number,
  lebar: readonly number[],
): readonly BarisLaporan[] {
  const turun = daftar.length - 1;
  const baris = daftar.map(({ indikator, target }, i) =>
    barisTabel(
      SASARAN,
      [
        i === 0 ? { isi: `'${nomor}.`, turun } : { isi: "" },
        i === 0 ? { isi: teksApaAdanya(sasaran), turun } : { isi: "" },
        { isi: teksApaAdanya(indikator) },
        { isi: teksApaAdanya(target) },
      ],
      lebar,
    ),
  );
  return lapangkan(baris, sasaran, lebar);
}

const rupiah = ({ isi, format }: AngkaLaporan): IsiTabel => (format ? { isi, gaya: { format } } : { isi });

function barisProgram(
  program: readonly ProgramPK[],
  komaDesimal: boolean,
  lebar: readonly number[],
): BarisLaporan[] {
  if (program.length === 0) return [];
  const baris = program.map(({ program: nama, anggaran, keterangan }, i) => {
    const uang = rupiah(rupiahLaporan(anggaran, komaDesimal));
    const isi = [
      { isi: `'${i + 1}.` },
      { isi: teksApaAdanya(nama) },
      uang,
      { isi: teksApaAdanya(keterangan) },
    ];
    return barisTabel(PROGRAM, isi, lebar);
  });
  return [...baris, barisJumlah(program, komaDesimal, lebar)];
}

/** Sum of the budgets that are numbers; what is not is told of elsewhere, cell by cell. */
function barisJumlah(
  program: readonly ProgramPK[],
  komaDesimal: boolean,
  lebar: readonly number[],
): BarisLaporan {
  const jumlah = program.reduce((n, { anggaran }) => {
    const bacaan = bacaAngka(anggaran);
    return bacaan.jenis === "angka" ? n + bacaan.nilai : n;
  }, 0);
  const tebal = { tebal: true } as const;
  const { isi, format } = rupiahLaporan(jumlah, komaDesimal);
  const gaya = format ? { ...tebal, format } : tebal;
  const sel: IsiTabel[] = [{ isi: "" }, { isi: "JUMLAH", gaya: tebal }, { isi, gaya }, { isi: "" }];
  return barisTabel(PROGRAM, sel, lebar);
}

function barisPenutup(
  { profil }: BahanLaporan,
  { tempat, tanggal }: PilihanPerjanjian,
  lebar: readonly number[],
): BarisLaporan[] {
  const penanda = [
    { penanda: atasan(profil, "Pihak Kedua,"), kolom: 0, sampai: 1 },
    { penanda: kepala(profil, "Pihak Pertama,"), kolom: 2, sampai: 4 },
  ];
  const tempatnya = tempatTanggal(tempat || profil.kota, tanggal);
  return [barisJarak(18), ...barisTandaTangan(penanda, tempatnya, lebar)];
}

function takaran(pk: readonly SasaranPK[], program: readonly ProgramPK[]): Takaran[] {
  const indikator = pk.reduce((n, satu) => n + satu.indikator.length, 0);
  return [
    { benda: "sasaran", banyak: pk.length },
    { benda: "indikator", banyak: indikator },
    { benda: "program", banyak: program.length },
  ];
}

/** The performance agreement: sasaran, indicators, targets, programs with their budget, both parties' signatures. */
export function perjanjianKinerja(bahan: BahanLaporan, pilihan: PilihanPerjanjian): SusunanLaporan {
  const { judul, profil, isi, kertas, tinggiAtas } = bahan;
  const halaman = { kertas, mendatar: false };
  const lebar = lebarKolom(halaman);
  const [pk, program] = [kelompokSasaran(isi.pk ?? []), programPK(isi.program ?? [])];
  const tahun = `PERJANJIAN KINERJA TAHUN ${profil.tahun}`.trim();
  const baris = barisProgram(program, isi.komaDesimal, lebar);
  const bagian = {
    atas: barisKop(judul, [tahun, ...namaDuaBaris(profil.instansi, profil.daerah)], lebar),
    kepala: kepalaTabel(SASARAN, lebar),
    data: pk.flatMap((sasaran, i) => barisSasaran(sasaran, i + 1, lebar)),
    sambungan: baris.length > 0 ? [barisJarak(14), ...kepalaTabel(PROGRAM, lebar), ...baris] : [],
    akhir: barisPenutup(bahan, pilihan, lebar),
  };
  const rencana = susunLaporan(bagian, lebar, { judul, kaki: profil.instansi, halaman, tinggiAtas });
  return { rencana, isi: takaran(pk, program) };
}
