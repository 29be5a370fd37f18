import assert from "node:assert/strict";
import type { TemuanReviu } from "../../../src/domain/reviu/temuan-reviu";
import { lembarDariContoh } from "../../../src/domain/reviu/contoh";
import { selLainDiragukan } from "../../../src/domain/reviu/penjelasan/sel-lain";
import { sebut, temuanBaris, temuanDari } from "./alat";

const galat = (temuan: readonly TemuanReviu[]): TemuanReviu[] =>
  temuan.filter(({ tingkat }) => tingkat === "galat");
const satu = (temuan: readonly TemuanReviu[]): TemuanReviu => {
  const [pertama, ...lain] = galat(temuan);
  assert.ok(pertama, "nothing was found");
  assert.deepEqual(lain.map(sebut), []);
  return pertama;
};

const UBAH = "NO\tURAIAN\tSebelum Perubahan\tSetelah Perubahan\tSelisih (Rp)\tBertambah/Berkurang (%)";
const SERAP = "NO\tPROGRAM\tANGGARAN (Rp)\tREALISASI (Rp)\tCAPAIAN (%)";

describe("reviu: where a key indicator was looked for", () => {
  it("an agreement whose realisasi are still empty measures nothing", () => {
    const iku = "NO\tINDIKATOR KINERJA UTAMA\tSATUAN\tTARGET\tREALISASI";
    const ukur = "NO\tINDIKATOR KINERJA\tTARGET\tREALISASI\tCAPAIAN (%)";
    const pasar = "1\tJumlah pasar representatif";
    const buku = {
      IKU: [iku, `${pasar}\tPasar\t22\t21`, "2\tJumlah UTTP ditera\tUTTP\t176\t169"],
      PK: [ukur, `${pasar}\t22 pasar\t\t`, "2\tJumlah UTTP ditera\t176 UTTP\t\t"],
      "Bab III": [ukur, `${pasar}\t22 pasar\t21 pasar\t95,45 %`, "2\tJumlah kios\t10 kios\t5 kios\t50,00 %"],
    };
    const lembar = Object.entries(buku).map(([nama, isi]) => lembarDariContoh({ nama, isi: isi.join("\n") }));
    const hilang = temuanDari(lembar).filter(({ kode }) => kode === "IKU_TAK_DIUKUR");
    assert.deepEqual(
      hilang.map(({ isi }) => isi),
      [{ diukurDi: ["Bab III"], berhasil: true }],
    );
  });
});

describe("reviu: a direction that was never chosen", () => {
  it("leads to the cell in which it can be, where the table has one", () => {
    const arah = (kepala: string, kosong: string) =>
      temuanBaris(
        `NO\tINDIKATOR KINERJA\tTARGET${kepala}\tREALISASI\tCAPAIAN (%)`,
        `1\tAngka kemiskinan\t8,00 %${kosong}\t9,20 %\t115,00 %`,
        `2\tJumlah pasar representatif\t22 pasar${kosong}\t21 pasar\t95,45 %`,
      ).find(({ kode }) => kode === "ARAH_TERBALIK")?.isi;
    const isi = { tertulis: "115,00 %", hitung: "85,00 %" };
    assert.deepEqual(arah("", ""), isi);
    assert.deepEqual(arah("\tPOLARITAS", "\t"), { ...isi, polaritas: "D2" });
  });
});

