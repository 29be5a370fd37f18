import assert from "node:assert/strict";
import type { IsianNaskah, Naskah } from "../../../src/domain/laporan/kit/naskah";
import { tulisanHilang } from "../../../src/domain/laporan/kit/isian-lama";
import { LAPORAN } from "../../../src/domain/laporan/daftar";
import { rencanaLaporan, type RencanaLaporan } from "../../../src/domain/laporan/kit/rencana";
import { sidikLaporan, type SidikLaporan } from "../../../src/domain/laporan/kit/sidik";
import type { IsiRencana } from "../../../src/domain/lembar/lembar";
import type { IsiStruktur } from "../../../src/domain/lembar/daftar";
import { bukuDari } from "../lembar/buku-dari";
import { bacaan, barisIKU, buat, ISI_BAB_3 } from "./alat";

const isian = ({ bagian }: Naskah): IsianNaskah[] =>
  bagian.filter((satu): satu is IsianNaskah => satu.jenis === "isian");
const uraian = (naskah: Naskah, awal: string): string =>
  tanpaTanda(isian(naskah).find(({ kunci }) => kunci.startsWith(awal))!.butir[0]!.isi);

const tanpaTanda = (isi: IsiRencana): string => String(isi ?? "").replace(/^'/, "");

/** What the document remembers of a sheet that was just written. */
const ingatan = (rencana: RencanaLaporan): SidikLaporan =>
  JSON.parse(JSON.stringify(sidikLaporan(terbaca(rencana), rencana.rencana.isian))) as SidikLaporan;

/** A sheet as it reads back. */
const terbaca = (rencana: RencanaLaporan): string[][] =>
  rencana.rencana.blok[0]!.isi.map((baris) => baris.map(tanpaTanda));

/** The report made again from the sheet that stands there. */
function perbarui(
  isi: IsiStruktur,
  nilai: readonly string[][],
  sidik: SidikLaporan | undefined,
): RencanaLaporan {
  const lama = { judul: "Analisis Capaian", area: `A1:B${nilai.length}`, nilai, tinggiAtas: 0 };
  const kerangka = bukuDari(isi);
  const buku = {
    ...kerangka,
    lembar: [...kerangka.lembar, { judul: lama.judul, id: "a" }],
    nama: [...kerangka.nama, { nama: "LKJIP_Lembar_AnalisisCapaian", rumus: `='${lama.judul}'!$A$1` }],
  };
  const setelan = { "LKJIP.laporan.analisis": sidik };
  const laporan = LAPORAN.analisis;
  return rencanaLaporan({ ...buku, setelan }, { laporan, isi: bacaan(isi), pilihan: {}, lama });
}

/** Writes into a place of an indicator's block. */
function tulis(nilai: readonly string[][], indikator: string, label: string, teks: string): string[][] {
  const mulai = nilai.findIndex(([awal, nama]) => awal === "Indikator" && nama!.startsWith(indikator));
  const baris = nilai.findIndex(([awal], i) => i > mulai && awal === label);
  return nilai.map((satu, i) => (i === baris ? [satu[0]!, teks] : [...satu]));
}

const isiTempat = (nilai: readonly string[][], indikator: string, label: string): string => {
  const mulai = nilai.findIndex(([awal, nama]) => awal === "Indikator" && nama!.startsWith(indikator));
  return nilai.find(([awal], i) => i > mulai && awal === label)![1]!;
};

describe("the analysis", () => {
  const { naskah, rencana } = buat("analisis", ISI_BAB_3);

  it("starts from the figures: target, realisasi, capaian, up or down", () => {
    assert.equal(
      uraian(naskah, "Jumlah tenaga kerja"),
      "Target tahun 2021 sebesar 330 orang dan terealisasi 95 orang, sehingga capaiannya 28,79 % dengan kriteria Sangat Rendah. Dibandingkan realisasi tahun 2020 sebesar 361 orang, realisasi tahun 2021 turun 73,68 %.",
    );
    assert.match(uraian(naskah, "Jumlah pasar"), /capaiannya 95,45 % .* realisasi tahun 2021 tetap\.$/);
    assert.match(uraian(naskah, "Jumlah kasus"), /realisasinya nihil \(-\), sehingga capaiannya 0,00 %/);
  });

  it("says what is missing instead of a capaian, and nothing of years that are not typed", () => {
    const iku = [barisIKU({ indikator: "Kosong", satuan: "orang", target: 5 })];
    const kosong = buat("analisis", { ...ISI_BAB_3, iku, pk: [] });
    assert.equal(
      uraian(kosong.naskah, "Kosong"),
      "Target tahun 2021 sebesar 5 orang; realisasinya belum diisi, sehingga capaiannya belum dapat dihitung.",
    );
  });

  it("leaves the places for cause, obstacle, effort and recommendation empty", () => {
    assert.equal(isian(naskah).length, 7);
    for (const { butir } of isian(naskah))
      assert.deepEqual(
        butir.slice(1).map(({ label, isi }) => [label, isi]),
        ["Penyebab", "Hambatan", "Upaya", "Rekomendasi"].map((label) => [label, ""]),
      );
  });

  it("keeps what people wrote in the places, and their own text in place of the starter, however often it is renewed", () => {
    const nilai = terbaca(rencana);
    const ditulis = tulis(
      tulis(nilai, "Jumlah tenaga kerja", "Penyebab", "Pandemi.\nBursa kerja tidak ada."),
      "Jumlah pasar",
      "Uraian",
      "Pasar ditata kembali.",
    );
    let [kini, sidik] = [ditulis, ingatan(rencana)];
    for (const ke of [1, 2, 3]) {
      const baru = perbarui(ISI_BAB_3, kini, sidik);
      kini = terbaca(baru);
      sidik = ingatan(baru);
      assert.deepEqual(tulisanHilang(baru.tulisan, baru.rencana), []);
      assert.equal(
        isiTempat(kini, "Jumlah tenaga kerja", "Penyebab"),
        "Pandemi.\nBursa kerja tidak ada.",
        `${ke}`,
      );
      assert.equal(isiTempat(kini, "Jumlah pasar", "Uraian"), "Pasar ditata kembali.");
      assert.equal(isiTempat(kini, "Jumlah UTTP", "Penyebab"), "");
    }
  });

  it("follows the figures where nobody has changed the starter", () => {
    const nilai = terbaca(rencana);
    const iku = ISI_BAB_3.iku.map((satu) =>
      satu.indikator.startsWith("Jumlah UTTP") ? { ...satu, realisasi: 176 } : satu,
    );
    const baru = perbarui({ ...ISI_BAB_3, iku }, nilai, ingatan(rencana));
    assert.match(isiTempat(terbaca(baru), "Jumlah UTTP", "Uraian"), /terealisasi 176 UTTP, .* 100,00 %/);
  });

  it("never throws away what was written about an indicator that is gone or renamed", () => {
    const nilai = terbaca(rencana);
    const ditulis = tulis(nilai, "Jumlah UTTP", "Upaya", "Tera keliling.");
    const iku = ISI_BAB_3.iku.slice(0, 3);
    let [kini, sidik] = [ditulis, ingatan(rencana)];
    for (let ke = 0; ke < 2; ke++) {
      const baru = perbarui({ ...ISI_BAB_3, iku }, kini, sidik);
      kini = terbaca(baru);
      sidik = ingatan(baru);
      assert.deepEqual(tulisanHilang(baru.tulisan, baru.rencana), []);
      assert.equal(isiTempat(kini, "Jumlah UTTP", "Upaya"), "Tera keliling.");
    }
  });

  it("keeps every text where nothing is remembered of the sheet", () => {
    const baru = perbarui(ISI_BAB_3, tulis(terbaca(rencana), "Jumlah pasar", "Hambatan", "Dana."), undefined);
    assert.equal(isiTempat(terbaca(baru), "Jumlah pasar", "Hambatan"), "Dana.");
  });
});
