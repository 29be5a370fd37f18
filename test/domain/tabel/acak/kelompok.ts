import type { NilaiSel } from "../../../../src/domain/tabel";
import type { Undian } from "./undian";

/** A column of a random sheet and what its author knows of it. */
export interface KolomAcak {
  /** Header texts from top to bottom; a text that neighbours share at the top is their group. */
  readonly judul: readonly string[];
  readonly isi: readonly NilaiSel[];
  /** A percentage of a pair of its row: it may be coloured. */
  readonly persen?: true;
}

/** Target and realisasi of every row. */
export type Pasangan = readonly (readonly [number, number])[];

/** Columns that belong together. */
export interface Kelompok {
  readonly kolom: readonly KolomAcak[];
  /** The pair that the headers call the year's. */
  readonly setahun?: Pasangan;
  /** Groups of equal rank, which may change places. */
  readonly setara?: readonly (readonly KolomAcak[])[];
}

const dua = (n: number): number => Math.round(n * 100) / 100;
const persen = (pasangan: Pasangan): number[] => pasangan.map(([t, r]) => dua((100 * r) / t));

/** What was reached lies between a tenth and nearly twice of what was promised. */
function pasangan(u: Undian, baris: number): Pasangan {
  const besar = u.satu([40, 200, 900, 12_000]);
  return Array.from({ length: baris }, () => {
    const t = u.antara(Math.ceil(besar / 10), besar);
    return [t, Math.max(1, Math.round((t * u.antara(10, 190)) / 100))] as const;
  });
}

const kiri = (p: Pasangan): number[] => p.map(([t]) => t);
const kanan = (p: Pasangan): number[] => p.map(([, r]) => r);
const TARGET = ["Target", "TARGET", "Rencana", "Target Kinerja"];
const REALISASI = ["Realisasi", "REALISASI", "Realisasi Kinerja"];
const CAPAIAN = ["Capaian (%)", "% Capaian", "Tingkat Capaian (%)", "Persentase Capaian"];
const JUMLAH = ["Jumlah", "Total", "JML"];
const DERET: readonly (readonly string[])[] = [
  ["Januari", "Februari", "Maret", "April", "Mei", "Juni"],
  ["Kec. Utara", "Kec. Selatan", "Kec. Timur", "Kec. Barat"],
  ["Tahap I", "Tahap II", "Tahap III"],
  ["PAUD", "SD", "SMP"],
  ["Laki-laki", "Perempuan"],
  ["Puskesmas Mawar", "Puskesmas Melati", "Puskesmas Kenanga"],
  ["Caturwulan I", "Caturwulan II", "Caturwulan III"],
  ["Minggu I", "Minggu II", "Minggu III", "Minggu IV"],
  ["Zona A", "Zona B", "Zona C"],
  ["Gapoktan Jaya", "Gapoktan Makmur"],
  ["Emas", "Perak", "Perunggu"],
  ["B03", "B06", "B09", "B12"],
  ["Kehadiran", "Laporan Harian"],
  ["Luas Tanam", "Produksi", "Panen"],
];
/** What a group's title may say of its own unit. */
const SATUAN_GRUP: readonly ((nama: string) => string)[] = [
  (nama) => nama,
  (nama) => nama,
  (nama) => `${nama} (%)`,
  (nama) => `${nama} (Orang)`,
  (nama) => `${nama} (Rp)`,
  (nama) => `Persentase ${nama}`,
  (nama) => `Jumlah ${nama}`,
  (nama) => `% ${nama}`,
];

function trio(
  u: Undian,
  p: Pasangan,
  induk: readonly string[],
  ekor = "",
  denganCapaian = true,
): KolomAcak[] {
  const judul = (kata: string): string[] => [...induk, `${kata}${ekor}`];
  return [
    { judul: judul(u.satu(TARGET)), isi: kiri(p) },
    { judul: judul(u.satu(REALISASI)), isi: kanan(p) },
    ...(denganCapaian ? [{ judul: [...induk, u.satu(CAPAIAN)], isi: persen(p), persen: true as const }] : []),
  ];
}

/** The year's target, realisasi and perhaps capaian: bare, with the year, with a unit, or under a group. */
function setahun(u: Undian, baris: number): Kelompok {
  const p = pasangan(u, baris);
  const induk = u.satu([[], [], ["Tahun 2024"], ["Kinerja"], ["Tahun Anggaran 2024"]]);
  const ekor = induk.length > 0 ? "" : u.satu(["", "", " 2024", " (Ton)", " Tahun 2024", " (Orang)"]);
  return { kolom: trio(u, p, induk, ekor, u.mungkin(0.5)), setahun: p };
}

/** A target, and a realisasi in parts of which the last column is the sum. */
function bagianBerjumlah(u: Undian, baris: number): Kelompok {
  const nama = u.satu(DERET);
  const bagian = nama.map(() => Array.from({ length: baris }, () => u.antara(1, 90)));
  const r = Array.from({ length: baris }, (_, b) => bagian.reduce((n, satu) => n + (satu[b] ?? 0), 0));
  const p = r.map((satu) => [Math.max(1, Math.round((satu * u.antara(60, 300)) / 100)), satu] as const);
  const induk = u.satu(REALISASI);
  return {
    kolom: [
      { judul: [u.satu(TARGET)], isi: kiri(p) },
      ...nama.map((satu, i): KolomAcak => ({ judul: [induk, satu], isi: bagian[i] ?? [] })),
      { judul: [induk, u.satu(JUMLAH)], isi: r },
      ...(u.mungkin(0.5) ? [{ judul: [u.satu(CAPAIAN)], isi: persen(p), persen: true as const }] : []),
    ],
    setahun: p,
  };
}

