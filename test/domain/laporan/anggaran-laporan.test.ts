import assert from "node:assert/strict";
import { ISI_CONTOH } from "../../../src/domain/lembar/contoh";
import type { IsiStruktur } from "../../../src/domain/lembar/daftar";
import { sebutProgram } from "../../../src/domain/laporan/bahan/kegiatan";
import type { BagianNaskah } from "../../../src/domain/laporan/kit/naskah";
import { barisAwal, barisIKU, barisTampak, buat, ISI_BAB_3, ISI_BENAR, tabelDari } from "./alat";

describe("the change of the budget", () => {
  const PROGRAM = [
    ["7.417.586.120", "5.762.839.968", "(1.654.746.152)", "(22,31 %)"],
    ["138.471.700", "0", "(138.471.700)", "(100,00 %)"],
    ["223.424.700", "207.279.900", "(16.144.800)", "(7,23 %)"],
    ["162.734.600", "52.553.800", "(110.180.800)", "(67,71 %)"],
    ["1.407.739.500", "1.248.405.600", "(159.333.900)", "(11,32 %)"],
    ["39.476.200", "34.461.500", "(5.014.700)", "(12,70 %)"],
    ["288.122.700", "83.623.200", "(204.499.500)", "(70,98 %)"],
    ["864.833.200", "0", "(864.833.200)", "(100,00 %)"],
    ["88.939.800", "0", "(88.939.800)", "(100,00 %)"],
    ["260.862.400", "68.576.500", "(192.285.900)", "(73,71 %)"],
  ];
  const JUMLAH = ["10.892.190.920", "7.457.740.468", "(3.434.450.452)", "(31,53 %)"];
  const tabel = (isi = ISI_BENAR) => tabelDari(buat("perubahan-anggaran", isi).naskah)[0]!;

  it("has every program and the whole, falls in parentheses", () => {
    const baris = barisTampak(tabel()).map((satu) => satu.slice(2));
    assert.deepEqual(baris, [...PROGRAM, JUMLAH]);
  });

  it("takes the budget after the change from the sub kegiatan where the PK does not state it", () => {
    const program = ISI_BENAR.program.map((satu) => ({ ...satu, anggaranPerubahan: null }));
    const baris = barisTampak(tabel({ ...ISI_BENAR, program })).map((satu) => satu.slice(2));
    assert.deepEqual(baris, [...PROGRAM, JUMLAH]);
  });

  it("shows a rise without parentheses, and no difference while a budget is missing", () => {
    const program = [
      { program: "Naik", anggaranInduk: 100, anggaranPerubahan: 150, keterangan: "" },
      { program: "Baru", anggaranInduk: 0, anggaranPerubahan: 50, keterangan: "" },
      { program: "Kosong", anggaranInduk: null, anggaranPerubahan: 50, keterangan: "" },
    ];
    const baris = barisTampak(tabel({ ...ISI_BENAR, program })).map((satu) => satu.slice(4));
    assert.deepEqual(baris, [
      ["50", "50,00 %"],
      ["50", ""],
      ["", ""],
      ["", ""],
    ]);
  });

  it("is one figure in every table that prints it, wherever the PK sheet does not state it", () => {
    const program = [
      { program: "Pasar", anggaranInduk: 100, anggaranPerubahan: 150, keterangan: "" },
      { program: "Metrologi", anggaranInduk: 40, anggaranPerubahan: null, keterangan: "" },
      { program: "Tera", anggaranInduk: 60, anggaranPerubahan: null, keterangan: "" },
    ];
    const [satu] = ISI_BENAR.anggaran;
    const sub = { ...satu!, kegiatan: "", sasaran: "", realisasi: null };
    const anggaran = [
      { ...sub, program: "Metrologi", subKegiatan: "A", pagu: 10, paguPerubahan: 25 },
      { ...sub, program: "Metrologi", subKegiatan: "B", pagu: 30, paguPerubahan: null },
      { ...sub, program: "Tera", subKegiatan: "C", pagu: 60, paguPerubahan: null },
    ];
    const isi = { ...ISI_BENAR, program, anggaran };
    assert.deepEqual(
      barisTampak(tabel(isi)).map((baris) => baris.slice(2, 5)),
      [
        ["100", "150", "50"],
        ["40", "55", "15"],
        ["60", "60", "0"],
        ["200", "265", "65"],
      ],
    );
    const pengaturan = { perjanjian: { versi: "perubahan", pernyataan: true } } as const;
    const bab2 = buat("program-anggaran", isi, { pengaturan }).naskah;
    assert.deepEqual(
      barisTampak(tabelDari(bab2)[0]!).map((baris) => baris[2]),
      ["150,00", "55,00", "60,00", "265,00"],
    );
    const awal = "Anggaran setelah perubahan tidak tertulis di lembar PK, jadi dipakai";
    const catatan = [
      `${awal} jumlah sub kegiatannya: Metrologi.`,
      `${awal} anggaran sebelum perubahan: Tera.`,
    ];
    for (const { bagian } of [buat("perubahan-anggaran", isi).naskah, bab2])
      assert.deepEqual(
        bagian.flatMap((bagi) => (bagi.jenis === "catatan" && bagi.teks.startsWith(awal) ? [bagi.teks] : [])),
        catatan,
      );
  });

  it("says nothing of where it comes from while the PK sheet states it", () => {
    const catatan = JSON.stringify(buat("perubahan-anggaran", ISI_BENAR).naskah.bagian);
    assert.ok(!catatan.includes("tidak tertulis"));
  });

  it("names the rows that keep a sum from being printed, in the table of programs too", () => {
    const catatan = (kunci: "perubahan-anggaran" | "program-anggaran", isi: IsiStruktur): string[] =>
      buat(kunci, isi)
        .naskah.bagian.flatMap((satu) => (satu.jenis === "catatan" ? [satu.teks] : []))
        .filter((teks) => teks.startsWith("Belum terjumlah"));
    const [satu, ...lain] = ISI_BENAR.program;
    const nama = satu!.program;
    const isi = { ...ISI_BENAR, program: [{ ...satu!, anggaranPerubahan: "23940.000" }, ...lain] };
    const awal = "Belum terjumlah karena isinya bukan angka:";
    assert.deepEqual(catatan("perubahan-anggaran", isi), [
      `${awal} ${nama} (setelah perubahan "23940.000").`,
    ]);
    const induk = { ...ISI_BENAR, program: [{ ...satu!, anggaranInduk: "23940.000" }, ...lain] };
    assert.deepEqual(catatan("program-anggaran", induk), [`${awal} ${nama} (anggaran "23940.000").`]);
    for (const kunci of ["perubahan-anggaran", "program-anggaran"] as const)
      assert.deepEqual(catatan(kunci, ISI_BENAR), []);
    const program = ISI_BENAR.program.map((ada) => ({ ...ada, anggaranPerubahan: null }));
    const anggaran = ISI_BENAR.anggaran.map((ada, i) =>
      i === 1 ? { ...ada, paguPerubahan: "23940.000" } : ada,
    );
    const sub = anggaran[1]!.subKegiatan;
    assert.deepEqual(catatan("perubahan-anggaran", { ...ISI_BENAR, program, anggaran }), [
      `${awal} ${sub} (anggaran "23940.000").`,
    ]);
  });

  it("writes the parentheses itself where Excel has no decimal comma", () => {
    const { naskah } = buat("perubahan-anggaran", ISI_BENAR, { komaDesimal: false });
    const [satu] = tabelDari(naskah);
    assert.deepEqual(
      satu!.baris[0]!.sel.slice(4).map(({ isi }) => isi),
      ["'(1.654.746.152)", "'(22,31 %)"],
    );
  });
});

