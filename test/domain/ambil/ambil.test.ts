import assert from "node:assert/strict";
import fc from "fast-check";
import {
  susunAmbil,
  TABEL_TUJUAN,
  type PilihanAmbil,
  type RencanaAmbil,
  type TabelKami,
} from "../../../src/domain/ambil";
import { kemiripan, normalKode, normalNama } from "../../../src/domain/tabel/kata/nama-baris";
import type { NilaiSel } from "../../../src/domain/tabel";
import { buatLembar } from "../tabel/lembar";
import { KAMI } from "./alat";
import { barisAnggaran, indikatorPK, susunAnggaran, susunPK, tataAnggaran, tataPK } from "./tata-letak";

function ambil(
  isi: readonly (readonly NilaiSel[])[],
  gabungan: readonly string[] = [],
  pilihan: PilihanAmbil = {},
  nama = "Data",
): RencanaAmbil {
  return susunAmbil({ lembar: [buatLembar({ nama, isi, gabungan })], kami: KAMI }, pilihan);
}

/** New rows of one table by the titles of its columns. */
function baru(rencana: RencanaAmbil, tujuan: TabelKami["tujuan"]): Record<string, string | number | null>[] {
  const satu = rencana.tulisan.find((tulisan) => tulisan.tujuan === tujuan);
  return (satu?.baru ?? []).map((baris) =>
    Object.fromEntries(baris.map((isi, k) => [satu?.tabel.kepala[k] ?? "", isi])),
  );
}

describe("Ambil: what is taken equals what was put in", function () {
  this.timeout(120_000);

  it("finds every column that it fills on the sheets as they are planned", () => {
    for (const kami of KAMI)
      for (const { judul } of TABEL_TUJUAN[kami.tujuan]?.kolom ?? [])
        assert.ok(
          judul.some((satu) => kami.kepala.includes(satu)),
          `${kami.nama}: ${judul.join(" / ")}`,
        );
    assert.equal(KAMI.length, Object.keys(TABEL_TUJUAN).length);
  });

  it("for budget lines in any layout", () => {
    fc.assert(
      fc.property(barisAnggaran, tataAnggaran, (asli, tata) => {
        const { isi, gabungan } = susunAnggaran(asli, tata);
        const hasil = baru(ambil(isi, gabungan, { ragu: true }), "anggaran");
        assert.deepEqual(
          hasil.map((satu) => [
            satu["Program"],
            satu["Kegiatan"],
            satu["Sub Kegiatan"],
            satu["Pagu"],
            satu["Realisasi"],
          ]),
          asli.map(({ program, kegiatan, sub, pagu, realisasi }) => [
            program,
            kegiatan,
            sub,
            pagu,
            realisasi,
          ]),
        );
      }),
      { numRuns: 300 },
    );
  });

  it("for agreements as bullets, rows or banners", () => {
    fc.assert(
      fc.property(indikatorPK, tataPK, (asli, tata) => {
        const hasil = baru(ambil(susunPK(asli, tata), [], { ragu: true }), "pk");
        assert.deepEqual(
          hasil.map((satu) => [satu["Sasaran Strategis"], satu["Indikator Kinerja"], satu["Target"]]),
          asli.map(({ sasaran, indikator, target }) => [sasaran, indikator, target]),
        );
      }),
      { numRuns: 300 },
    );
  });

  it("never throws and never loses a row silently, whatever stands on a sheet", () => {
    const sel = fc.oneof(
      fc.constant(null),
      fc.integer(),
      fc.double({ noNaN: true }),
      fc.string(),
      fc.constantFrom(
        "No",
        "Program",
        "Kegiatan",
        "Sub Kegiatan",
        "Indikator",
        "Sasaran",
        "Target",
        "Realisasi",
        "Pagu",
        "JUMLAH",
        "-",
        "#REF!",
        "- a\n- b",
        "Rp. 1.000,00",
      ),
    );
    fc.assert(
      fc.property(fc.array(fc.array(sel, { maxLength: 8 }), { maxLength: 25 }), (isi) => {
        const rencana = ambil(isi, [], { ragu: true, mirip: "baru" });
        const dibaca = rencana.tabel
          .filter(({ disertakan }) => disertakan)
          .reduce((n, { banyak }) => n + banyak, 0);
        const usul = Object.values(rencana.usul)
          .flat()
          .reduce((n, { asal }) => n + asal.length, 0);
        const sisa = rencana.ditinggal.reduce((n, { banyak }) => n + banyak, 0);
        assert.ok(usul + sisa >= dibaca);
      }),
      { numRuns: 300 },
    );
  });
});

