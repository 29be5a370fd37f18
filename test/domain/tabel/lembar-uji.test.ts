import assert from "node:assert/strict";
import fc from "fast-check";
import { bacaKumpulan, KUMPULAN_UJI } from "./lembar-kisi";
import type { LembarUji } from "./lembar-kisi";
import { nilaiLembar } from "./nilai-lembar";
import { denganSalahKetik, PERUBAHAN } from "./ubah-lembar";

const SEMUA = KUMPULAN_UJI.flatMap(bacaKumpulan);
const NIHIL = { kolom: [], baris: [], salahYakin: [], kurangYakin: [] };

/** As before but for colours that the add-in would now rather ask about. */
function terbacaSama(satu: LembarUji): void {
  const { kolom, baris, salahYakin } = nilaiLembar(satu, new Map());
  assert.deepEqual({ kolom, baris, salahYakin, kurangYakin: [] }, NIHIL, satu.id);
}

function terbacaBenar(satu: LembarUji): void {
  const { kolom, baris, salahYakin, kurangYakin } = nilaiLembar(satu, new Map());
  assert.deepEqual({ kolom, baris, salahYakin, kurangYakin }, NIHIL, satu.id);
}

describe("sheets of an independent trial", () => {
  for (const satu of SEMUA)
    it(`${satu.id} (${satu.jenis}): read as a person would, coloured unasked only where right`, () => {
      terbacaBenar(satu);
    });
});

describe("the same sheets after what an office does to them", () => {
  for (const [nama, ubah] of Object.entries(PERUBAHAN))
    it(`${nama}: read as before`, () => {
      SEMUA.map(ubah).forEach(terbacaSama);
    });

  it("typing slips in the headers never lead to a wrong colour, and seldom to another role", () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.double({ min: 0, max: 0.999, noNaN: true })), (aliran) => {
        const acak = (): number => aliran.next().value ?? 0;
        const hasil = SEMUA.map((satu) => nilaiLembar(denganSalahKetik(satu, acak), new Map()));
        assert.deepEqual(
          hasil.flatMap(({ salahYakin }) => salahYakin),
          [],
        );
        assert.ok(
          hasil.filter(({ kolom, baris }) => kolom.length + baris.length > 0).length <= SEMUA.length * 0.05,
        );
      }),
      { numRuns: 10 },
    );
  });
});
