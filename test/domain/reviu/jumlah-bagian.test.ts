import assert from "node:assert/strict";
import { penjelasan as ucap } from "../../../src/bahasa/id/reviu-penjelasan";
import { temuan as kata } from "../../../src/bahasa/id/reviu-temuan";
import { sebut, temuanBaris } from "./alat";

const BULAN = ["Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Ags", "Sep", "Okt", "Nov", "Des"];

/** Twelve figures from a first one on. */
const dari = (awal: number): number[] => BULAN.map((_, i) => awal + ((i * 7) % 5));
const jumlah = (isi: readonly number[]): number => isi.reduce((a, b) => a + b, 0);

function rekap(
  akhir: string,
  ...baris: readonly (readonly [string, string, readonly number[], number])[]
): string[] {
  return [
    `NO\tINDIKATOR\tSATUAN\t${BULAN.join("\t")}\t${akhir}`,
    ...baris.map(([nama, satuan, isi, total], i) => [String(i + 1), nama, satuan, ...isi, total].join("\t")),
  ];
}
const temuan = (...baris: readonly string[]): string[] => temuanBaris(...baris).map(sebut);

const KARTU = ["Kartu keluarga terbit", "Kartu"] as const;
const AKTA = ["Akta kelahiran terbit", "Lembar"] as const;
const SURAT = ["Surat pindah terbit", "Lembar"] as const;

describe("the total of equal parts in a row", () => {
  it('is added up though its title is longer than "Jumlah"', () => {
    for (const judul of ["Jumlah Realisasi", "Realisasi 2025", "Total s.d. Desember"]) {
      const baris = (akta: number) =>
        rekap(
          judul,
          [...KARTU, dari(900), jumlah(dari(900))],
          [...AKTA, dari(300), akta],
          [...SURAT, dari(40), jumlah(dari(40))],
          ["Pelayanan keliling", "Kegiatan", dari(2), jumlah(dari(2))],
        );
      assert.deepEqual(temuan(...baris(jumlah(dari(300)))), [], judul);
      assert.deepEqual(temuan(...baris(jumlah(dari(300)) + 100)), ["JUMLAH_BARIS_BEDA Lembar1!P3"], judul);
    }
  });

  it("names the first and the last of them", () => {
    const [satu] = temuanBaris(
      ...rekap(
        "Jumlah Realisasi",
        [...KARTU, dari(900), jumlah(dari(900))],
        [...AKTA, dari(300), 4120],
        [...SURAT, dari(40), jumlah(dari(40))],
        ["Pelayanan keliling", "Kegiatan", dari(2), jumlah(dari(2))],
      ),
    );
    assert.ok(satu?.kode === "JUMLAH_BARIS_BEDA");
    assert.match(
      kata.JUMLAH_BARIS_BEDA(satu.isi),
      /tertulis 4120, padahal Jan sampai Des berjumlah 3\.622\./,
    );
  });

  it("is left alone where the rows are means, last values or gathered figures", () => {
    const rerata = (isi: readonly number[]) => Math.round(jumlah(isi) / 12);
    const akhir = (isi: readonly number[]) => isi.at(-1) ?? 0;
    const menumpuk = dari(100).map((_, i, semua) => jumlah(semua.slice(0, i + 1)));
    for (const cara of [rerata, akhir])
      assert.deepEqual(
        temuan(
          ...rekap(
            "Realisasi 2025",
            ...[900, 300, 40, 7].map(
              (awal, i) => [`Layanan ${"ABCD".charAt(i)}`, "Nilai", dari(awal), cara(dari(awal))] as const,
            ),
          ),
        ),
        [],
      );
    assert.deepEqual(
      temuan(
        ...rekap(
          "Realisasi 2025",
          ...["A", "B", "C", "D"].map(
            (huruf, i) =>
              [`Layanan ${huruf}`, "Orang", menumpuk.map((n) => n + i), akhir(menumpuk) + i] as const,
          ),
        ),
      ),
      [],
    );
  });

  it("leaves rows alone that count otherwise among rows that add up", () => {
    const baris = rekap(
      "Realisasi 2025",
      [...KARTU, dari(900), jumlah(dari(900))],
      [...AKTA, dari(300), jumlah(dari(300))],
      [...SURAT, dari(40), jumlah(dari(40))],
      ["Pegawai terdaftar", "Orang", dari(50), dari(50).at(-1) ?? 0],
      ["Kepuasan masyarakat", "Indeks", dari(80), 85],
    );
    assert.deepEqual(temuan(...baris), []);
  });

  it("is that of quarters too, each side by itself, and of money", () => {
    const kepala = [
      "NO\tINDIKATOR KINERJA\tSATUAN\tTriwulan I\t\tTriwulan II\t\tTriwulan III\t\tTriwulan IV\t\tSetahun\t",
      "\t\t\tTarget\tRealisasi\tTarget\tRealisasi\tTarget\tRealisasi\tTarget\tRealisasi\tTarget\tRealisasi",
    ];
    const baris = (realisasi: number) => [
      ...kepala,
      "1\tWajib pajak baru\tWP\t250\t120\t250\t130\t250\t150\t250\t100\t1000\t500",
      `2\tObjek dimutakhirkan\tObjek\t500\t300\t500\t350\t500\t320\t500\t330\t2000\t${String(realisasi)}`,
      "3\tPiutang tertagih\tBerkas\t10\t7\t10\t7\t10\t8\t10\t6\t40\t28",
      "4\tReklame ditertibkan\tTitik\t20\t15\t25\t25\t30\t22\t25\t20\t100\t82",
    ];
    assert.deepEqual(temuan(...baris(1300)), []);
    assert.deepEqual(temuan(...baris(1330)), ["JUMLAH_BARIS_BEDA Lembar1!M4"]);
    const [satu] = temuanBaris(...baris(1330));
    assert.ok(satu?.kode === "JUMLAH_BARIS_BEDA");
    assert.equal(satu.tingkat, "peringatan", "its title does not say that it is a sum");
    assert.match(
      kata.JUMLAH_BARIS_BEDA(satu.isi),
      /^Setahun Realisasi tertulis 1330, padahal Triwulan I sampai/,
    );
  });

  it("is believed of districts beside each other where most rows show it", () => {
    const baris = (total: number) => [
      "NO\tURAIAN\tKec. Utara\tKec. Selatan\tKec. Barat\tJumlah Kabupaten",
      "1\tSekolah dasar\t12\t15\t9\t36",
      `2\tSekolah menengah\t4\t6\t3\t${String(total)}`,
      "3\tPuskesmas\t2\t3\t2\t7",
      "4\tPosyandu\t41\t52\t38\t131",
    ];
    assert.deepEqual(temuan(...baris(13)), []);
    assert.deepEqual(temuan(...baris(23)), ["JUMLAH_BARIS_BEDA Lembar1!F3"]);
  });
});

