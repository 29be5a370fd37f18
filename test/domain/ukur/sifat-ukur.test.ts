import assert from "node:assert/strict";
import fc from "fast-check";
import { formatAngka } from "../../../src/domain/angka/format-angka";
import type { IsiSel } from "../../../src/domain/angka/hasil-baca";
import { kaliSatuan } from "../../../src/domain/ukur/besaran";
import { bacaBatasCapaian } from "../../../src/domain/ukur/batas-capaian";
import { capaian, rasioCapaian } from "../../../src/domain/ukur/capaian";
import { kriteria } from "../../../src/domain/ukur/kriteria";
import type { Polaritas } from "../../../src/domain/ukur/polaritas";
import { bacaRasio, periksaBlokRasio } from "../../../src/domain/ukur/rasio";
import { perubahan } from "../../../src/domain/ukur/perubahan";
import { SKALA_PERMENDAGRI } from "../../../src/domain/ukur/skala";
import { ambangSkala } from "../../../src/domain/warna/rencana/ambang";
import { poinMenurutRumus } from "../../../src/domain/warna/rencana/rumus-poin";

const SATU_UKURAN = [
  ["detik", "menit", "jam"],
  ["hari", "minggu"],
  ["bulan", "triwulan", "semester", "tahun"],
  ["mg", "gram", "kg", "kuintal", "ton"],
  ["mm", "cm", "meter", "km"],
  ["m²", "are", "ha", "km²"],
  ["ml", "liter", "m³"],
] as const;
const SEMUA = SATU_UKURAN.flat();
const ukuranDari = (satuan: string): number =>
  SATU_UKURAN.findIndex((satu) => (satu as readonly string[]).includes(satuan));

const bulat = fc.integer({ min: 1, max: 100_000 });
const nilai = fc.integer({ min: -100_000, max: 100_000 }).filter((satu) => satu !== 0);
const satuan = fc.constantFrom(...SEMUA);
const polaritas = fc.constantFrom<Polaritas>("positif", "negatif", "negatif-rasio", "stabil");

function rasio(target: IsiSel, realisasi: IsiSel, pilihan: Polaritas = "positif"): number {
  const hasil = capaian(target, realisasi, { polaritas: pilihan });
  assert.equal(hasil.jenis, "angka", `${target} / ${realisasi} ${JSON.stringify(hasil)}`);
  return hasil.jenis === "angka" ? hasil.nilai : Number.NaN;
}

const dekat = (a: number, b: number): boolean =>
  Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));

describe("capaian: what must hold for every pair", () => {
  it("rises with the realisasi where larger is better, on both sides of zero", () => {
    fc.assert(
      fc.property(nilai, nilai, bulat, (t, r, tambah) => {
        assert.ok(rasioCapaian(t, r + tambah, "positif")! > rasioCapaian(t, r, "positif")!);
        assert.ok(rasioCapaian(t, r + tambah, "negatif")! < rasioCapaian(t, r, "negatif")!);
      }),
    );
  });

  it("falls with the distance to the target where stable is good, and never passes 100 %", () => {
    fc.assert(
      fc.property(nilai, bulat, bulat, (t, jauh, tambah) => {
        for (const arah of [-1, 1]) {
          const dekatnya = rasioCapaian(t, t + arah * jauh, "stabil")!;
          assert.ok(dekatnya < 1 && rasioCapaian(t, t + arah * (jauh + tambah), "stabil")! < dekatnya);
        }
      }),
    );
  });

  it("falls with the realisasi by T/R", () => {
    fc.assert(
      fc.property(bulat, bulat, bulat, (t, r, tambah) =>
        assert.ok(rasioCapaian(t, r + tambah, "negatif-rasio")! < rasioCapaian(t, r, "negatif-rasio")!),
      ),
    );
  });

  it("is 100 % where the target is met, by every polarity and below zero too", () => {
    fc.assert(fc.property(nilai, polaritas, (t, pilihan) => assert.equal(rasioCapaian(t, t, pilihan), 1)));
  });

  it("does not change where both sides are scaled", () => {
    fc.assert(
      fc.property(nilai, nilai, bulat, polaritas, (t, r, kali, pilihan) =>
        assert.ok(dekat(rasioCapaian(t, r, pilihan)!, rasioCapaian(t * kali, r * kali, pilihan)!)),
      ),
    );
  });

  it("does not change with the unit in which one side is written", () => {
    fc.assert(
      fc.property(bulat, bulat, satuan, satuan, polaritas, (t, r, a, b, pilihan) => {
        const kali = kaliSatuan(a, b);
        fc.pre(kali !== undefined);
        const ditulis = rasio(`${t} ${a}`, `${r} ${b}`, pilihan);
        assert.ok(dekat(ditulis, rasioCapaian(t * kali!, r, pilihan)!), `${t} ${a} / ${r} ${b}`);
      }),
    );
  });

  it("gives one answer or refuses, for units of one measure and of two", () => {
    fc.assert(
      fc.property(bulat, bulat, satuan, satuan, (t, r, a, b) => {
        const hasil = capaian(`${t} ${a}`, `${r} ${b}`);
        if (ukuranDari(a) === ukuranDari(b)) assert.equal(hasil.jenis, "angka");
        else
          assert.deepEqual(hasil.jenis === "galat" && [hasil.kode, hasil.isi, hasil.lain], [
            "SATUAN_BEDA",
            `${t} ${a}`,
            `${r} ${b}`,
          ]);
      }),
    );
  });

  it("is the same for texts in Indonesian notation as for numbers", () => {
    const sen = fc.integer({ min: 1, max: 1e9 }).map((satu) => satu / 100);
    fc.assert(
      fc.property(sen, sen, polaritas, (t, r, pilihan) =>
        assert.ok(
          dekat(
            rasio(`${formatAngka(t, 2)} orang`, `${formatAngka(r, 2)} orang`, pilihan),
            rasioCapaian(t, r, pilihan)!,
          ),
        ),
      ),
    );
  });

  it("never throws and never gives what is no number, whatever stands in the cells", () => {
    const mirip = fc
      .array(fc.constantFrom(..."0123456789.,-%() RpMjt≤<:½'*/\u00b2BWTP"), { maxLength: 12 })
      .map((huruf) => huruf.join(""));
    const isi = fc.oneof(
      mirip,
      fc.string({ unit: "grapheme", maxLength: 20 }),
      fc.double(),
      fc.constantFrom("31 Desember 2021", "Maret 2021", "Ada", "BB", "WTP", "1:25", null, true, "#REF!"),
    );
    fc.assert(
      fc.property(isi, isi, fc.option(polaritas), (t, r, pilihan) => {
        const hasil = capaian(t, r, pilihan ? { polaritas: pilihan } : {});
        if (hasil.jenis === "angka") assert.ok(!Number.isNaN(hasil.nilai));
        if (hasil.jenis === "galat") assert.ok(hasil.kode && hasil.sebagai);
      }),
      { numRuns: 3000 },
    );
  });
});

