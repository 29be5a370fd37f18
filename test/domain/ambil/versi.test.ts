import assert from "node:assert/strict";
import { ambilLembar, barisBaru, kamiBerisi, kolomBaru } from "./alat";

const PK = [
  ["PERJANJIAN KINERJA TAHUN 2025"],
  ["No", "Sasaran", "Indikator Kinerja", "Satuan", "Target"],
  [1, "Layanan ibu meningkat", "Cakupan kunjungan ibu hamil", "%", "95 %"],
  [2, "Layanan ibu meningkat", "Jumlah kematian bayi", "kasus", 2],
];
const capaian = (judul: string, hamil: number | string, bayi: number | string | null) => [
  [judul],
  ["No", "Indikator", "Target 2025", "Realisasi 2025"],
  [1, "Cakupan kunjungan ibu hamil", 95, hamil],
  [2, "Jumlah kematian bayi", 2, bayi],
];

describe("Ambil: two versions of one table", () => {
  for (const [lama, baru] of [
    ["Capaian (lama)", "Capaian FIX"],
    ["Capaian draft", "Capaian"],
    ["Capaian_backup", "Capaian 2025"],
    ["Copy of Capaian", "Capaian"],
  ] as const)
    it(`takes "${baru}" and leaves "${lama}" by name, whatever their order`, () => {
      const isi = {
        [lama]: capaian("CAPAIAN KINERJA 2025", 89.5, 1),
        [baru]: capaian("CAPAIAN KINERJA 2025", 91.2, null),
      };
      for (const urut of [Object.entries(isi), Object.entries(isi).reverse()]) {
        const hasil = ambilLembar({ PK, ...Object.fromEntries(urut) });
        assert.deepEqual(kolomBaru(hasil, "pk", "Realisasi"), [91.2, undefined]);
        const sebab = hasil.ditinggal.find(({ alasan }) => alasan === "VERSI_LAMA");
        assert.ok(sebab?.sel.includes(lama) && sebab.isi.includes(baru));
        assert.deepEqual(hasil.selisih, []);
      }
    });

  it("takes the old one where it is chosen, or the only one", () => {
    const lama = capaian("CAPAIAN KINERJA 2025", 89.5, 1);
    assert.deepEqual(kolomBaru(ambilLembar({ PK, "Capaian lama": lama }), "pk", "Realisasi"), [89.5, 1]);
    const dipilih = {
      tabel: { "'Capaian lama'!A2:D4": { sertakan: true }, "Capaian!A2:D4": { sertakan: false } },
    };
    const hasil = ambilLembar({ PK, "Capaian lama": lama, Capaian: capaian("CAPAIAN", 91.2, 3) }, dipilih);
    assert.deepEqual(kolomBaru(hasil, "pk", "Realisasi"), [89.5, 1]);
  });

  it("no table of a quarter, and no agreement before its change, takes the place of an old one", () => {
    const lama = capaian("CAPAIAN KINERJA 2025", 89.5, 1);
    const tw = capaian("CAPAIAN KINERJA TRIWULAN III 2025", 80, 1);
    assert.deepEqual(
      kolomBaru(ambilLembar({ PK, "TW III": tw, "Capaian lama": lama }), "pk", "Realisasi"),
      [89.5, 1],
    );
    const ubah = [["PERJANJIAN KINERJA PERUBAHAN TAHUN 2025 (draft)"], ...PK.slice(1)];
    const hasil = ambilLembar({ PK, "PK Perubahan": ubah });
    assert.deepEqual(kolomBaru(hasil, "pk", "Target Perubahan"), ["95 %", 2]);
  });

  it("a table of other rows is no version, though it is called old", () => {
    const hasil = ambilLembar({
      PK,
      "Jalan lama": [
        ["CAPAIAN KINERJA 2025"],
        ["No", "Indikator", "Target 2025", "Realisasi 2025"],
        [1, "Panjang jalan lama yang dipelihara", 20, 19],
        [2, "Jembatan lama yang diperbaiki", 3, 2],
      ],
      Capaian: capaian("CAPAIAN KINERJA 2025", 91.2, 1),
    });
    assert.ok(!hasil.ditinggal.some(({ alasan }) => alasan === "VERSI_LAMA"));
  });

  it("says which value is written where two tables differ and neither is called old", () => {
    const hasil = ambilLembar({ PK, A: capaian("CAPAIAN 2025", 91.2, 1), B: capaian("CAPAIAN 2025", 90, 1) });
    assert.deepEqual(
      hasil.selisih.map(({ pertama, kedua, ditulis }) => [pertama.isi, kedua.isi, ditulis]),
      [[91.2, 90, "pertama"]],
    );
    assert.deepEqual(kolomBaru(hasil, "pk", "Realisasi"), [91.2, 1]);
  });

  it("says that neither is written where ours is filled in", () => {
    const kami = kamiBerisi("pk", [
      { "Indikator Kinerja": "Cakupan kunjungan ibu hamil", Target: "95 %", Realisasi: 88 },
    ]);
    const hasil = ambilLembar(
      { A: capaian("CAPAIAN 2025", 91.2, 1), B: capaian("CAPAIAN 2025", 90, 1) },
      {},
      undefined,
      kami,
    );
    assert.deepEqual(
      hasil.selisih.map(({ ditulis }) => ditulis),
      ["kami"],
    );
  });
});

