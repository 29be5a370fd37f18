import assert from "node:assert/strict";
import type { NilaiSel } from "../../../src/domain/tabel";
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

  const KEPALA = ["Indikator Kinerja", "Target", "Realisasi", "Capaian (%)"];
  const jumlah = (...baris: readonly (readonly NilaiSel[])[]): readonly number[] | undefined =>
    bacaLembar(buatLembar({ isi: [KEPALA, ...baris] })).tabel[0]?.barisJumlah;

  it("counts programs where its figures are no sum of those above, the first row too", () => {
    const jalan: NilaiSel[] = ["Persentase jalan mantap", 80, 72, 90];
    assert.deepEqual(jumlah(["Jumlah program", 10, 9, 90], jalan, ["Panjang drainase", 200, 150, 75]), []);
    assert.deepEqual(jumlah(jalan, ["Jumlah program", 10, 9, 90], ["Jumlah kegiatan", 40, 38, 95]), []);
    assert.deepEqual(jumlah(jalan, ["Panjang drainase", 200, 150, 75], ["Total sasaran", 6, 6, 100]), []);
  });

  it("is a total of programs where the figures are sums, or a mean, of its group or of all rows", () => {
    const dua: NilaiSel[][] = [
      ["Program A", 10, 9, 90],
      ["Program B", 30, 15, 50],
    ];
    assert.deepEqual(jumlah(...dua, ["Jumlah program", 40, 24, 60]), [4]);
    assert.deepEqual(jumlah(...dua, ["Jumlah program", null, null, 70]), [4]);
    const lagi: NilaiSel[][] = [
      ["Program C", 5, 5, 100],
      ["Jumlah kegiatan", 5, 5, 100],
    ];
    assert.deepEqual(jumlah(...dua, ["Total program", 40, 24, 60], ...lagi), [4, 6]);
  });

  it("is a total of money whatever its levels add up to", () => {
    const isi: NilaiSel[][] = [
      ["Program", "Pagu", "Realisasi Anggaran"],
      ["Kegiatan A", 4e8, 3e8],
      ["Sub Kegiatan A1", 1e8, 9e7],
      ["Jumlah program", 4.5e8, 3.2e8],
    ];
    assert.deepEqual(bacaLembar(buatLembar({ isi })).tabel[0]?.barisJumlah, [4]);
  });
});