describe("parts that were rounded each by itself", () => {
  it("may be off their sum by as much as that", () => {
    const baris = (total: string) => [
      "NO\tINDIKATOR KINERJA\tSATUAN\tTriwulan I\tTriwulan II\tTriwulan III\tTriwulan IV\tRealisasi 2025",
      "1\tPajak daerah\tMiliar Rp\t10,25\t12,50\t11,25\t14,00\t48,00",
      "2\tRetribusi daerah\tMiliar Rp\t1,25\t1,50\t1,75\t2,00\t6,50",
      "3\tBagi hasil\tMiliar Rp\t4,25\t4,50\t4,00\t4,25\t17,00",
      `4\tPendapatan lain\tMiliar Rp\t2,33\t2,33\t2,33\t2,33\t${total}`,
    ];
    assert.deepEqual(temuan(...baris("9,33")), []);
    assert.deepEqual(temuan(...baris("9,73")), ["JUMLAH_BARIS_BEDA Lembar1!H5"]);
  });
});

describe("the mean of quarters", () => {
  it("is computed from their columns, whatever stands beside them", () => {
    const baris = (rerata: string) => [
      "NO\tKOMODITAS\tStok\tTW I\tTW II\tTW III\tTW IV\tRata-rata",
      "1\tBeras\t400\t11.495\t11.352\t11.344\t10.973\t11.291",
      `2\tGula\t350\t13.038\t13.075\t13.167\t12.920\t${rerata}`,
      "3\tMinyak\t210\t14.075\t14.312\t14.269\t14.756\t14.353",
    ];
    assert.deepEqual(temuan(...baris("13.050")), []);
    assert.deepEqual(temuan(...baris("13.550")), ["RERATA_BEDA Lembar1!H3"]);
  });
});

