import assert from "node:assert/strict";
import {
  bandingkanPutaran,
  type JatiDiri,
  type Keadaan,
  type TemuanLama,
} from "../../../src/domain/reviu/putaran";

const temuan = (label: string, tertulis = "1"): JatiDiri => ({
  lembar: "IKU",
  kode: "PERSEN_BEDA",
  label,
  tertulis,
});
const lama = (label: string, tertulis = "1", keadaan: Keadaan = ""): TemuanLama => ({
  ...temuan(label, tertulis),
  keadaan,
});

describe("reviu beside the review before", () => {
  it("says nothing on the first run", () => {
    const { keadaan, selesai } = bandingkanPutaran(undefined, [temuan("a")]);
    assert.deepEqual({ keadaan, selesai }, { keadaan: [""], selesai: [] });
  });

  it("tells what is new, mended and still open", () => {
    const hasil = bandingkanPutaran([lama("a"), lama("b")], [temuan("b"), temuan("c")]);
    assert.deepEqual(hasil.keadaan, ["terbuka", "baru"]);
    assert.deepEqual(
      hasil.selesai.map(({ label }) => label),
      ["a"],
    );
  });

  it("keeps a row open in which another wrong figure stands now", () => {
    const hasil = bandingkanPutaran(
      [lama("a", "100 %"), lama("b")],
      [temuan("a", "99 %"), temuan("b"), temuan("c")],
    );
    assert.deepEqual(hasil.keadaan, ["terbuka", "terbuka", "baru"]);
    assert.deepEqual(hasil.selesai, []);
  });

  it("says the same again where nothing has changed since", () => {
    const sebelum = [lama("a", "1", "baru"), lama("b", "1", "terbuka"), lama("c", "1", "diperbaiki")];
    const hasil = bandingkanPutaran(sebelum, [temuan("a"), temuan("b")]);
    assert.deepEqual(hasil.keadaan, ["baru", "terbuka"]);
    assert.deepEqual(
      hasil.selesai.map(({ label }) => label),
      ["c"],
    );
  });

  it("takes each line before once: of two alike findings one is new", () => {
    assert.deepEqual(bandingkanPutaran([lama("a")], [temuan("a"), temuan("a")]).keadaan, ["terbuka", "baru"]);
  });
});
