import type { NilaiSel } from "../../../../src/domain/tabel";
import { hurufKolom } from "../../../../src/domain/tabel";
import { INDIKATOR, lembarKasus, pilih, type Kasus, type SelKepala } from "./kasus";

/** Names of parts of which none is the whole; the last ones mean nothing to anybody. */
const BAGIAN: readonly (readonly string[])[] = [
  ["Januari", "Februari", "Maret"],
  ["Juli", "Agustus", "September", "Oktober", "November", "Desember"],
  ["Minggu I", "Minggu II", "Minggu III", "Minggu IV"],
  ["Caturwulan I", "Caturwulan II", "Caturwulan III"],
  ["Kec. Lawang", "Kec. Singosari"],
  ["Kelurahan Mawar", "Kelurahan Melati", "Kelurahan Kenanga"],
  ["PAUD", "SD", "SMP"],
  ["TK/RA", "SD/MI", "SMP/MTs", "SMA/SMK"],
  ["Bidang Sarana", "Bidang Kelembagaan"],
  ["Seksi I", "Seksi II", "Seksi III"],
  ["Tahap I", "Tahap II"],
  ["Termin 1", "Termin 2", "Termin 3"],
  ["Laki-laki", "Perempuan"],
  ["Puskesmas Kota", "Puskesmas Pesisir", "Puskesmas Gunung"],
  ["UPT A", "UPT B"],
  ["Jalan", "Jembatan", "Irigasi"],
  ["Padi", "Jagung", "Kedelai"],
  ["APBD", "APBN"],
  ["Zona Merah", "Zona Hijau"],
  ["Blok Anggrek", "Blok Dahlia", "Blok Teratai"],
  ["Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agt", "Sep", "Okt", "Nop", "Des"],
  ["Program Prioritas", "Program Rutin"],
];

/** Things measured in units of their own. */
const BENDA: readonly (readonly string[])[] = [
  ["Kehadiran (%)", "Laporan Harian"],
  ["Luas Tanam (Ha)", "Produksi (Ton)", "Panen"],
  ["Persentase Jalan Mantap", "Jembatan Baik"],
  ["Luas Tanam (Ha)", "Produksi (Rp)"],
];

const DEPAN: readonly (readonly string[])[] = [
  ["No", "Indikator Kinerja", "Satuan"],
  ["No.", "Indikator"],
  ["Kode", "Kegiatan", "Indikator"],
  ["Indikator Kinerja Utama"],
  ["NO", "SASARAN STRATEGIS", "INDIKATOR"],
];
const TARGET = ["Target", "TARGET", "Rencana", "T"];
const REALISASI = ["Realisasi", "REALISASI", "Capaian", "R"];

function selDepan(judul: string, i: number): NilaiSel {
  if (/^no/i.test(judul)) return i + 1;
  if (judul === "Kode") return `2.07.0${i + 1}`;
  if (judul === "Satuan") return "Unit";
  return /sasaran|kegiatan/i.test(judul) ? `Meningkatnya layanan ${i + 1}` : pilih(INDIKATOR, i);
}

const angka = (i: number, b: number): [number, number] => [100 + 10 * i, 20 + ((37 * b + 13 * i) % 80)];

/** Groups side by side, each with target and realisasi, and no group for the whole. */
function grupSetara(i: number): Kasus {
  const bagian = pilih([...BAGIAN, ...BENDA], i);
  const depan = pilih(DEPAN, i);
  const [t, r] = [pilih(TARGET, i), pilih(REALISASI, i)];
  const kepala: (SelKepala | null)[][] = [
    [...depan.map((teks) => ({ teks, tinggi: 2 })), ...bagian.map((teks) => ({ teks, lebar: 2 }))],
    [...depan.map(() => null), ...bagian.flatMap(() => [{ teks: t }, { teks: r }])],
  ];
  const ekor = i % 3 === 0 ? ["Keterangan"] : [];
  kepala[0]?.push(...ekor.map((teks) => ({ teks, tinggi: 2 })));
  const data = [0, 1, 2, 3].map((b): NilaiSel[] => [
    ...depan.map((judul) => selDepan(judul, b)),
    ...bagian.flatMap((_, k) => angka(b, k)),
    ...ekor.map(() => null),
  ]);
  const kolom = bagian.flatMap((_, k) => [depan.length + 2 * k, depan.length + 2 * k + 1]).map(hurufKolom);
  const bukan = Object.fromEntries(kolom.map((k) => [k, ["target", "realisasi", "capaian"]]));
  return {
    id: `grup-setara-${i} ${bagian[0] ?? ""}`,
    lembar: lembarKasus(i % 2 ? ["LAPORAN KINERJA TAHUN 2024"] : [], kepala, data, { gabung: i % 4 !== 3 }),
    harap: { tanpaTambah: true, tanpaWarna: kolom, bukan },
  };
}

