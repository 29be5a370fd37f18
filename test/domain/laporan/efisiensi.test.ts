import assert from "node:assert/strict";
import type { BagianNaskah } from "../../../src/domain/laporan/kit/naskah";
import { barisAwal, barisIKU, buat, ISI_BAB_3, ISI_BENAR, tabelDari } from "./alat";

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