describe("the name of a program", () => {
  it("is as it was typed, with the word before it in the letters of the name", () => {
    const sebut = (namaTertulis: string): string =>
      sebutProgram({ namaTertulis, nama: namaTertulis.replace(/^program /i, "") });
    assert.deepEqual(
      ["PROGRAM PENYEDIAAN SARANA", "Program Penyediaan Sarana", "PENYEDIAAN SARANA", "Penyediaan", ""].map(
        sebut,
      ),
      [
        "PROGRAM PENYEDIAAN SARANA",
        "Program Penyediaan Sarana",
        "PROGRAM PENYEDIAAN SARANA",
        "Program Penyediaan",
        "",
      ],
    );
  });
});

describe("efficiency", () => {
  /** Sasaran 1 by the indicator of its training alone, as the program that serves it. */
  const iku = ISI_BAB_3.iku.filter(({ indikator }) => !indikator.includes("terdaftar"));
  const isi = { ...ISI_BAB_3, iku };
  const tabel = (pilihan: "serapan" | "target" | "pmk") =>
    buat("efisiensi", isi, {
      pengaturan: {
        aturanEfisiensi: pilihan === "target" ? "target" : "serapan",
        laporan: { sumber: "iku", efisiensi: pilihan === "pmk" ? "pmk" : "aturan" },
      },
    }).naskah;
  const sasaran = (efisiensi: "serapan" | "target", awal: string): string[] => {
    const [, , program = "", capaian = "", , , serapan = "", selisih = "", hasil = ""] = barisAwal(
      tabelDari(tabel(efisiensi))[0]!,
      awal,
    );
    return [program.split(" ")[0]!, capaian, serapan, selisih, hasil];
  };

  it("compares capaian with the absorption of the programs of each sasaran", () => {
    const harap = [
      ["Meningkatnya penempatan", "Penempatan", "28,79 %", "83,13 %", "(54,34)", "Tidak Efisien"],
      ["Memberikan perlindungan", "Hubungan", "0,00 %", "97,67 %", "(97,67)", "Tidak Efisien"],
      ["Meningkatkan kualitas", "Peningkatan", "95,45 %", "99,00 %", "(3,55)", "Tidak Efisien"],
      ["Melaksanakan pelayanan", "Standardisasi", "96,02 %", "78,71 %", "17,31", "Efisien"],
      ["Meningkatnya sumber", "Pelatihan", "0,00 %", "-", "", "Belum Dilaksanakan"],
    ] as const;
    for (const [awal, ...baris] of harap) {
      // 96,0227 less 78,7063 is 17,3164; the percents as printed differ by 17,31.
      assert.deepEqual(sasaran("serapan", awal), [...baris], awal);
    }
  });

  it("by the other rule asks for the target first", () => {
    for (const awal of ["Meningkatnya penempatan", "Memberikan", "Meningkatkan kualitas", "Melaksanakan"])
      assert.equal(sasaran("target", awal)[4], "Target belum tercapai", awal);
    assert.equal(sasaran("target", "Meningkatnya sumber")[4], "Belum Dilaksanakan");
  });

  it("leaves what was not carried out outside the mean, and takes the absorption of the sums", () => {
    const [satu, dua] = tabelDari(tabel("serapan"));
    const rata = barisAwal(satu!, "Rata-rata");
    assert.match(rata[0]!, / 4 sasaran yang dilaksanakan$/);
    assert.deepEqual(rata.slice(1, 5), ["55,07 %", "1.591.862.500", "1.525.430.625", "95,83 %"]);
    assert.equal(barisAwal(dua!, "Pelatihan Kerja").at(-1), "Belum Dilaksanakan");
  });

  it("computes E −14,55 % and NE 13,62 % by PMK 22/2021, with its constants on the page", () => {
    const teks = tabel("pmk")
      .bagian.filter((satu): satu is Exclude<BagianNaskah, { jenis: "tabel" | "isian" }> => "teks" in satu)
      .map(({ teks: kalimat }) => kalimat);
    assert.ok(
      teks.some((satu) => /\(E\) -14,55 %; nilai efisiensi \(NE\) 13,62 %/.test(satu)),
      teks.join("\n"),
    );
    assert.ok(teks.some((satu) => satu.includes("50 % + (E / 20 × 50)")));
    assert.ok(!tabel("serapan").bagian.some((satu) => "teks" in satu && satu.teks.includes("PMK")));
  });

  it("names programs that no measured sasaran is tied to", () => {
    const { temuan } = buat("efisiensi", ISI_BENAR);
    assert.equal(temuan.filter((kode) => kode === "PROGRAM_TANPA_SASARAN").length, 1);
    const tanpa = [barisIKU({ sasaran: "Lain", indikator: "a", target: 1, realisasi: 1 })];
    const [satu] = tabelDari(buat("efisiensi", { ...ISI_BENAR, iku: tanpa }).naskah);
    assert.deepEqual(barisAwal(satu!, "Lain").slice(2), [
      "(belum dihubungkan)",
      "100,00 %",
      "",
      "",
      "",
      "",
      "Tidak Dapat Dihitung",
    ]);
  });

  describe("of a program that serves two sasaran", () => {
    const [contoh] = ISI_BENAR.anggaran;
    const baris = (
      program: string,
      kegiatan: string,
      subKegiatan: string,
      sasaran: string,
      pagu: number,
    ) => ({
      ...contoh!,
      program,
      kegiatan,
      subKegiatan,
      sasaran,
      pagu,
      paguPerubahan: null,
      realisasi: 0,
    });
    const ukur = ["Sasaran A", "Sasaran B"].map((sasaran) =>
      barisIKU({ sasaran, indikator: `Nilai ${sasaran}`, target: 10, realisasi: 9 }),
    );
    const buatDari = (anggaran: readonly ReturnType<typeof baris>[]) => {
      const { naskah } = buat("efisiensi", { ...ISI_BENAR, iku: ukur, anggaran });
      const teks = naskah.bagian.flatMap((satu) => (satu.jenis === "catatan" ? [satu.teks] : []));
      const [satu, dua] = tabelDari(naskah);
      const pagu = ["Sasaran A", "Sasaran B"].map((nama) => barisAwal(satu!, nama)[4]);
      return { pagu, teks, hasil: barisAwal(dua!, "Bersama").at(-1) };
    };

    it("counts each row for its own sasaran, and says that nothing was spent rather than that there is no budget", () => {
      const { pagu, teks, hasil } = buatDari([
        baris("Bersama", "K1", "s1", "Sasaran A", 100),
        baris("Bersama", "K2", "s2", "Sasaran B", 40),
        baris("Bersama", "K2", "s3", "", 3),
      ]);
      assert.deepEqual(pagu, ["100", "43"]);
      assert.ok(!teks.some((satu) => satu.includes("belum dihubungkan dengan sasaran")));
      assert.equal(hasil, "Tanpa realisasi");
    });

    it("says which budget no sasaran has where the sums differ", () => {
      const { pagu, teks } = buatDari([
        baris("Bersama", "K1", "s1", "Sasaran A", 100),
        baris("Bersama", "K2", "s2", "Sasaran B", 40),
        baris("Bersama", "K3", "s3", "", 7),
        baris("Lain", "K4", "s4", "Sasaran di tempat lain", 2),
      ]);
      assert.deepEqual(pagu, ["100", "40"]);
      const catatan = teks.find((satu) => satu.startsWith("Jumlah pagu menurut sasaran")) ?? "";
      assert.match(
        catatan,
        /pagu Rp9 belum dihubungkan dengan sasaran yang diukur \(program Bersama; Lain\)\.$/,
      );
    });
  });

  it("has no mean of none, and names what is in no mean", () => {
    const tanpa = [barisIKU({ sasaran: "Lain", indikator: "a", target: 1, realisasi: 1 })];
    const { bagian } = buat("efisiensi", { ...ISI_BENAR, iku: tanpa }).naskah;
    const teks = bagian.flatMap((satu) => (satu.jenis === "catatan" ? [satu.teks] : []));
    assert.ok(!JSON.stringify(bagian).includes("Rata-rata capaian dan"));
    assert.ok(teks.some((satu) => /^Rata-rata sasaran belum dicetak .* \(1 sasaran\): Lain\.$/.test(satu)));
    assert.ok(teks.some((satu) => /^Rata-rata program belum dicetak .* \(\d+ program\): /.test(satu)));
    const dua = [...isi.iku, ...tanpa];
    const { naskah } = buat("efisiensi", { ...isi, iku: dua });
    const [satu] = tabelDari(naskah);
    assert.match(barisAwal(satu!, "Rata-rata")[0]!, / 4 sasaran yang dapat dihitung$/);
    const catatan = naskah.bagian.flatMap((s) => (s.jenis === "catatan" ? [s.teks] : []));
    assert.ok(catatan.some((s) => /^Tidak ikut dalam rata-rata .* \(\d sasaran\): .*Lain\.$/.test(s)));
  });

  it("say of no mean that something is not in it, where none is printed", () => {
    const anggaran = ISI_BENAR.anggaran.map((satu) => ({ ...satu, sasaran: "" }));
    const { naskah } = buat("efisiensi", { ...ISI_BENAR, anggaran });
    const teks = naskah.bagian.flatMap((satu) => (satu.jenis === "catatan" ? [satu.teks] : []));
    assert.ok(teks.some((satu) => /^Rata-rata sasaran belum dicetak karena /.test(satu)));
    assert.ok(!teks.some((satu) => /ikut dalam rata-rata karena|baris rata-rata/.test(satu)));
  });
});

