import assert from "node:assert/strict";
import { formatPersen } from "../../src/domain/angka/format-angka";
import { type Galat, kolom, pakaiFungsi } from "./pakai-fungsi";

describe("blank cells as Desktop Excel hands them over", () => {
  const { fungsi, sel } = pakaiFungsi();

  it("a blank realisasi that arrives as 0 is 0: that is why the help says IF", () => {
    assert.equal(sel("CAPAIAN", 330, 0), 0);
    assert.equal(sel("CAPAIAN", 330, ""), "");
    assert.equal(formatPersen(fungsi("RATACAPAIAN")(kolom(0.9, 0.8, 0, 0))[0]![0] as number), "42,50 %");
    assert.equal(formatPersen(fungsi("RATACAPAIAN")(kolom(0.9, 0.8, "", null))[0]![0] as number), "85,00 %");
  });

  const kosong: readonly (readonly [string, readonly unknown[], unknown, unknown])[] = [
    ["CAPAIAN", [330, "?"], "", 0],
    ["CAPAIAN", ["?", "?"], "", "-"],
    ["CAPAIAN", ["?", "?", "negatif"], "", 1],
    ["CAPAIAN", ["?", 5], "#N/A", "#N/A"],
    ["SERAPAN", [100, "?"], "", 0],
    ["SERAPAN", ["?", 5], "#N/A", "#N/A"],
    ["SERAPAN", ["?", "?"], "", "-"],
    ["PERUBAHAN", [100, "?"], "", -1],
    ["PERUBAHAN", ["?", 5], "", "#N/A"],
    ["KRITERIA", ["?"], "", "Sangat Rendah"],
    ["WARNA", ["?"], "", "Merah"],
    ["EFISIENSI", ["?", 0.5], "Tidak Dapat Dihitung", "Tidak Efisien"],
    ["EFISIENSI", [0.5, "?"], "Tidak Dapat Dihitung", "Tanpa anggaran"],
    ["EFISIENSI", ["?", "?"], "Tidak Dapat Dihitung", "Belum Dilaksanakan"],
    ["RATACAPAIAN", ["?"], "", 0],
    ["ANGKA", ["?"], "", 0],
    ["SATUAN", ["?"], "", ""],
    ["TERBILANG", ["?"], "", "nol"],
  ];
  for (const [id, isi, sebagaiKosong, sebagaiNol] of kosong)
    it(`${id}(${isi.join("; ").replaceAll("?", "blank")}): as blank ${JSON.stringify(sebagaiKosong)}, as 0 ${JSON.stringify(sebagaiNol)}`, () => {
      const jawab = (nilai: unknown): unknown => {
        try {
          return fungsi(id)(...isi.map((satu) => [[satu === "?" ? nilai : satu]]))[0]![0];
        } catch (e) {
          return (e as Galat).code;
        }
      };
      for (const nilai of ["", null, undefined]) assert.equal(jawab(nilai), sebagaiKosong);
      assert.equal(jawab(0), sebagaiNol);
    });

  it("a blank choice is the default in each of its forms", () => {
    for (const kosong of [0, "", null, undefined]) {
      assert.deepEqual(fungsi("EFISIENSI")([[0.5]], [[0.4]], [[kosong]]), [["Efisien"]]);
      assert.deepEqual(fungsi("KRITERIA")([[0.9095]], [[kosong]], [[kosong]]), [["Tinggi"]]);
      assert.deepEqual(fungsi("ANGKA")([["12.294"]], [[kosong]]), [[12294]]);
      assert.deepEqual(fungsi("CAPAIAN")([[2]], [[1]], [[kosong]], [[kosong]], [[kosong]]), [[0.5]]);
    }
  });
});
