import assert from "node:assert/strict";
import { panelWarna } from "../../src/bahasa/id/panel-warna";
import type { NilaiSel } from "../../src/domain/tabel/lembar-mentah";
import type { PetaTabel } from "../../src/domain/warna/rencana";
import { kepastian, namaPeran, pesanTabel, sebab } from "../../src/taskpane/warna/uraian";
import { lembarContoh, petaContoh } from "./peta-contoh";

function tabel(baris: readonly (readonly NilaiSel[])[]): PetaTabel {
  const satu = petaContoh([lembarContoh("Lembar 1", baris)]).lembar[0]?.tabel[0];
  assert.ok(satu);
  return satu;
}

const KEPALA = ["No", "Indikator", "Satuan", "Target"];
const TRIWULAN = ["TW I", "TW II", "TW III", "TW IV"].map((satu) => `Realisasi ${satu}`);

/** The codes of a plan that say that nothing is computed. */
const alasan = ({ rencana }: PetaTabel): string[] =>
  rencana.temuan.map(({ kode }) => kode).filter((kode) => kode.startsWith("TANPA_"));

describe("what the page says of quarters, halves and money", () => {
  it("does not say that realisasi is missing where it stands by quarters", () => {
    const triwulan = tabel([
      [...KEPALA, ...TRIWULAN],
      [1, "Jumlah pelatihan", "kegiatan", 12, 2, 3, 4, 3],
      [2, "Jumlah peserta", "orang", 90, 20, 20, 30, 18],
    ]);
    assert.deepEqual(alasan(triwulan), ["TANPA_SETAHUN"]);
    assert.match(sebab(triwulan, panelWarna), /^Realisasi tabel ini hanya ditulis per triwulan/);
    const tanpa = tabel([
      KEPALA,
      [1, "Jumlah pelatihan", "kegiatan", 12],
      [2, "Jumlah peserta", "orang", 90],
    ]);
    assert.deepEqual(alasan(tanpa), ["TANPA_REALISASI"]);
  });

  it("names a column of a quarter or a half by what it is", () => {
    const nama = (triwulan: 1 | null, bagian: string | null) =>
      namaPeran({ triwulan, bagian }, "target_tw", panelWarna);
    assert.equal(nama(1, null), "Target triwulan");
    assert.equal(nama(null, "Semester I"), "Target semester");
    assert.equal(nama(null, "Caturwulan II"), "Target triwulan atau semester");
    assert.equal(nama(null, null), "Target triwulan atau semester");
    assert.equal(namaPeran({ triwulan: 1, bagian: null }, "pagu", panelWarna), "Anggaran (pagu)");
  });

  it("speaks of pagu where the share of a budget is off, of a target where a capaian is, from top to bottom", () => {
    const uang = tabel([
      ["No", "Program", "Pagu (Rp)", "Realisasi (Rp)", "Serapan (%)"],
      [1, "Program pelatihan", 400_000_000, 320_000_000, 80],
      [2, "Program penempatan", 250_000_000, 100_000_000, 40],
      [3, "Program pengawasan", 100_000_000, 90_000_000, 70],
      [4, "Program umum", 200_000_000, 150_000_000, 75],
    ]);
    const kinerja = tabel([
      [...KEPALA, "Realisasi", "Capaian (%)"],
      [1, "Jumlah pelatihan", "kegiatan", 10, 8, 80],
      [2, "Jumlah peserta", "orang", 100, 90, 60],
      [3, "Jumlah dokumen", "dokumen", 20, 15, 75],
      [4, "Jumlah lokasi", "lokasi", 40, 30, 75],
    ]);
    const beda = (peta: PetaTabel): string[] =>
      pesanTabel("Lembar 1", peta, panelWarna).flatMap(({ kode, teks }) =>
        kode === "CAPAIAN_BEDA" ? [teks] : [],
      );
    assert.deepEqual(beda(uang), ["Tertulis 70, menurut pagu dan realisasi 90,00."]);
    const anggaran = tabel([
      ["No", "Program", "Anggaran (Rp)", "Realisasi (Rp)", "Serapan (%)"],
      [1, "Program pelatihan", 400_000_000, 320_000_000, "80,00 %"],
      [2, "Program penempatan", 250_000_000, 100_000_000, "40,00 %"],
      [3, "Program pengawasan", 100_000_000, 90_000_000, "70,00 %"],
    ]);
    assert.deepEqual(beda(anggaran), ["Tertulis 70,00 %, menurut anggaran dan realisasi 90,00 %."]);
    assert.deepEqual(beda(kinerja), ["Tertulis 60, menurut target dan realisasi 90,00."]);
    const rusak = tabel([
      [...KEPALA, "Realisasi", "Capaian (%)"],
      [1, "Jumlah pelatihan", "kegiatan", 10, 8, 80],
      [2, "Jumlah peserta", "orang", 100, 90, 60],
      [3, "Jumlah dokumen", "dokumen", 20, 15, "7x5"],
      [4, "Jumlah lokasi", "lokasi", 40, 30, 75],
    ]);
    const baris = pesanTabel("Lembar 1", rusak, panelWarna).map(({ sel = "0" }) =>
      Number(/\d+$/.exec(sel)?.[0]),
    );
    assert.ok(baris.length > 1);
    assert.deepEqual(
      baris,
      [...baris].sort((a, b) => a - b),
    );
  });

  it("gives no reason for a table that is sure, and one for a table that is not", () => {
    const kepala = [...KEPALA, "Realisasi"];
    const isi = [
      [1, "Jumlah pelatihan", "kegiatan", 12, 11],
      [2, "Jumlah peserta", "orang", 90, 88],
    ];
    const jelas = tabel([kepala, ...isi]);
    assert.deepEqual([kepastian(jelas), sebab(jelas, panelWarna)], ["yakin", ""]);
    const ragu = tabel([kepala, ...isi, [3, "Jumlah pengaduan", "kasus", 9, 4]]);
    assert.equal(kepastian(ragu), "perluDiperiksa");
    assert.match(sebab(ragu, panelWarna), /pengaduan/);
  });
});