describe("the quarters", () => {
  const kosong = { satuan: "", polaritas: "" };
  const isi = {
    ...ISI_BENAR,
    triwulan: [
      {
        ...kosong,
        indikator: "Persen",
        cara: "nilai akhir",
        target: [null, null, null, 95.56],
        realisasi: [90, 91, 92, 93],
      },
      { ...kosong, indikator: "Dokumen A", cara: "jumlah", target: [1, 0, 0, 1], realisasi: [1, 0, 0, 2] },
      { ...kosong, indikator: "Dokumen B", cara: "jumlah", target: [1, 1, 0, 1], realisasi: [1, 1, 1, 2] },
    ],
    triwulanRp: [
      {
        kegiatan: "Sub A",
        target: [808_430_200, null, null, null],
        realisasi: [150_000_000, 200_000_000, 155_369_584, 300_000_000],
      },
      {
        kegiatan: "Sub B",
        target: [195_992_600, null, null, null],
        realisasi: [27_776_900, 17_285_100, 3_857_508, 146_683_866],
      },
    ],
  };
  const { naskah, temuan } = buat("triwulan", isi);
  const [k, rp] = tabelDari(naskah);

  it("make the year by each row's own way: 97,32 %, 150,00 %, 166,67 %", () => {
    const capaian = (awal: string): string => barisAwal(k!, awal).at(-2)!;
    assert.deepEqual(["Persen", "Dokumen A", "Dokumen B"].map(capaian), ["97,32 %", "150,00 %", "166,67 %"]);
  });

  it("add rupiah up, quarter by quarter and over the year: 99,66 %", () => {
    const baris = barisTampak(rp!);
    const [pagu, realisasi] = baris.slice(baris.findIndex((satu) => satu[1] === "JUMLAH"));
    assert.deepEqual(realisasi!.slice(2, 8), [
      "Realisasi",
      "177.776.900",
      "217.285.100",
      "159.227.092",
      "446.683.866",
      "1.000.972.958",
    ]);
    assert.deepEqual(pagu!.slice(7, 9), ["1.004.422.800", "99,66 %"]);
    assert.deepEqual([barisAwal(rp!, "Sub A")[8], barisAwal(rp!, "Sub B")[8]], ["99,62 %", "99,80 %"]);
    assert.deepEqual(temuan, []);
  });

  it("say where an indicator is measured the other way round than on IKU", () => {
    const iku = [
      barisIKU({ indikator: "Dokumen A", target: 3, realisasi: 3, polaritas: "negatif" }),
      barisIKU({ indikator: "Dokumen  b", target: 3, realisasi: 3, polaritas: "positif" }),
    ];
    const kode = (triwulan: typeof isi.triwulan) =>
      buat("triwulan", { ...isi, iku, triwulan }).temuan.filter((satu) => satu === "POLARITAS_LAIN");
    assert.equal(kode(isi.triwulan).length, 1);
    assert.deepEqual(kode(isi.triwulan.map((satu) => ({ ...satu, polaritas: "negatif" }))).length, 1);
    assert.deepEqual(kode(isi.triwulan.filter(({ indikator }) => indikator !== "Dokumen A")), []);
  });

  it("say that the sheet is empty rather than print nothing", () => {
    const hasil = buat("triwulan", ISI_CONTOH);
    assert.ok(hasil.temuan.includes("TABEL_KOSONG"));
    assert.deepEqual(hasil.rencana.isi, [{ benda: "triwulan", banyak: 0 }]);
  });
});

