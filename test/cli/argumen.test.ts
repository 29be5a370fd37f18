import assert from "node:assert/strict";
import { bacaArgumen, SalahPakai, type Bentuk } from "../../cli/argumen";
import { tolakMenimpa } from "../../cli/tulis";
import { pisahRentang } from "../../cli/baca";

const BENTUK: Bentuk = {
  pilihan: { contoh: { type: "boolean" }, keluaran: { type: "string", short: "o" } },
  berkas: [0, 1],
  contoh: "siapkan [masukan.xlsx] -o keluaran.xlsx",
};

describe("the command line's words", () => {
  it("reads files, options and short options in any order", () => {
    const argumen = bacaArgumen(["-o", "keluar.xlsx", "masuk.xlsx", "--contoh"], BENTUK);
    assert.deepEqual(argumen.berkas, ["masuk.xlsx"]);
    assert.equal(argumen.wajib("keluaran"), "keluar.xlsx");
    assert.equal(argumen.ada("contoh"), true);
  });

  it("refuses unknown options, missing and surplus files, with the right usage", () => {
    assert.throws(() => bacaArgumen(["--warna"], BENTUK), SalahPakai);
    assert.throws(() => bacaArgumen(["a.xlsx", "b.xlsx"], BENTUK), /Terlalu banyak berkas: b\.xlsx/);
    assert.throws(() => bacaArgumen([], { ...BENTUK, berkas: [1, 1] }), /Berkas masukan belum disebut/);
    assert.throws(
      () => bacaArgumen([], BENTUK).wajib("keluaran"),
      /--keluaran belum diisi.*\nPakai: siapkan/,
    );
  });

  it("never lets the output be the input, however the path is written", () => {
    assert.throws(() => tolakMenimpa("a.xlsx", "./x/../a.xlsx"), SalahPakai);
    assert.doesNotThrow(() => tolakMenimpa("a.xlsx", "b.xlsx"));
    assert.doesNotThrow(() => tolakMenimpa(undefined, "b.xlsx"));
  });

  it("reads a range with and without quotes around the sheet", () => {
    assert.deepEqual(pisahRentang("IKU!A1:H12"), { lembar: "IKU", alamat: "A1:H12" });
    assert.deepEqual(pisahRentang("'Realisasi Anggaran'!B2"), { lembar: "Realisasi Anggaran", alamat: "B2" });
    assert.deepEqual(pisahRentang("'Data ''21'!$A$1"), { lembar: "Data '21", alamat: "$A$1" });
    for (const salah of ["", "A1", "IKU!", "IKU!1A", "!A1"])
      assert.throws(() => pisahRentang(salah), SalahPakai);
  });
});