/** "Target Kec. A | Realisasi Kec. A | Target Kec. B | …" in one header row. */
function datarSetara(i: number): Kasus {
  const bagian = pilih(BAGIAN, i);
  const depan = pilih(DEPAN, i + 1);
  const [t, r] = [pilih(["Target", "TARGET", "Rencana"], i), pilih(["Realisasi", "REALISASI"], i)];
  const berurut = i % 2 === 0;
  const isi = berurut
    ? bagian.flatMap((satu) => [`${t} ${satu}`, `${r} ${satu}`])
    : [...bagian.map((satu) => `${t} ${satu}`), ...bagian.map((satu) => `${r} ${satu}`)];
  const data = [0, 1, 2].map((b): NilaiSel[] => [
    ...depan.map((judul) => selDepan(judul, b)),
    ...isi.map((_, k) => 20 + ((31 * k + 17 * b) % 90)),
  ]);
  const kolom = isi.map((_, k) => hurufKolom(depan.length + k));
  return {
    id: `datar-setara-${i} ${bagian[0] ?? ""}`,
    lembar: lembarKasus([], [[...depan, ...isi].map((teks) => ({ teks }))], data),
    harap: { tanpaTambah: true, tanpaWarna: kolom },
  };
}

/** One target, the realisasi in parts, no total. */
function realisasiBagian(i: number): Kasus {
  const bagian = pilih(BAGIAN, i + 2);
  const depan = pilih(DEPAN, i);
  const grup = i % 2 === 0;
  const n = depan.length;
  const kepala: (SelKepala | null)[][] = grup
    ? [
        [
          ...[...depan, "Target"].map((teks) => ({ teks, tinggi: 2 })),
          { teks: "Realisasi", lebar: bagian.length },
        ],
        [...depan.map(() => null), null, ...bagian.map((teks) => ({ teks }))],
      ]
    : [[...depan, "Target", ...bagian.map((satu) => `Realisasi ${satu}`)].map((teks) => ({ teks }))];
  const data = [0, 1, 2, 3].map((b): NilaiSel[] => [
    ...depan.map((judul) => selDepan(judul, b)),
    200,
    ...bagian.map((_, k) => 5 + ((29 * k + 11 * b) % 60)),
  ]);
  const kolom = bagian.map((_, k) => hurufKolom(n + 1 + k));
  return {
    id: `realisasi-bagian-${i} ${bagian[0] ?? ""}`,
    lembar: lembarKasus([], kepala, data),
    harap: {
      tanpaTambah: true,
      peran: { [hurufKolom(n)]: "target" },
      bukan: Object.fromEntries(kolom.map((k) => [k, ["realisasi", "capaian"]])),
    },
  };
}

const SELURUH = ["Jumlah", "Total", "TOTAL", "Setahun", "Kabupaten", "Jumlah Keseluruhan", "Tahunan"];

/** The same groups with one for the whole, first or last: that one is the year's. */
function grupBerjumlah(i: number): Kasus {
  const bagian = pilih(BAGIAN, i + 4);
  const depan = pilih(DEPAN, i);
  const seluruh = pilih(SELURUH, i);
  const depanDahulu = i % 2 === 0;
  const grup = depanDahulu ? [seluruh, ...bagian] : [...bagian, seluruh];
  const kepala: (SelKepala | null)[][] = [
    [...depan.map((teks) => ({ teks, tinggi: 2 })), ...grup.map((teks) => ({ teks, lebar: 2 }))],
    [...depan.map(() => null), ...grup.flatMap(() => [{ teks: "Target" }, { teks: "Realisasi" }])],
  ];
  const data = [0, 1, 2, 3].map((b): NilaiSel[] => {
    const pasang = bagian.map((_, k) => angka(b, k));
    const jumlah = [0, 1].map((x) => pasang.reduce((n, satu) => n + (satu[x] ?? 0), 0));
    const isi = pasang.flat();
    return [
      ...depan.map((judul) => selDepan(judul, b)),
      ...(depanDahulu ? [...jumlah, ...isi] : [...isi, ...jumlah]),
    ];
  });
  const k = depan.length + (depanDahulu ? 0 : 2 * bagian.length);
  return {
    id: `grup-berjumlah-${i} ${seluruh} ${bagian[0] ?? ""}`,
    lembar: lembarKasus([], kepala, data),
    harap: { peran: { [hurufKolom(k)]: "target", [hurufKolom(k + 1)]: "realisasi" } },
  };
}

