import assert from "node:assert/strict";
import fc from "fast-check";
import { lebarCetak, perluJeda, tinggiCetak } from "../../../src/domain/laporan/kit/halaman";
import { angkaLaporan, persenLaporan, rupiahLaporan } from "../../../src/domain/laporan/kit/angka";
import { namaDuaBaris } from "../../../src/domain/laporan/kit/kop";
import { targetBersatuan } from "../../../src/domain/laporan/bahan/pk";
import { jabatanLengkap, tempatTanggal } from "../../../src/domain/laporan/kit/tanda-tangan";
import {
  banyakBaris,
  belahSeimbang,
  lebarTeks,
  potongBaris,
} from "../../../src/domain/laporan/kit/ukuran-teks";
import { bentukNIP, nipBenar } from "../../../src/domain/profil/nip";
import { bandingkanProfil } from "../../../src/domain/profil/ubahan";
import { PROFIL_KOSONG } from "../../../src/domain/profil/profil";

describe("percents of a report", () => {
  it("have separators from a thousand on, as every number there", () => {
    const { isi, format } = persenLaporan({ jenis: "angka", nilai: 35.5556 }, true);
    assert.deepEqual([isi, format], [35.5556, "[$-421]#,##0.00 %"]);
    assert.equal(persenLaporan({ jenis: "angka", nilai: 35.5556 }, false).isi, "'3.555,56 %");
  });
});

describe("page breaks", () => {
  it("come before the last row and the signature when they do not fit together", () => {
    const tinggi = [100, 100, 100, 100, 100];
    assert.equal(perluJeda({ tinggi, mulai: 3, judulUlang: 0 }, 500), false);
    assert.equal(perluJeda({ tinggi, mulai: 3, judulUlang: 0 }, 450), true);
  });

  it("count the rows repeated on top of later pages", () => {
    const tinggi = [300, 300, 100, 250];
    assert.equal(perluJeda({ tinggi, mulai: 3, judulUlang: 0 }, 600), false);
    assert.equal(perluJeda({ tinggi, mulai: 3, judulUlang: 260 }, 600), true);
  });
});

describe("the room on a page", () => {
  it("turns with the paper: what is lost in height is won in width", () => {
    for (const kertas of ["A4", "Folio"] as const) {
      const [tegak, mendatar] = [false, true].map((arah) => ({ kertas, mendatar: arah }));
      const melebar = lebarCetak(mendatar!) - lebarCetak(tegak!);
      // Printed smaller, so that all columns stand on a page: rows gain by that, and lose 4 % for safety.
      const memendek = ((tinggiCetak(tegak!) - tinggiCetak(mendatar!)) * 0.94) / 0.96;
      assert.ok(melebar > 200 && Math.abs(melebar - memendek) < 1e-6, `${kertas}: ${melebar} ${memendek}`);
    }
  });
});

describe("lines of text", () => {
  it("never lose a word and never exceed the width, except for a word that is wider", () => {
    const kata = fc.stringMatching(/^[A-Za-z]{1,12}$/);
    fc.assert(
      fc.property(fc.array(kata, { maxLength: 30 }), fc.integer({ min: 20, max: 300 }), (daftar, lebar) => {
        const baris = potongBaris(daftar.join(" "), lebar, 10);
        assert.equal(baris.join(" "), daftar.join(" "));
        for (const satu of baris) assert.ok(!satu.includes(" ") || lebarTeks(satu, 10) <= lebar);
      }),
    );
  });

  it("are counted with their own line ends", () => {
    assert.equal(banyakBaris("satu\ndua", 200, 10), 2);
    assert.equal(banyakBaris("", 200, 10), 1);
    assert.ok(banyakBaris("x".repeat(100), 50, 10) > 5);
  });

  it("of an office are split into two of like length", () => {
    const [atas, bawah, lebih] = belahSeimbang(
      "Plt. KEPALA DINAS TENAGA KERJA DAN PERINDUSTRIAN PERDAGANGAN KOTA BINJAI",
      260,
      10,
      true,
    );
    assert.deepEqual(
      [atas, bawah, lebih],
      ["Plt. KEPALA DINAS TENAGA KERJA DAN", "PERINDUSTRIAN PERDAGANGAN KOTA BINJAI", undefined],
    );
  });
});

