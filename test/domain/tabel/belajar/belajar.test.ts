import assert from "node:assert/strict";
import { bacaLembar, menurutAturan } from "../../../../src/domain/tabel";
import type { KolomTabel, Peran, Tabel } from "../../../../src/domain/tabel";
import { modelTerlatih } from "../../../../src/domain/tabel/belajar/bobot";
import { ModelKolom } from "../../../../src/domain/tabel/belajar/model";
import { YAKIN } from "../../../../src/domain/tabel/yakin";
import { bacaKumpulan, KUMPULAN_LATIH } from "../lembar-kisi";
import type { LembarUji } from "../lembar-kisi";
import { nilaiLembar, tabelUji } from "../nilai-lembar";
import type { NilaiLembar } from "../nilai-lembar";
import { contohDari } from "./contoh";
import type { Contoh } from "./contoh";
import { latih } from "./latih";

function terkira(model: ModelKolom, ciri: readonly string[]): Peran | undefined {
  const peluang = model.perkirakan(ciri);
  return model.peran[peluang.indexOf(Math.max(...peluang))];
}

const sesuai = (model: ModelKolom, contoh: readonly Contoh[]): number =>
  contoh.filter(({ ciri, peran }) => peran.includes(terkira(model, ciri) ?? "no")).length;

describe("the learned judgement of columns", () => {
  it("learns a role from its signs, and keeps likelihoods that sum up to one", () => {
    const contoh: Contoh[] = ["janji", "patokan", "kuota"].flatMap((kata) => [
      { ciri: [`o:${kata}`, "kadar4"], peran: ["target"] },
      { ciri: [`o:${kata}`, "kadar0"], peran: ["indikator"] },
    ]);
    const model = new ModelKolom(latih(Array.from({ length: 600 }, () => contoh).flat()));
    assert.equal(terkira(model, ["o:janji", "kadar4"]), "target");
    assert.equal(terkira(model, ["o:tak-pernah-ada", "kadar0"]), "indikator");
    const jumlah = model.perkirakan(["kadar4"]).reduce((a, b) => a + b, 0);
    assert.ok(Math.abs(jumlah - 1) < 1e-9, String(jumlah));
  });

  it("is taught the same by the same sheets", () => {
    const contoh = contohDari(["blok-uji-sebelas.txt"]);
    assert.deepEqual(latih(contoh), latih(contoh));
  });

  it("is kept with the signs that the reader shows it", () => {
    const contoh = contohDari(["blok-latih-lima.txt"]);
    const benar = sesuai(modelTerlatih(), contoh);
    assert.ok(benar >= contoh.length * 0.95, `${benar} of ${contoh.length}; run npm run latih`);
  });
});

const ditebak = ({ alasan }: KolomTabel): boolean => alasan.kunci === "mirip";

describe("sheets of forced variety", () => {
  const semua = KUMPULAN_LATIH.flatMap((nama) => bacaKumpulan(nama));
  /** Thousands of sheets are read once only; what is kept of each is what the tests ask. */
  let dibaca: { readonly nilai: NilaiLembar; readonly mirip: readonly KolomTabel[] }[] = [];

  before(() => {
    dibaca = semua.map((satu) => {
      const tabel = tabelUji(satu);
      const mirip = tabel.flatMap((t) => t.tabel.kolom.filter(ditebak));
      return { nilai: nilaiLembar(satu, new Map(), tabel), mirip };
    });
  });

  it("get no wrong colour unasked, and most of their columns are read", () => {
    assert.deepEqual(
      dibaca.flatMap(({ nilai: { id, salahYakin } }) => salahYakin.map((satu) => `${id} ${satu}`)),
      [],
    );
    const kolom = semua.flatMap(({ tabel }) => tabel).reduce((n, { peran }) => n + peran.size, 0);
    const salah = dibaca.reduce((n, { nilai }) => n + nilai.kolom.length, 0);
    assert.ok(kolom - salah >= 0.92 * kolom, `${kolom - salah} of ${kolom}`);
  });

  it("never make a likeness sure", () => {
    const mirip = dibaca.flatMap((satu) => satu.mirip);
    assert.ok(mirip.length > 100, String(mirip.length));
    assert.ok(mirip.every(({ yakin }) => yakin < YAKIN.batas));
  });

  it("leave a table to the rules where nobody is asked", () => {
    const tabel = pertamaDitebak(semua);
    assert.ok(tabel);
    const huruf = tabel.kolom.filter(ditebak).map(({ kolom }) => kolom);
    menurutAturan([tabel])[0]?.kolom.forEach((satu, i) => {
      const semula = tabel.kolom[i];
      if (!huruf.includes(satu.kolom)) assert.deepEqual(satu, semula);
      else {
        assert.notEqual(satu.peran, semula?.peran);
        assert.notEqual(satu.alasan.kunci, "mirip");
      }
    });
  });
});

/** The first table of known titles of which a column was judged by likeness; sheets behind it are not read. */
function pertamaDitebak(semua: readonly LembarUji[]): Tabel | undefined {
  for (const { lembar } of semua) {
    const tabel = bacaLembar(lembar).tabel.find(
      ({ kolom, dariBentuk }) => !dariBentuk && kolom.some(ditebak),
    );
    if (tabel) return tabel;
  }
  return undefined;
}