describe("Ambil: what is not taken has its reason", () => {
  it("bullets that do not pair are left blank and named", () => {
    const rencana = ambil([
      ["PERJANJIAN KINERJA"],
      ["No", "Sasaran Strategis", "Indikator Kinerja", "Target"],
      [1, "Layanan membaik", "- Waktu layanan\n- Kepuasan\n- Cakupan", "- 5 hari\n- 90 %"],
    ]);
    assert.deepEqual(
      baru(rencana, "pk").map((satu) => [satu["Indikator Kinerja"], satu["Target"]]),
      [
        ["Waktu layanan", null],
        ["Kepuasan", null],
        ["Cakupan", null],
      ],
    );
    assert.deepEqual(
      rencana.catatan.map(({ kode, sel }) => [kode, sel]),
      [["BUTIR_TIMPANG", "Data!D3"]],
    );
  });

  it("errors of formulas and figures without a name are listed", () => {
    const rencana = ambil(
      [
        ["INDIKATOR KINERJA UTAMA"],
        ["No", "Indikator Kinerja Utama", "Satuan", "Target", "Realisasi"],
        [1, "Jumlah pasar", "pasar", 22, "#REF!"],
        [2, "Jumlah kios", "kios", 30, 25],
        [3, null, "orang", 5, 4],
      ],
      [],
      { ragu: true },
    );
    assert.deepEqual(
      rencana.ditinggal.map(({ sel, alasan }) => [sel, alasan]),
      [
        ["Data!E3", "SEL_GALAT"],
        ["Data!A5", "TANPA_NAMA"],
      ],
    );
  });

  it("a table of accounts is no budget of programs", () => {
    const { isi } = {
      isi: [
        ["Kode Rekening", "Uraian", "Anggaran", "Realisasi"],
        ["4", "PENDAPATAN", 5_000_000, 4_000_000],
        ["5", "BELANJA DAERAH", 9_000_000, 8_000_000],
        ["5.1", "Belanja Operasi", 9_000_000, 8_000_000],
      ],
    };
    const rencana = ambil(isi);
    assert.deepEqual(
      rencana.ditinggal.map(({ alasan }) => alasan),
      ["REKENING"],
    );
    assert.deepEqual(baru(rencana, "anggaran"), []);
  });

  it("a table that the reader is not sure of is proposed and not taken", () => {
    const isi = [
      ["No", "Indikator", "Target", "Capaian"],
      [1, "Jumlah pasar", 22, 21],
      [2, "Jumlah kios", 30, 25],
    ];
    const ragu = ambil(isi);
    assert.deepEqual(
      ragu.tabel.map(({ disertakan, alasan }) => [disertakan, alasan]),
      [[false, "TABEL_RAGU"]],
    );
    const kunci = ragu.tabel[0]!.kunci;
    assert.equal(ambil(isi, [], { tabel: { [kunci]: { sertakan: true } } }).tabel[0]?.disertakan, true);
  });
});

