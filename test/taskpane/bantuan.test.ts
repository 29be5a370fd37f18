import assert from "node:assert/strict";
import { functionsMetadata } from "../../scripts/lib/functions-metadata";
import { formatPersen } from "../../src/domain/angka/format-angka";
import { bantuan as en } from "../../src/bahasa/en/bantuan";
import { bantuan as id } from "../../src/bahasa/id/bantuan";
import { FUNGSI, type Fungsi, type NamaFungsi } from "../../src/functions/daftar";

/** One argument as Indonesian Excel reads it: "x", 4,88 or the column {1;2}. */
function bacaArgumen(teks: string): unknown[][] {
  if (teks.startsWith("{"))
    return teks
      .slice(1, -1)
      .split(";")
      .map((satu) => bacaArgumen(satu)[0]!);
  return [[teks.startsWith('"') ? teks.slice(1, -1) : Number(teks.replace(",", "."))]];
}

function hitung(rumus: string): unknown {
  const [, nama = "", isi = ""] = /^=LKJIP\.(\w+)\((.*)\)$/.exec(rumus) ?? [];
  const argumen = isi.match(/"[^"]*"|\{[^}]*\}|[^;]+/g) ?? [];
  return (FUNGSI[nama as NamaFungsi] as Fungsi)(...argumen.map(bacaArgumen))[0]?.[0];
}

describe("help page", () => {
  const metadata = functionsMetadata().functions;

  it("explains every function that Excel is told of and no other", () => {
    const dijelaskan = Object.keys(id.daftar).sort();
    assert.deepEqual(dijelaskan, metadata.map((satu) => satu.id).sort());
  });

  for (const { id: nama, parameters } of metadata) {
    it(`writes ${nama} with the parameters it has`, () => {
      const ditulis = parameters.map((satu) => (satu.optional ? `[${satu.name}]` : satu.name)).join("; ");
      const { sintaks } = id.daftar[nama as keyof typeof id.daftar];
      assert.equal(sintaks, `=LKJIP.${nama}(${ditulis})`);
    });
  }

  for (const { contoh } of Object.values(id.daftar)) {
    for (const { rumus, hasil } of contoh) {
      it(`gives the true result of ${rumus}`, () => {
        const nilai = hitung(rumus);
        assert.equal(hasil.includes("%") ? formatPersen(nilai as number) : String(nilai), hasil);
      });
    }
  }

  it("shows the same examples in both languages", () => {
    const contoh = (daftar: typeof id.daftar) =>
      Object.values(daftar).map((satu) => [satu.sintaks, satu.contoh]);
    assert.deepEqual(contoh(en.daftar), contoh(id.daftar));
  });
});