describe("units", () => {
  it("convert there and back, and through a third", () => {
    fc.assert(
      fc.property(satuan, satuan, satuan, (a, b, c) => {
        const [ab, ba, bc, ac] = [kaliSatuan(a, b), kaliSatuan(b, a), kaliSatuan(b, c), kaliSatuan(a, c)];
        assert.equal(ab === undefined, ukuranDari(a) !== ukuranDari(b));
        if (ab !== undefined && ba !== undefined) assert.ok(dekat(ab * ba, 1));
        if (ab !== undefined && bc !== undefined) assert.ok(dekat(ab * bc, ac!));
      }),
    );
  });

  it("know what is the same in other words", () => {
    for (const [a, b] of [
      ["Orang", "org"],
      ["m2", "m ²"],
      ["Dokumen (Renja,RKPD)", "dok."],
      ["/100.000 penduduk", "per 100.000 penduduk"],
      ["kasus", "kasus HI"],
    ] as const)
      assert.equal(kaliSatuan(a, b), 1, `${a} ${b}`);
    for (const [a, b] of [
      ["orang", "kasus"],
      ["pasar", "pasaran"],
      ["constructor", "__proto__"],
      ["hari", "jam"],
      ["per 1.000 KH", "per 100.000 KH"],
    ] as const)
      assert.equal(kaliSatuan(a, b), undefined, `${a} ${b}`);
  });
});

describe("one authority compares a capaian with a limit", () => {
  it("KRITERIA and the colour rules agree on percent texts however close to a limit", () => {
    const ambang = ambangSkala(SKALA_PERMENDAGRI, "batas-bawah");
    const batas = fc.constantFrom(91, 76, 66, 51);
    const geser = fc.integer({ min: -200, max: 200 });
    fc.assert(
      fc.property(batas, geser, (dari, persepuluhmiliar) => {
        const teks = `${(dari + persepuluhmiliar / 1e10).toFixed(10).replace(".", ",")} %`;
        const menurutFungsi = bacaRasio(teks);
        assert.equal(menurutFungsi.jenis, "angka");
        if (menurutFungsi.jenis !== "angka") return;
        const poin = poinMenurutRumus(teks, [{ bentuk: "teks", notasi: "koma" }])!;
        const pita = ambang.findIndex((satu) => poin >= satu.nilai);
        const { tingkat } = kriteria(menurutFungsi.nilai, SKALA_PERMENDAGRI);
        assert.equal(SKALA_PERMENDAGRI.tingkat.at(pita < 0 ? -1 : pita), tingkat, teks);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("blocks of ratios and caps", () => {
  it("percent points of a real column are always refused", () => {
    const poin = fc.array(
      fc.integer({ min: 1100, max: 20_000 }).map((satu) => satu / 100),
      { minLength: 2 },
    );
    fc.assert(fc.property(poin, (isi) => assert.equal(periksaBlokRasio(isi)?.kode, "RENTANG_POIN_PERSEN")));
  });

  it("ratios up to 500 % and percent texts never are", () => {
    const satu = fc.oneof(
      fc.integer({ min: -500, max: 500 }).map((n) => n / 100),
      fc.integer({ min: 0, max: 9999 }).map((n) => `${n} %`),
      fc.constantFrom("", "-", null),
    );
    fc.assert(fc.property(fc.array(satu), (isi) => assert.equal(periksaBlokRasio(isi), undefined)));
  });

  it("a cap means the same as ratio, as percent and as percent text", () => {
    fc.assert(
      fc.property(fc.integer({ min: 50, max: 1000 }), (n) => {
        const semua = [n, `${n} %`, n / 100].map((isi) => bacaBatasCapaian(isi));
        for (const satu of semua) assert.deepEqual(satu, { jenis: "batas", rasio: n / 100 });
      }),
    );
    for (const salah of [-1, "abc", 12, "-5 %"]) assert.equal(bacaBatasCapaian(salah).jenis, "galat");
    for (const kosong of [0, "", null, undefined]) assert.equal(bacaBatasCapaian(kosong).jenis, "tanpa");
  });
});

describe("perubahan", () => {
  it("has the sign of the difference, whatever the sign of what was before", () => {
    fc.assert(
      fc.property(nilai, nilai, (a, b) => {
        const hasil = perubahan(a, b);
        assert.equal(hasil.jenis === "angka" && Math.sign(hasil.nilai), Math.sign(b - a));
      }),
    );
  });
});