/** Parts of equal rank, each with a pair of its own, and no whole. */
function bagianSetara(u: Undian, baris: number): Kelompok {
  const denganCapaian = u.mungkin(0.4);
  const datar = u.mungkin(0.3);
  const bersatuan = !datar && u.mungkin(0.3);
  const nama = u.satu(DERET).map((satu) => (bersatuan ? u.satu(SATUAN_GRUP)(satu) : satu));
  const kata = [u.satu(TARGET), u.satu(REALISASI), u.satu(CAPAIAN)] as const;
  const setara = nama.map((satu): KolomAcak[] => {
    const p = pasangan(u, baris);
    const judul = (k: string): string[] =>
      datar ? [k.replace(/^(\S+)|(?<=^% )(\S+)/, (awal) => `${awal} ${satu}`)] : [satu, k];
    return [
      { judul: judul(kata[0]), isi: kiri(p) },
      { judul: judul(kata[1]), isi: kanan(p) },
      ...(denganCapaian && !datar ? [{ judul: judul(kata[2]), isi: persen(p), persen: true as const }] : []),
    ];
  });
  return { kolom: setara.flat(), setara };
}

/** "Bulan ini" beside "s/d bulan ini", perhaps with what was reached before. */
function bulanIni(u: Undian, baris: number): Kelompok {
  const p = pasangan(u, baris);
  const ini = kanan(p).map((r) => Math.round((r * u.antara(5, 60)) / 100));
  const masa = u.satu(["Bulan", "Minggu", "Triwulan"]);
  const induk = u.satu(REALISASI);
  const lalu = kanan(p).map((r, b) => r - (ini[b] ?? 0));
  return {
    kolom: [
      { judul: [u.satu(TARGET)], isi: kiri(p) },
      ...(u.mungkin(0.5) ? [{ judul: [induk, `s/d ${masa} Lalu`], isi: lalu }] : []),
      { judul: [induk, `${masa} Ini`], isi: ini },
      { judul: [induk, `s/d ${masa} Ini`], isi: kanan(p) },
      ...(u.mungkin(0.4) ? [{ judul: [u.satu(CAPAIAN)], isi: persen(p), persen: true as const }] : []),
    ],
    setahun: p,
  };
}

/** Two versions of the target, of which the later one counts. */
function duaVersi(u: Undian, baris: number): Kelompok {
  const p = pasangan(u, baris);
  const lama = kiri(p).map((t) => t + u.antara(1, 50));
  const [sebelum, sesudah] = u.satu([
    ["Murni", "Perubahan"],
    ["Sebelum Perubahan", "Setelah Perubahan"],
    ["Semula", "Menjadi"],
    ["Induk", "Perubahan"],
  ] as const);
  return {
    kolom: [
      { judul: ["Target", sebelum], isi: lama },
      { judul: ["Target", sesudah], isi: kiri(p) },
      { judul: [u.satu(REALISASI)], isi: kanan(p) },
      ...(u.mungkin(0.5) ? [{ judul: [u.satu(CAPAIAN)], isi: persen(p), persen: true as const }] : []),
    ],
    setahun: p,
  };
}

/** Columns that measure something else, or another time, and must not be taken for the year's. */
const SAMPINGAN: readonly ((u: Undian, baris: number) => KolomAcak[])[] = [
  (u, n) => trio(u, pasangan(u, n), ["Tahun 2023"]).map(({ judul, isi }) => ({ judul, isi })),
  (u, n) => [{ judul: [u.satu(["Realisasi 2023", "Realisasi Tahun Lalu"])], isi: kanan(pasangan(u, n)) }],
  (u, n) => [{ judul: [u.satu(["Target Akhir Renstra", "Target Renstra 2026"])], isi: kiri(pasangan(u, n)) }],
  (u, n) => [{ judul: ["Target 2025"], isi: kiri(pasangan(u, n)) }],
  (u, n) => [{ judul: [u.satu(["Bobot (%)", "Bobot"])], isi: kiri(pasangan(u, n)).map((t) => t % 40) }],
  (u, n) => [
    { judul: [u.satu(["Kenaikan (%)", "Pertumbuhan (%)"])], isi: kiri(pasangan(u, n)).map((t) => t % 70) },
  ],
  (u, n) => [{ judul: [u.satu(["Realisasi Nasional", "Realisasi Provinsi"])], isi: kanan(pasangan(u, n)) }],
  (u, n) => [{ judul: [u.satu(["Selisih", "Deviasi", "Sisa Target"])], isi: kanan(pasangan(u, n)) }],
  (u, n) => [
    { judul: [u.satu(["Keterangan", "Hambatan", "Ket."])], isi: kiri(pasangan(u, n)).map(() => "baik") },
  ],
  (u, n) => {
    const p = pasangan(u, n).map(([t, r]) => [t * 1_000_000, r * 1_000_000] as const);
    return [
      { judul: ["Anggaran", "Pagu (Rp)"], isi: kiri(p) },
      { judul: ["Anggaran", "Realisasi (Rp)"], isi: kanan(p) },
      { judul: ["Anggaran", "Serapan (%)"], isi: persen(p), persen: true },
    ];
  },
];

/** One to three such columns or groups. */
export function sampingan(u: Undian, baris: number): Kelompok[] {
  return u.beberapa(SAMPINGAN, 0, 3).map((buat) => ({ kolom: buat(u, baris) }));
}

/** How the table measures. */
export const UTAMA = [
  setahun,
  setahun,
  bagianBerjumlah,
  bagianSetara,
  bagianSetara,
  bulanIni,
  duaVersi,
] as const;
