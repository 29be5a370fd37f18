import assert from "node:assert/strict";
import { ambil as en } from "../../src/bahasa/en/ambil";
import { ambil as id } from "../../src/bahasa/id/ambil";
import { pesanAmbil } from "../../src/commands/ambil-pesan";
import { ambilLembar } from "../domain/ambil/alat";

const KEPALA = ["No", "Indikator Kinerja", "Target", "Realisasi"];
const lembar = {
  PK: [
    ["PERJANJIAN KINERJA TAHUN 2025"],
    ["No", "Sasaran", "Indikator Kinerja", "Target"],
    [1, "Mutu meningkat", "Jumlah kunjungan", 800],
    [2, "Mutu meningkat", "Jumlah rujukan", 40],
  ],
  "TW II": [
    ["CAPAIAN TRIWULAN II 2025"],
    KEPALA,
    [1, "Jumlah kunjungan", 200, 190],
    [2, "Jumlah rujukan", 10, 9],
  ],
  A: [["CAPAIAN KINERJA 2025"], KEPALA, [1, "Jumlah kunjungan", 800, 790], [2, "Jumlah rujukan", 40, 39]],
  B: [["CAPAIAN KINERJA 2025"], KEPALA, [1, "Jumlah kunjungan", 800, 795], [2, "Jumlah rujukan", 40, 39]],
  "A lama": [
    ["CAPAIAN KINERJA 2025"],
    KEPALA,
    [1, "Jumlah kunjungan", 800, 700],
    [2, "Jumlah rujukan", 40, 30],
  ],
  Uang: [
    ["REALISASI ANGGARAN 2025 (dalam ribuan rupiah)"],
    ["Kode", "Program/Kegiatan/Sub Kegiatan", "Pagu", "Realisasi"],
    ["1.02.01", "Program Penunjang Urusan", 95_400, 90_000],
    ["1.02.01.2.01", "Administrasi Keuangan", 95_400, 90_000],
    ["1.02.01.2.01.0001", "Penyediaan Gaji", 95_400, 90_000],
  ],
};
const TEKS: readonly (readonly [kode: string, indonesia: string, inggris: string])[] = [
  [
    "SEBAGIAN_TAHUN",
    'Judulnya menyebut Triwulan II ("CAPAIAN TRIWULAN II 2025"), jadi realisasinya masuk ke triwulan itu di lembar Triwulan, bukan ke realisasi setahun.',
    'Its title speaks of quarter 2 ("CAPAIAN TRIWULAN II 2025"), so its realisation goes to that quarter on the Triwulan sheet, not to the year.',
  ],
  [
    "SUMBER_BERBEDA",
    "Jumlah kunjungan: realisasi tertulis 790 di sini, tetapi 795 di B!D3. Yang diambil 790.",
    "Jumlah kunjungan: realisation is 790 here, but 795 in B!D3. 790 is taken.",
  ],
  [
    "VERSI_LAMA",
    "Menurut namanya versi lama atau sementara; yang diambil A!A2:D4. Dari tabel ini 2 baris tidak diambil.",
    "By its name an old or unfinished version; A!A2:D4 is taken instead. Not taken from this table: 2 rows.",
  ],
  [
    "UANG_DIKALIKAN",
    "Anggaran di tabel ini tertulis dalam ribuan rupiah, jadi dikalikan 1.000: 95.400 menjadi 95.400.000.",
    "The amounts of this table are in thousands of rupiah, so they are multiplied by 1,000: 95,400 becomes 95,400,000.",
  ],
];

describe("Ambil: what is said of what was read", () => {
  const rencana = ambilLembar(lembar);
  for (const [kode, indonesia, inggris] of TEKS)
    it(kode, () => {
      const ucap = (t: typeof id) =>
        pesanAmbil(rencana, t)
          .filter((satu) => satu.kode === kode)
          .map(({ teks }) => teks);
      assert.deepEqual(ucap(id), [indonesia]);
      assert.deepEqual(ucap(en), [inggris]);
    });

  describe("which words tell the part of the year or the budget", () => {
    const ucapan = (
      nama: string,
      isi: readonly (readonly (string | number)[])[],
      kode: string,
      t: typeof id,
    ) =>
      pesanAmbil(ambilLembar({ PK: lembar.PK, [nama]: isi }), t).flatMap((satu) =>
        satu.kode === kode ? [satu.teks] : [],
      );
    const ukur = lembar.A.slice(1);
    const uang = (judul: string, pagu: string) => [
      [judul],
      ["Kode", "Program/Kegiatan/Sub Kegiatan", pagu, "Realisasi"],
      ...lembar.Uang.slice(2).map(([kode = "", nama = "", ...angka]) => [
        kode,
        nama,
        ...angka.map((n) => Number(n) * 1000),
      ]),
    ];

    for (const [nama, judul, awal, inggris] of [
      [
        "TW_2",
        "CAPAIAN KINERJA 2025",
        'Nama lembarnya menyebut Triwulan II ("TW_2")',
        "The name of its sheet speaks of quarter 2",
      ],
      [
        "Juni",
        "CAPAIAN KINERJA 2025",
        'Nama lembarnya menyebut sebagian tahun saja ("Juni")',
        "The name of its sheet speaks of a part",
      ],
      [
        "TW_2",
        "CAPAIAN TRIWULAN II",
        'Judulnya menyebut Triwulan II ("CAPAIAN TRIWULAN II")',
        "Its title speaks of quarter 2",
      ],
      [
        "Capaian",
        "CAPAIAN SEMESTER I",
        'Judulnya menyebut sebagian tahun saja ("CAPAIAN SEMESTER I")',
        "Its title speaks of a part",
      ],
    ] as const)
      it(`"${judul}" on sheet ${nama}`, () => {
        const isi = [[judul], ...ukur];
        assert.ok(ucapan(nama, isi, "SEBAGIAN_TAHUN", id)[0]?.startsWith(awal));
        assert.ok(ucapan(nama, isi, "SEBAGIAN_TAHUN", en)[0]?.startsWith(inggris));
      });

    for (const [nama, judul, pagu, sebab] of [
      ["Keuangan", "REALISASI ANGGARAN 2025", "Pagu Perubahan", "menurut judul kolomnya."],
      ["Keuangan", "REALISASI APBD PERUBAHAN 2025", "Pagu", "menurut judul tabel atau nama lembarnya."],
      ["APBD Perubahan", "REALISASI ANGGARAN 2025", "Pagu", "menurut judul tabel atau nama lembarnya."],
    ] as const)
      it(`"${pagu}" below "${judul}" on sheet ${nama}`, () => {
        const [teks] = ucapan(nama, uang(judul, pagu), "PAGU_DIPUTUSKAN", id);
        assert.equal(teks, `Anggarannya dibaca sebagai pagu perubahan, ${sebab}`);
      });
  });

  it("a multiplied amount is quoted as it stands in its cell", () => {
    const ditemukan = (t: typeof id) =>
      pesanAmbil(rencana, t).find(({ kode }) => kode === "UANG_DIKALIKAN")?.ditemukan;
    assert.deepEqual([ditemukan(id), ditemukan(en)], ["95400", "95400"]);
  });
});
