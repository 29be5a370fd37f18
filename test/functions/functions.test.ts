import assert from "node:assert/strict";
import { functionsMetadata } from "../../scripts/lib/functions-metadata";
import { kolom, pakaiFungsi, type Galat } from "./pakai-fungsi";

describe("the functions in Excel's own runtime", () => {
  const { fungsi, sel, galat, galatMasukan, aturBahasa } = pakaiFungsi();

  it("CAPAIAN gives ratios of single cells", () => {
    assert.equal(sel("CAPAIAN", 330, 95, null, null), 95 / 330);
    assert.equal(sel("CAPAIAN", "1.150 orang", "189 orang"), 189 / 1150);
    assert.equal(sel("CAPAIAN", 6, "-"), 0);
    assert.equal(sel("CAPAIAN", 6, 0, "negatif"), 2);
    assert.equal(sel("CAPAIAN", 0, 0), "-");
    assert.equal(sel("CAPAIAN", 10, 15, null, "100 %"), 1);
  });

  it("takes every way in which a blank cell and a left-out argument arrive", () => {
    for (const kosong of ["", null, undefined]) {
      assert.deepEqual(fungsi("CAPAIAN")([[6]], [[kosong]], undefined), [[""]]);
      assert.deepEqual(fungsi("CAPAIAN")([[6]], [[3]], [[kosong]], [[kosong]]), [[0.5]]);
    }
    assert.deepEqual(fungsi("CAPAIAN")([[6]], [[3]], [[0]], [[0]]), [[0.5]]);
    assert.deepEqual(fungsi("CAPAIAN")(6, 3), [[0.5]]);
  });

  /** Arguments with which each function gives a result. */
  const LENGKAP: Readonly<Record<string, readonly unknown[]>> = {
    CAPAIAN: [10, 5, "positif", 1.2, "nilai"],
    SERAPAN: [10, 5],
    EFISIENSI: [1, 0.9, "serapan"],
    RATACAPAIAN: [0.9],
    PERUBAHAN: [4, 5],
    KRITERIA: [0.9, "permendagri", "batas bawah"],
    WARNA: [0.9, "permendagri", "batas bawah"],
    ANGKA: ["1.150 orang", "ribuan"],
    SATUAN: ["32 orang"],
    TERBILANG: [5],
  };

  for (const { id, parameters } of functionsMetadata().functions)
    it(`${id} takes a blank cell as "", null and, where it may be left out, as 0: Excels differ`, () => {
      const lengkap = LENGKAP[id] ?? [];
      assert.equal(lengkap.length, parameters.length);
      const hasil = (i: number, kosong: unknown): unknown => {
        try {
          return fungsi(id)(...lengkap.map((isi, k) => [[k === i ? kosong : isi]]));
        } catch (e) {
          return (e as Galat).message;
        }
      };
      parameters.forEach(({ name, optional }, i) => {
        assert.deepEqual(hasil(i, null), hasil(i, ""), name);
        assert.deepEqual(hasil(i, undefined), hasil(i, ""), name);
        if (optional) assert.deepEqual(hasil(i, 0), hasil(i, ""), name);
        // A cell that must be filled is told as a number: the sheets ask IF(cell="","",…) before they call.
        else assert.notEqual(hasil(i, 0), undefined, name);
      });
    });

  it("spills over ranges, with single cells counting for all of them", () => {
    assert.deepEqual(
      fungsi("CAPAIAN")(kolom(10, 20, 0), kolom(5, "", 0), [["positif"]]),
      kolom(0.5, "", "-"),
    );
    assert.deepEqual(
      fungsi("CAPAIAN")(kolom(10, 10), kolom(5, 5), kolom("positif", "negatif")),
      kolom(0.5, 1.5),
    );
    assert.deepEqual(fungsi("SERAPAN")([[200]], [[50, 100]]), [[0.25, 0.5]]);
  });

  it("keeps an error in its own cell of a spilled range", () => {
    const hasil = fungsi("CAPAIAN")(kolom(10, "23940.000", 0, 4), kolom(5, 3, 1, 1));
    assert.deepEqual([hasil[0]![0], hasil[3]![0]], [0.5, 0.25]);
    const [rusak, nol] = [hasil[1]![0], hasil[2]![0]] as [Galat, Galat];
    assert.deepEqual([rusak.code, nol.code], ["#VALUE!", "#N/A"]);
    assert.match(rusak.message, /^Target: "23940\.000" meragukan/);
  });

  it("throws the error of a single cell, with a message that names what is wrong", () => {
    assert.deepEqual([galat("CAPAIAN", 0, 3).code, galat("CAPAIAN", 5, "1229 9").code], ["#N/A", "#VALUE!"]);
    assert.match(galat("CAPAIAN", 5, "1229 9").message, /^Realisasi: "1229 9" .*spasi/);
    assert.match(galat("CAPAIAN", 5, 3, "entah").message, /Polaritas "entah"/);
    assert.match(galat("CAPAIAN", 5, 3, null, -1).message, /Batas "-1"/);
  });

  it("refuses ranges of different sizes", () => {
    assert.throws(
      () => fungsi("CAPAIAN")(kolom(1, 2, 3), kolom(1, 2)),
      (e: Galat) => e.code === "#VALUE!" && e.message.includes("3 × 1 / 2 × 1"),
    );
  });

  it("passes on an error value of an input cell, in its own cell only", () => {
    const tidakAda = galatMasukan("#N/A");
    const hasil = fungsi("CAPAIAN")(kolom(10, tidakAda), kolom(5, 5));
    assert.equal(hasil[0]![0], 0.5);
    assert.equal((hasil[1]![0] as Galat).code, "#N/A");
    assert.equal(galat("RATACAPAIAN", tidakAda).code, "#N/A");
  });

  it("KRITERIA and WARNA follow scale and gap rule", () => {
    assert.equal(sel("KRITERIA", 0.9095), "Tinggi");
    assert.equal(sel("KRITERIA", "90,95 %", null, ">90"), "Sangat Baik");
    assert.equal(sel("KRITERIA", 0.9095, "sangat tinggi", "bulatkan"), "Sangat Tinggi");
    assert.equal(sel("KRITERIA", 1.0012, "sangat tinggi; batas atas"), "Sangat Tinggi");
    assert.equal(sel("WARNA", 0.2879), "Merah");
    assert.equal(sel("KRITERIA", ""), "");
    assert.equal(sel("KRITERIA", "-"), "-");
    assert.deepEqual(fungsi("WARNA")(kolom(0.95, "", 0.7)), kolom("Hijau Tua", "", "Kuning Tua"));
  });

  it("KRITERIA takes the office's own table as a range", () => {
    const tabel = [
      ["Kriteria", "Mulai", "Warna"],
      ["Memuaskan", 85, "Hijau"],
      ["Kurang", 0, "Merah"],
    ];
    assert.deepEqual(fungsi("KRITERIA")(kolom(0.9, 0.1), tabel), kolom("Memuaskan", "Kurang"));
    assert.deepEqual(fungsi("WARNA")([[0.9]], tabel, null), [["Hijau"]]);
    assert.throws(() => fungsi("KRITERIA")([[0.9]], kolom("A", "B")), /batas bawah/);
    assert.match(galat("KRITERIA", 0.9, "entah").message, /Skala "entah"/);
    assert.match(galat("KRITERIA", 0.9, null, "sangat tinggi").message, /Aturan celah "sangat tinggi"/);
  });

  it("KRITERIA passes over the empty rows of a table with room for more bands", () => {
    for (const kosong of ["", null, 0]) {
      const tabel = [["Tinggi", 76, 100, "Hijau Muda"], ["Rendah", 0, 75, "Merah"], Array(4).fill(kosong)];
      assert.deepEqual(
        fungsi("KRITERIA")(kolom(0.755, 0.8), tabel, [["batas-atas"]]),
        kolom("Tinggi", "Tinggi"),
      );
      assert.deepEqual(fungsi("WARNA")([[0.755]], tabel, [["batas-bawah"]]), [["Merah"]]);
    }
  });

  it("KRITERIA refuses percent points that would silently be the best band", () => {
    assert.match(galat("KRITERIA", 28.79).message, /28,79 %/);
  });

  it("the other measures answer", () => {
    assert.equal(sel("SERAPAN", 7457740468, "6.794.143.210,96"), 6794143210.96 / 7457740468);
    assert.equal(sel("EFISIENSI", 0, 0), "Belum Dilaksanakan");
    assert.equal(sel("EFISIENSI", 0.9, 0.8), "Efisien");
    assert.deepEqual(
      fungsi("RATACAPAIAN")([
        [0.9468, "", "-"],
        [1.0556, null, ""],
      ]),
      [[(0.9468 + 1.0556) / 2]],
    );
    assert.equal(sel("PERUBAHAN", 200, 150), -0.25);
  });

  it("the text functions answer", () => {
    assert.equal(sel("ANGKA", "Rp. 7.417.586.120,00"), 7417586120);
    assert.equal(sel("ANGKA", "16,43 %"), 0.1643);
    assert.equal(sel("ANGKA", "(31,80)"), -31.8);
    assert.equal(sel("ANGKA", "12.294"), 12294);
    assert.equal(sel("ANGKA", "12.294", "desimal"), 12.294);
    assert.equal(sel("ANGKA", "BB (76)"), 76);
    assert.equal(sel("ANGKA", ""), "");
    assert.equal(galat("ANGKA", "n/a").code, "#N/A");
    assert.equal(galat("ANGKA", "69,1-69,5").code, "#VALUE!");
    assert.match(galat("ANGKA", 1, "entah").message, /"entah"/);
    assert.equal(sel("SATUAN", "113.730 m ²"), "m²");
    for (const tanpaAngka of ["orang", "WTP", "Terlaksana", "-"]) assert.equal(sel("SATUAN", tanpaAngka), "");
    assert.equal(sel("TERBILANG", 1150), "seribu seratus lima puluh");
    assert.match(galat("TERBILANG", "orang").message, /"orang" bukan angka/);
  });

  it("speaks English where Excel does", () => {
    aturBahasa("en");
    const { message } = galat("CAPAIAN", 5, "1229 9");
    aturBahasa("id");
    assert.match(message, /^Result: "1229 9" cannot be read/);
  });

  it("answers ten thousand rows at once", () => {
    const baris = Array.from({ length: 10_000 }, (_, i) => [`${(i % 900) + 1}.000 orang`]);
    assert.equal(fungsi("CAPAIAN")(baris, [["500 orang"]]).length, 10_000);
  });
});