const KUMULATIF = [
  ["Realisasi s/d Bulan Lalu", "Realisasi Bulan Ini", "Realisasi s/d Bulan Ini"],
  ["Realisasi Bulan Ini", "Realisasi s.d. Bulan Ini"],
  ["Realisasi s.d. Bulan Ini", "Realisasi Bulan Ini"],
  ["Realisasi Minggu Ini", "Realisasi s/d Minggu Ini"],
  ["Realisasi Periode Lalu", "Realisasi Periode Ini", "Realisasi sampai dengan Periode Ini"],
  ["Capaian Bulan Ini", "Realisasi Kumulatif"],
  ["Realisasi Bulan Ini", "Akumulasi Realisasi"],
  ["Realisasi Bulan Berjalan", "Realisasi Kumulatif s.d. Bulan Berjalan"],
  ["Realisasi Hari Ini", "Realisasi s/d Hari Ini"],
  ["Realisasi Maret", "Realisasi s/d Maret"],
  ["Realisasi s/d Februari", "Realisasi Maret", "Realisasi s/d Maret"],
  ["Actual This Month", "Actual Year to Date"],
  ["REALISASI BULAN INI", "REALISASI S/D BULAN INI"],
  ["Realisasi Bulan Lalu", "Realisasi Bulan Ini", "Jumlah Realisasi"],
  ["Realisasi Triwulan Ini", "Realisasi s/d Triwulan Ini"],
  ["Real. Bln Ini", "Real. s/d Bln Ini"],
  ["Realisasi Bulan Juni", "Realisasi hingga Bulan Juni"],
  ["Realisasi (Bulan Ini)", "Realisasi (s.d. Bulan Ini)"],
  ["Realisasi | Bulan Ini", "Realisasi | s/d Bulan Ini"],
  ["Realisasi | s/d Bulan Lalu", "Realisasi | Bulan Ini", "Realisasi | Total"],
];

const SAMPAI =
  /s\/d (?!.*(?:[Ll]alu|Februari))|s\.d\. (?!.*[Ll]alu)|sampai dengan|umulati|kumulasi|Year to Date|S\/D|hingga|Jumlah Realisasi|\| Total/;

/** The month's figure beside the one up to it: the second measures the year. */
function bulanIni(i: number): Kasus {
  const kolom = pilih(KUMULATIF, i);
  const depan = pilih(DEPAN, i);
  const grup = kolom[0]?.includes(" | ") ?? false;
  const k = kolom.findIndex((satu) => SAMPAI.test(satu));
  const kepala: (SelKepala | null)[][] = grup
    ? [
        [
          ...[...depan, "Target"].map((teks) => ({ teks, tinggi: 2 })),
          { teks: "Realisasi", lebar: kolom.length },
        ],
        [...depan.map(() => null), null, ...kolom.map((satu) => ({ teks: satu.split(" | ")[1] ?? "" }))],
      ]
    : [[...depan, "Target", ...kolom].map((teks) => ({ teks }))];
  const data = [0, 1, 2, 3, 4].map((b): NilaiSel[] => {
    const lalu = 50 + b;
    const isi = kolom.map((satu, x) => (x === k ? lalu + 20 : /lalu|Februari/i.test(satu) ? lalu : 20));
    return [...depan.map((judul) => selDepan(judul, b)), 100, ...isi];
  });
  const n = depan.length + 1;
  const bukan = Object.fromEntries(
    kolom.flatMap((_, x) => (x === k ? [] : [[hurufKolom(n + x), ["realisasi"]]])),
  );
  return {
    id: `bulan-ini-${i} ${kolom[k] ?? ""}`,
    lembar: lembarKasus([], kepala, data),
    harap: { peran: { [hurufKolom(n + k)]: "realisasi" }, bukan },
  };
}

const ke = (n: number) => Array.from({ length: n }, (_, i) => i);

/** Made-up neighbours of the first two kinds. */
export const TETANGGA_BAGIAN: readonly Kasus[] = [
  ...ke(26).map(grupSetara),
  ...ke(22).map(datarSetara),
  ...ke(22).map(realisasiBagian),
  ...ke(20).map(grupBerjumlah),
  ...ke(20).map(bulanIni),
];
