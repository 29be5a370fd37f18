import assert from "node:assert/strict";
import { functionsMetadata } from "../../scripts/lib/functions-metadata";
import { bacaAngka } from "../../src/domain/angka/baca-angka";
import { formatAngka, formatPersen } from "../../src/domain/angka/format-angka";
import { ribbon as pitaEn } from "../../src/bahasa/en/ribbon";
import { ribbon as pitaId } from "../../src/bahasa/id/ribbon";
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

  for (const { tulisan, hasil } of id.angka.contoh)
    it(`tells truly how "${tulisan}" is read`, () => {
      const bacaan = bacaAngka(tulisan);
      const dibaca =
        bacaan.jenis === "angka" ? formatAngka(bacaan.nilai) + (bacaan.persen ? " %" : "") : undefined;
      assert.equal(dibaca, hasil);
    });

  it("says of every ribbon command what it writes, by the name on its button", () => {
    for (const [bahasa, bantuan, pita] of [
      ["id", id, pitaId],
      ["en", en, pitaEn],
    ] as const) {
      const dijelaskan = bantuan.tulisan.perintah.map(({ nama }) => nama);
      const { Panel, ...lain } = pita.tombol;
      const tombol = Object.values(lain).map(({ label }) => label);
      assert.notEqual(Panel.label, "");
      assert.ok(tombol.length >= 4);
      for (const label of tombol) assert.ok(dijelaskan.includes(label), `${bahasa}: ${label}`);
    }
  });

  it("shows the same examples in both languages", () => {
    const contoh = (daftar: typeof id.daftar) =>
      Object.values(daftar).map((satu) => [satu.sintaks, satu.contoh]);
    assert.deepEqual(contoh(en.daftar), contoh(id.daftar));
    assert.deepEqual(en.angka.contoh, id.angka.contoh);
  });
});
