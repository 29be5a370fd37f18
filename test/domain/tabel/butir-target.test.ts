import assert from "node:assert/strict";
import { bacaLembar } from "../../../src/domain/tabel";
import { daftarAngka, pisahNama } from "../../../src/domain/tabel/baris/butir";
import { buatLembar } from "./lembar";

describe("several figures in one cell", () => {
  const pk = buatLembar({
    isi: [
      ["No", "Sasaran Strategis", "Indikator Kinerja", "Target"],
      [1, "Sasaran satu", "- Pencari kerja dilatih\n- LPKS dibina", "- 32 pencari kerja\n- 4 LPKS"],
      [2, "Sasaran dua", "- Ketetapan\n- Kasus", "- 1 ketetapan\n- 6 kasus"],
      [3, "Sasaran tiga", "- Pasar\n- Kepuasan", "- 22 pasar\n- 100 %"],
    ],
  });

  it("are a target like any other, and no broken number", () => {
    const [tabel] = bacaLembar(pk).tabel;
    const target = tabel?.kolom.find(({ peran }) => peran === "target");
    assert.ok(target && target.yakin >= 0.7, JSON.stringify(target));
    assert.deepEqual(
      tabel?.temuan.filter(({ kode }) => kode === "ANGKA_RUSAK"),
      [],
    );
  });

  it("are told from a sentence with bullets and from one broken number", () => {
    assert.equal(daftarAngka("- 32 orang\n- 4 LPKS"), true);
    assert.equal(daftarAngka("- 32 orang\n- sesuai rencana"), false);
    assert.equal(daftarAngka("23940.000"), false);
    assert.equal(daftarAngka(""), false);
  });
});

describe("names in one cell", () => {
  it("are one where a name is only broken over lines", () => {
    assert.deepEqual(pisahNama("Jumlah kunjungan\nwisata", ["12.500", ""]), ["Jumlah kunjungan wisata"]);
    assert.deepEqual(pisahNama("Persentase Pasar\nYang Representatif", ["90 %"]), [
      "Persentase Pasar Yang Representatif",
    ]);
  });

  it("are several with bullets, or where a neighbour has as many items", () => {
    assert.deepEqual(pisahNama("- Nilai LHE\n- indeks", ["90 %"]), ["Nilai LHE", "indeks"]);
    assert.deepEqual(pisahNama("Nilai LHE\nindeks", ["90 %\n3 Dokumen"]), ["Nilai LHE", "indeks"]);
    assert.deepEqual(pisahNama("Nilai LHE\nIndeks\nSkor", ["90 %"]), ["Nilai LHE", "Indeks", "Skor"]);
  });
});

describe("a row that begins with Jumlah", () => {
  it("is no total where a unit before the figures says what is counted", () => {
    const isi = [
      ["Indikator Kinerja", "Satuan", "Target", "Realisasi"],
      ["Persentase jalan mantap", "%", 80, 72],
      ["Jumlah kegiatan", "kegiatan", 10, 9],
      ["Rata-rata nilai capaian kinerja", "nilai", 50, 45],
      ["Jumlah", "Rp", 140, 126],
    ];
    assert.deepEqual(bacaLembar(buatLembar({ isi })).tabel[0]?.barisJumlah, [5]);
  });
});
