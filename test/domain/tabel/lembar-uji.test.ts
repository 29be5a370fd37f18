import assert from "node:assert/strict";
import fc from "fast-check";
import { Undian } from "./acak/undian";
import {
  bacaKumpulan,
  KUMPULAN_ACAK,
  KUMPULAN_ASING,
  KUMPULAN_PUBLIK,
  KUMPULAN_UJI,
  KUMPULAN_UKUR,
  KUMPULAN_UKUR_PADAT,
} from "./lembar-kisi";
import type { Peran } from "../../../src/domain/tabel";
import type { LembarUji } from "./lembar-kisi";
import type { Hitungan } from "./nilai-blok";
import { nilaiLembar } from "./nilai-lembar";
import { denganSalahKetik, PERUBAHAN, sesudah } from "./ubah-lembar";

const SEMUA = KUMPULAN_UJI.flatMap(bacaKumpulan);
/** Sheets that get slips, in so many samples; SALAH_KETIK asks for more samples. */
const CONTOH = 60;
const KALI = Number(process.env["SALAH_KETIK"] ?? 10);
const NIHIL = { kolom: [], baris: [], salahYakin: [], kurangYakin: [] };

/** As before but for colours that the add-in would now rather ask about. */
function terbacaSama(satu: LembarUji): void {
  const { kolom, baris, salahYakin } = nilaiLembar(satu, new Map());
  assert.deepEqual({ kolom, baris, salahYakin, kurangYakin: [] }, NIHIL, satu.id);
}

function terbacaBenar(satu: LembarUji): void {
  const { kolom, baris, salahYakin, kurangYakin } = nilaiLembar(satu, new Map());
  assert.deepEqual({ kolom, baris, salahYakin, kurangYakin }, NIHIL, satu.id);
}

describe("sheets of an independent trial", () => {
  for (const satu of SEMUA)
    it(`${satu.id} (${satu.jenis}): read as a person would, coloured unasked only where right`, () => {
      terbacaBenar(satu);
    });
});

/**
 * Asked about where their authors want colours: cells that hold 95 in the format of a percent and show 9500.00 %, a table
 * whose promise is called "Sasaran" and written "7.412" beside a percent without a name, and services whose indicators
 * sound as if less of them were better ("Jumlah orang terduga TBC").
 */
const DITANYAKAN = ["u28-pk-eselon4", "dinkes-sasaran-spm", "spm-kesehatan"];

/** Sheets of which most columns and all colours must be right; `paling` are the columns right today, of `semua`. */
function dariOrangAsing(
  judul: string,
  berkas: readonly string[],
  { paling, semua, ditanyakan = [] }: { paling: number; semua: number; ditanyakan?: readonly string[] },
): void {
  describe(judul, () => {
    const hitungan = new Map<Peran, Hitungan>();
    const nilai = berkas.flatMap(bacaKumpulan).map((satu) => nilaiLembar(satu, hitungan));

    it(`are read right in ${paling} of ${semua} columns at least`, () => {
      const jumlah = (apa: keyof Hitungan) => [...hitungan.values()].reduce((n, satu) => n + satu[apa], 0);
      const [tepat, luput] = [jumlah("tepat"), jumlah("luput")];
      assert.equal(tepat + luput, semua);
      assert.ok(tepat >= paling, `${tepat} of ${semua}`);
    });

    it("get no wrong colour unasked, and every right one", () => {
      const yang = (apa: "salahYakin" | "kurangYakin") =>
        nilai.filter((satu) => satu[apa].length > 0).map(({ id }) => id);
      assert.deepEqual(yang("salahYakin"), []);
      assert.deepEqual(yang("kurangYakin"), ditanyakan);
    });
  });
}

dariOrangAsing("sheets by strangers", KUMPULAN_ASING, {
  paling: 5903,
  semua: 5940,
  ditanyakan: DITANYAKAN,
});
dariOrangAsing("sheets after the heads of public applications", KUMPULAN_PUBLIK, {
  paling: 1325,
  semua: 1325,
});
dariOrangAsing("sheets by a stranger's generator", [KUMPULAN_ACAK], { paling: 494, semua: 494 });

function hanyaMengukur(judul: string, kumpulan: readonly string[], persen: number): void {
  describe(`sheets of strangers that nothing was taught with, ${judul}`, () => {
    const hitungan = new Map<Peran, Hitungan>();
    const salah = kumpulan.flatMap(bacaKumpulan).flatMap((satu) => nilaiLembar(satu, hitungan).salahYakin);

    it(`are read right in ${persen} of 100 columns, and never coloured wrongly unasked`, () => {
      const jumlah = (apa: keyof Hitungan) => [...hitungan.values()].reduce((n, satu) => n + satu[apa], 0);
      const [tepat, luput] = [jumlah("tepat"), jumlah("luput")];
      assert.ok(100 * tepat >= persen * (tepat + luput), `${tepat} of ${tepat + luput}`);
      assert.deepEqual(salah, []);
    });
  });
}

hanyaMengukur("as offices keep them", KUMPULAN_UKUR, 97);
hanyaMengukur("of forced variety", KUMPULAN_UKUR_PADAT, 94);

describe("the same sheets after what an office does to them", () => {
  for (const [ke, [nama, ubah]] of Object.entries(PERUBAHAN).entries())
    it(`${nama}: read as before`, () => {
      const berubah = sesudah(SEMUA, ke, ubah);
      assert.ok(berubah.length > 0);
      berubah.forEach(terbacaSama);
    });

  it("typing slips in the headers never lead to a wrong colour, and seldom to another role", () => {
    let [dibaca, berbeda] = [0, 0];
    fc.assert(
      fc.property(fc.nat(), (benih) => {
        const undian = new Undian(benih);
        for (const satu of undian.acak(SEMUA).slice(0, CONTOH)) {
          const salah = denganSalahKetik(satu, () => undian.pecahan());
          const { kolom, baris, salahYakin } = nilaiLembar(salah, new Map());
          assert.deepEqual(salahYakin, [], satu.id);
          dibaca++;
          if (kolom.length + baris.length > 0) berbeda++;
        }
      }),
      { numRuns: KALI, unbiased: true },
    );
    // 1.5 of 100 over 3,600 sheets; the rest is room for the luck of 600.
    assert.ok(berbeda <= dibaca * 0.04, `${berbeda} of ${dibaca} sheets read differently`);
  });
});