describe("reviu: the simplest explanation", () => {
  const KIOS = ["NO\tPASAR\tKIOS\tSTAN\tMEJA\tJUMLAH", "1\tTavip\t208\t41\t81\t330"];

  it("a short figure that two sums agree on, and another table's figure of the same indicator", () => {
    const temuan = temuanBaris(...KIOS, "2\tBundar\t268\t91\t44\t327", "JUMLAH\t\t476\t56\t125\t657");
    assert.deepEqual(temuan.map(sebut), ["SEL_BEDA Lembar1!D3"]);
    assert.deepEqual(temuan[0]?.isi, { tertulis: "91", hitung: "15", karena: ["F3", "D4"] });
    assert.deepEqual(temuan[0]?.perbaikan, { sel: "D3", isi: "15" });
    const ukur = "NO\tINDIKATOR KINERJA\tTARGET\tREALISASI\tCAPAIAN (%)";
    const buku = [
      {
        nama: "PK",
        isi: "NO\tSASARAN\tINDIKATOR KINERJA\tTARGET\n1\tPasar\tJumlah pasar bersih\t25 pasar\n2\tKerja\tJumlah kios\t10 kios",
      },
      {
        nama: "Bab III",
        isi: `${ukur}\n1\tJumlah pasar bersih\t29 pasar\t21 pasar\t84,00 %\n2\tJumlah kios\t10 kios\t5 kios\t50,00 %`,
      },
    ];
    const persen = temuanDari(buku.map(lembarDariContoh)).find(({ kode }) => kode === "PERSEN_BEDA");
    assert.equal(persen?.penjelasan[0]?.jenis, "antar-tabel");
    assert.ok(selLainDiragukan(persen), "another cell is the culprit");
    assert.deepEqual(persen.perbaikan, { sel: "C2", isi: "25 pasar" });
  });

  it("two parts of row sums exchanged are both put back", () => {
    const temuan = temuanBaris(
      KIOS[0] ?? "",
      "1\tTavip\t1.208\t15\t811\t2.060",
      "2\tBundar\t268\t41\t44\t327",
      "3\tMadura\t130\t12\t37\t179",
      "4\tKebun Lada\t153\t24\t198\t375",
      "5\tRambung\t309\t18\t90\t417",
      "JUMLAH\t\t2.068\t110\t1.180\t3.358",
    );
    assert.equal(temuan.length, 2);
    for (const { perbaikan } of temuan)
      assert.deepEqual([perbaikan, perbaikan?.juga].map((satu) => satu && `${satu.sel} ${satu.isi}`).sort(), [
        "D2 41",
        "D3 15",
      ]);
  });

  it("a change that is N − 100 is told as such, row by row", () => {
    const temuan = temuanBaris(
      "NO\tINDIKATOR KINERJA MAKRO\tCAPAIAN KINERJA TAHUN N-1\tCAPAIAN KINERJA TAHUN N\tPERUBAHAN %",
      "1\tIndeks Pembangunan Manusia\t71,43\t71,61\t- 28,39%",
      "2\tAngka Kemiskinan\t9,53\t9,29\t- 90,71%",
      "3\tPertumbuhan Ekonomi\t1,14\t3,85\t- 96,15%",
    );
    const salah = galat(temuan);
    assert.equal(salah.length, 3);
    for (const { kode, penjelasan } of salah) {
      assert.equal(kode, "PERSEN_UBAH_BEDA");
      assert.equal(penjelasan[0]?.jenis, "kurang-100");
    }
    assert.equal(salah[0]?.seharusnyaTeks, "0,25%");
  });

  it("the mean of percentages in a total row", () => {
    const { kode, isi, penjelasan, seharusnyaTeks, perbaikan } = satu(
      temuanBaris(
        SERAP,
        "1\tPenempatan\t400.000.000\t100.000.000\t25,00 %",
        "2\tPelatihan\t100.000.000\t95.000.000\t95,00 %",
        "3\tPengawasan\t100.000.000\t90.000.000\t90,00 %",
        "JUMLAH\t\t600.000.000\t285.000.000\t70,00 %",
      ),
    );
    assert.equal(kode, "PERSEN_BEDA");
    assert.ok("dibagi" in isi && isi.dibagi === "anggaran", "the divisor is a budget, no target");
    assert.equal(penjelasan[0]?.jenis, "rerata-persen");
    assert.equal(seharusnyaTeks, "47,50 %");
    assert.ok(!selLainDiragukan({ sel: "E5", penjelasan }), "the percentage itself is wrong");
    assert.deepEqual(perbaikan, { sel: "E5", isi: "47,50 %" });
  });

  it("one figure a thousand times too small", () => {
    const { penjelasan, perbaikan } = satu(
      temuanBaris(
        SERAP,
        "1\tPenempatan\t73.291.000\t38.659.003\t52,75 %",
        "2\tPelatihan\t88.951.500\t88.760\t99,78 %",
        "3\tPengawasan\t45.037.400\t44.885.800\t99,66 %",
      ),
    );
    assert.deepEqual(penjelasan[0]?.jenis, "faktor");
    assert.equal(perbaikan?.sel, "D3");
  });

  it("a row that the total leaves out, and one that stands twice", () => {
    const kepala = "NO\tPROGRAM\tANGGARAN (Rp)";
    const baris = ["1\tPenempatan\t73.291.000", "2\tPelatihan\t88.951.500", "3\tPengawasan\t45.037.400"];
    const terlewat = satu(temuanBaris(kepala, ...baris, "JUMLAH\t\t118.328.400"));
    assert.deepEqual(terlewat.penjelasan[0], {
      jenis: "baris-terlewat",
      sel: "C3",
      label: "Pelatihan",
      nilai: "88.951.500",
    });
    const kembar = satu(temuanBaris(kepala, ...baris, "4\tPengawasan\t45.037.400", "JUMLAH\t\t207.279.900"));
    assert.equal(kembar.penjelasan[0]?.jenis, "baris-kembar");
  });

  it("two figures of a cross-footed table agree on the one cell that is wrong", () => {
    const { perbaikan } =
      galat(
        temuanBaris(
          "NO\tPASAR\tKIOS\tMEJA\tJUMLAH",
          "1\tTavip\t1.208\t811\t2.019",
          "2\tKebun Lada\t53\t198\t251",
          "3\tRambung\t390\t90\t399",
          "JUMLAH\t\t1.570\t1.099\t2.669",
        ),
      )[0] ?? {};
    assert.deepEqual(perbaikan, { sel: "C4", isi: "309" });
  });

  it("a difference and its percentage agree against one mistyped figure", () => {
    const temuan = galat(
      temuanBaris(
        UBAH,
        "1\tBelanja Pegawai\t4.493.209.506\t3.991.599.154\t(501.610.352)\t(11,16)",
        "2\tBelanja Barang\t6.190.041.814\t3.373.781.914\t(2.735.259.900)\t(44,77)",
      ),
    );
    assert.ok(temuan.length >= 1);
    for (const { perbaikan } of temuan) assert.deepEqual(perbaikan, { sel: "C3", isi: "6.109.041.814" });
  });

  it("a percentage of the budget before its change", () => {
    const lembar = (nama: string, ...isi: string[]) => lembarDariContoh({ nama, isi: isi.join("\n") });
    const { penjelasan, seharusnyaTeks } = satu(
      temuanDari([
        lembar(
          "PK",
          "NO\tPROGRAM\tANGGARAN (Rp)\tKETERANGAN",
          "1\tPenempatan\t500.000.000\tAPBD",
          "2\tPelatihan\t100.000.000\tAPBD",
        ),
        lembar(
          "Keuangan",
          SERAP,
          "1\tPenempatan\t400.000.000\t300.000.000\t60,00 %",
          "2\tPelatihan\t100.000.000\t95.000.000\t95,00 %",
        ),
      ]),
    );
    assert.deepEqual(penjelasan[0], { jenis: "pagu-lain", nilai: "500.000.000", tempat: "PK!C2" });
    assert.equal(seharusnyaTeks, "75,00 %");
  });

  it("two percentages that changed places", () => {
    const temuan = galat(
      temuanBaris(
        SERAP,
        "1\tPenempatan\t400.000.000\t100.000.000\t95,00 %",
        "2\tPelatihan\t100.000.000\t95.000.000\t25,00 %",
        "3\tPengawasan\t100.000.000\t90.000.000\t90,00 %",
      ),
    );
    assert.equal(temuan.length, 2);
    for (const { penjelasan } of temuan) assert.equal(penjelasan[0]?.jenis, "sel-tertukar");
  });

  it("of a published budget table: 80.5 is 77,08 and 88.6 the mean of the four", () => {
    const temuan = galat(
      temuanBaris(
        "NO\tPROGRAM\tANGGARAN (Rp)\tREALISASI (Rp)\tCAPAIAN REALISASI ANGGARAN (%)",
        "1\tFasilitasi\t500.000.000\t468.150.000\t93.63",
        "2\tPembinaan\t449.930.215\t393.239.008\t87.40",
        "3\tPenyusunan\t395.090.500\t366.999.565\t92.89",
        "4\tKoordinasi\t398.379.650\t307.055.630\t80.5",
        "JUMLAH\t\t1.743.400.365\t1.535.444.203\t88.6",
      ),
    );
    const menurutSel = Object.fromEntries(temuan.map((x) => [x.sel, x]));
    assert.equal(menurutSel["E5"]?.seharusnyaTeks, "77,08");
    assert.equal(menurutSel["E6"]?.penjelasan[0]?.jenis, "rerata-persen");
  });
});

