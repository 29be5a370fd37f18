import assert from "node:assert/strict";
import { bacaLembar, menurutAturan } from "../../../../src/domain/tabel";
import type { Peran } from "../../../../src/domain/tabel";
import { modelTerlatih } from "../../../../src/domain/tabel/belajar/bobot";
import { ModelKolom } from "../../../../src/domain/tabel/belajar/model";
import { YAKIN } from "../../../../src/domain/tabel/yakin";
import { petaDari } from "../../warna/alat";
import { bacaKumpulan, KUMPULAN_LATIH } from "../lembar-kisi";
import { nilaiLembar } from "../nilai-lembar";
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
    const model = new ModelKolom(latih(Array.from({ length: 200 }, () => contoh).flat()));
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

describe("sheets of forced variety", () => {
  const semua = KUMPULAN_LATIH.flatMap((nama) => bacaKumpulan(nama));

  it("get no wrong colour unasked, and most of their columns are read", () => {
    const dinilai = semua.map((satu) => nilaiLembar(satu, new Map()));
    assert.deepEqual(
      dinilai.flatMap(({ id, salahYakin }) => salahYakin.map((satu) => `${id} ${satu}`)),
      [],
    );
    const kolom = semua.flatMap(({ tabel }) => tabel).reduce((n, { peran }) => n + peran.size, 0);
    const salah = dinilai.reduce((n, satu) => n + satu.kolom.length, 0);
    assert.ok(kolom - salah >= 12700, `${kolom - salah} of ${kolom}`);
  });

  it("never make a likeness sure", () => {
    const mirip = semua.flatMap(({ id, lembar }) =>
      (
        petaDari({ id, terproteksi: false, kami: false, tabelExcel: [], mentah: lembar }).lembar[0]?.tabel ??
        []
      )
        .flatMap(({ tabel }) => tabel.kolom)
        .filter(({ alasan }) => alasan.kunci === "mirip"),
    );
    assert.ok(mirip.length > 100, String(mirip.length));
    assert.ok(mirip.every(({ yakin }) => yakin < YAKIN.batas));
  });

  it("leave a table to the rules where nobody is asked", () => {
    const [tabel] = semua.flatMap(({ lembar }) =>
      bacaLembar(lembar).tabel.filter(
        ({ kolom, dariBentuk }) => !dariBentuk && kolom.some(({ alasan }) => alasan.kunci === "mirip"),
      ),
    );
    assert.ok(tabel);
    const ditebak = tabel.kolom.filter(({ alasan }) => alasan.kunci === "mirip").map(({ kolom }) => kolom);
    menurutAturan([tabel])[0]?.kolom.forEach((satu, i) => {
      const semula = tabel.kolom[i];
      if (!ditebak.includes(satu.kolom)) assert.deepEqual(satu, semula);
      else {
        assert.notEqual(satu.peran, semula?.peran);
        assert.notEqual(satu.alasan.kunci, "mirip");
      }
    });
  });
});
