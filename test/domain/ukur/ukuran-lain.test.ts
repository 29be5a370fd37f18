import assert from "node:assert/strict";
import fc from "fast-check";
import type { IsiSel } from "../../../src/domain/angka/hasil-baca";
import { efisiensi } from "../../../src/domain/ukur/efisiensi";
import type { HasilUkur } from "../../../src/domain/ukur/hasil-ukur";
import { perubahan } from "../../../src/domain/ukur/perubahan";
import { rataCapaian } from "../../../src/domain/ukur/rata-capaian";
import { satuan } from "../../../src/domain/ukur/satuan";
import { serapan } from "../../../src/domain/ukur/serapan";
import { terbilang, terbilangSel } from "../../../src/domain/ukur/terbilang";

const ringkas = (hasil: HasilUkur): number | string => {
  if (hasil.jenis === "angka") return Number(hasil.nilai.toFixed(4));
  return hasil.jenis === "galat" ? `${hasil.sebagai} ${hasil.kode}` : hasil.jenis;
};

describe("serapan", () => {
  it("is realisasi over pagu", () => {
    assert.equal(ringkas(serapan(7457740468, 6794143210.96)), 0.911);
    assert.equal(ringkas(serapan("Rp. 200,00", "Rp 50,-")), 0.25);
  });

  it("treats blanks and zeros as the report does", () => {
    assert.equal(ringkas(serapan(100, "")), "kosong");
    assert.equal(ringkas(serapan(0, 0)), "strip");
    assert.equal(ringkas(serapan(100, "-")), 0);
    assert.equal(ringkas(serapan(0, 5)), "#N/A PAGU_NOL");
    assert.equal(ringkas(serapan("", 5)), "#N/A PAGU_NOL");
    assert.equal(ringkas(serapan("23940.000", 5)), "#VALUE! TITIK_MERAGUKAN");
  });
});

describe("efisiensi", () => {
  const jawab = (capaian: IsiSel, pakai: IsiSel): string => {
    const hasil = efisiensi(capaian, pakai);
    return hasil.jenis === "teks" ? hasil.teks : hasil.kode;
  };

  it("is efficient where capaian is at least serapan", () => {
    assert.equal(jawab(0.95, 0.9), "Efisien");
    assert.equal(jawab(0.9, "90 %"), "Efisien");
    assert.equal(jawab(0.1 + 0.2, 0.3), "Efisien");
    assert.equal(jawab(0.3, 0.1 + 0.2), "Efisien");
    assert.equal(jawab("28,79 %", "91,10 %"), "Tidak Efisien");
  });

  it("tells not started from not computable", () => {
    assert.equal(jawab(0, 0), "Belum Dilaksanakan");
    assert.equal(jawab("-", 0), "Belum Dilaksanakan");
    assert.equal(jawab("0 %", "0 %"), "Belum Dilaksanakan");
    assert.equal(jawab("", 0.5), "Tidak Dapat Dihitung");
    assert.equal(jawab(0.5, null), "Tidak Dapat Dihitung");
    assert.equal(jawab("-", 0.5), "Tidak Dapat Dihitung");
  });

  it("refuses percent points that lost their sign", () => {
    assert.equal(jawab(95.45, 0.9), "RASIO_TERLALU_BESAR");
    assert.equal(jawab("1.200 %", 0.9), "Efisien");
  });
});

describe("rataCapaian", () => {
  it("is the plain, uncapped mean per sasaran", () => {
    assert.equal(ringkas(rataCapaian([0.9468, 1.0556])), 1.0012);
  });

  it("leaves out blanks, dashes and what is not available", () => {
    assert.equal(ringkas(rataCapaian(["20 %", "40 %", "-", ""])), 0.3);
    assert.equal(ringkas(rataCapaian([0.2, null, 0.4, "n/a"])), 0.3);
  });

  it("answers like the cells where no number is left", () => {
    assert.equal(ringkas(rataCapaian(["", null])), "kosong");
    assert.equal(ringkas(rataCapaian(["-", ""])), "strip");
    assert.equal(ringkas(rataCapaian([])), "kosong");
  });

  it("does not skip a broken cell", () => {
    assert.equal(ringkas(rataCapaian([0.5, "1229 9"])), "#VALUE! SPASI_DI_ANGKA");
    assert.equal(ringkas(rataCapaian([0.5, "Capaian"])), "#VALUE! BUKAN_ANGKA");
  });
});

