import type { NilaiSel } from "../../../../src/domain/tabel";
import { INDIKATOR, lembarKasus, pilih, type Kasus } from "./kasus";

const ke = (n: number) => Array.from({ length: n }, (_, i) => i);
const JUDUL = ["No", "Indikator Kinerja", "Satuan", "Target", "Realisasi"];

function kasus(
  id: string,
  pasangan: readonly (readonly [NilaiSel, NilaiSel])[],
  harap: Kasus["harap"],
  opsi: Parameters<typeof lembarKasus>[3] = {},
): Kasus {
  const data = pasangan.map(([t, r], b): NilaiSel[] => [b + 1, pilih(INDIKATOR, b), "Unit", t, r]);
  return { id, lembar: lembarKasus([], [JUDUL.map((teks) => ({ teks }))], data, opsi), harap };
}

const TANGGAL: readonly (readonly [string, string, number])[] = [
  ["d-mmm", "1-Feb", 45689],
  ["dd/mm/yyyy", "03/05/2025", 45780],
  ["m/d/yyyy", "1/2/2025", 45659],
  ["mmm-yy", "Jan-25", 45658],
  ["[$-421]dd mmmm yyyy", "31 Januari 2025", 45688],
  ["yyyy-mm-dd", "2025-01-31", 45688],
  ["d-m", "1-2", 45689],
  ["dd-mm-yy", "12-05-25", 45789],
];

/** A date in a number cell measures nothing. */
function tanggal(i: number): Kasus {
  const [format, tampil, nilai] = pilih(TANGGAL, i);
  const diTarget = i % 3 === 1;
  const b = 2 + (i % 3);
  const sel = `${diTarget ? "D" : "E"}${b}`;
  const pasangan = ke(4).map((x): [NilaiSel, NilaiSel] =>
    x + 2 === b ? (diTarget ? [nilai, 4] : [12, nilai]) : [20, 15 + x],
  );
  return kasus(
    `tanggal-${i} ${format}`,
    pasangan,
    { tanpaHitungan: [b], bernama: [sel] },
    {
      format: { [sel]: format },
      tampil: { [sel]: tampil },
    },
  );
}

const SATUAN: readonly (readonly [string, string])[] = [
  ["120 menit", "2 jam"],
  ["5 ton", "4.500 kg"],
  ["3 bulan", "80 hari"],
  ["10 km", "9.500 m"],
  ["12 dokumen", "10 laporan"],
  ["100 %", "32 orang"],
  ["5 ha", "45.000 m2"],
  ["1 tahun", "11 bulan"],
  ["Rp 5.000", "3 paket"],
  ["4 triwulan", "9 bulan"],
  ["2 lusin", "20 buah"],
  ["500 kg", "4 kuintal"],
  ["10 liter", "9.000 ml"],
  ["60 detik", "1 menit"],
  ["3 kegiatan", "2 paket"],
  ["7 hari", "5 jam"],
  ["20 orang", "3 kelompok"],
];

/** Two units in one row cannot be divided. */
function satuan(i: number): Kasus {
  const [t, r] = pilih(SATUAN, i);
  return kasus(
    `satuan-${i} ${t} / ${r}`,
    [
      ["20 unit", "15 unit"],
      [t, r],
      ["10 unit", "9 unit"],
    ],
    { tanpaHitungan: [3], bernama: ["D3/E3"] },
  );
}

const SAMA: readonly (readonly [string, string])[] = [
  ["32 orang", "30 Orang"],
  ["3 Dokumen (Renja,RKPD,RKA)", "2 dokumen"],
  ["12 dok.", "10 dok"],
  ["113.730 m²", "100.000 m ²"],
  ["1.150 orang", "189"],
  ["Rp. 5.000.000", "4.500.000"],
  ["90 %", "85,5 %"],
  ["15 org", "12 orang"],
  ["2 juta", "1.500 ribu"],
  ["1 miliar", "800 juta"],
  ["1,5 M", "900 jt"],
  ["12 per 1.000 penduduk", "11 per 1.000 penduduk"],
];

/** The same unit written twice, or once. */
function satuanSama(i: number): Kasus {
  const [t, r] = pilih(SAMA, i);
  return kasus(
    `satuan-sama-${i} ${t} / ${r}`,
    [
      [t, r],
      ["20 unit", "15 unit"],
    ],
    { tambah: true },
  );
}

const EKOR = [
  "1'500",
  "12½",
  "1`500",
  "3¾",
  "10²5",
  "1.500'",
  "12:30",
  "5/6",
  "100 1/2",
  "1’500",
  "8#",
  "2 jam 30 menit",
  "12^3",
  "1'250,50",
  "15?",
  "4=5",
  "9|8",
  "6\\7",
];

/** What stands behind the number is nothing known: it may belong to the number. */
function ekor(i: number): Kasus {
  const isi = pilih(EKOR, i);
  const diTarget = i % 2 === 0;
  const sel = `${diTarget ? "D" : "E"}3`;
  return kasus(`ekor-${i} ${isi}`, [[20, 15], diTarget ? [isi, 750] : [1500, isi], [10, 9]], {
    tanpaHitungan: [3],
    bernama: [sel],
  });
}

const NOTASI: readonly (readonly [string, string])[] = [
  ["1.500", "1,250"],
  ["2,400", "1.800"],
  ["12.500", "11,750"],
  ["3,000", "2.750"],
];

/** A dot that parts thousands beside a comma that may do so too. */
function notasi(i: number): Kasus {
  const [t, r] = pilih(NOTASI, i);
  return kasus(
    `notasi-${i} ${t} / ${r}`,
    [
      [20, 15],
      [t, r],
      [10, 9],
    ],
    { bernama: ["D3/E3"], tanpaHitungan: [3] },
  );
}

const JUMLAH: readonly (readonly [string, string, number])[] = [
  ["1,2 jt", "600 rb", 50],
  ["2,5 M", "1 M", 40],
  ["10 rb", "9.500", 95],
  ["1,5 juta", "900 ribu", 60],
  ["2 miliar", "1,5 miliar", 75],
  ["1 triliun", "800 miliar", 80],
  ["Rp 3 juta", "Rp 2,4 juta", 80],
  ["500 ribu", "400.000", 80],
];

/** Budgets in short: no false contradiction. */
function singkat(i: number): Kasus {
  const [pagu, realisasi, persen] = pilih(JUMLAH, i);
  const judul = ["No", "Program", "Pagu", "Realisasi", "%"];
  const data: NilaiSel[][] = [
    [1, "Program A", 1_000_000, 900_000, 90],
    [2, "Program B", pagu, realisasi, persen],
    [3, "Program C", 2_000_000, 1_000_000, 50],
  ];
  return {
    id: `singkat-${i} ${pagu} / ${realisasi}`,
    lembar: lembarKasus([], [judul.map((teks) => ({ teks }))], data),
    harap: { bernama: ["!CAPAIAN_BEDA E3"] },
  };
}

/** Made-up neighbours of kind 5. */
export const TETANGGA_SEL: readonly Kasus[] = [
  ...ke(20).map(tanggal),
  ...ke(SATUAN.length).map(satuan),
  ...ke(12).map(satuanSama),
  ...ke(EKOR.length).map(ekor),
  ...ke(NOTASI.length).map(notasi),
  ...ke(8).map(singkat),
];
