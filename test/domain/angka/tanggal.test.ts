import assert from "node:assert/strict";
import fc from "fast-check";
import { bacaTanggal, mungkinTanggal, tulisTanggal } from "../../../src/domain/angka/tanggal";

const hari = (teks: string): string | undefined => {
  const hasil = bacaTanggal(teks);
  return hasil && `${tulisTanggal(hasil.awal)}-${tulisTanggal(hasil.akhir)}`;
};

describe("bacaTanggal", () => {
  it("reads dates as offices write them", () => {
    for (const teks of [
      "31 Desember 2021",
      "31 Des 2021",
      "31-Des-2021",
      "31/12/2021",
      "31.12.2021",
      "31-12-21",
      "2021-12-31",
      "31 December 2021",
    ])
      assert.equal(hari(teks), "31/12/2021-31/12/2021", teks);
    assert.equal(hari("Februari 2024"), "1/2/2024-29/2/2024");
    assert.equal(hari("Agustus 2021"), "1/8/2021-31/8/2021");
    assert.equal(hari("5 Nopember 2021"), "5/11/2021-5/11/2021");
  });

  it("reads nothing that is no date, or one that does not exist", () => {
    for (const teks of [
      "31 Februari 2021",
      "12/31/2021",
      "0 Mei 2021",
      "32 Mei 2021",
      "Level 3",
      "2021",
      "5.1.1",
      "",
    ])
      assert.equal(bacaTanggal(teks), undefined, teks);
  });

  it("has Excel's own day numbers", () => {
    assert.equal(bacaTanggal("1 Januari 2000")?.awal, 36526);
    assert.equal(bacaTanggal("1 Februari 2025")?.awal, 45689);
    assert.deepEqual([36525, 36526, 45689, 45689.5, 60000].map(mungkinTanggal), [
      false,
      true,
      true,
      false,
      false,
    ]);
  });

  it("reads back every day that it writes", () => {
    fc.assert(
      fc.property(fc.integer({ min: 36526, max: 55152 }), (nomor) =>
        assert.deepEqual(bacaTanggal(tulisTanggal(nomor)), { awal: nomor, akhir: nomor }),
      ),
    );
  });
});
