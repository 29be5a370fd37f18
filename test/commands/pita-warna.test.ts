import assert from "node:assert/strict";
import type { OpenedExcel } from "excel-host/node";
import { pasangPerintahPita } from "../../src/commands/pita";
import { statusPita } from "../../src/commands/status-pita";
import { buka, isiBuku, kerjakan, lembar, tutupSemua } from "./buka";
import { IKU, TANPA_CAPAIAN, tulisLembar } from "./warna-buku";

const RAGU = [
  ["No", "Indikator", "Target", "Realisasi", "Capaian"],
  [1, "Persentase A", 90, 45, 0.4],
  [2, "Persentase B", 80, 72, 75],
  [3, "Persentase C", 60, 66, 30],
];

describe("the ribbon's buttons", function () {
  this.timeout(60_000);
  let excel: OpenedExcel;
  let nomor = 0;

  before(async () => {
    excel = await buka();
    pasangPerintahPita();
  });
  after(tutupSemua);

  async function tekan(nama: string): Promise<void> {
    await excel.host.press(nama, `c${++nomor}`);
    await excel.calculated();
  }

  it("colour at once what is sure, without the pane, and take it back", async () => {
    await tulisLembar(excel, "IKU", IKU);
    await tekan("WarnaiKriteria");
    assert.equal(lembar(excel, "IKU").conditionalFormats.length, 5);
    assert.equal(statusPita()?.buka, undefined);
    assert.notEqual(excel.host.addIn.runtime, "Visible");
    await tekan("Kembalikan");
    assert.equal(lembar(excel, "IKU").conditionalFormats.length, 0);
  });

  it("leave alone what is not sure and bring up the page where it is decided", async () => {
    await tulisLembar(excel, "Ragu", RAGU);
    await tekan("WarnaiKriteria");
    assert.equal(lembar(excel, "Ragu").conditionalFormats.length, 0);
    const status = statusPita();
    assert.deepEqual([status?.buka, status?.pesan.map(({ kode }) => kode)], ["warna", ["PERLU_DILIHAT"]]);
    assert.equal(excel.host.addIn.runtime, "Visible");
  });

  it("show in the pane, instead of writing unseen, columns that would go far to the right", async () => {
    const jauh = TANPA_CAPAIAN.map((baris, i) => [...baris, i === 2 ? "catatan" : null]);
    await tulisLembar(excel, "Jauh", jauh);
    await tekan("WarnaiKriteria");
    assert.equal(lembar(excel, "Jauh").conditionalFormats.length, 0);
    assert.equal(statusPita()?.buka, "warna");
  });

  it("say so where there is nothing to colour or to take back", async () => {
    await tulisLembar(excel, "Catatan", [["Rapat"], ["Senin"]]);
    await tekan("WarnaiKriteria");
    assert.deepEqual([statusPita()?.akibat, statusPita()?.buka], ["tidak-ada", "warna"]);
    await tekan("Kembalikan");
    assert.match(statusPita()?.ringkasan ?? "", /Tidak ada perubahan/);
  });

  it("tell what they did in a word that no language changes", async () => {
    const terdengar: (string | undefined)[] = [];
    const tombol = ["Kembalikan", "SiapkanBukuKerja", "SiapkanBukuKerja", "LampiranI"];
    for (const nama of tombol) {
      await tekan(nama);
      terdengar.push(statusPita()?.akibat);
    }
    assert.deepEqual(terdengar, ["tidak-ada", "berubah", "tetap", "gagal"]);
  });

  it("bring up the page of Ambil Data without writing, and take back whatever was done last", async () => {
    const { bacaAmbil, terapkanAmbil } = await import("../../src/commands/ambil");
    const { statusKembalikan } = await import("../../src/commands/kembalikan");
    const tercatat = async () => {
      const status = await statusKembalikan();
      return status.ada ? status.nilai.run.map(({ perintah }) => perintah) : [];
    };
    const sebelum = isiBuku(excel);
    await tekan("AmbilData");
    assert.deepEqual([statusPita()?.akibat, statusPita()?.buka], ["tidak-ada", "ambil"]);
    assert.deepEqual(isiBuku(excel), sebelum);
    const ambil = async () => {
      const bacaan = await bacaAmbil({ dari: ["Sumber"] });
      assert.ok(bacaan.ada);
      assert.equal((await terapkanAmbil(bacaan.nilai)).akibat, "berubah");
    };
    const warnai = async () => {
      await kerjakan(excel, (context) => context.workbook.worksheets.getItem("Sumber").activate());
      await tekan("WarnaiKriteria");
    };
    await tulisLembar(excel, "Sumber", IKU);
    for (const urutan of [
      [warnai, ambil],
      [ambil, warnai],
    ] as const) {
      for (const satu of urutan) await satu();
      const [pertama, kedua] = urutan[0] === ambil ? ["ambil", "warnai"] : ["warnai", "ambil"];
      assert.deepEqual((await tercatat()).slice(0, 2), [kedua, pertama]);
      await tekan("Kembalikan");
      assert.equal((await tercatat())[0], pertama, `${kedua} goes first`);
      await tekan("Kembalikan");
      assert.ok((await tercatat()).every((satu) => satu !== "ambil" && satu !== "warnai"));
    }
  });
});
