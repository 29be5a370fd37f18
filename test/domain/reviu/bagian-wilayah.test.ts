import assert from "node:assert/strict";
import { temuan as kata } from "../../../src/bahasa/id/reviu-temuan";
import { lembarDariContoh } from "../../../src/domain/reviu/contoh";
import { sebut, temuanBaris, temuanDari } from "./alat";

const temuan = (...baris: readonly string[]): string[] => temuanBaris(...baris).map(sebut);
const KEPALA = "NO\tKECAMATAN\tTARGET (unit)\tREALISASI (unit)\tCAPAIAN (%)";
const BAGIAN = [
  "1\tSukamaju\t120\t114\t95,00",
  "2\tTanjung Raya\t80\t70\t87,50",
  "3\tBatu Ampar\t150\t105\t70,00",
  "4\tSungai Lilin\t60\t33\t55,00",
];

describe("the row of all districts", () => {
  it("is held to their sum by whatever name it goes", () => {
    for (const nama of ["JUMLAH\t", "\tTotal", "KABUPATEN\t", "\tKota Melati", "5\tKabupaten Tirta"]) {
      assert.deepEqual(temuan(KEPALA, ...BAGIAN, `${nama}\t410\t322\t78,54`), [], nama);
      assert.deepEqual(
        temuan(KEPALA, ...BAGIAN, `${nama}\t410\t332\t80,98`),
        ["JUMLAH_BEDA Lembar1!D6"],
        nama,
      );
      const [{ tingkat } = { tingkat: "info" }] = temuanBaris(KEPALA, ...BAGIAN, `${nama}\t410\t332\t80,98`);
      assert.equal(tingkat, /jumlah|total/i.test(nama) ? "galat" : "peringatan", nama);
    }
  });

  it("is left alone where nothing in it is a sum, or where it states a mean", () => {
    const persen = [
      "1\tSukamaju\t90\t85\t94,44",
      "2\tTanjung Raya\t90\t81\t90,00",
      "3\tBatu Ampar\t90\t72\t80,00",
    ];
    assert.deepEqual(
      temuan(KEPALA.replaceAll("unit", "nilai"), ...persen, "KABUPATEN\t\t90\t79,33\t88,14"),
      [],
    );
    assert.deepEqual(
      temuan(KEPALA, ...BAGIAN, "KABUPATEN\t\t410\t80,5\t19,63").filter((satu) => /JUMLAH/.test(satu)),
      [],
    );
  });

  it("is no sum where the rows are indicators", () => {
    assert.deepEqual(
      temuan(
        "NO\tINDIKATOR KINERJA\tTARGET\tREALISASI\tCAPAIAN (%)",
        "1\tPasar dibina\t10\t8\t80,00",
        "2\tKoperasi aktif\t20\t18\t90,00",
        "3\tUsaha naik kelas\t30\t27\t90,00",
        "\tJumlah\t60\t54\t90,00",
      ),
      [],
    );
  });

  it("is no sum where the last row is one more district", () => {
    assert.deepEqual(temuan(KEPALA, ...BAGIAN, "5\tMuara Tiga\t90\t36\t40,00"), []);
    assert.deepEqual(temuan(KEPALA, ...BAGIAN, "\tMuara Tiga\t90\t36\t40,00"), []);
  });
});

describe("rows of one name in two sheets", () => {
  const TARGET = [
    "NO\tKECAMATAN\tTARGET (unit)",
    "1\tSukamaju\t120",
    "2\tTanjung Raya\t80",
    "3\tBatu Ampar\t150",
  ];
  const dua = (...target: readonly string[]) =>
    temuanDari([
      lembarDariContoh({ nama: "Per Kecamatan", isi: [KEPALA, ...BAGIAN].join("\n") }),
      lembarDariContoh({ nama: "Target", isi: target.join("\n") }),
    ]);

  it("are compared, where the other rows agree", () => {
    assert.deepEqual(dua(...TARGET, "4\tSungai Lilin\t60"), []);
    const [satu, ...lain] = dua(...TARGET, "4\tSungai Lilin\t66");
    assert.deepEqual(lain, []);
    assert.ok(satu?.kode === "NILAI_ANTAR_TABEL");
    assert.equal(sebut(satu), "NILAI_ANTAR_TABEL Target!C5");
    assert.equal(
      kata.NILAI_ANTAR_TABEL(satu.isi),
      "Target tertulis 66, sedangkan untuk “Sungai Lilin” di 'Per Kecamatan'!C5 tertulis 60.",
    );
  });

  it("are not where two sheets count two things, or speak of two years", () => {
    const lain = [
      "NO\tKECAMATAN\tTARGET (unit)",
      "1\tSukamaju\t20",
      "2\tTanjung Raya\t80",
      "3\tBatu Ampar\t15",
      "4\tSungai Lilin\t6",
    ];
    assert.deepEqual(dua(...lain), []);
    const tahun = (n: number) => [
      `Target Rumah Layak Huni Tahun ${String(n)}`,
      ...TARGET,
      "4\tSungai Lilin\t66",
    ];
    assert.deepEqual(
      temuanDari([
        lembarDariContoh({ nama: "A", isi: [`Capaian Tahun 2025`, KEPALA, ...BAGIAN].join("\n") }),
        lembarDariContoh({ nama: "B", isi: tahun(2026).join("\n") }),
      ]).filter(({ kode }) => kode === "NILAI_ANTAR_TABEL"),
      [],
    );
  });

  it("of which all have one target say nothing of each other", () => {
    const sama = [
      "1\tSukamaju\t100\t95\t95,00",
      "2\tTanjung Raya\t100\t90\t90,00",
      "3\tBatu Ampar\t100\t80\t80,00",
      "4\tSungai Lilin\t90\t81\t90,00",
    ];
    const target = [
      "NO\tKECAMATAN\tTARGET (unit)",
      "1\tSukamaju\t100",
      "2\tTanjung Raya\t100",
      "3\tBatu Ampar\t100",
      "4\tSungai Lilin\t100",
    ];
    const hasil = temuanDari([
      lembarDariContoh({ nama: "Satu", isi: [KEPALA, ...sama].join("\n") }),
      lembarDariContoh({ nama: "Dua", isi: target.join("\n") }),
    ]);
    assert.deepEqual(hasil.map(sebut), []);
  });
});