describe("perubahan", () => {
  it("is (sesudah − sebelum) / sebelum, not sesudah − 100", () => {
    assert.equal(ringkas(perubahan(71.43, 71.61)), 0.0025);
    assert.equal(ringkas(perubahan(100, 68.2)), -0.318);
  });

  it("is blank with a blank side and has no percent from zero", () => {
    assert.equal(ringkas(perubahan("", 5)), "kosong");
    assert.equal(ringkas(perubahan(5, "")), "kosong");
    assert.equal(ringkas(perubahan("-", 0)), "strip");
    assert.equal(ringkas(perubahan(0, 5)), "#N/A SEBELUM_NOL");
    assert.equal(ringkas(perubahan(4, "-")), -1);
  });
});

describe("satuan", () => {
  it("takes the unit out of a cell", () => {
    assert.deepEqual(
      ["32 orang", "16,43 %", "Rp. 5.000", "113.730 m ²", "3 Dokumen (Renja,RKPD,RKA)", "5-7 hari"].map(
        satuan,
      ),
      ["orang", "%", "Rp", "m²", "Dokumen (Renja,RKPD,RKA)", "hari"],
    );
    assert.deepEqual(["30 Juni 2026", "-", "", "BB", "113.730 m ²"].map(satuan), ["", "", "", "", "m²"]);
    assert.equal(satuan(5), "");
  });

  it("is none where nothing is counted: a grade or a state is no unit", () => {
    assert.deepEqual(["Paripurna", "WTP", "Terlaksana", "A (81)", "orang", "%"].map(satuan), [
      "",
      "",
      "",
      "",
      "",
      "",
    ]);
  });
});

describe("terbilang", () => {
  const kata: readonly (readonly [number, string])[] = [
    [0, "nol"],
    [10, "sepuluh"],
    [11, "sebelas"],
    [19, "sembilan belas"],
    [20, "dua puluh"],
    [100, "seratus"],
    [111, "seratus sebelas"],
    [200, "dua ratus"],
    [1000, "seribu"],
    [1150, "seribu seratus lima puluh"],
    [2001, "dua ribu satu"],
    [100000, "seratus ribu"],
    [1001000, "satu juta seribu"],
    [1e9, "satu miliar"],
    [2.05, "dua koma nol lima"],
    [-16.43, "minus enam belas koma empat tiga"],
  ];
  for (const [nilai, teks] of kata) it(`${nilai} is ${teks}`, () => assert.equal(terbilang(nilai), teks));

  it("reaches 999 triliun and no further", () => {
    assert.match(terbilang(999_999_999_999_999)!, /^sembilan ratus sembilan puluh sembilan triliun /);
    assert.equal(terbilang(1e15), undefined);
    assert.equal(terbilang(Number.NaN), undefined);
  });

  it("reads cells", () => {
    assert.deepEqual(terbilangSel("Rp. 1.150,00"), { jenis: "teks", teks: "seribu seratus lima puluh" });
    assert.deepEqual(terbilangSel("5 %"), { jenis: "teks", teks: "lima persen" });
    assert.deepEqual(terbilangSel(""), { jenis: "teks", teks: "" });
    assert.equal(terbilangSel("orang").jenis, "galat");
    assert.equal(terbilangSel(1e15).jenis, "galat");
  });

  it("says different whole numbers differently, without digits or double spaces", () => {
    const bulat = fc.integer({ min: 0, max: 999_999_999_999_999 });
    fc.assert(
      fc.property(bulat, bulat, (a, b) => {
        assert.match(terbilang(a)!, /^[a-z]+( [a-z]+)*$/);
        if (a !== b) assert.notEqual(terbilang(a), terbilang(b));
      }),
    );
  });
});
