import assert from "node:assert/strict";
import { petaDenganPeran, petaDenganPilihan } from "../../../src/domain/warna/susun-peta";
import type { PetaWarna } from "../../../src/domain/warna/peta";
import { aturanRencana, type PetaTabel } from "../../../src/domain/warna/rencana";
import { bacaKumpulan } from "../tabel/lembar-kisi";
import { bacaIngatan, cariIngatan, catatIngatan, sidikKepala } from "../../../src/domain/warna/ingatan";
import { lembar, petaDari, tabelDari, tabelUkur } from "./alat";

describe("what is remembered of a table", () => {
  const { tabel, pilihan } = tabelDari(
    lembar(
      tabelUkur([
        [10, 5, 50],
        [20, 10, 50],
      ]),
    ),
  );
  const keputusan = { pilihan, disahkan: true };

  it("is found again by its header, in whatever row or column it now stands", () => {
    const ingatan = bacaIngatan(JSON.parse(JSON.stringify(catatIngatan({}, "s1", tabel, keputusan))));
    const digeser = tabelDari(lembar([[null], ...tabelUkur([[1, 1, 100]]).map((baris) => baris)]));
    assert.deepEqual(cariIngatan(ingatan, "s1", digeser.tabel)?.pilihan, pilihan);
    assert.equal(cariIngatan(ingatan, "s2", tabel), undefined);
  });

  it("is not mistaken for a table with another header", () => {
    const lain = { ...tabel, kolom: tabel.kolom.map((satu) => ({ ...satu, judul: `${satu.judul} 2022` })) };
    assert.notEqual(sidikKepala(lain), sidikKepala(tabel));
  });

  it("is the same table after we have added our two columns", () => {
    const dasar = tabelDari(
      lembar(
        tabelUkur([
          [10, 5],
          [20, 10],
        ]),
      ),
    ).tabel;
    const akhir = dasar.kolom[dasar.kolom.length - 1]!;
    const ditambah = [...dasar.kolom, { ...akhir, judul: "Capaian" }, { ...akhir, judul: "Kriteria" }];
    assert.equal(sidikKepala({ ...dasar, kolom: ditambah }), sidikKepala(dasar));
  });

  it("forgets the oldest beyond sixty, and drops what is not ours", () => {
    let ingatan = {};
    for (let i = 0; i < 70; i++) ingatan = catatIngatan(ingatan, `s${i}`, tabel, keputusan);
    assert.equal(Object.keys(ingatan).length, 60);
    assert.equal(cariIngatan(ingatan, "s0", tabel), undefined);
    assert.deepEqual(bacaIngatan({ s1: { abc: { peran: { 0: "raja" }, pilihan } } }), { s1: {} });
    assert.deepEqual(bacaIngatan("x"), {});
  });
});

/** Sets of sheets in which columns beside the capaian are often doubtful. */
const KUMPULAN = [
  "blok-ukur-lima.txt",
  "blok-jebakan.txt",
  "blok-jebakan-dua.txt",
  "blok-latih-tiga-puluh-dua.txt",
];

/** What a user may decide of a table without a word about its other columns. */
const KEPUTUSAN: readonly ((peta: PetaWarna, satu: PetaTabel) => PetaWarna)[] = [
  (peta) => peta,
  (peta, { kunci }) => petaDenganPilihan(peta, kunci, { polaritas: "positif" }),
  (peta, { kunci }) => petaDenganPilihan(peta, kunci, { hanyaCapaian: true }),
  (peta, { kunci, tabel: { kolom } }) => {
    const { kolom: huruf = "A", peran = "lain" } =
      kolom.find((satu) => satu.peran === "indikator") ?? kolom[0] ?? {};
    return petaDenganPeran(peta, kunci, huruf, peran);
  },
];

const tabelKe = (peta: PetaWarna, kunci: string): PetaTabel | undefined =>
  peta.lembar.flatMap(({ tabel }) => tabel).find((satu) => satu.kunci === kunci);

it("a table is coloured the second time as it was the first, whatever was decided of it in between", () => {
  let banyak = 0;
  for (const { id, lembar: mentah } of KUMPULAN.flatMap(bacaKumpulan)) {
    const sumber = { id, terproteksi: false, kami: false, tabelExcel: [], mentah };
    const peta = petaDari(sumber);
    for (const satu of peta.lembar.flatMap(({ tabel }) => tabel)) {
      for (const putuskan of KEPUTUSAN) {
        const dulu = tabelKe(putuskan(peta, satu), satu.kunci);
        assert.ok(dulu);
        const ditanya = dulu.rencana.jenis !== "biarkan" && !dulu.rencana.yakin;
        const { pilihan } = dulu;
        const ingatan = catatIngatan({}, id, dulu.tabel, {
          pilihan,
          disahkan: dulu.diubah.length > 0 || ditanya,
        });
        const kini = tabelKe(petaDari(sumber, { ingatan }), satu.kunci);
        assert.deepEqual(
          kini && aturanRencana(kini.rencana),
          aturanRencana(dulu.rencana),
          `${id} ${satu.kunci}`,
        );
        banyak++;
      }
    }
  }
  assert.ok(banyak > 1000, `${banyak} decisions`);
});