describe("a percentage of two counts that are neither target nor realisasi", () => {
  const baris = (persen: string) => [
    "NO\tJENIS PELAYANAN\tJUMLAH SASARAN (orang)\tJUMLAH TERLAYANI (orang)\tTARGET (%)\tCAPAIAN (%)",
    "1\tIbu hamil\t4.200\t3.885\t100\t92,5",
    "2\tIbu bersalin\t4.000\t3.540\t100\t88,5",
    `3\tBalita\t18.500\t13.690\t100\t${persen}`,
    "4\tTerduga TBC\t5.000\t4.550\t100\t91",
  ];

  it("is computed from them, and the sentence names them", () => {
    assert.deepEqual(temuan(...baris("74")), []);
    const [satu] = temuanBaris(...baris("84"));
    assert.ok(satu?.kode === "PERSEN_BEDA");
    assert.match(
      kata.PERSEN_BEDA(satu.isi),
      /^Tertulis 84, padahal JUMLAH TERLAYANI \(orang\) dibagi JUMLAH SASARAN \(orang\) adalah 74,00\./,
    );
  });

  it("goes by their letters where they have no titles", () => {
    const [satu] = temuanBaris(
      "NO\tDESA\t\t\tCAPAIAN (%)",
      "1\tMelati\t200\t150\t75",
      "2\tMawar\t120\t90\t75",
      "3\tAnggrek\t90\t81\t90",
      "4\tKenanga\t100\t70\t80",
      "5\tDahlia\t160\t120\t75",
    );
    assert.ok(satu?.kode === "PERSEN_BEDA");
    assert.match(kata.PERSEN_BEDA(satu.isi), /^Tertulis 80, padahal D dibagi C adalah 70,00\./);
  });

  it("calls a budget by the word of its heading", () => {
    const serap = (judul: string): string => {
      const [satu] = temuanBaris(
        `NO\tPROGRAM\t${judul}\tREALISASI (Rp)\tSERAPAN (%)`,
        "1\tProgram Pelayaran\t1.200.000.000\t816.000.000\t78,00",
        "2\tProgram Keselamatan\t850.000.000\t467.500.000\t55,00",
      );
      assert.ok(satu?.kode === "PERSEN_BEDA");
      return kata.PERSEN_BEDA(satu.isi);
    };
    assert.match(serap("PAGU (Rp)"), /realisasi dibagi pagu adalah 68,00/);
    assert.match(serap("ANGGARAN (Rp)"), /realisasi dibagi anggaran adalah 68,00/);
  });
});

describe("a total that is more than its rows", () => {
  const kata1 = (...baris: readonly string[]): string => {
    const [satu] = temuanBaris(...baris).filter(({ kode }) => kode === "JUMLAH_BEDA");
    const hilang = satu?.penjelasan.find(({ jenis }) => jenis === "baris-hilang");
    assert.ok(hilang);
    return ucap(hilang);
  };
  const KEPALA = "NO\tPROGRAM\tANGGARAN (Rp)\tREALISASI (Rp)\tSISA (Rp)";

  it("names two possibilities where only the difference speaks of a missing row", () => {
    const kalimat = kata1(
      KEPALA,
      "1\tProgram Penunjang\t9.800.000.000\t9.310.000.000\t490.000.000",
      "2\tProgram Lalu Lintas\t6.400.000.000\t5.312.000.000\t1.088.000.000",
      "3\tProgram Pelayaran\t1.200.000.000\t816.000.000\t384.000.000",
      "\tJUMLAH\t17.500.000.000\t15.438.000.000\t2.062.000.000",
    );
    assert.match(kalimat, /100\.000\.000: mungkin satu baris .* hilang .*, mungkin juga .* salah ketik\.$/);
  });

  it("says which row where its number is missing", () => {
    const kalimat = kata1(
      KEPALA,
      "1\tProgram Penunjang\t9.800.000.000\t9.310.000.000\t490.000.000",
      "2\tProgram Lalu Lintas\t6.400.000.000\t5.312.000.000\t1.088.000.000",
      "4\tProgram Pelayaran\t1.200.000.000\t816.000.000\t384.000.000",
      "\tJUMLAH\t17.600.000.000\t15.588.000.000\t2.012.000.000",
    );
    assert.match(
      kalimat,
      /^Tampaknya satu baris senilai 200\.000\.000 hilang .* Nomor 3 memang tidak ada\.$/,
    );
  });
});
