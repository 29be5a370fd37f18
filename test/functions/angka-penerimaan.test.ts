import assert from "node:assert/strict";
import { ditolak, type Galat, kolom, menyebut, pakaiFungsi } from "./pakai-fungsi";

/*
 * What the functions must give, figure by figure, through Microsoft's own runtime. The figures were recomputed by hand
 * from published reports.
 */

describe("the functions give the figures of acceptance", () => {
  const { fungsi, sel, persen, tolak } = pakaiFungsi();

  describe("CAPAIAN: no case is success where smaller is better", () => {
    it("0 of 0 is 100 %, some of 0 is 0 %", () => {
      assert.equal(sel("CAPAIAN", 0, 0, "negatif"), 1);
      assert.equal(sel("CAPAIAN", "0 kasus", "-", "negatif"), 1);
      assert.equal(sel("CAPAIAN", 0, 2, "negatif"), 0);
      assert.equal(sel("CAPAIAN", 0, 2, "negatif-rasio"), 0);
    });

    it("counts in the mean, where the report's own 0/0 does not", () => {
      const capaian = fungsi("CAPAIAN")(
        kolom(0, 4, 0),
        kolom(0, 2, 0),
        kolom("negatif", "positif", "positif"),
      );
      assert.deepEqual(capaian, kolom(1, 0.5, "-"));
      assert.deepEqual(fungsi("RATACAPAIAN")(capaian), [[0.75]]);
    });

    it("keeps the dash where the target itself is a dash, and #N/A for a positive target of 0", () => {
      assert.equal(sel("CAPAIAN", "-", "-", "negatif"), "-");
      assert.equal(sel("CAPAIAN", 0, 0), "-");
      assert.throws(
        () => sel("CAPAIAN", 0, 2),
        (e: Galat) => e.code === "#N/A",
      );
    });
  });

  describe("CAPAIAN: a target's own limit says which way is good", () => {
    const kasus: readonly (readonly [unknown, unknown, string])[] = [
      ["≤ 5 %", "3 %", "140,00 %"],
      ["maks. 10", 7, "130,00 %"],
      ["maksimal 10", 7, "130,00 %"],
      ["< 10", 7, "130,00 %"],
      ["<= 10 hari", "7 hari", "130,00 %"],
      ["≥ 80", 72, "90,00 %"],
      ["min. 80", 72, "90,00 %"],
      ["> 80", 72, "90,00 %"],
    ];
    for (const [target, realisasi, hasil] of kasus)
      it(`${target} and ${realisasi} is ${hasil}`, () =>
        assert.equal(persen("CAPAIAN", target, realisasi), hasil));

    it("asks where the chosen polarity says the opposite", () => {
      menyebut(tolak("CAPAIAN", "≤ 5 %", "3 %", "positif"), "≤ 5 %", "positif");
      menyebut(tolak("CAPAIAN", "min. 80", 72, "negatif"), "min. 80", "negatif");
      assert.equal(persen("CAPAIAN", "≤ 5 %", "4 %", "negatif-rasio"), "125,00 %");
    });

    it("takes a blank polarity, however it arrives, for none", () => {
      for (const kosong of [0, "", null, undefined])
        assert.deepEqual(fungsi("CAPAIAN")([["maks. 10"]], [[7]], [[kosong]], [[kosong]], [[kosong]]), [
          [1.3],
        ]);
    });
  });

  describe("a block of percent points is refused as a whole", () => {
    const blok = [kolom(9.5, 28.79, 1, 100), kolom(9.5, 1, 5), [[9.5, 28.79, 1, 100]]];
    for (const id of ["KRITERIA", "WARNA", "RATACAPAIAN"])
      it(`by ${id}, with one message`, () => {
        for (const satu of blok)
          menyebut(
            ditolak(() => fungsi(id)(satu)),
            "persen",
          );
      });

    it("by EFISIENSI in both of its arguments", () => {
      ditolak(() => fungsi("EFISIENSI")(kolom(9.5, 28.79), kolom(0.5, 0.5)));
      ditolak(() => fungsi("EFISIENSI")(kolom(0.5, 0.5), kolom(99, 1)));
    });

    it("and a block of ratios is not, though one row is far above its target", () => {
      assert.deepEqual(
        fungsi("KRITERIA")(kolom(0.9, 6, 1, "", "-", "28,79 %")),
        kolom("Tinggi", "Sangat Baik", "Sangat Baik", "", "-", "Sangat Rendah"),
      );
      assert.deepEqual(fungsi("RATACAPAIAN")(kolom(2, 2, 2)), [[2]]);
    });
  });

  it("CAPAIAN reads a cap of 120, of 120 % and of 1,2 alike", () => {
    for (const batas of [120, "120", "120 %", 1.2, "1,2"])
      assert.equal(sel("CAPAIAN", 100, 150, null, batas), 1.2, String(batas));
    assert.equal(sel("CAPAIAN", 100, 150, null, 100), 1);
    menyebut(tolak("CAPAIAN", 100, 150, null, 12), "12");
  });

  describe("CAPAIAN: units", () => {
    const bertabrakan: readonly (readonly [string, string])[] = [
      ["100 %", "1 dokumen"],
      ["786.952.684,00", "100 %"],
      ["32 orang", "20 kasus"],
      ["120 menit", "5 orang"],
      ["Rp 5.000", "5.000 dokumen"],
      ["100 %", "Rp 100"],
      ["5 hari", "24 jam"],
      ["1:25", "24 orang"],
    ];
    for (const [target, realisasi] of bertabrakan)
      it(`${target} beside ${realisasi} is refused, and both are named`, () =>
        menyebut(tolak("CAPAIAN", target, realisasi), target, realisasi));

    const disamakan: readonly (readonly [string, string, string])[] = [
      ["120 menit", "2 jam", "100,00 %"],
      ["5 ton", "4.500 kg", "90,00 %"],
      ["2 ha", "15.000 m²", "75,00 %"],
      ["1 tahun", "6 bulan", "50,00 %"],
      ["3 Dokumen (Renja,RKPD,RKA)", "3 dokumen", "100,00 %"],
      ["22 pasar", "21 pasar representatif", "95,45 %"],
      ["1.150 orang", "189", "16,43 %"],
    ];
    for (const [target, realisasi, hasil] of disamakan)
      it(`${target} and ${realisasi} is ${hasil}`, () =>
        assert.equal(persen("CAPAIAN", target, realisasi), hasil));

    it("SERAPAN and PERUBAHAN refuse the same clashes, by their own names", () => {
      menyebut(tolak("SERAPAN", "Rp 5.000", "100 %"), "Rp 5.000", "100 %");
      menyebut(tolak("PERUBAHAN", "32 orang", "20 kasus"), "32 orang", "20 kasus");
    });
  });

  it("CAPAIAN of equal words is 100 %, of different words a request for numbers", () => {
    for (const kata of ["Tepat waktu", "Ada", "Level 3"])
      assert.equal(sel("CAPAIAN", kata, kata.toUpperCase()), 1);
    menyebut(tolak("CAPAIAN", "Level 3", "Level 2"), "Level 3", "Level 2", "angka");
    tolak("CAPAIAN", 5, "Ada");
  });

  it("CAPAIAN of predicates is the office's choice", () => {
    menyebut(tolak("CAPAIAN", "BB", "B"), "BB", "peringkat");
    assert.equal(sel("CAPAIAN", "BB (80)", "B (68)"), 0.85);
    assert.equal(sel("CAPAIAN", "BB", "BB"), 1);
    assert.equal(sel("CAPAIAN", "WTP", "WTP-DPP"), 1);
    assert.equal(sel("CAPAIAN", "BB", "B", null, null, "tercapai"), 0);
    assert.equal(sel("CAPAIAN", "BB", "B", null, null, "peringkat"), 0.8);
    menyebut(tolak("CAPAIAN", "BB", "B", null, null, "entah"), "entah");
  });

  it("CAPAIAN below zero counts the distance to the target", () => {
    assert.equal(sel("CAPAIAN", -2, -1), 1.5);
    assert.equal(sel("CAPAIAN", -2, 1), 2.5);
    assert.equal(sel("CAPAIAN", -2, -3), 0.5);
    assert.equal(sel("CAPAIAN", "(2,0)", "(1,0)", "negatif"), 0.5);
  });

  it("PERUBAHAN divides by the size of what was before", () => {
    assert.equal(persen("PERUBAHAN", -10_114_000_000, 4_870_000_000), "148,15 %");
    assert.equal(persen("PERUBAHAN", 10, -5), "-150,00 %");
  });

  it("EFISIENSI follows the office's rule", () => {
    assert.equal(sel("EFISIENSI", 0.5, 0.4), "Efisien");
    assert.equal(sel("EFISIENSI", 0.5, 0.4, "target"), "Target belum tercapai");
    assert.equal(sel("EFISIENSI", 1, 0.4, "target"), "Efisien");
    assert.equal(sel("EFISIENSI", 1, 1.2, "target"), "Tidak Efisien");
    for (const aturan of [null, "serapan", "target"]) {
      assert.equal(sel("EFISIENSI", 1, 0, aturan), "Tanpa anggaran");
      assert.equal(sel("EFISIENSI", 1, "-", aturan), "Tanpa anggaran");
      assert.equal(sel("EFISIENSI", 0, "-", aturan), "Belum Dilaksanakan");
    }
    menyebut(tolak("EFISIENSI", 0.5, 0.4, "entah"), "entah");
  });

  it("a realisasi that is not there yet is blank", () => {
    for (const belum of ["belum rilis", "belum dirilis BPS", "belum dihitung", "Belum ada", "n/a", "", null])
      assert.deepEqual(fungsi("CAPAIAN")([[6]], [[belum]]), [[""]], String(belum));
    tolak("CAPAIAN", 6, "belum ada kasus");
  });

  it("a proportion stands beside a proportion only", () => {
    assert.equal(persen("CAPAIAN", "1:25", "1 : 24", "negatif"), "104,00 %");
    menyebut(tolak("CAPAIAN", "1:25", 24), "1:25", "24");
    // A typed 1:25 becomes a time of the day.
    tolak("CAPAIAN", "1:25", 0.059);
  });

  it("polarity is read in the words people use", () => {
    for (const kata of [
      "Semakin kecil semakin baik",
      "Menurun",
      "Lower is better",
      "semakin rendah, semakin baik",
    ])
      assert.equal(sel("CAPAIAN", 10, 7, kata), 1.3, kata);
    assert.equal(sel("CAPAIAN", 10, 7, "Stabil"), 0.7);
    assert.equal(sel("CAPAIAN", 10, 13, "stabil"), 0.7);
    for (const kata of ["entah", "constructor", "__proto__", "-"])
      menyebut(tolak("CAPAIAN", 1, 1, kata), kata);
  });

  it("names of JavaScript's own members are ordinary words everywhere", () => {
    for (const kata of ["constructor", "__proto__", "toString", "hasOwnProperty"]) {
      menyebut(tolak("KRITERIA", 0.9, kata), kata);
      menyebut(tolak("KRITERIA", 0.9, null, kata), kata);
      menyebut(tolak("EFISIENSI", 0.9, 0.9, kata), kata);
      menyebut(tolak("CAPAIAN", "BB", "B", null, null, kata), kata);
      menyebut(tolak("ANGKA", 5, kata), kata);
      assert.equal(persen("CAPAIAN", `4 ${kata}`, `3 ${kata}`), "75,00 %");
      menyebut(tolak("CAPAIAN", `4 ${kata}`, "3 orang"), kata);
      assert.equal(sel("SATUAN", `4 ${kata}`), kata);
      const tabel = [
        ["Baik", 80, kata],
        ["Kurang", 0, "Merah"],
      ];
      assert.deepEqual(fungsi("WARNA")([[0.9]], tabel), [[kata]]);
    }
  });

  describe("figures that are right and stay so", () => {
    it("of one indicator", () => {
      assert.equal(sel("CAPAIAN", 32, 4.88, "negatif"), 1.8475);
      assert.equal(sel("CAPAIAN", 100, 150, null, 1.2), 1.2);
      assert.equal(persen("CAPAIAN", "Rp. 40.694.200,-", "40.694.200"), "100,00 %");
      assert.equal(sel("ANGKA", "WTP-DPP"), 4);
    });

    it("of a range target, this year and against the end of the Renstra", () => {
      assert.equal(persen("CAPAIAN", "69,1-69,5", "69,3"), "100,00 %");
      assert.equal(persen("CAPAIAN", "70,6-71", "69,3"), "98,16 %");
    });

    it("of a value in a gap of the criteria", () => {
      assert.equal(sel("KRITERIA", 0.9095), "Tinggi");
      assert.equal(sel("KRITERIA", 0.9095, null, "batas atas"), "Sangat Baik");
      assert.equal(sel("KRITERIA", 0.9095, null, "bulatkan"), "Sangat Baik");
    });
  });
});
