import assert from "node:assert/strict";
import { KELOMPOK_TETANGGA, TETANGGA } from "./tetangga";
import type { Kasus } from "./tetangga/kasus";
import { nilaiKasus } from "./tetangga/nilai";
import { PERUBAHAN } from "./ubah-lembar";

/** The sheets of each kind, by what their names begin with. */
function menurutJenis(kasus: readonly Kasus[]): Map<string, Kasus[]> {
  const hasil = new Map<string, Kasus[]>();
  for (const satu of kasus) {
    const jenis = satu.id.replace(/-\d+.*$/, "");
    hasil.set(jenis, [...(hasil.get(jenis) ?? []), satu]);
  }
  return hasil;
}

for (const [judul, semua] of KELOMPOK_TETANGGA)
  describe(`made-up sheets: ${judul}`, () => {
    for (const [jenis, kasus] of menurutJenis(semua))
      it(`${jenis}: ${kasus.length} sheets read right, nothing wrong in silence`, () => {
        const salah = kasus.flatMap((satu) => nilaiKasus(satu).map((apa) => `${satu.id}: ${apa}`));
        assert.deepEqual(salah, []);
      });
  });

/** Each sheet is seen after four of the six changes, which ones is its number's turn; SEMUA_PERUBAHAN asks for all. */
const bergilir = (lembar: number, perubahan: number): boolean =>
  process.env["SEMUA_PERUBAHAN"] !== undefined || (lembar + perubahan) % 3 > 0;

describe("the made-up sheets after what an office does to them", function () {
  this.timeout(60_000);
  for (const [ke, [nama, ubah]] of Object.entries(PERUBAHAN).entries())
    it(`${nama}: nothing wrong in silence`, () => {
      const salah = TETANGGA.filter((_, i) => bergilir(i, ke)).flatMap((satu) => {
        const { lembar } = ubah({ id: satu.id, jenis: "", lembar: satu.lembar, tabel: [], yakin: "" });
        return nilaiKasus({ ...satu, lembar })
          .filter((apa) => apa.startsWith("!"))
          .map((apa) => `${satu.id} ${apa}`);
      });
      assert.deepEqual(salah, []);
    });
});
