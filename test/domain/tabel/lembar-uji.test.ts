import assert from "node:assert/strict";
import { bacaKumpulan } from "./lembar-kisi";
import { nilaiLembar } from "./nilai-lembar";

const KUMPULAN = ["blok-uji-empat.txt", "blok-uji-lima.txt", "blok-uji-enam.txt"];

describe("sheets of an independent trial", () => {
  for (const nama of KUMPULAN)
    for (const satu of bacaKumpulan(nama))
      it(`${satu.id} (${satu.jenis}): read as a person would, coloured unasked only where right`, () => {
        const { kolom, baris, salahYakin, kurangYakin } = nilaiLembar(satu, new Map());
        assert.deepEqual({ kolom, baris, salahYakin, kurangYakin }, NIHIL);
      });
});

const NIHIL = { kolom: [], baris: [], salahYakin: [], kurangYakin: [] };
