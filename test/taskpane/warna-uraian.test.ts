import assert from "node:assert/strict";
import { panelWarna } from "../../src/bahasa/id/panel-warna";
import type { NilaiSel } from "../../src/domain/tabel/lembar-mentah";
import type { PetaTabel } from "../../src/domain/warna/rencana";
import {
  kepastian,
  pesanTabel,
  pesanTertutup,
  sebab,
  tabelTerbuka,
  uraiRencana,
} from "../../src/taskpane/warna/uraian";
import { IKU, TABEL_33_37, TANPA_CAPAIAN } from "../commands/warna-buku";
import { DUA_DANA } from "../domain/warna/alat";
import { lembarContoh, petaContoh } from "./peta-contoh";

function tabel(baris: readonly (readonly NilaiSel[])[]): PetaTabel {
  const satu = petaContoh([lembarContoh("Lembar 1", baris)]).lembar[0]?.tabel[0];
  assert.ok(satu);
  return satu;
}

describe("what the page says of a table", () => {
  it("names one cell as one cell and several areas by the first", () => {
    assert.match(uraiRencana(tabel(TABEL_33_37.slice(0, 4)).rencana, panelWarna), /Kolom E \(E4\) diberi/);
    const { rencana } = tabel(IKU);
    assert.ok(rencana.jenis === "warnai");
    const terpecah = { ...rencana, area: ["F4:F6", "F9:F10", "F12:F13"] };
    assert.match(uraiRencana(terpecah, panelWarna), /F4:F6 dan 2 bagian lain/);
  });

  it("says where columns are added and which rows they take", () => {
    const { rencana } = tabel(TANPA_CAPAIAN);
    assert.match(uraiRencana(rencana, panelWarna), /Capaian \(F\) dan Kriteria \(G\).* baris 1-5/);
    assert.ok(rencana.jenis === "tambah");
    assert.match(uraiRencana({ ...rencana, perbarui: true }, panelWarna), /diperbarui di tempatnya/);
  });

  it("tells a table that is left alone from one that the user took out", () => {
    const tanpaTarget = tabel(TANPA_CAPAIAN.map((baris) => [...baris.slice(0, 4)]));
    assert.equal(kepastian(tanpaTarget), "dibiarkan");
    assert.match(sebab(tanpaTarget, panelWarna), /belum mempunyai kolom realisasi/);
    assert.equal(uraiRencana(tanpaTarget.rencana, panelWarna), "");
    const iku = tabel(IKU);
    assert.equal(kepastian(iku), "yakin");
    const keluar = { ...iku, pilihan: { ...iku.pilihan, sertakan: false } };
    assert.equal(kepastian(keluar), "tidakDisertakan");
  });

  it("gives the reason of the weakest column where the figures contradict each other", () => {
    const salah = tabel(IKU.map((baris, i) => (i > 2 ? [...baris.slice(0, 5), 50 + i] : baris)));
    assert.equal(kepastian(salah), "perluDiperiksa");
    assert.match(sebab(salah, panelWarna), /^Kolom [DEF]: /);
  });

  it("says first that the columns would go far away, and not a second time", () => {
    const jauh = tabel(TANPA_CAPAIAN.map((baris, i) => [...baris, i === 2 ? "catatan" : null]));
    assert.equal(kepastian(jauh), "perluDiperiksa");
    assert.match(sebab(jauh, panelWarna), /diletakkan di H:I/);
    assert.ok(!pesanTabel("Lembar 1", jauh, panelWarna).some(({ kode }) => kode === "KOLOM_JAUH"));
  });

  it("says first that less of a row is better, not the title of a column that is clear", () => {
    const isi = [
      ["No", "Indikator", "Target", "Realisasi"],
      [1, "Jumlah koperasi dibina", 60, 58],
      [2, "Jumlah UMKM dilatih", 300, 345],
      [3, "Jumlah pengaduan masyarakat", 10, 4],
      [4, "Jumlah dokumen", 12, null],
    ];
    const ragu = tabel(isi);
    assert.equal(kepastian(ragu), "perluDiperiksa");
    assert.match(sebab(ragu, panelWarna), /pengaduan.*makin kecil makin baik.*Rumus capaian/);
    assert.equal(ragu.berwarna, 3);
    const jelas = tabel(isi.filter((_, i) => i !== 3));
    assert.deepEqual([kepastian(jelas), jelas.berwarna], ["yakin", 2]);
  });

  it("says that parts of equal rank are why a table is asked about", () => {
    const setara = tabel(DUA_DANA);
    assert.equal(kepastian(setara), "perluDiperiksa");
    assert.match(sebab(setara, panelWarna), /^Kolom D, G masing-masing hanya untuk satu bagian/);
    assert.ok(!pesanTabel("Lembar 1", setara, panelWarna).some(({ kode }) => kode === "BAGIAN_SETARA"));
  });

  it("names the columns that are coloured besides", () => {
    const serapan = tabel([
      ["No", "Indikator", "Target", "Realisasi", "Capaian (%)", "Pagu (Rp)", "Realisasi (Rp)", "Serapan (%)"],
      [1, "Pencari kerja", 100, 95, 95, 400_000_000, 320_000_000, 80],
      [2, "Tenaga kerja", 200, 160, 80, 250_000_000, 100_000_000, 40],
    ]);
    assert.match(
      uraiRencana(serapan.rencana, panelWarna),
      /Kolom E .* Ikut diwarnai: kolom H \(serapan anggaran\)/,
    );
  });

  it("says beside the plan, and not in the list below, what of the office's own the colours will cover", () => {
    const area = [[{ atas: 3, bawah: 7, kiri: 5, kanan: 5 }]];
    const peta = petaContoh([lembarContoh("Lembar 1", IKU, { aturanKantor: area })]);
    const satu = peta.lembar[0]?.tabel[0];
    assert.ok(satu);
    assert.deepEqual(
      pesanTertutup(satu, panelWarna).map(({ kode, sel }) => [kode, sel]),
      [["ATURAN_TERTUTUP", "'Lembar 1'!F4"]],
    );
    assert.ok(!pesanTabel("Lembar 1", satu, panelWarna).some(({ kode }) => kode === "ATURAN_TERTUTUP"));
    assert.equal(kepastian(satu), "yakin");
  });

  it("puts the sheet into every address and speaks of a cell once", () => {
    const rusak = IKU.map((baris, i) => (i === 4 ? [...baris.slice(0, 5), "16,4x3 %"] : baris));
    const sel = pesanTabel("Lembar 1", tabel(rusak), panelWarna).filter(
      (satu) => satu.sel === "'Lembar 1'!F5",
    );
    assert.equal(sel.length, 1);
  });

  it("offers no table of a sheet that is protected or made by the add-in", () => {
    const peta = petaContoh([
      lembarContoh("Bebas", IKU),
      lembarContoh("Terkunci", IKU, { terproteksi: true }),
      lembarContoh("Kami", IKU, { kami: true }),
    ]);
    assert.deepEqual(
      tabelTerbuka(peta).map(({ nama }) => nama),
      ["Bebas"],
    );
  });
});
