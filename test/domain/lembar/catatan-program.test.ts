import assert from "node:assert/strict";
import { ISI_CONTOH } from "../../../src/domain/lembar/contoh";
import { susunStruktur } from "../../../src/domain/lembar/struktur";
import { PENGATURAN_BAWAAN } from "../../../src/domain/pengaturan/pengaturan";

describe("the note beside the totals of the programs", () => {
  it("names the column that has gaps, and is not cut by its own narrow column", () => {
    const pk = susunStruktur(ISI_CONTOH, PENGATURAN_BAWAAN).pk!;
    assert.match(JSON.stringify(pk), /baris di kolom Anggaran Perubahan masih kosong; jumlah menunggu/);
    const tak = pk.gaya.filter(({ gaya }) => gaya.bungkus === false).map(({ area }) => area);
    assert.ok(tak.some((area) => /^E\d+$/.test(area)));
  });
});
