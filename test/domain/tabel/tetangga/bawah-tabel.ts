import type { LembarMentah, NilaiSel } from "../../../../src/domain/tabel";
import { ke, peranUrut, persen } from "./alat";
import { INDIKATOR, lembarKasus, pilih, type HarapKasus, type Kasus } from "./kasus";

/*
 * A second head right below the rows of a table, without a blank row between; and rows of words among figures, which are none.
 */

type Baris = readonly NilaiSel[];

const lembar = (judul: readonly string[], baris: readonly Baris[]): LembarMentah =>
  lembarKasus([], [judul.map((teks) => ({ teks }))], baris);

const kasus = (
  id: string,
  judul: readonly string[],
  baris: readonly Baris[],
  harap: HarapKasus = {},
): Kasus => ({
  id,
  lembar: lembar(judul, baris),
  harap: { banyakTabel: 2, ...harap },
});

const DESA = ["Kec. Elang", "Kec. Merpati", "Kec. Rajawali", "Kec. Nuri"];
const uang = (b: number): [number, number] => [(120 + 10 * b) * 1_000_000, (90 + 8 * b) * 1_000_000];
const baris = (nama: string, b: number): Baris => {
  const [pagu, rp] = uang(b);
  return [nama, pagu, rp, persen(rp, pagu)];
};
const jumlah = (label: string): Baris => baris(label, 30);

/** The head repeated with another year, under a total or right under the last row. */
function tahunBerikut(i: number): Kasus {
  const nama = pilih(["Kabupaten/Kota", "Puskesmas", "Uraian", "Jenis Belanja"], i);
  const judul = (tahun: number): string[] => [nama, `Pagu ${tahun}`, `Realisasi ${tahun}`, "%"];
  const atas = [...ke(3).map((b) => baris(pilih(DESA, b), b)), ...(i % 2 ? [jumlah("Jumlah")] : [])];
  const bawah = ke(3).map((b) => baris(pilih(DESA, b), b + 5));
  return kasus(`tahun-berikut-${i} ${nama}`, judul(2023), [...atas, judul(2024), ...bawah], {
    data: [2, 4],
    peran: { B: "pagu", C: "realisasi_rp", D: "serapan" },
  });
}

/** Below a line of its own stand years of other things: their figures are no rows of the table above. */
function pendukung(i: number): Kasus {
  const judul = ["Komoditas", "Satuan", "Target 2023", "Realisasi 2023", "Capaian"];
  const atas = ke(3).map((b): Baris => [
    pilih(["Padi", "Jagung", "Kakao"], b),
    "ton",
    100 + b,
    95 + b,
    persen(95 + b, 100 + b),
  ]);
  const tahun: Baris = pilih<Baris>(
    [
      [2022, 2023],
      ["2022", "2023*"],
      [2021, 2022, 2023],
    ],
    i,
  );
  const bawah = ke(3).map((b): Baris => [
    pilih(["Pupuk", "Benih", "Traktor"], b),
    "unit",
    ...tahun.map((_, k) => 40 + 3 * b + k),
  ]);
  const antara: Baris[] = [[pilih(["Faktor pendukung", "Sarana produksi", "Data lain"], i)]];
  const isi = [
    ...atas,
    ...antara,
    [pilih(["Uraian", "Jenis Sarana", "Rincian"], i), "Satuan", ...tahun],
    ...bawah,
  ];
  return kasus(`pendukung-${i} ${tahun.join("|")}`, judul, isi, { data: [2, 4], warnai: ["E"] });
}

/** Other things, counted in other columns, with a total above. */
function laluPendapatan(i: number): Kasus {
  const [a = "", b = ""] = pilih(
    [
      ["Pendapatan", "Belanja"],
      ["Belanja", "Pembiayaan"],
      ["Urusan Wajib", "Urusan Pilihan"],
    ],
    i,
  );
  const judul = (nama: string): string[] => [nama, "Anggaran", "Realisasi", "%"];
  const isi = [
    ...ke(3).map((k) => baris(pilih(["Rawat Inap", "Rawat Jalan", "Farmasi"], k), k)),
    jumlah("Jumlah"),
  ];
  const lain = [...ke(3).map((k) => baris(pilih(["Pegawai", "Obat", "Modal"], k), k + 4)), jumlah("TOTAL")];
  return kasus(`lalu-pendapatan-${i} ${b}`, judul(a), [...isi, judul(b), ...lain], { data: [2, 4] });
}

