import assert from "node:assert/strict";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { englishMetadata, functionsMetadata } from "../../scripts/lib/functions-metadata";
import { pasangCustomFunctions } from "./pasang-custom-functions";

const { functions } = functionsMetadata();
/** Words of the wizard's language that any help sentence here has at least one of. */
const INDONESIA =
  /\b(angka|anggaran|atau|bila|capaian|dengan|hasil|kinerja|nilai|realisasi|rentang|satuan|sebagai|teks|menjadi)\b/i;

function sumber(isi: string): string {
  const berkas = path.join(mkdtempSync(path.join(tmpdir(), "fungsi-")), "uji.ts");
  writeFileSync(berkas, isi);
  return berkas;
}

describe("functions.json", () => {
  it("declares exactly the functions that are associated", () => {
    const runtime = pasangCustomFunctions();
    const terdaftar = Object.keys(runtime.fungsi).sort();
    runtime.tutup();
    assert.deepEqual(functions.map(({ id }) => id).sort(), terdaftar);
    assert.deepEqual(
      functions.map(({ id, name }) => id === name),
      functions.map(() => true),
    );
  });

  it("has the ten functions with the argument names of the help", () => {
    const tanda = functions.map(
      ({ id, parameters }) =>
        `${id}(${parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join("; ")})`,
    );
    assert.deepEqual(tanda, [
      "CAPAIAN(target; realisasi; [polaritas]; [batas]; [predikat])",
      "SERAPAN(pagu; realisasi)",
      "EFISIENSI(capaian; serapan; [aturan])",
      "RATACAPAIAN(rentang)",
      "PERUBAHAN(sebelum; sesudah)",
      "KRITERIA(capaian; [skala]; [celah])",
      "WARNA(capaian; [skala]; [celah])",
      "ANGKA(teks; [titik])",
      "SATUAN(teks)",
      "TERBILANG(angka)",
    ]);
  });

  it("explains every function and argument in Indonesian, on one line that the wizard can show", () => {
    for (const { id, description, parameters } of functions)
      for (const teks of [description, ...parameters.map((satu) => satu.description)]) {
        assert.ok(teks, id);
        assert.match(teks, INDONESIA, `${id}: ${teks}`);
        assert.ok(teks.length <= 128 && !teks.includes("\n"), `${id}: ${teks.length}`);
      }
  });

  it("has an English twin of the same functions and arguments, for Excels that speak English", () => {
    const inggris = englishMetadata().functions;
    const tanpaTeks = (semua: typeof functions): unknown =>
      semua.map((satu) => ({
        ...satu,
        description: "",
        parameters: satu.parameters.map((lain) => ({ ...lain, description: "" })),
      }));
    assert.deepEqual(tanpaTeks(inggris), tanpaTeks(functions));
    inggris.forEach(({ id, description, parameters }, i) => {
      const asli = functions[i];
      for (const [k, teks] of [description, ...parameters.map((satu) => satu.description)].entries()) {
        assert.ok(teks && teks.length <= 128, `${id}: ${teks?.length}`);
        assert.notEqual(teks, k === 0 ? asli?.description : asli?.parameters[k - 1]?.description, id);
      }
      assert.match(description ?? "", /\b(the|a|as|by|or|with|without|of|in)\b/i, id);
    });
  });

  it("takes cells and ranges everywhere and gives ranges", () => {
    for (const { id, parameters, result } of functions) {
      for (const satu of parameters)
        assert.deepEqual([satu.type, satu.dimensionality], ["any", "matrix"], `${id} ${satu.name}`);
      assert.equal(result?.dimensionality, "matrix", id);
    }
  });

  it("has no flag that crashes Excel LTSC 2021", () => {
    const teks = JSON.stringify(functionsMetadata());
    assert.doesNotMatch(teks, /allowCustomDataForDataTypeAny|allowErrorForDataTypeAny/);
  });

  it("is refused where the metadata tool finds an error", () => {
    const salah = sumber(
      "/**\n * Uji.\n * @customfunction UJI-1\n */\nexport function UJI(a: Entah): string { return String(a); }\n",
    );
    assert.throws(() => functionsMetadata([salah]), /type "Entah".*UJI-1/);
  });

  it("puts a help sentence that was broken over lines on one", () => {
    const panjang = sumber(
      "/**\n * Satu\n * dua.\n * @customfunction UJI\n * @param a Tiga\n * empat.\n */\nexport function UJI(a: unknown[][]): unknown[][] { return a; }\n",
    );
    const [uji] = functionsMetadata([panjang]).functions;
    assert.deepEqual([uji?.description, uji?.parameters[0]?.description], ["Satu dua.", "Tiga empat."]);
  });
});
