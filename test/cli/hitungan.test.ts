import assert from "node:assert/strict";
import { ambilBatasHitung } from "../../cli/hitungan";

describe("the limit of calculations on the command line", () => {
  it("is taken out of the words, wherever it stands", () => {
    assert.deepEqual(ambilBatasHitung(["baca", "a.xlsx"]), ["baca", "a.xlsx"]);
    assert.deepEqual(ambilBatasHitung(["baca", "--batas-hitung", "600", "a.xlsx"]), ["baca", "a.xlsx"]);
    assert.deepEqual(ambilBatasHitung(["--batas-hitung=600", "baca", "a.xlsx"]), ["baca", "a.xlsx"]);
  });

  it("is a number of seconds above nothing", () => {
    for (const salah of [["--batas-hitung"], ["--batas-hitung", "nol"], ["--batas-hitung=0"]])
      assert.throws(() => ambilBatasHitung(salah), { kode: "SALAH_PAKAI", message: /detik/ });
  });
});
