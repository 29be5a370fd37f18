import assert from "node:assert/strict";
import { artiImbuhan } from "../../../src/domain/tabel/kata/imbuhan";

describe("affixed words of headers", () => {
  const TABEL: readonly (readonly [string, string | undefined])[] = [
    ["perencanaan", "rencana"],
    ["direncanakan", "rencana"],
    ["penargetan", "target"],
    ["penganggaran", "anggaran"],
    ["dianggarkan", "anggaran"],
    ["pengalokasian", "alokasi"],
    ["keterserapan", "serapan"],
    ["penyerapannya", "serapan"],
    ["perealisasian", "realisasi"],
    ["tersalurkan", "realisasi"],
    ["pelaksanaan", undefined],
    ["bencana", undefined],
    ["berencana", undefined],
  ];
  for (const [kata, arti] of TABEL)
    it(`${kata} means ${arti ?? "nothing known"}`, () => {
      assert.equal(artiImbuhan(kata), arti);
    });
});
