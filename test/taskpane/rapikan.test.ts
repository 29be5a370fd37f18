import assert from "node:assert/strict";
import { PROFIL_KOSONG } from "../../src/domain/profil/profil";
import { rapikanIsian } from "../../src/taskpane/profil/rapikan";

describe("the profile form before it is saved", () => {
  it("is written without blanks around its texts and without empty functions", () => {
    const isi = {
      ...PROFIL_KOSONG,
      instansi: "  Dinas Pasar ",
      fungsi: ["a. perumusan", "", "  b) pelaksanaan"],
    };
    const rapi = rapikanIsian(isi);
    assert.deepEqual([rapi.instansi, rapi.fungsi], ["Dinas Pasar", ["perumusan", "pelaksanaan"]]);
  });
});
