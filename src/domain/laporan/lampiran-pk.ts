import { bacaAngka } from "../angka/baca-angka";
import { formatAngka } from "../angka/format-angka";
import type { RencanaLembar } from "../lembar/lembar";
import { teksApaAdanya } from "../lembar/kolom";
import { rupiahLaporan, type AngkaLaporan } from "./angka-laporan";
import type { BahanLampiran, ProgramPK, SasaranPK } from "./bahan";
import { barisJarak, type BarisLaporan } from "./baris-laporan";
import { lebarCetak } from "./halaman";
import { barisKop, namaDuaBaris } from "./kop";
import { JUDUL_LAMPIRAN } from "./nama-lampiran";
import { susunLaporan } from "./susun-laporan";
import { barisTabel, kepalaTabel, type IsiTabel, type KolomLaporan } from "./tabel-laporan";
import { atasan, barisTandaTangan, kepala, tempatTanggal } from "./tanda-tangan";
import { banyakBaris, tinggiBaris } from "./ukuran-teks";

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

function lebarKolom({ pengaturan }: BahanLampiran): number[] {
  const sisa = lebarCetak(pengaturan.kertas) - 30 - 80 - 105;
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

function barisSasaran(satu: SasaranPK, nomor: number, lebar: readonly number[]): readonly BarisLaporan[] {
  const turun = satu.indikator.length - 1;
  const baris = satu.indikator.map(({ indikator, target }, i) =>
    barisTabel(
      SASARAN,
      [
        i === 0 ? { isi: `'${nomor}.`, turun } : { isi: "" },
        i === 0 ? { isi: teksApaAdanya(satu.sasaran), turun } : { isi: "" },
        { isi: teksApaAdanya(indikator) },
        { isi: teksApaAdanya(target) },
      ],
      lebar,
    ),
  );
  return lapangkan(baris, satu.sasaran, lebar);
}

const rupiah = ({ isi, format }: AngkaLaporan): IsiTabel => (format ? { isi, gaya: { format } } : { isi });

function barisProgram(bahan: BahanLampiran, lebar: readonly number[]): BarisLaporan[] {
  const satu = ({ program, anggaran, keterangan }: ProgramPK, i: number): BarisLaporan => {
    const uang = rupiah(rupiahLaporan(anggaran, bahan.komaDesimal));
    return barisTabel(
      PROGRAM,
      [{ isi: `'${i + 1}.` }, { isi: teksApaAdanya(program) }, uang, { isi: teksApaAdanya(keterangan) }],
      lebar,
    );
  };
  return [...bahan.program.map(satu), barisJumlah(bahan, lebar)];
}

/** Sum of the budgets that are numbers; what is not is told of elsewhere, cell by cell. */
function barisJumlah({ program, komaDesimal }: BahanLampiran, lebar: readonly number[]): BarisLaporan {
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

/** Target and unit as the agreement prints them: "32 orang", "1.150 orang", "100 %". */
export function targetBersatuan(target: unknown, satuan: string): string {
  if (typeof target === "number") return `${formatAngka(target)} ${satuan}`.trim();
  const teks = String(target ?? "").trim();
  return satuan && bacaAngka(teks).jenis === "angka" && !teks.endsWith(satuan) && !/[A-Za-z%]/.test(teks)
    ? `${teks} ${satuan}`
    : teks;
}

/** Lampiran I with the agreement: sasaran, indicators, targets, programs with their budget, both parties' signatures. */
export function lampiranPK(bahan: BahanLampiran, tinggiAtas = 0): RencanaLembar {
  const { profil, pengaturan } = bahan;
  const lebar = lebarKolom(bahan);
  const judul = [
    `PERJANJIAN KINERJA TAHUN ${profil.tahun}`.trim(),
    ...namaDuaBaris(profil.instansi, profil.daerah),
  ];
  const penanda = [
    { penanda: atasan(profil, "Pihak Kedua,"), kolom: 0, sampai: 1 },
    { penanda: kepala(profil, "Pihak Pertama,"), kolom: 2, sampai: 4 },
  ];
  const { tempat, tanggal } = pengaturan.lampiranI;
  const program = bahan.program.length > 0 ? barisProgram(bahan, lebar) : [];
  const bagian = {
    atas: barisKop(judul, lebar),
    kepala: kepalaTabel(SASARAN, lebar),
    data: bahan.pk.flatMap((satu, i) => barisSasaran(satu, i + 1, lebar)),
    sambungan: program.length > 0 ? [barisJarak(14), ...kepalaTabel(PROGRAM, lebar), ...program] : [],
    akhir: [
      barisJarak(18),
      ...barisTandaTangan(penanda, tempatTanggal(tempat || profil.kota, tanggal), lebar),
    ],
  };
  return susunLaporan(bagian, lebar, {
    judul: JUDUL_LAMPIRAN,
    kaki: profil.instansi,
    kertas: pengaturan.kertas,
    tinggiAtas,
  });
}