describe("Ambil: levels and budgets that a layout leaves open", () => {
  const KEPALA = ["Program / Kegiatan / Sub Kegiatan", "Pagu (Rp)", "Realisasi Anggaran (Rp)"];

  it("does not take sums beside their parts unasked where nothing shows the levels", () => {
    const rencana = ambil([
      KEPALA,
      ["Program Penempatan Tenaga Kerja", 300_000_000, 290_000_000],
      ["Pelayanan Antarkerja", 300_000_000, 290_000_000],
      ["Penyuluhan Jabatan", 200_000_000, 195_000_000],
      ["Bursa Kerja", 100_000_000, 95_000_000],
    ]);
    assert.deepEqual(
      rencana.tabel.map(({ disertakan, alasan }) => [disertakan, alasan]),
      [[false, "TABEL_RAGU"]],
    );
  });

  it("reads the levels from words where they stand", () => {
    const rencana = ambil([
      KEPALA,
      ["Program Penempatan Tenaga Kerja", 300_000_000, 290_000_000],
      ["Kegiatan Pelayanan Antarkerja", 300_000_000, 290_000_000],
      ["Sub Kegiatan Penyuluhan Jabatan", 200_000_000, 195_000_000],
      ["Sub Kegiatan Bursa Kerja", 100_000_000, 95_000_000],
    ]);
    assert.deepEqual(
      baru(rencana, "anggaran").map((satu) => [satu["Kegiatan"], satu["Sub Kegiatan"], satu["Pagu"]]),
      [
        ["Kegiatan Pelayanan Antarkerja", "Sub Kegiatan Penyuluhan Jabatan", 200_000_000],
        ["Kegiatan Pelayanan Antarkerja", "Sub Kegiatan Bursa Kerja", 100_000_000],
      ],
    );
  });

  it("puts the targets and the budget of a changed agreement into the columns of the change", () => {
    const rencana = ambil([
      ["PERJANJIAN KINERJA PERUBAHAN TAHUN 2024"],
      ["No", "Sasaran", "Indikator", "Target"],
      [1, "Layanan baik", "Indeks kepuasan", 85],
      [null],
      ["No", "Program", "Anggaran", "Keterangan"],
      [1, "Program Layanan", 500_000_000, "APBD-P"],
    ]);
    assert.deepEqual(
      baru(rencana, "pk").map((satu) => [satu["Target"], satu["Target Perubahan"]]),
      [[null, 85]],
    );
    assert.deepEqual(
      baru(rencana, "program").map((satu) => [satu["Anggaran Induk"], satu["Anggaran Perubahan"]]),
      [[null, 500_000_000]],
    );
  });
});

describe("Ambil: names, codes and restore points", () => {
  it("sees one name in two spellings and one code in two", () => {
    assert.equal(normalNama("- Program Tera - tera Ulang"), normalNama("TERA–TERA ulang"));
    assert.equal(normalNama("1.1 Kegiatan Administrasi, Umum"), normalNama("Administrasi Umum"));
    assert.equal(normalKode("2.07.03.2.01.0001"), normalKode("2.07.03.2.01.01"));
    assert.equal(normalKode("5.1.01."), normalKode("5.1.1"));
    assert.ok(
      kemiripan(normalNama("Meningkatnya penetapan tenaga"), normalNama("Meningkatnya penempatan tenaga")) >
        0.8,
    );
    assert.ok(kemiripan(normalNama("Jumlah pasar"), normalNama("Angka kemiskinan")) < 0.5);
  });

  it("likeness is a number between 0 and 1, the same both ways", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        const [x, y] = [kemiripan(normalNama(a), normalNama(b)), kemiripan(normalNama(b), normalNama(a))];
        assert.ok(x >= 0 && x <= 1 && x === y);
      }),
    );
  });
});

describe("Ambil: which way is better", () => {
  it("comes along where the stated capaian says that less is better, and only there", () => {
    const rencana = ambil([
      ["CAPAIAN KINERJA"],
      ["No", "Sasaran", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)"],
      [1, "Kesejahteraan", "Nilai tukar nelayan", "Indeks", 105.5, 98.2, 93.08],
      [2, "Kesejahteraan", "Persentase nelayan miskin", "%", 12, 14, 83.33],
      [3, "Layanan", "Lama layanan", "Hari", 5, 5, 100],
      [4, "Layanan", "Jumlah pengaduan", "Aduan", 10, 12, null],
    ]);
    const hasil = [...baru(rencana, "pk"), ...baru(rencana, "iku")];
    assert.deepEqual(
      hasil.map((satu) => [satu["Indikator Kinerja"] ?? satu["Indikator Kinerja Utama"], satu["Polaritas"]]),
      [
        ["Nilai tukar nelayan", null],
        ["Persentase nelayan miskin", "negatif"],
        ["Lama layanan", null],
        ["Jumlah pengaduan", null],
      ],
    );
  });
});
