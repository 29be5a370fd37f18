import type { Kertas } from "../pengaturan/pengaturan";
import { baganFormulir } from "./bagan";
import type { BarisPK, BarisProgram } from "./isi";
import { hurufJudul, type Kolom } from "./kolom";
import type { Blok, GayaArea, IsiRencana, RencanaLembar, WarnaBersyarat } from "./lembar";
import { JUDUL_LEMBAR, NAMA_LEMBAR, NAMA_TABEL } from "./nama";
import { pilihanPolaritas } from "./pilihan";
import { FORMAT, GAYA_SUBJUDUL, GAYA_TOTAL } from "./rupa";
import { lebarKolom, susunTabel, type TabelFormulir } from "./tabel-formulir";
import { formatPecahan, pudarkanUlangan } from "./warna-kriteria";

/** Titles of the table of indicators, which readers look for. */
export const JUDUL_PK = {
  no: "No",
  sasaran: "Sasaran Strategis",
  indikator: "Indikator Kinerja",
  target: "Target",
  satuan: "Satuan",
  polaritas: "Polaritas",
} as const;

/** Titles of the table of programs, which readers look for. */
export const JUDUL_PROGRAM = {
  no: "No",
  program: "Program",
  induk: "Anggaran Induk",
  perubahan: "Anggaran Perubahan",
  keterangan: "Keterangan",
} as const;

const KOLOM_PK: readonly Kolom<BarisPK & { readonly no: number | null }>[] = [
  { judul: JUDUL_PK.no, lebar: 28, datar: "Center", isi: (b) => b.no },
  { judul: JUDUL_PK.sasaran, lebar: 235, isi: (b) => b.sasaran },
  { judul: JUDUL_PK.indikator, lebar: 235, isi: (b) => b.indikator },
  { judul: JUDUL_PK.target, lebar: 125, datar: "Right", format: FORMAT.bulat, isi: (b) => b.target },
  { judul: JUDUL_PK.satuan, lebar: 110, rumus: `=IFERROR(LKJIP.SATUAN([@${JUDUL_PK.target}]),"")` },
  { judul: JUDUL_PK.polaritas, lebar: 80, datar: "Center", isi: (b) => b.polaritas || null },
];

const rupiah = { datar: "Right", format: FORMAT.bulat } as const;

const KOLOM_PROGRAM: readonly Kolom<BarisProgram>[] = [
  { judul: JUDUL_PROGRAM.no, lebar: 28, datar: "Center", isi: (_, i) => i + 1 },
  { judul: JUDUL_PROGRAM.program, lebar: 235, isi: (b) => b.program },
  { judul: JUDUL_PROGRAM.induk, lebar: 235, ...rupiah, isi: (b) => b.anggaranInduk },
  { judul: JUDUL_PROGRAM.perubahan, lebar: 125, ...rupiah, isi: (b) => b.anggaranPerubahan },
  { judul: JUDUL_PROGRAM.keterangan, lebar: 110, isi: (b) => b.keterangan },
];

const jumlah = (judul: string): string => `=SUM(${NAMA_TABEL.program}[${judul}])`;
const TOTAL: readonly IsiRencana[] = [
  null,
  "JUMLAH",
  jumlah(JUDUL_PROGRAM.induk),
  jumlah(JUDUL_PROGRAM.perubahan),
  null,
];

/** Gives each sasaran its number on its first row. */
function bernomor(data: readonly BarisPK[]): (BarisPK & { no: number | null })[] {
  let no = 0;
  return data.map((baris, i) => ({ ...baris, no: baris.sasaran === data[i - 1]?.sasaran ? null : ++no }));
}

const BARIS_KEPALA = 6;

const BAGAN_PK = {
  judul: "PERJANJIAN KINERJA",
  petunjuk:
    "Target boleh ditulis dengan satuannya (32 orang). Untuk baris baru, sisipkan baris di dalam tabel.",
  barisKepala: BARIS_KEPALA,
} as const;

function tabelProgram(data: readonly BarisProgram[], barisKepala: number): TabelFormulir {
  const nama = NAMA_TABEL.program;
  return susunTabel({ nama, barisKepala, kolom: KOLOM_PROGRAM, data, barisKosong: 6, total: TOTAL });
}

function gayaPK(atas: TabelFormulir, bawah: TabelFormulir, judulProgram: number): GayaArea[] {
  const total = bawah.barisAkhir + 1;
  return [
    ...atas.gaya,
    { area: `A${judulProgram}`, gaya: GAYA_SUBJUDUL },
    ...bawah.gaya,
    { area: `A${total}:E${total}`, gaya: GAYA_TOTAL },
    { area: `C${total}:D${total}`, gaya: { ...rupiah, inden: 1 } },
  ];
}

function warnaPK(atas: TabelFormulir, bawah: TabelFormulir): WarnaBersyarat[] {
  const huruf = `$${hurufJudul(KOLOM_PK, JUDUL_PK.sasaran)}`;
  const uang = `C${bawah.barisAwal}:D${bawah.barisAkhir + 1}`;
  const awal = atas.barisAwal;
  return [
    pudarkanUlangan(atas.area(JUDUL_PK.sasaran), `${huruf}${awal}`, `${huruf}${awal - 1}`),
    formatPecahan(uang, `C${bawah.barisAwal}`),
  ];
}

/** The PK sheet: the indicators of the agreement, and below them its programs with both budgets. */
export function lembarPK(
  data: readonly BarisPK[],
  program: readonly BarisProgram[],
  kertas: Kertas,
): RencanaLembar {
  const atas = susunTabel({
    nama: NAMA_TABEL.pk,
    barisKepala: BARIS_KEPALA,
    kolom: KOLOM_PK,
    data: bernomor(data),
    barisKosong: 10,
  });
  const judulProgram = atas.barisAkhir + 2;
  const bawah = tabelProgram(program, judulProgram + 1);
  const bagan = baganFormulir({ ...BAGAN_PK, kertas });
  const judul: Blok = { area: `A${judulProgram}`, isi: [["PROGRAM DAN ANGGARAN (Rp)"]] };
  return {
    ...bagan,
    judul: JUDUL_LEMBAR.pk,
    nama: [{ nama: NAMA_LEMBAR.pk, area: "A1", tersembunyi: true }],
    blok: [...bagan.blok, atas.blok, judul, bawah.blok],
    tabel: [atas.tabel, bawah.tabel],
    gaya: [...bagan.gaya, ...gayaPK(atas, bawah, judulProgram)],
    pilihan: [pilihanPolaritas(atas.area(JUDUL_PK.polaritas))],
    warna: warnaPK(atas, bawah),
    lebar: lebarKolom(KOLOM_PK),
    pasTinggi: [atas.seluruhBaris, bawah.seluruhBaris],
    tinggi: [
      ...bagan.tinggi,
      { baris: String(BARIS_KEPALA), poin: 26 },
      { baris: String(judulProgram + 1), poin: 22 },
    ],
  };
}
