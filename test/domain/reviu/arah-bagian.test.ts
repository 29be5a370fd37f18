import assert from "node:assert/strict";
import { temuan as kata } from "../../../src/bahasa/id/reviu-temuan";
import { temuanBaris } from "./alat";

const KEPALA = "NO\tINDIKATOR KINERJA\tSATUAN\tTARGET\tREALISASI\tCAPAIAN (%)";
const terbalik = (...baris: readonly string[]): string[] =>
  temuanBaris(KEPALA, ...baris).flatMap((satu) => (satu.kode === "ARAH_TERBALIK" ? [satu.label] : []));

describe("a share of cases within a limit", () => {
  it("is better the larger it is, though the limit itself is of time or of something bad", () => {
    const bagian = [
      "Waktu tunggu rawat jalan < 60 menit",
      "Waktu tanggap di bawah 15 menit",
      "Waktu tanggap darurat maksimal 10 menit",
      "Kematian pasien IGD ≤ 2 per seribu",
      "Waktu tunggu obat jadi sesuai standar",
      "Waktu tanggap (response time) tidak lebih dari 24 jam",
    ].map((nama, i) => `${String(i + 1)}\t${nama}\t%\t90\t58,5\t65,00`);
    assert.deepEqual(terbalik(...bagian), []);
  });

  it("is asked about where the time itself is counted, or where no limit is named", () => {
    const baris = [
      "1\tWaktu tunggu rawat jalan\tMenit\t60\t90\t150,00",
      "2\tAngka kemiskinan\t%\t8\t9,2\t115,00",
      "3\tWaktu tanggap di bawah 15 menit\tMenit\t15\t18\t120,00",
    ];
    assert.deepEqual(terbalik(...baris), [
      "Waktu tunggu rawat jalan",
      "Angka kemiskinan",
      "Waktu tanggap di bawah 15 menit",
    ]);
  });
});

describe("two percentages in one sentence", () => {
  it("are written in the way of their cell", () => {
    const kalimat = (capaian: string): string => {
      const satu = temuanBaris(KEPALA, `1\tAngka kemiskinan\t%\t8\t9,2\t${capaian}`).find(
        ({ kode }) => kode === "ARAH_TERBALIK",
      );
      assert.ok(satu?.kode === "ARAH_TERBALIK");
      return kata.ARAH_TERBALIK(satu.isi);
    };
    assert.match(kalimat("115,00"), /tetapi 115,00 dihitung .* hasilnya 85,00\./);
    assert.match(kalimat("115,00 %"), /tetapi 115,00 % dihitung .* hasilnya 85,00 %\./);
    assert.match(kalimat("115,00%"), /tetapi 115,00% dihitung .* hasilnya 85,00%\./);
  });
});
