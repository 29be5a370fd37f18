import assert from "node:assert/strict";
import { skalaMuat } from "../../../src/domain/lembar/kertas";

const cetak = {
  kertas: "A4",
  mendatar: false,
  barisJudul: undefined,
  kaki: { kiri: "", kanan: "" },
  margin: { atas: 40, bawah: 40, kiri: 40, kanan: 40 },
} as const;
const lebar = [
  { kolom: "A:B", poin: 200 },
  { kolom: "C:Z", poin: 100 },
];

describe("the scale at which a sheet fits its paper", () => {
  it("counts the columns that are printed, and no others", () => {
    assert.equal(skalaMuat({ lebar, cetak: { ...cetak, area: "A1:B9" } }), 100);
    assert.equal(skalaMuat({ lebar, cetak: { ...cetak, area: "A1:C9" } }), Math.floor((515 * 94) / 500));
    assert.equal(skalaMuat({ lebar, cetak: { ...cetak, area: undefined } }), Math.floor((515 * 94) / 2800));
  });
});
