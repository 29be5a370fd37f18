import assert from "node:assert/strict";
import { bacaLembar } from "../../../src/domain/tabel";
import { KELOMPOK_TETANGGA, TETANGGA } from "./tetangga";
import type { Kasus } from "./tetangga/kasus";
import { nilaiKasus } from "./tetangga/nilai";
import { PERUBAHAN, sesudah } from "./ubah-lembar";

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

/** With their headers where the reader finds them. */
const SEMUA = TETANGGA.map((asal) => ({ ...asal, tabel: bacaLembar(asal.lembar).tabel }));

describe("the made-up sheets after what an office does to them", function () {
  this.timeout(60_000);
  for (const [ke, [nama, ubah]] of Object.entries(PERUBAHAN).entries())
    it(`${nama}: nothing wrong in silence`, () => {
      const berubah = sesudah(SEMUA, ke, ubah);
      assert.ok(berubah.length > 0);
      const salah = berubah.flatMap((satu) =>
        nilaiKasus(satu)
          .filter((apa) => apa.startsWith("!"))
          .map((apa) => `${satu.id} ${apa}`),
      );
      assert.deepEqual(salah, []);
    });
});
