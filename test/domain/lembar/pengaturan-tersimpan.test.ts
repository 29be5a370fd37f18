import assert from "node:assert/strict";
import { pengaturanTersimpan } from "../../../src/domain/lembar/pengaturan-tersimpan";

const simpan = (laporan: object) =>
  pengaturanTersimpan({ setelan: { "LKJIP.pengaturan": { aturanEfisiensi: "serapan", laporan } } });

describe("settings saved by an earlier version", () => {
  it("keep their rule of efficiency, which stood with the report", () => {
    const { aturanEfisiensi, laporan } = simpan({ sumber: "pk", efisiensi: "target" });
    assert.deepEqual([aturanEfisiensi, laporan], ["target", { sumber: "pk", efisiensi: "aturan" }]);
  });

  it("print by the rule alone where they said serapan, and the value of PMK where they said so", () => {
    const dibaca = ["serapan", "pmk", "aturan"].map((efisiensi) => simpan({ efisiensi }));
    assert.deepEqual(
      dibaca.map(({ aturanEfisiensi, laporan }) => [aturanEfisiensi, laporan.efisiensi]),
      [
        ["serapan", "aturan"],
        ["serapan", "pmk"],
        ["serapan", "aturan"],
      ],
    );
  });
});
