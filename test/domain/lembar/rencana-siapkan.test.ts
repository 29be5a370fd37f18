import assert from "node:assert/strict";
import fc from "fast-check";
import { PENGATURAN_BAWAAN } from "../../../src/domain/pengaturan/pengaturan";
import { alamatLembar, bacaArea, lembarDari, tulisArea } from "../../../src/domain/lembar/area";
import { samaNama, type KerangkaBuku } from "../../../src/domain/lembar/buku";
import { ISI_CONTOH, ISI_KOSONG } from "../../../src/domain/lembar/contoh";
import { judulBebas, rencanaSiapkan } from "../../../src/domain/lembar/rencana-siapkan";
import { susunStruktur } from "../../../src/domain/lembar/struktur";
import { bukuDari } from "./buku-dari";

const struktur = susunStruktur(ISI_KOSONG, PENGATURAN_BAWAAN);
const kosong = (...judul: string[]): KerangkaBuku => ({
  lembar: judul.map((satu, i) => ({ judul: satu, id: `u${i}` })),
  nama: [],
  tabel: [],
  setelan: {},
  terkunci: false,
});

describe("planning Siapkan Buku Kerja", () => {
  it("makes five sheets in a workbook that has none", () => {
    const { baru, hilang } = rencanaSiapkan(kosong("Sheet1"), struktur);
    assert.deepEqual(
      baru.map(({ judul }) => judul),
      ["Profil", "PK", "IKU", "Realisasi Anggaran", "Kriteria"],
    );
    assert.deepEqual(hilang, []);
  });

  it("does nothing the second time", () => {
    const { baru, hilang } = rencanaSiapkan(bukuDari(ISI_CONTOH), struktur);
    assert.deepEqual([baru, hilang], [[], []]);
  });

  it("knows its sheets after they were renamed", () => {
    const buku = bukuDari(ISI_CONTOH);
    const ganti = (teks: string): string => teks.replace(/^(=?)IKU(!|$)/, "$1'IKU 2021'$2");
    const renamed: KerangkaBuku = {
      ...buku,
      lembar: buku.lembar.map((satu) => (satu.judul === "IKU" ? { ...satu, judul: "IKU 2021" } : satu)),
      nama: buku.nama.map((satu) => ({ ...satu, rumus: ganti(satu.rumus) })),
      tabel: buku.tabel.map((satu) => (satu.lembar === "IKU" ? { ...satu, lembar: "IKU 2021" } : satu)),
    };
    const { baru, ada, hilang } = rencanaSiapkan(renamed, struktur);
    assert.deepEqual([baru, hilang], [[], []]);
    assert.ok(ada.some(({ judul }) => judul === "IKU 2021"));
  });

  it("leaves a sheet of the user with our title alone and takes another title", () => {
    const { baru } = rencanaSiapkan(kosong("iku", "Kriteria", "Kriteria (LKjIP)"), struktur);
    const judul = Object.fromEntries(baru.map((satu) => [satu.kunci, [satu.judul, satu.bentrok]]));
    assert.deepEqual(judul["iku"], ["IKU (LKjIP)", true]);
    assert.deepEqual(judul["kriteria"], ["Kriteria (LKjIP 2)", true]);
    assert.deepEqual(judul["pk"], ["PK", false]);
  });

  it("makes a sheet that was deleted, and only that", () => {
    const buku = bukuDari(ISI_CONTOH);
    const dihapus: KerangkaBuku = {
      ...buku,
      lembar: buku.lembar.filter(({ judul }) => judul !== "PK"),
      nama: buku.nama.map((satu) =>
        satu.rumus.startsWith("=PK!") ? { ...satu, rumus: "=#REF!$A$1" } : satu,
      ),
      tabel: buku.tabel.filter(({ lembar }) => lembar !== "PK"),
    };
    const { baru } = rencanaSiapkan(dihapus, struktur);
    assert.deepEqual(
      baru.map(({ kunci }) => kunci),
      ["pk"],
    );
  });

  it("names the parts that a sheet has lost", () => {
    const buku = bukuDari(ISI_CONTOH);
    const rusak = { ...buku, nama: buku.nama.filter(({ nama }) => nama !== "LKJIP_Instansi"), tabel: [] };
    const { hilang } = rencanaSiapkan(rusak, struktur);
    assert.deepEqual(
      hilang.find(({ kunci }) => kunci === "profil")?.nama.map(({ nama }) => nama),
      ["LKJIP_Instansi"],
    );
    assert.deepEqual(hilang.find(({ kunci }) => kunci === "iku")?.tabel, ["LKJIP_TabelIKU"]);
  });

  it("never chooses a title that is taken, and never one that Excel refuses", () => {
    const judul = fc.constantFrom("IKU", "iku", "IKU (LKjIP)", "IKU (LKJIP 2)", "Data", "Realisasi Anggaran");
    fc.assert(
      fc.property(fc.uniqueArray(judul), (terpakai) => {
        for (const kunci of ["IKU", "Realisasi Anggaran"] as const) {
          const bebas = judulBebas(kunci, terpakai);
          assert.ok(!terpakai.some((satu) => samaNama(satu, bebas)));
          assert.ok(bebas.length <= 31 && !/[:\\/?*[\]]/.test(bebas));
        }
      }),
    );
  });
});

describe("addresses", () => {
  it("survive writing and reading", () => {
    const angka = fc.integer({ min: 0, max: 16000 });
    fc.assert(
      fc.property(angka, angka, angka, angka, (a, b, c, d) => {
        const petak = {
          atas: Math.min(a, b),
          bawah: Math.max(a, b),
          kiri: Math.min(c, d),
          kanan: Math.max(c, d),
        };
        assert.deepEqual(bacaArea(tulisArea(petak)), petak);
      }),
    );
  });

  it("quote titles that need it, and find them again", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z0-9 '().-]{1,31}$/), (judul) => {
        assert.equal(lembarDari(`=${alamatLembar(judul, "$A$1")}`), judul);
      }),
    );
    assert.equal(alamatLembar("Realisasi Anggaran", "G12"), "'Realisasi Anggaran'!G12");
    assert.equal(alamatLembar("IKU", "D7"), "IKU!D7");
  });

  it("of deleted sheets are no addresses", () => {
    assert.equal(lembarDari("=#REF!$A$1"), undefined);
    assert.equal(lembarDari("=Sheet1!#REF!"), undefined);
    assert.equal(bacaArea("Total"), undefined);
  });
});