describe("reviu: two wrong cells that meet in one sum", () => {
  const KEPALA = "NO\tKECAMATAN\tLaki-laki\tPerempuan\tJumlah";
  const ringkas = (...baris: readonly string[]) =>
    temuanBaris(KEPALA, ...baris).map(({ sel, tingkat, seharusnyaTeks, perbaikan }) => [
      sel,
      tingkat,
      seharusnyaTeks,
      perbaikan?.sel,
    ]);

  it("are one finding each, at the cell itself, though the sum fits neither", () => {
    assert.deepEqual(
      ringkas(
        "1\tSelatan\t1.215\t1.304\t2.519",
        "2\tKota\t3.011\t2.987\t5.998",
        "3\tTimur\t808\t970\t1.598",
        "\tJUMLAH\t5.034\t5.181\t10.115",
      ),
      [
        ["D4", "galat", "790", "D4"],
        ["D5", "galat", "5.081", "D5"],
      ],
    );
    assert.deepEqual(
      ringkas(
        "1\tSelatan\t1.215\t1.304\t2.519",
        "2\tKota\t3.011\t2.987\t59.980",
        "3\tTimur\t808\t790\t1.598",
        "\tJUMLAH\t5.034\t5.081\t11.115",
      ),
      [
        ["E3", "galat", "5.998", "E3"],
        ["E5", "galat", "10.115", "E5"],
      ],
    );
  });

  it("one alone is one finding as before", () => {
    assert.deepEqual(
      ringkas(
        "1\tSelatan\t1.215\t1.304\t2.519",
        "2\tKota\t3.011\t2.987\t5.998",
        "3\tTimur\t808\t790\t1.598",
        "\tJUMLAH\t5.034\t5.181\t10.115",
      ),
      [["D5", "galat", "5.081", "D5"]],
    );
  });

  it("are asked about where other pairs would do as well, and nothing is offered to be mended", () => {
    const temuan = ringkas(
      "1\tSelatan\t1.217\t1.304\t2.519",
      "2\tKota\t3.011\t2.989\t5.998",
      "3\tTimur\t808\t790\t1.598",
      "\tJUMLAH\t5.034\t5.081\t10.115",
    );
    assert.equal(temuan.length, 4);
    for (const [, tingkat, , perbaikan] of temuan)
      assert.deepEqual([tingkat, perbaikan], ["peringatan", undefined]);
  });
});

