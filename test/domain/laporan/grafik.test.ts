import assert from "node:assert/strict";
import fc from "fast-check";
import { bacaArea } from "../../../src/domain/lembar/area";
import type { GrafikRencana } from "../../../src/domain/lembar/grafik";
import type { IsiStruktur } from "../../../src/domain/lembar/daftar";
import type { IsiRencana } from "../../../src/domain/lembar/lembar";
import { geserRencana } from "../../../src/domain/laporan/kit/geser";
import type { RencanaLaporan } from "../../../src/domain/laporan/kit/rencana";
import { barisIKU, buat, ISI_BAB_3, ISI_BENAR } from "./alat";

const KOSONG: IsiStruktur = { ...ISI_BENAR, iku: [], pk: [], anggaran: [] };

/** What stands in the cells of a column's area. */
function isi({ rencana }: RencanaLaporan, area: string): IsiRencana[] {
  const [blok] = rencana.blok;
  const [dari, petak] = [bacaArea(blok!.area)!, bacaArea(area)!];
  assert.equal(petak.kiri, petak.kanan, area);
  return Array.from(
    { length: petak.bawah - petak.atas + 1 },
    (_, i) => blok!.isi[petak.atas + i - dari.atas]?.[petak.kiri - dari.kiri] ?? null,
  );
}