/** Words that nobody knows below a total, in as many columns or in others. */
function kataLain(i: number): Kasus {
  const judul = ["Blok", "Muatan", "Rampung", "Mangkrak"];
  const atas = ke(3).map((b): Baris => [`Blok ${pilih(["A", "B", "C"], b)}`, 40 + b, 30 + b, 10]);
  const [nama = "", ...lain] = pilih(
    [
      ["Perahu", "Awak", "Layar"],
      ["Kandang", "Induk", "Anakan", "Afkir", "Telur"],
    ],
    i,
  );
  const bawah = ke(2).map((b): Baris => [
    `${nama} ${pilih(["Barat", "Timur"], b)}`,
    ...lain.map((_, k) => 7 + b + k),
  ]);
  const isi = [...atas, ["Total", 123, 93, 30], [nama, ...lain], ...bawah];
  return kasus(`kata-lain-${i} ${nama}`, judul, isi, { data: [2, 4], tanpaTambah: true });
}

/** Words in the place of figures, in a row among others: the table goes on below it. */
const KUALITATIF: readonly (readonly [NilaiSel, NilaiSel, NilaiSel])[] = [
  ["WTP", "WTP", "Tercapai"],
  ["WTP", "WDP", "Belum tercapai"],
  ["BB", "B", "Tidak tercapai"],
  ["Ada", "Belum ada", "Belum tercapai"],
  ["Terbentuk", "Terbentuk", "Tercapai"],
  ["Belum terbentuk", "Terbentuk", "Tercapai"],
  ["Sangat Baik", "Baik", "Belum tercapai"],
  ["Tersusun", "Menunggu pengesahan", "Proses"],
  ["Tidak ditargetkan", "Belum dirilis BPS", "Menunggu data"],
  ["Level 3", "Level 2", "Belum tercapai"],
  [2022, 2023, "Terlambat"],
  ["Juni 2024", "Agustus 2024", "Terlambat"],
  ["Kelas A", "Kelas B", "Turun"],
];

function kualitatif(i: number): Kasus {
  const bernomor = i % 2 === 0;
  const judul = [...(bernomor ? ["No"] : []), "Indikator", "Target 2024", "Realisasi 2024", "Capaian (%)"];
  const depan = (b: number): Baris => (bernomor ? [b + 1] : []);
  const isi = ke(6).map((b): Baris => {
    const nama = pilih(INDIKATOR, b);
    if (b !== 2) return [...depan(b), nama, 50 + b, 45 + b, persen(45 + b, 50 + b)];
    return [
      ...depan(b),
      pilih(["Opini BPK", "Status kelembagaan", "Predikat SAKIP"], i),
      ...pilih(KUALITATIF, i >> 1),
    ];
  });
  const di = bernomor ? 2 : 1;
  return kasus(`kualitatif-${i} ${String(pilih(KUALITATIF, i >> 1)[0])}`, judul, isi, {
    banyakTabel: 1,
    data: [2, 7],
    peran: peranUrut([...ke(di).map(() => "-"), "target", "realisasi", "capaian"]),
  });
}

/** The same in a table of money, below a subtotal. */
function tanpaAnggaran(i: number): Kasus {
  const kata = pilih<Baris>(
    [
      ["tidak dianggarkan", "tidak ada realisasi", "nihil"],
      ["tidak ada", "tidak ada", "-"],
      ["belum ada DPA", "belum cair", "nol"],
    ],
    i,
  );
  const isi = [
    ...ke(2).map((b) => baris(pilih(["Belanja Pegawai", "Belanja Barang"], b), b)),
    jumlah("Sub Total"),
    ["Belanja Hibah", ...kata],
    ...ke(2).map((b) => baris(pilih(["Belanja Modal Tanah", "Belanja Modal Jalan"], b), b + 3)),
  ];
  return kasus(`tanpa-anggaran-${i} ${String(kata[0])}`, ["Uraian", "Pagu", "Realisasi", "%"], isi, {
    banyakTabel: 1,
    data: [2, 7],
  });
}

/** Made-up neighbours of tables below tables. */
export const TETANGGA_BAWAH_TABEL: readonly Kasus[] = [
  ...ke(8).map(tahunBerikut),
  ...ke(6).map(pendukung),
  ...ke(3).map(laluPendapatan),
  ...ke(4).map(kataLain),
  ...ke(2 * KUALITATIF.length).map(kualitatif),
  ...ke(3).map(tanpaAnggaran),
];
