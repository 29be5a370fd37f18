import assert from "node:assert/strict";
import type { NilaiSel } from "../../../src/domain/tabel/lembar-mentah";
import type { PetaTabel, PilihanTabel } from "../../../src/domain/warna/rencana";
import { petaDenganPilihan } from "../../../src/domain/warna/susun-peta";
import { temuanTerbuka } from "../../../src/domain/warna/temuan-terbuka";
import { DUA_DANA, lembar, petaDari } from "./alat";

type Isi = readonly (readonly NilaiSel[])[];

/** The only table after the user's choice. */
function dengan(isi: Isi, pilihan: Partial<PilihanTabel>): PetaTabel {
  const peta = petaDari(lembar(isi));
  const kunci = peta.lembar[0]?.tabel[0]?.kunci ?? "";
  const tabel = petaDenganPilihan(peta, kunci, pilihan).lembar[0]?.tabel[0];
  assert.ok(tabel);
  return tabel;
}

const yakin = ({ rencana }: PetaTabel): boolean => rencana.jenis !== "biarkan" && rencana.yakin;
const kode = ({ rencana }: PetaTabel): string[] =>
  rencana.temuan.filter(({ tingkat }) => tingkat !== "info").map((satu) => satu.kode);

const SEMESTER = [
  ["No", "Indikator", "Satuan", "Semester I", null, "Semester II", null],
  [null, null, null, "Target", "Realisasi", "Target", "Realisasi"],
];
const TAHAP = SEMESTER.map((baris) =>
  baris.map((isi) => (typeof isi === "string" ? isi.replace("Semester", "Tahap") : isi)),
);
const CACAH = [
  [1, "Jumlah peserta", "orang", 100, 50, 100, 80],
  [2, "Jumlah dokumen", "dokumen", 10, 8, 10, 9],
  [3, "Jumlah lokasi", "lokasi", 5, 4, 5, 5],
];
const BAGI = [
  [4, "Persentase jalan mantap", "%", 80, 75, 82, 81],
  [5, "Indeks kepuasan masyarakat", "Indeks", 85, 84, 86, 88],
  [6, "Nilai akuntabilitas", "Nilai", 70, 71, 72, 73],
  [7, "Cakupan imunisasi", "Persen", 90, 88, 95, 91],
];

describe("an answer of the user", () => {
  for (const [nama, kepala, bagian] of [
    ["halves", SEMESTER, "bagian:Semester II"],
    ["stages", TAHAP, "bagian:Tahap II"],
  ] as const)
    it(`settles which of ${nama} is meant: no objection to these columns stays`, () => {
      for (const pilihan of [bagian, "jumlah", "akhir"] as const) {
        const tabel = dengan([...kepala, ...CACAH], { bagian: pilihan });
        assert.deepEqual([yakin(tabel), kode(tabel)], [true, []], pilihan);
        assert.ok(!temuanTerbuka(tabel).some((satu) => satu.kode === "BAGIAN_SETARA"), pilihan);
      }
    });

  it("that no question of the page asked for changes nothing", () => {
    assert.deepEqual(kode(dengan(DUA_DANA, { bagian: "jumlah" })), kode(dengan(DUA_DANA, {})));
  });

  it("about the parts leaves other doubts as they are", () => {
    const isi = [...SEMESTER, ...CACAH, [4, "Jumlah pengaduan", "kasus", 9, 4, 8, 3]];
    const tabel = dengan(isi, { bagian: "jumlah" });
    assert.deepEqual([yakin(tabel), kode(tabel)], [false, ["POLARITAS_RAGU"]]);
    const contoh = [["Contoh Pengisian"], ...SEMESTER, ...CACAH];
    for (const bagian of ["akhir", "jumlah", "bagian:Semester I"] as const) {
      const tabel = dengan(contoh, { bagian });
      assert.deepEqual([yakin(tabel), kode(tabel)], [false, ["BUKAN_DATA"]], bagian);
    }
  });

  it("about the formula counts, be it the one that stood there already", () => {
    const isi = [
      ["No", "Indikator", "Satuan", "Target", "Realisasi"],
      [1, "Jumlah pelatihan", "kegiatan", 12, 11],
      [2, "Jumlah peserta", "orang", 90, 88],
      [3, "Jumlah pengaduan", "kasus", 9, 4],
    ];
    assert.deepEqual(kode(dengan(isi, { sertakan: true })), ["POLARITAS_RAGU"]);
    for (const polaritas of ["positif", "negatif"] as const) {
      const tabel = dengan(isi, { polaritas });
      assert.deepEqual([yakin(tabel), kode(tabel)], [true, []], polaritas);
    }
  });

  it("that asks for a sum of percents or indices is asked about again", () => {
    const campur = [...SEMESTER, ...CACAH, ...BAGI.slice(0, 2)];
    const jumlah = dengan(campur, { bagian: "jumlah" });
    assert.deepEqual([yakin(jumlah), kode(jumlah)], [false, ["JUMLAH_RAGU", "JUMLAH_RAGU"]]);
    assert.deepEqual(
      jumlah.rencana.temuan.flatMap((satu) => (satu.kode === "JUMLAH_RAGU" ? [satu.sel] : [])),
      ["Lembar!E6", "Lembar!E7"],
    );
    assert.equal(jumlah.tanpaJumlah, undefined);
    for (const bagian of ["akhir", "bagian:Semester I"] as const)
      assert.deepEqual([yakin(dengan(campur, { bagian })), kode(dengan(campur, { bagian }))], [true, []]);
  });

  it("is not offered a sum where most rows are percents or indices", () => {
    assert.equal(dengan([...SEMESTER, ...BAGI, ...CACAH], {}).tanpaJumlah, true);
    assert.equal(dengan([...SEMESTER, ...BAGI.slice(0, 2), ...CACAH], {}).tanpaJumlah, undefined);
  });
});