describe("reviu: a row that is gone", () => {
  const PROGRAM = "NO\tPROGRAM\tPAGU (Rp)\tREALISASI (Rp)";
  const rehab = "2\tRehabilitasi Sosial\t640.500.000\t611.250.000";
  const penuh = [
    PROGRAM,
    "1\tPenunjang\t2.150.000.000\t2.040.000.000",
    rehab,
    "3\tPemberdayaan\t318.000.000\t301.440.000",
  ];
  const jumlah = "JUMLAH\t\t3.108.500.000\t2.952.690.000";
  const kurang = [...penuh.filter((satu) => satu !== rehab), jumlah];
  const hilang = (temuan: readonly TemuanReviu[]) =>
    temuan.flatMap(({ kode, penjelasan, perbaikan }) =>
      kode === "JUMLAH_BEDA" ? penjelasan.map((satu) => ({ ...satu, perbaikan })) : [],
    );

  it("is told by every sum that misses it, and nothing is offered to be mended", () => {
    const [pagu, realisasi] = hilang(temuanBaris(...kurang));
    assert.deepEqual(pagu, { jenis: "baris-hilang", kuat: true, nilai: "640.500.000", perbaikan: undefined });
    assert.deepEqual(realisasi, {
      jenis: "baris-hilang",
      kuat: true,
      nilai: "611.250.000",
      perbaikan: undefined,
    });
  });

  it("has a number where the others are numbered, and a name where another table has it", () => {
    const bernomor = [
      ...penuh.slice(0, 2),
      "3\tPemberdayaan\t318.000.000\t301.440.000",
      "4\tJaminan\t100.500.000\t98.000.000",
      "JUMLAH\t\t3.209.000.000\t3.050.690.000",
    ];
    const pk = [
      "PROGRAM\tANGGARAN (Rp)",
      "Rehabilitasi Sosial\t640.500.000",
      "Penunjang\t2.150.000.000",
      "Pemberdayaan\t318.000.000",
    ];
    const lembar = Object.entries({ Keuangan: bernomor, PK: pk }).map(([nama, isi]) =>
      lembarDariContoh({ nama, isi: isi.join("\n") }),
    );
    const [pagu] = hilang(temuanDari(lembar));
    assert.deepEqual(pagu, {
      jenis: "baris-hilang",
      kuat: true,
      nilai: "640.500.000",
      nomor: 2,
      label: "Rehabilitasi Sosial",
      tempat: "PK!B2",
      perbaikan: undefined,
    });
  });

  it("is only asked for where one sum alone lacks something", () => {
    const satuKolom = temuanBaris(
      "NO\tKECAMATAN\tKIOS\tMEJA",
      "1\tKota\t1.212\t14",
      "2\tUtara\t1.330\t19",
      "3\tTimur\t1.118\t17",
      "JUMLAH\t\t4.975\t50",
    );
    assert.deepEqual(hilang(satuKolom), [
      { jenis: "baris-hilang", kuat: false, nilai: "1.315", perbaikan: undefined },
    ]);
  });
});

