import assert from "node:assert/strict";
import { bukaAmbil, isiTabel, peta, TABEL, type ExcelAmbil } from "./ambil-alat";
import { lembar, tutupSemua } from "./buka";
import { tulisLembar } from "./warna-buku";

function permintaan({ excel }: ExcelAmbil, sejak = 0) {
  return excel.stats.requests.filter(({ kind }) => kind === "sync").slice(sejak);
}

const KEPALA_TW = [
  "No",
  "Sasaran",
  "Indikator Kinerja",
  "Satuan",
  "Target",
  "Target TW I",
  "Target TW II",
  "Target TW III",
  "Target TW IV",
  "Realisasi TW I",
  "Realisasi TW II",
  "Realisasi TW III",
  "Realisasi TW IV",
];

describe("Ambil Data: quarters, plans and other layouts", function () {
  this.timeout(120_000);
  afterEach(tutupSemua);

  it("fills the quarters of the sheet Triwulan where it was chosen, and says that it is missing where not", async () => {
    const buku = await bukaAmbil();
    await tulisLembar(buku.excel, "Sheet1", [
      KEPALA_TW,
      [1, "Layanan membaik", "Persentase layanan tepat waktu", "%", 95, 80, 85, 90, 95, 81, 84, 90, 93],
      [2, null, "Jumlah dokumen", "Dokumen", 2, 1, 0, 0, 1, 1, 0, 0, 2],
    ]);
    const tanpa = await peta(buku);
    const belum = tanpa.pesan.find(({ kode }) => kode === "TABEL_BELUM_ADA");
    assert.equal(belum?.tingkat, "peringatan");
    assert.match(belum.saran ?? "", /Tambahkan Triwulan .*Bagian tambahan/);
    const { ringkasan } = await buku.terapkanAmbil(tanpa);
    assert.match(ringkasan, /2 baris baru.* Belum diambil .*: 2 baris untuk Triwulan \(kinerja\)\.$/);
    await buku.kembalikan();
    await buku.terapkanAmbil(await peta(buku, { tambahan: ["triwulan"] }));
    const baris = isiTabel(buku, "LKJIP_TabelTriwulan");
    assert.deepEqual(
      baris.map((satu) => [satu["Indikator"], satu["Target TW IV"], satu["Realisasi TW III"]]),
      [
        ["Persentase layanan tepat waktu", 95, 90],
        ["Jumlah dokumen", 1, 0],
      ],
    );
    await buku.kembalikan();
    assert.deepEqual(
      buku.excel.workbook.book.sheets.map(({ name }) => name),
      ["Sheet1"],
    );
  });

  it("asks which budget it is where one stands there, and says nothing of it where both do", async () => {
    const isi = (judul: readonly string[], baris: readonly (readonly number[])[]) => [
      ["No", "Program", "Kegiatan", "Sub Kegiatan", ...judul, "Realisasi (Rp)"],
      ...baris.map((uang, i) => [i + 1, "Program Pasar", "Penataan", `Sub kegiatan ${i}`, ...uang]),
    ];
    for (const [judul, tampak] of [
      [["Pagu (Rp)"], true],
      [["Anggaran Sebelum Perubahan", "Anggaran Setelah Perubahan"], false],
    ] as const) {
      const buku = await bukaAmbil();
      const uang = [
        [1_000_000, 1_200_000, 900_000],
        [2_000_000, 1_500_000, 1_400_000],
        [3_000_000, 3_500_000, 3_300_000],
      ].map((satu) => (judul.length === 1 ? [satu[0]!, satu[2]!] : satu));
      await tulisLembar(buku.excel, "DPA", isi(judul, uang));
      const { rencana, pesan } = await peta(buku);
      assert.equal(rencana.tabel[0]?.pagu !== undefined, tampak);
      assert.equal(pesan.filter(({ kode }) => kode === "PAGU_DIPUTUSKAN").length, tampak ? 1 : 0);
      await buku.terapkanAmbil(await peta(buku));
      const [pertama] = isiTabel(buku, TABEL.anggaran);
      assert.deepEqual(
        [pertama?.["Pagu"], pertama?.["Pagu Perubahan"] || null],
        [1_000_000, tampak ? null : 1_200_000],
      );
      tutupSemua();
    }
  });

  it("fills the years of the plan into Renstra and names its first year", async () => {
    const buku = await bukaAmbil();
    await tulisLembar(buku.excel, "Sheet1", [
      [
        "No",
        "Sasaran Strategis",
        "Indikator",
        "Satuan",
        "Kondisi Awal",
        "Target Renstra",
        null,
        null,
        null,
        null,
      ],
      [null, null, null, null, "2020", "2021", "2022", "2023", "2024", "2025"],
      [1, "Ekonomi tumbuh", "Laju pertumbuhan ekonomi", "%", 4.1, 4.2, 4.4, 4.6, 4.8, 5],
      [2, "Kemiskinan turun", "Persentase penduduk miskin", "%", 5.9, 5.8, 5.6, 5.4, 5.2, 5],
    ]);
    const rencana = await peta(buku, { tambahan: ["renstra"], pilihan: { ragu: true } });
    await buku.terapkanAmbil(rencana);
    const baris = isiTabel(buku, "LKJIP_TabelRenstra");
    assert.deepEqual(
      baris.map((satu) => [satu["Sasaran Strategis"], satu["Target Tahun 1"], satu["Target Tahun 5"]]),
      [
        ["Ekonomi tumbuh", 4.2, 5],
        ["Kemiskinan turun", 5.8, 5],
      ],
    );
    assert.ok(rencana.pesan.some(({ kode, ditemukan }) => kode === "TAHUN_RENSTRA" && ditemukan === "2021"));
  });

  it("puts both budgets where they belong, by the levels of the code", async () => {
    const buku = await bukaAmbil();
    await tulisLembar(buku.excel, "Sheet1", [
      [
        "Kode",
        "Program / Kegiatan / Sub Kegiatan",
        "Anggaran Sebelum Perubahan",
        "Anggaran Setelah Perubahan",
        "Realisasi (Rp)",
      ],
      ["2.07.03", "PROGRAM PELATIHAN KERJA", 300_000_000, 250_000_000, 240_000_000],
      ["2.07.03.2.01", "Pelaksanaan Pelatihan", 300_000_000, 250_000_000, 240_000_000],
      ["2.07.03.2.01.0001", "Proses Pelaksanaan Pendidikan", 200_000_000, 170_000_000, 165_000_000],
      ["2.07.03.2.01.0002", "Koordinasi Lintas Lembaga", "Rp. 100.000.000,00", "80.000.000", "75.000.000"],
    ]);
    await buku.terapkanAmbil(await peta(buku));
    assert.deepEqual(
      isiTabel(buku, TABEL.anggaran).map((satu) => [
        satu["Kode"],
        satu["Program"],
        satu["Kegiatan"],
        satu["Sub Kegiatan"],
        satu["Pagu"],
        satu["Pagu Perubahan"],
        satu["Realisasi"],
      ]),
      [
        [
          "2.07.03.2.01.0001",
          "PROGRAM PELATIHAN KERJA",
          "Pelaksanaan Pelatihan",
          "Proses Pelaksanaan Pendidikan",
          200_000_000,
          170_000_000,
          165_000_000,
        ],
        [
          "2.07.03.2.01.0002",
          "PROGRAM PELATIHAN KERJA",
          "Pelaksanaan Pelatihan",
          "Koordinasi Lintas Lembaga",
          100_000_000,
          80_000_000,
          75_000_000,
        ],
      ],
    );
    assert.deepEqual(
      isiTabel(buku, TABEL.program).map((satu) => [satu["Anggaran Induk"], satu["Anggaran Perubahan"]]),
      [[300_000_000, 250_000_000]],
    );
  });

  it("takes from another file's sheets and keeps text that looks like a formula as text", async () => {
    const lain = await bukaAmbil();
    await tulisLembar(lain.excel, "Sheet1", [
      ["INDIKATOR KINERJA UTAMA"],
      ["No", "Indikator Kinerja Utama", "Satuan", "Target", "Realisasi"],
      [1, "=SUM(1) orang", "orang", "1.150 orang", "-"],
      [2, "Jumlah pasar", "pasar", "001", "85 %"],
    ]);
    const sumber = await lain.bacaLembarSumber();
    assert.ok(sumber.ada);
    tutupSemua();
    const buku = await bukaAmbil();
    await buku.terapkanAmbil(await peta(buku, { sumber: sumber.nilai, pilihan: { ragu: true } }));
    assert.deepEqual(
      isiTabel(buku, TABEL.iku).map((satu) => [
        satu["Indikator Kinerja Utama"],
        satu["Target"],
        satu["Realisasi"],
      ]),
      [
        ["=SUM(1) orang", "1.150 orang", "-"],
        ["Jumlah pasar", "001", "85 %"],
      ],
    );
  });

  it("grows a table that stands above another one and keeps the formulas of both", async () => {
    const buku = await bukaAmbil();
    const { siapkanBukuKerja } = await import("../../src/commands/siapkan");
    await siapkanBukuKerja({ isi: "contoh" });
    const sebelum = isiTabel(buku, TABEL.program);
    await tulisLembar(buku.excel, "Sheet1", [
      ["PERJANJIAN KINERJA"],
      ["No", "Sasaran Strategis", "Indikator Kinerja", "Target"],
      ...Array.from({ length: 30 }, (_, i) => [
        i + 1,
        `Sasaran lain nomor ${i * 7919}`,
        `Ukuran ${(i * 7919).toString(36)} kegiatan`,
        `${i} dokumen`,
      ]),
    ]);
    const hasil = await buku.terapkanAmbil(await peta(buku, { pilihan: { mirip: "baru" } }));
    assert.equal(hasil.berhasil, true, hasil.ringkasan);
    assert.equal(isiTabel(buku, TABEL.pk).length, 53);
    assert.deepEqual(isiTabel(buku, TABEL.program), sebelum);
    const sheet = lembar(buku.excel, "PK");
    const [pk] = sheet.tables;
    for (const kolom of pk!.columns.filter(({ calculated }) => calculated)) {
      const k = pk!.range.left + pk!.columns.indexOf(kolom);
      for (let b = pk!.range.top + 1; b <= pk!.range.bottom; b++)
        assert.ok(sheet.cells.get(b)?.get(k)?.formula, `${kolom.name} ${b}`);
    }
  });

  it("stays at four requests to read and four to write, each under 2 MB, for 10,000 rows", async () => {
    const buku = await bukaAmbil();
    await tulisLembar(buku.excel, "Sheet1", [
      ["Program", "Kegiatan", "Sub Kegiatan", "Indikator", "Pagu (Rp)", "Realisasi Anggaran (Rp)"],
      ...Array.from({ length: 10_000 }, (_, i) => [
        `Program ${i % 40}`,
        `Kegiatan ${i % 400} yang berjalan`,
        `Penyediaan layanan nomor ${i}`,
        "Jumlah dokumen",
        1_000_000 + i,
        900_000 + i,
      ]),
    ]);
    const mulai = permintaan(buku).length;
    const rencana = await peta(buku);
    const membaca = permintaan(buku, mulai);
    const hasil = await buku.terapkanAmbil(rencana);
    assert.equal(hasil.berhasil, true, hasil.ringkasan);
    const menulis = permintaan(buku, mulai + membaca.length);
    assert.ok(membaca.length <= 4, `${membaca.length} to read`);
    assert.ok(menulis.length <= 4, `${menulis.length} to write`);
    for (const { bytesUp } of menulis) assert.ok(bytesUp < 2_000_000, `${bytesUp} bytes`);
    assert.equal(isiTabel(buku, TABEL.anggaran).length, 10_000);
  });
});
