import assert from "node:assert/strict";
import { PENGATURAN_BAWAAN } from "../../../src/domain/pengaturan/pengaturan";
import { bacaArea, ukuranArea } from "../../../src/domain/lembar/area";
import { ISI_CONTOH, ISI_KOSONG } from "../../../src/domain/lembar/contoh";
import { hurufJudul, teksApaAdanya } from "../../../src/domain/lembar/kolom";
import type { RencanaLembar } from "../../../src/domain/lembar/lembar";
import { susunStruktur } from "../../../src/domain/lembar/struktur";
import { TAMBAHAN } from "../../../src/domain/lembar/tambahan";
import { selRencana } from "./buku-dari";

const semua = [[], TAMBAHAN].flatMap((dipilih) =>
  [ISI_KOSONG, ISI_CONTOH].flatMap((isi) => Object.values(susunStruktur(isi, PENGATURAN_BAWAAN, dipilih))),
);

function rumus(lembar: RencanaLembar): string[] {
  const sel = lembar.blok.flatMap(({ isi }) => isi.flat()).filter((isi) => String(isi).startsWith("="));
  const kolom = lembar.tabel.flatMap((tabel) => [
    ...tabel.rumus.map((satu) => satu.rumus),
    ...(tabel.total ?? []).filter((isi) => String(isi).startsWith("=")),
  ]);
  return [...sel, ...kolom, ...lembar.warna.map((satu) => satu.rumus)].map(String);
}

describe("the five sheets as plain data", () => {
  const contoh = susunStruktur(ISI_CONTOH, PENGATURAN_BAWAAN);

  it("write blocks of the size of their areas", () => {
    for (const { blok } of semua)
      for (const { area, isi } of blok) {
        const { baris, kolom } = ukuranArea(area);
        assert.equal(isi.length, baris, area);
        for (const satu of isi) assert.equal(satu.length, kolom, area);
      }
  });

  it("refer to other sheets through names only, so that renaming a sheet breaks nothing", () => {
    for (const lembar of semua) for (const satu of rumus(lembar)) assert.doesNotMatch(satu, /!/, satu);
  });

  it("use only names and tables that one of them defines", () => {
    const ada = new Set(
      Object.values(contoh).flatMap(({ nama, tabel }) => [...nama, ...tabel].map((satu) => satu.nama)),
    );
    for (const lembar of semua)
      for (const satu of rumus(lembar))
        for (const [nama] of satu.matchAll(/LKJIP_\w+/g)) assert.ok(ada.has(nama), `${nama} in ${satu}`);
  });

  it("give every drop-down a name as its source: written-out lists split at commas in any locale", () => {
    for (const { pilihan } of semua)
      for (const { sumber } of pilihan) assert.match(sumber, /^=LKJIP_Daftar\w+$/);
  });

  it("never call a custom function in a colour rule, where Excel cannot", () => {
    for (const { warna } of semua) for (const satu of warna) assert.doesNotMatch(satu.rumus, /LKJIP\./);
  });

  it("print on the chosen paper, one header row repeated", () => {
    const folio = susunStruktur(ISI_CONTOH, { ...PENGATURAN_BAWAAN, kertas: "Folio" });
    for (const { cetak } of Object.values(folio)) assert.equal(cetak.kertas, "Folio");
    assert.equal(contoh.iku.cetak.barisJudul, "$6:$6");
    const { profil, kriteria, ...lain } = contoh;
    assert.ok(Object.values(lain).every(({ cetak }) => cetak.mendatar));
    assert.deepEqual([profil.cetak.mendatar, kriteria.cetak.mendatar], [false, false]);
  });

  it("print the names of rows again beside columns that come later and need a further page", () => {
    const judul = (kunci: keyof typeof contoh): unknown[] => {
      const { cetak, blok, tabel } = contoh[kunci];
      const kepala = blok.find(({ area }) => area === tabel[0]?.area)?.isi[0] ?? [];
      const [, akhir = ""] = /^\$A:\$([A-Z])$/.exec(cetak.kolomJudul ?? "") ?? [];
      return kepala.slice(0, akhir.charCodeAt(0) - 64);
    };
    assert.deepEqual(judul("pk"), ["No", "Sasaran Strategis", "Indikator Kinerja"]);
    assert.deepEqual(judul("iku"), ["No", "Sasaran Strategis", "Indikator Kinerja Utama"]);
    assert.equal(judul("anggaran").at(-1), "Sub Kegiatan");
    assert.equal(judul("triwulan").at(-1), "Indikator");
    const { profil, kriteria } = contoh;
    assert.deepEqual([profil.cetak.kolomJudul, kriteria.cetak.kolomJudul], [undefined, undefined]);
  });

  it("put titles of columns where formulas look for them", () => {
    for (const { tabel, blok } of semua)
      for (const satu of tabel) {
        const kepala = blok.find(({ area }) => area === satu.area)!.isi[0]!;
        assert.equal(new Set(kepala).size, kepala.length);
        for (const { judul, rumus: isi } of satu.rumus) {
          assert.ok(kepala.includes(judul), judul);
          for (const [, kolom] of isi.matchAll(/\[@\[?([^\]]+?)\]/g)) assert.ok(kepala.includes(kolom!), isi);
        }
      }
  });

  it("keep texts that Excel would take for numbers as texts", () => {
    assert.equal(teksApaAdanya("100 %"), "'100 %");
    assert.equal(teksApaAdanya("23940.000"), "'23940.000");
    assert.equal(teksApaAdanya("=1+1"), "'=1+1");
    assert.equal(teksApaAdanya("-"), "-");
    assert.equal(teksApaAdanya("Orang"), "Orang");
    assert.equal(teksApaAdanya(330), 330);
  });

  it("hold the sample where people look for it", () => {
    assert.equal(selRencana(contoh.iku, "E8"), 330);
    assert.equal(selRencana(contoh.iku, "F7"), "-");
    assert.equal(selRencana(contoh.pk, "D11"), "'3 Dokumen (Renja,RKPD,RKA)");
    assert.equal(selRencana(contoh.anggaran, "H13"), "'23940.000");
    assert.equal(selRencana(contoh.profil, "B5"), ISI_CONTOH.profil.instansi);
  });

  it("leave room to type in an empty form", () => {
    const kosong = susunStruktur(ISI_KOSONG, PENGATURAN_BAWAAN);
    const baris = (area: string): number => bacaArea(area)!.bawah - bacaArea(area)!.atas;
    assert.equal(baris(kosong.iku.tabel[0]!.area), 10);
    assert.equal(baris(kosong.pk.tabel[1]!.area), 6);
  });

  it("refuse a column title that does not exist", () => {
    assert.throws(() => hurufJudul([], "Target"));
  });

  it("name the scale's first class as the setting says", () => {
    const tinggi = susunStruktur(ISI_KOSONG, { ...PENGATURAN_BAWAAN, skala: "sangat-tinggi" });
    assert.equal(selRencana(tinggi.kriteria, "B6"), "Sangat Tinggi");
    assert.equal(selRencana(contoh.kriteria, "B6"), "Sangat Baik");
  });
});