describe("reviu: one table against two", () => {
  const ukur = "NO\tINDIKATOR KINERJA\tTARGET\tREALISASI\tCAPAIAN (%)";
  const buku = (pk: string) =>
    Object.entries({
      PK: [
        "NO\tSASARAN\tINDIKATOR KINERJA\tTARGET",
        `1\tPasar\tJumlah pasar bersih\t${pk}`,
        "2\tKios\tJumlah kios terisi\t10 kios",
      ],
      "Bab III": [
        ukur,
        "1\tJumlah pasar bersih\t25 pasar\t21 pasar\t84,00 %",
        "2\tJumlah kios terisi\t10 kios\t5 kios\t50,00 %",
      ],
      IKU: [
        "NO\tINDIKATOR KINERJA UTAMA\tSATUAN\tTARGET\tREALISASI",
        "1\tJumlah pasar bersih\tPasar\t25\t21",
        "2\tJumlah kios terisi\tKios\t10\t5",
      ],
    }).map(([nama, isi]) => lembarDariContoh({ nama, isi: isi.join("\n") }));

  it("names the one cell that says otherwise, and leaves the agreement to its signers", () => {
    const temuan = temuanDari(buku("52 pasar")).filter(({ kode }) => kode === "NILAI_ANTAR_TABEL");
    assert.deepEqual(temuan.map(sebut), ["NILAI_ANTAR_TABEL Bab III!C2"]);
    for (const { penjelasan, perbaikan } of temuan) {
      assert.equal(perbaikan, undefined);
      assert.deepEqual(penjelasan, [
        {
          jenis: "sendirian",
          sel: "PK!D2",
          label: "Jumlah pasar bersih",
          tempat: "PK!D2",
          lain: ["'Bab III'!C2", "IKU!D2"],
          dari: "52 pasar",
          menjadi: "25 pasar",
        },
      ]);
    }
    assert.ok(!temuan.some(selLainDiragukan));
    assert.deepEqual(
      temuanDari(buku("25 pasar")).filter(({ tingkat }) => tingkat === "galat"),
      [],
    );
  });
});
