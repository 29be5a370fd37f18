import assert from "node:assert/strict";
import { temuan as kata } from "../../../src/bahasa/id/reviu-temuan";
import { sebut, temuanBaris } from "./alat";

const LALU = /^(?:TURUN_TANPA_SEBAB|TARGET_DI_BAWAH_LALU|TARGET_MELONJAK)$/;
const tentangLalu = (...baris: readonly string[]): string[] =>
  temuanBaris(...baris)
    .filter(({ kode }) => LALU.test(kode))
    .map(sebut);

const TIGA_TAHUN = [
  "NO\tINDIKATOR KINERJA\tSATUAN\tTahun 2023\t\t\tTahun 2024\t\t\tTahun 2025\t\t",
  "\t\t\tTarget\tRealisasi\tCapaian (%)\tTarget\tRealisasi\tCapaian (%)\tTarget\tRealisasi\tCapaian (%)",
];

describe("a result beside earlier years", () => {
  it("is compared with the latest of them, which the sentence names", () => {
    const temuan = temuanBaris(
      ...TIGA_TAHUN,
      "1\tRuang kelas baru\tRuang\t60\t58\t96,67\t40\t38\t95,00\t40\t36\t90,00",
      "2\tPerpustakaan dibina\tUnit\t20\t18\t90,00\t40\t39\t97,50\t40\t30\t75,00",
      "3\tPelatihan guru\tOrang\t50\t50\t100,00\t50\t49\t98,00\t55\t52\t94,55",
    ).filter(({ kode }) => LALU.test(kode));
    assert.deepEqual(temuan.map(sebut), ["TURUN_TANPA_SEBAB Lembar1!K4"]);
    const [satu] = temuan;
    assert.ok(satu?.kode === "TURUN_TANPA_SEBAB");
    assert.match(
      kata.TURUN_TANPA_SEBAB(satu.isi),
      /^Realisasi turun 23,08 %, dari 39 pada tahun 2024 menjadi 30,/,
    );
  });

  it("is compared with the year before where columns are counted back from N", () => {
    const kepala = "NO\tINDIKATOR KINERJA\tTARGET\tREALISASI N-2\tREALISASI N-1\tREALISASI\tCAPAIAN (%)";
    const baris = (dua: number, satu: number) =>
      tentangLalu(kepala, `1\tJalan mantap\t90 km\t${String(dua)} km\t${String(satu)} km\t85 km\t94,44 %`);
    assert.deepEqual(baris(120, 88), []);
    assert.deepEqual(baris(84, 120), ["TARGET_DI_BAWAH_LALU Lembar1!C2", "TURUN_TANPA_SEBAB Lembar1!F2"]);
  });

  it("is compared with no figure that had been gathered since an earlier year", () => {
    const baris = [
      "1\tPenyandang masalah sosial terlayani\tOrang\t500\t1.600\t450\t90,00",
      "2\tLansia terlayani\tOrang\t180\t540\t140\t77,78",
    ];
    const kepala = (lalu: string) =>
      `NO\tINDIKATOR KINERJA\tSATUAN\tTARGET 2025\t${lalu}\tREALISASI 2025\tCAPAIAN (%)`;
    for (const lalu of [
      "Realisasi Capaian Kinerja Renstra s.d. Renja Tahun Lalu (2024)",
      "Realisasi s/d Tahun 2024",
      "Realisasi Kumulatif 2024",
      "Realisasi RPJMD s/d RKPD 2024",
    ])
      assert.deepEqual(tentangLalu(kepala(lalu), ...baris), [], lalu);
    assert.equal(tentangLalu(kepala("Realisasi 2024"), ...baris).length, 4);
  });
});