describe("the tables of Bab II", () => {
  it("hold ten sasaran with 23 indicators, each sasaran merged over its own", () => {
    const { naskah } = buat("tabel-2-1", ISI_CONTOH);
    const [satu] = tabelDari(naskah);
    assert.equal(satu!.baris.length, 23);
    assert.deepEqual(
      satu!.baris.filter(({ ikut }) => !ikut).map(({ sel: [, sasaran] }) => (sasaran?.turun ?? 0) + 1),
      [6, 2, 1, 5, 2, 2, 2, 1, 1, 1],
    );
    assert.deepEqual(barisAwal(satu!, "Penyusunan dokumen").slice(2), [
      "Penyusunan dokumen perencanaan tahunan tepat waktu",
      "3 Dokumen (Renja,RKPD,RKA)",
    ]);
    assert.equal(satu!.penomoran, true);
  });

  it("total the programs", () => {
    const [satu] = tabelDari(buat("program-anggaran", ISI_CONTOH).naskah);
    assert.equal(satu!.baris.length, 11);
    assert.equal(barisAwal(satu!, "JUMLAH")[2], "10.892.190.920,00");
  });

  it("follow the version of the agreement that is appended, targets and budgets alike", () => {
    const perjanjian = { versi: "perubahan", pernyataan: true } as const;
    const pk = ISI_CONTOH.pk.map((baris, i) => (i === 0 ? { ...baris, targetPerubahan: "90 %" } : baris));
    const isi = { ...ISI_CONTOH, pk };
    const anggaran = buat("program-anggaran", isi, { pengaturan: { perjanjian } }).naskah;
    assert.equal(barisAwal(tabelDari(anggaran)[0]!, "JUMLAH")[2], "7.457.740.468,00");
    const target = (versi: "induk" | "perubahan") => {
      const { naskah } = buat("tabel-2-1", isi, { pengaturan: { perjanjian: { ...perjanjian, versi } } });
      return barisAwal(tabelDari(naskah)[0]!, "Persentase pelayanan")[3];
    };
    assert.deepEqual([target("induk"), target("perubahan")], ["100 %", "90 %"]);
  });
});
