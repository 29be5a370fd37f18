import assert from "node:assert/strict";
import { bolehLampiran, langkahBerikut } from "../../src/taskpane/beranda/tindakan";
import { keadaanContoh, keadaanTerisi } from "./perintah-contoh";
import type { Pesan } from "../../src/domain/pesan";

const pesan = (tingkat: Pesan["tingkat"], sel?: string): Pesan => ({
  kode: "X",
  tingkat,
  teks: "x",
  ...(sel === undefined ? {} : { sel }),
});

describe("next step of the home page", () => {
  it("offers to prepare an empty workbook", () => {
    assert.deepEqual(langkahBerikut(keadaanContoh()), { kunci: "siapkan", tindakan: { jenis: "siapkan" } });
  });

  it("offers nothing that a locked workbook would refuse", () => {
    assert.equal(langkahBerikut(keadaanContoh({ terkunci: true })).tindakan, undefined);
  });

  it("opens the profile form while the profile is incomplete", () => {
    const { tindakan } = langkahBerikut(keadaanTerisi({ langkah: "isi-profil" }));
    assert.deepEqual(tindakan, { jenis: "profil" });
  });

  it("goes to the IKU sheet for indicators, whatever the sheet is called now", () => {
    const lembar = keadaanTerisi().lembar.map((satu) =>
      satu.kunci === "iku" ? { ...satu, sel: "'IKU 2026'!B6" } : satu,
    );
    const { tindakan } = langkahBerikut(keadaanTerisi({ langkah: "isi-iku", lembar }));
    assert.deepEqual(tindakan, { jenis: "pergi", sel: "'IKU 2026'!B6" });
  });

  it("goes to the worst message that has a cell", () => {
    const daftar = [
      pesan("info", "IKU!A1"),
      pesan("galat"),
      pesan("peringatan", "IKU!B2"),
      pesan("galat", "IKU!C3"),
    ];
    const { kunci, tindakan } = langkahBerikut(keadaanTerisi({ langkah: "perbaiki", pesan: daftar }));
    assert.equal(kunci, "perbaiki");
    assert.deepEqual(tindakan, { jenis: "pergi", sel: "IKU!C3" });
  });

  it("puts missing parts back rather than sending the user to a cell", () => {
    const lembar = keadaanTerisi().lembar.map((satu) =>
      satu.kunci === "pk" ? { ...satu, kurang: ["Tabel Program"] } : satu,
    );
    const langkah = langkahBerikut(
      keadaanTerisi({ langkah: "perbaiki", lembar, pesan: [pesan("galat", "IKU!C3")] }),
    );
    assert.deepEqual(langkah, { kunci: "lengkapi", tindakan: { jenis: "siapkan" } });
  });

  it("does not count a Lampiran I that was never made as missing", () => {
    const langkah = langkahBerikut(keadaanTerisi({ langkah: "perbaiki", pesan: [pesan("galat", "IKU!C3")] }));
    assert.equal(langkah.kunci, "perbaiki");
  });

  it("has no button where there is no cell to go to", () => {
    assert.equal(
      langkahBerikut(keadaanTerisi({ langkah: "perbaiki", pesan: [pesan("galat")] })).tindakan,
      undefined,
    );
  });

  it("makes Lampiran I, and makes it again", () => {
    for (const langkah of ["lampiran-i", "selesai"] as const) {
      assert.deepEqual(langkahBerikut(keadaanTerisi({ langkah })), {
        kunci: langkah,
        tindakan: { jenis: "lampiran" },
      });
    }
  });

  it("lets the user make Lampiran I although an entry is broken, but not before there are sheets", () => {
    assert.ok(bolehLampiran(keadaanTerisi({ langkah: "perbaiki", pesan: [pesan("galat", "IKU!C3")] })));
    assert.ok(!bolehLampiran(keadaanContoh()));
    assert.ok(!bolehLampiran(keadaanTerisi({ langkah: "lampiran-i" })), "it is the primary button already");
  });
});