const grafik = ({ rencana }: RencanaLaporan): readonly GrafikRencana[] => rencana.grafik ?? [];
const nomor = (rencana: RencanaLaporan, satu: GrafikRencana): string[] =>
  isi(rencana, satu.kategori).map((teks) => String(teks).replace(/^'/, ""));

/** Every chart draws numbers and gaps only, as many as it has names, on rows below its own. */
function periksa(rencana: RencanaLaporan): void {
  grafik(rencana).forEach((satu, i) => {
    assert.equal(satu.nama, `LKJIP_Grafik_${i + 1}`);
    const kotak = bacaArea(satu.area)!;
    const banyak = nomor(rencana, satu).length;
    assert.ok(
      nomor(rencana, satu).every((teks) => /^\d+(\.\d+)?$/.test(teks)),
      satu.kategori,
    );
    for (const { nilai, titik } of satu.deret) {
      const angka = isi(rencana, nilai);
      assert.ok(bacaArea(nilai)!.atas > kotak.bawah);
      assert.equal(angka.length, banyak);
      assert.ok(titik === undefined || titik.length === banyak);
      assert.ok(
        angka.every((sel) => sel === "" || Number.isFinite(sel)),
        JSON.stringify(angka),
      );
      assert.ok(angka.some((sel) => typeof sel === "number"));
      const { atas = Infinity } = satu.ujung;
      assert.ok(angka.every((sel) => typeof sel !== "number" || sel < atas));
    }
  });
}

describe("the charts of the report", () => {
  it("have their figures at the foot of the columns where the line at 100 % would run through one", () => {
    const letak = (...realisasi: number[]) => {
      const iku = realisasi.map((n) =>
        barisIKU({ sasaran: "S", indikator: `I${n}`, target: 100, realisasi: n }),
      );
      return grafik(buat("grafik", { ...KOSONG, iku }).rencana)[0]?.letakLabel;
    };
    const hasil = [40, 89, 96, 100, 130].map((n) => letak(n));
    assert.deepEqual(hasil, ["ujung", "pangkal", "pangkal", "ujung", "ujung"]);
    // A line as low as the figures would run through them there.
    assert.equal(letak(96, 1500), "ujung");
  });

  it("take their numbers from the tables below them", () => {
    const { rencana, naskah } = buat("grafik", ISI_BAB_3);
    periksa(rencana);
    const [capaian, serapan] = grafik(rencana);
    assert.deepEqual(
      isi(rencana, capaian!.deret[0]!.nilai).map((satu) => Number(Number(satu).toFixed(4))),
      [0, 0.1643, 0.2879, 0, 0.9545, 0, 0.9602],
    );
    assert.equal(serapan?.deret[1]?.nama, "Seluruh program (91,10 %)");
    assert.equal(naskah.bagian.filter(({ jenis }) => jenis === "tabel").length, grafik(rencana).length);
  });

  it("of many indicators are several, none with more points than can be read", () => {
    const iku = Array.from({ length: 31 }, (_, i) =>
      barisIKU({
        sasaran: `Sasaran ${Math.floor(i / 4)}`,
        indikator: `Indikator ${i}`,
        target: 10,
        realisasi: i,
      }),
    );
    const { rencana } = buat("grafik", { ...KOSONG, iku });
    periksa(rencana);
    assert.deepEqual(
      grafik(rencana).map((satu) => nomor(rencana, satu).length),
      [11, 11, 9],
    );
    assert.match(grafik(rencana)[2]!.judul, /^Grafik 3\.3 .*\(bagian 3 dari 3\)$/);
  });

  it("of the trend have one unit each; texts and other units are named, not drawn as 0", () => {
    const [sasaran, target] = ["S", 1];
    const iku = [
      barisIKU({ sasaran, target, indikator: "a", satuan: "orang", realisasiLalu: 2064, realisasi: 189 }),
      barisIKU({ sasaran, target, indikator: "b", satuan: "%", realisasiLalu: "81,5 %", realisasi: "87,25" }),
      barisIKU({ sasaran, target, indikator: "c", satuan: "Orang", realisasiLalu: 3, realisasi: 4 }),
      barisIKU({ sasaran, target, indikator: "d", satuan: "predikat", realisasiLalu: "BB", realisasi: "A" }),
      barisIKU({ sasaran, target, indikator: "e", satuan: "orang", realisasiLalu: "-", realisasi: 4 }),
    ];
    const { rencana, naskah } = buat("grafik", { ...KOSONG, iku });
    periksa(rencana);
    const tren = grafik(rencana).filter(({ judul }) => judul.includes("Tren"));
    assert.deepEqual(
      tren.map((satu) => [nomor(rencana, satu), satu.deret.map(({ nilai }) => isi(rencana, nilai))]),
      [
        [
          ["1.1", "1.3"],
          [
            [2064, 3],
            [189, 4],
          ],
        ],
        [["1.2"], [[81.5], [87.25]]],
      ],
    );
    const catatan = naskah.bagian.flatMap((satu) => (satu.jenis === "catatan" ? [satu.teks] : []));
    assert.ok(catatan.some((teks) => teks.includes("untuk indikator 1.4, 1.5:")));
  });

  it("of the trend name the years that they show", () => {
    const iku = [
      barisIKU({ sasaran: "S", target: 1, indikator: "a", satuan: "kasus", realisasiLalu: 28, duaLalu: 23 }),
    ];
    const { rencana } = buat("grafik", { ...KOSONG, iku });
    const [tren] = grafik(rencana).filter(({ judul }) => judul.includes("Tren"));
    assert.match(tren!.judul, /Tren Realisasi 2019–2020 \(kasus\)$/);
  });

  it("take lines from cells that are not printed, and no table and no document has them", () => {
    const { rencana, naskah } = buat("grafik", ISI_BAB_3);
    const cetak = bacaArea(rencana.rencana.cetak.area!)!;
    const garis = grafik(rencana).flatMap(({ deret }) => deret.filter(({ bentuk }) => bentuk === "garis"));
    assert.deepEqual(
      garis.map(({ nama, nilai }) => [nama, new Set(isi(rencana, nilai)).size]),
      [
        ["100 %", 1],
        ["Seluruh program (91,10 %)", 1],
      ],
    );
    for (const { nilai } of garis) assert.equal(bacaArea(nilai)!.kiri, cetak.kanan + 1);
    const kolom = naskah.bagian.flatMap((satu) => (satu.jenis === "tabel" ? satu.kolom : []));
    assert.ok(!kolom.some(({ judul }) => /100 %|Seluruh/.test(judul)));
  });

  it("stand each on its own row, as high as a chart needs, inside the print area", () => {
    const { rencana } = buat("grafik", ISI_BAB_3);
    const tinggi = rencana.rencana.tinggi.flatMap(({ baris, poin }) => {
      const [awal = 0, akhir = awal] = baris.split(":").map(Number);
      return Array.from({ length: akhir - awal + 1 }, (_, i) => [awal + i, poin] as const);
    });
    const cetak = bacaArea(rencana.rencana.cetak.area!)!;
    for (const { area } of grafik(rencana)) {
      const petak = bacaArea(area)!;
      assert.equal(petak.atas, petak.bawah);
      assert.equal(new Map(tinggi).get(petak.atas + 1), 225);
      assert.deepEqual([petak.kiri, petak.kanan], [cetak.kiri, cetak.kanan]);
      assert.ok(petak.bawah < cetak.bawah);
    }
  });

  it("move with a report that the user has pushed down and to the right", () => {
    const lurus = buat("grafik", ISI_BAB_3).rencana;
    const rencana = geserRencana(lurus.rencana, { baris: 3, kolom: 2 });
    const geser = { ...lurus, rencana };
    periksa(geser);
    assert.deepEqual(
      grafik(geser).map(({ deret }) => isi(geser, deret[0]!.nilai)),
      grafik(lurus).map(({ deret }) => isi(lurus, deret[0]!.nilai)),
    );
    assert.deepEqual(
      [bacaArea(grafik(geser)[0]!.area)!.atas, bacaArea(grafik(geser)[0]!.area)!.kiri],
      [bacaArea(grafik(lurus)[0]!.area)!.atas + 3, 2],
    );
  });

  it("are whole with any holes in the data", () => {
    const angka = fc.oneof(
      fc.constant(null),
      fc.constant("-"),
      fc.integer({ min: 0, max: 5000 }),
      fc.constant("ada"),
    );
    const baris = fc.record({
      sasaran: fc.constantFrom("", "A", "B"),
      indikator: fc.oneof(fc.constant(""), fc.constant("x".repeat(200)), fc.string({ maxLength: 40 })),
      satuan: fc.constantFrom("", "orang", "%"),
      target: angka,
      realisasi: angka,
      realisasiLalu: angka,
    });
    fc.assert(
      fc.property(fc.array(baris, { maxLength: 30 }), (iku) => {
        const hasil = buat("grafik", { ...ISI_BENAR, pk: [], iku: iku.map(barisIKU) });
        periksa(hasil.rencana);
        const teks = JSON.stringify(hasil.rencana.rencana);
        assert.ok(!/NaN|undefined/.test(teks));
      }),
      { numRuns: 40 },
    );
  });
});