describe("Ambil: an agreement and its change", () => {
  const versi = (kata: string, target: number, dana: string, pagu: number) => [
    [`PERJANJIAN KINERJA${kata} TAHUN 2025`],
    ["No", "Sasaran", "Indikator Kinerja", "Target", "Satuan"],
    [1, "Pengawasan meningkat", "Nilai maturitas", target, "Skor"],
    [2, "Pengawasan meningkat", "Tindak lanjut temuan", 90, "%"],
    [null],
    ["No", "Program", "Anggaran", "Keterangan"],
    [1, "Program Pengawasan", pagu, dana],
    [2, "Program Penunjang", 9_000_000, dana],
  ];
  const sumber = {
    "PK Murni": versi("", 3.1, "APBD", 5_000_000),
    "PK Perubahan": versi(" PERUBAHAN", 3.25, "APBD-P", 4_000_000),
  };
  const ukur = (target: number) => [
    ["PENGUKURAN KINERJA TAHUN 2025"],
    ["No", "Indikator Kinerja", "Target", "Realisasi"],
    [1, "Nilai maturitas", target, 3.187],
    [2, "Tindak lanjut temuan", "90 %", 88],
  ];

  it("a measurement by the changed target, and its source of funds, are no difference", () => {
    const hasil = ambilLembar({ ...sumber, Ukur: ukur(3.25) });
    assert.deepEqual(hasil.selisih, []);
    assert.equal(barisBaru(hasil, "pk")[0]?.["Target"], "3,1 Skor");
  });

  it("another target is one", () => {
    const hasil = ambilLembar({ ...sumber, Ukur: ukur(3.3) });
    assert.deepEqual(
      hasil.selisih.map(({ kolom, kedua }) => [kolom, kedua.isi]),
      [["target", 3.3]],
    );
  });

  it("the changed target does not take the place of the first one", () => {
    const kami = kamiBerisi("pk", [
      { "Indikator Kinerja": "Nilai maturitas", Target: 3.1, "Target Perubahan": 3.25 },
      { "Indikator Kinerja": "Tindak lanjut temuan", Target: 90 },
    ]);
    const beda = (target: number) =>
      ambilLembar({ Ukur: ukur(target) }, {}, undefined, kami).tulisan.flatMap((satu) =>
        satu.beda.map(({ judul, lama, baru }) => [judul, lama, baru]),
      );
    assert.deepEqual(beda(3.25), []);
    assert.deepEqual(beda(3.3), [["Target", 3.1, 3.3]]);
  });

  it('85 beside "85 %" differs only where another unit is counted', () => {
    const selisih = (satuan: string, target: number) =>
      ambilLembar({
        PK: [
          ["PERJANJIAN KINERJA 2025"],
          ["No", "Sasaran", "Indikator Kinerja", "Target"],
          [1, "Keuangan mandiri", "Tingkat kemandirian", "85 %"],
        ],
        IKU: [
          ["INDIKATOR KINERJA UTAMA 2025"],
          ["No", "Sasaran", "Indikator Kinerja Utama", "Satuan", "Target"],
          [1, "Keuangan mandiri", "Tingkat kemandirian", satuan, target],
        ],
      }).selisih.length;
    assert.equal(selisih("%", 85), 0);
    assert.equal(selisih("Persen", 85), 0);
    assert.equal(selisih("%", 80), 1);
    assert.equal(selisih("dokumen", 85), 1);
  });
});

describe("Ambil: the year of the report", () => {
  const banding = [
    ["PERBANDINGAN REALISASI KINERJA 2023 - 2025 DAN TARGET RENSTRA 2026"],
    [
      "No",
      "Indikator",
      "Satuan",
      "Realisasi 2023",
      "Realisasi 2024",
      "Realisasi 2025",
      "Target 2025",
      "Target Akhir Renstra 2026",
    ],
    [1, "Nilai maturitas", "Skor", 2.9, 3.05, 3.187, 3.25, 3.5],
    [2, "Tindak lanjut temuan", "%", 84, 86, 88, 92, 95],
  ];

  for (const tahun of [undefined, 2025])
    it(`is not the year where the plan ends (${tahun === undefined ? "no year on Profil" : "Profil says so"})`, () => {
      const iku = barisBaru(ambilLembar({ Perbandingan: banding }, {}, tahun), "iku");
      assert.deepEqual(
        iku.map((satu) => [
          satu["Target"],
          satu["Realisasi"],
          satu["Realisasi Tahun Lalu"],
          satu["Target Akhir Renstra"],
        ]),
        [
          [3.25, 3.187, 3.05, 3.5],
          [92, 88, 86, 95],
        ],
      );
    });

  it("is that of Profil where a table reports on a later one too", () => {
    const isi = [
      ["CAPAIAN KINERJA TAHUN 2025"],
      ["No", "Indikator", "Satuan", "Target 2024", "Realisasi 2024", "Target 2025", "Realisasi 2025"],
      [1, "Nilai maturitas", "Skor", 3, 3.05, 3.25, 3.187],
      [2, "Tindak lanjut temuan", "%", 85, 86, 92, 88],
    ];
    const realisasi = (tahun: number) =>
      kolomBaru(ambilLembar({ Capaian: isi }, {}, tahun), "iku", "Realisasi");
    assert.deepEqual(realisasi(2024), [3.05, 86]);
    assert.deepEqual(realisasi(2025), [3.187, 88]);
  });
});