describe("numbers of a report", () => {
  it("stay numbers where Excel uses the comma and become text elsewhere", () => {
    assert.deepEqual(angkaLaporan(1150, true), { isi: 1150, format: "[$-421]#,##0" });
    assert.deepEqual(angkaLaporan(87.35, false), { isi: "'87,35" });
    assert.deepEqual(angkaLaporan("1.150", true).isi, 1150);
    assert.deepEqual(angkaLaporan("1.150 orang", true), { isi: "'1.150 orang" });
    assert.deepEqual(rupiahLaporan("Rp. 7.417.586.120,00", true).isi, 7_417_586_120);
    assert.deepEqual(rupiahLaporan("Rp. 7.417.586.120,00", false).isi, "'7.417.586.120,00");
  });

  it("say - for 0/0 and nothing for what is not measured", () => {
    assert.deepEqual(persenLaporan({ jenis: "strip" }, true), { isi: "-" });
    assert.deepEqual(persenLaporan({ jenis: "kosong" }, true), { isi: "" });
    assert.deepEqual(persenLaporan({ jenis: "angka", nilai: 95 / 330 }, false), { isi: "'28,79 %" });
  });

  it("carry their unit in a target", () => {
    assert.equal(targetBersatuan(1150, "orang"), "1.150 orang");
    assert.equal(targetBersatuan("32 pencari kerja", "pencari kerja"), "32 pencari kerja");
    assert.equal(targetBersatuan("100 %", "%"), "100 %");
    assert.equal(targetBersatuan(null, ""), "");
  });
});

describe("names and numbers of people", () => {
  it("groups a NIP 8-6-1-3 however it was typed", () => {
    for (const teks of ["19700101 199503 1 001", "197001011995031001", "NIP. 19700101-199503-1-001"])
      assert.equal(bentukNIP(teks), "19700101 199503 1 001");
    assert.equal(bentukNIP("123"), "123");
  });

  it("knows a NIP that cannot be", () => {
    assert.ok(nipBenar("19700101 199503 1 001"));
    for (const salah of [
      "19701301 199503 1 001",
      "19700101 199513 1 001",
      "19700101 199503 3 001",
      "1970",
      "",
    ])
      assert.equal(nipBenar(salah), false, salah);
  });

  it("keeps Plt. as it is and puts the office in capitals", () => {
    assert.equal(jabatanLengkap("Plt.", "Kepala Dinas"), "Plt. KEPALA DINAS");
    assert.equal(jabatanLengkap("", "Wali Kota Binjai"), "WALI KOTA BINJAI");
  });

  it("leaves room for a date written by hand", () => {
    assert.match(tempatTanggal("Binjai", ""), /^Binjai, …+$/);
  });

  it("splits the region off the agency's name", () => {
    assert.deepEqual(namaDuaBaris("Dinas X Kota Y", "Kota Y"), ["DINAS X", "KOTA Y"]);
    assert.deepEqual(namaDuaBaris("Dinas X", ""), ["DINAS X"]);
  });
});

describe("saving a form over a sheet that may have changed", () => {
  const profil = (instansi: string) => ({ ...PROFIL_KOSONG, instansi });

  it("writes only what the form changed, and never what was changed on the sheet", () => {
    const teks = fc.constantFrom("", "a", "b", "c");
    fc.assert(
      fc.property(teks, teks, teks, (semula, baru, lembar) => {
        const { tulis, bentrok } = bandingkanProfil(profil(semula), profil(baru), profil(lembar));
        assert.equal(tulis.includes("instansi"), semula !== baru && lembar === semula);
        assert.equal(bentrok.includes("instansi"), semula !== baru && lembar !== semula && lembar !== baru);
      }),
    );
  });
});
