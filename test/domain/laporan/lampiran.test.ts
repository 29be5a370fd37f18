import assert from "node:assert/strict";
import { bacaArea } from "../../../src/domain/lembar/area";
import fc from "fast-check";
import { rencanaLaporan } from "../../../src/domain/laporan/kit/rencana";
import { LAMPIRAN_I, type PilihanLampiran } from "../../../src/domain/laporan/lampiran-i";
import { PENGATURAN_BAWAAN } from "../../../src/domain/pengaturan/pengaturan";
import { ukuranArea } from "../../../src/domain/lembar/area";
import { ISI_CONTOH } from "../../../src/domain/lembar/contoh";
import type { IsiStruktur } from "../../../src/domain/lembar/daftar";
import { susunIsi, type BukuTerbaca } from "../../../src/domain/lembar/isi-buku";
import type { BarisIKU } from "../../../src/domain/lembar/lembar-iku";
import { bukuDari } from "../lembar/buku-dari";

const setelan = (opsi: Partial<PilihanLampiran> = {}): PilihanLampiran => ({
  ...LAMPIRAN_I.pilihan(PENGATURAN_BAWAAN),
  tanggal: "31 Januari 2022",
  ...opsi,
});

interface Keadaan {
  readonly ubah?: Partial<BukuTerbaca>;
  /** Where the report stands already, and how high the rows above it are. */
  readonly area?: string;
  readonly tinggiAtas?: number;
}

function buat(isi: IsiStruktur, opsi?: Partial<PilihanLampiran>, keadaan: Keadaan = {}) {
  const { ubah, area, tinggiAtas = 0 } = keadaan;
  const lama = area === undefined ? undefined : { judul: "Lampiran I", area, nilai: [], tinggiAtas };
  const buku = { ...bukuDari(isi), ...ubah };
  const terbaca = susunIsi(buku);
  const pilihan = setelan(opsi);
  const rencana = rencanaLaporan(buku, { laporan: LAMPIRAN_I, isi: terbaca, pilihan, lama });
  return { ...rencana, pesan: LAMPIRAN_I.periksa(terbaca, pilihan) };
}

const isiLampiran = (hasil: ReturnType<typeof buat>): unknown[][] =>
  hasil.rencana.blok[0]!.isi.map((baris) => [...baris]);
const semuaTeks = (hasil: ReturnType<typeof buat>): string[] =>
  isiLampiran(hasil)
    .flat()
    .filter((isi) => isi !== "" && isi !== null)
    .map((isi) => String(isi).replace(/^'/, ""));
const baris = (hasil: ReturnType<typeof buat>, awal: string): unknown[] | undefined =>
  isiLampiran(hasil).find((satu) => satu.some((isi) => String(isi).startsWith(awal)));

describe("Lampiran I with the IKU", () => {
  const hasil = buat(ISI_CONTOH);

  it("has the report's title block, organisation, functions, and numbering row", () => {
    const isi = semuaTeks(hasil);
    for (const satu of [
      "INDIKATOR KINERJA UTAMA (IKU)",
      "DINAS TENAGA KERJA DAN PERINDUSTRIAN PERDAGANGAN",
      "KOTA BINJAI",
      `: ${ISI_CONTOH.profil.instansi}`,
      "(1)",
      "(6)",
      "TINGKAT REALISASI (%)",
    ])
      assert.ok(isi.includes(satu), satu);
    assert.ok(isi.some((satu) => satu.startsWith("e. Pelaksanaan fungsi lain")));
    const { tinggi } = hasil.rencana;
    const caption = isiLampiran(hasil).findIndex((satu) => satu.includes("Indikator Kinerja Utama:")) + 1;
    const poin = tinggi.find(({ baris: rentang }) => {
      const [awal = 0, akhir = awal] = rentang.split(":").map(Number);
      return awal <= caption && caption <= akhir;
    })?.poin;
    assert.ok((poin ?? 99) < 20, `one line: ${poin} points`);
  });

  it("prints the report's figures, 28,79 where it truncated, and - with 0 % where it printed -", () => {
    const rasio = baris(hasil, "Jumlah Tenaga Kerja yang ditempatkan")!;
    assert.deepEqual(rasio.slice(4), [330, 95, 95 / 330]);
    assert.deepEqual(baris(hasil, "Jumlah Pencari Kerja yang dilatih")!.slice(4), [32, "-", 0]);
  });

  it("never lets a number wrap: LibreOffice then forgets its indent beside another number", () => {
    const { gaya, blok } = hasil.rencana;
    const utuh = gaya.filter((satu) => satu.gaya.bungkus === false).map(({ area }) => bacaArea(area)!);
    const angka = blok[0]!.isi.flatMap((sel, baris) =>
      sel.flatMap((isi, kolom) => (typeof isi === "number" ? [{ baris, kolom }] : [])),
    );
    assert.ok(angka.length > 0);
    for (const { baris: y, kolom: x } of angka)
      assert.ok(
        utuh.some((petak) => petak.atas <= y && y <= petak.bawah && petak.kiri <= x && x <= petak.kanan),
      );
  });

  it("writes numbers as Indonesian text where Excel's own separators are not", () => {
    const inggris = buat(ISI_CONTOH, {}, { ubah: { komaDesimal: false } });
    assert.deepEqual(baris(inggris, "Jumlah Pencari Kerja yang terdaftar")!.slice(4), [
      "'1.150",
      "'189",
      "'16,43 %",
    ]);
  });

  it("signs with place and date, Plt. and office in capitals, name, pangkat, NIP in groups", () => {
    const isi = semuaTeks(hasil);
    assert.ok(isi.includes("Binjai, 31 Januari 2022"));
    assert.ok(isi.some((satu) => satu.startsWith("Plt. KEPALA DINAS TENAGA KERJA")));
    assert.ok(isi.includes("NIP. 19700101 199503 1 001"));
  });

  it("colours by the criterion, and can show its name", () => {
    const warna = (opsi: Partial<PilihanLampiran>): string[] =>
      buat(ISI_CONTOH, opsi)
        .rencana.gaya.filter(({ area }) => area.startsWith("G"))
        .flatMap(({ gaya }) => gaya.isian ?? []);
    assert.ok(warna({}).includes("#C62828") && warna({}).includes("#1E7B34"));
    assert.ok(!warna({ warna: false }).includes("#C62828"));
    assert.deepEqual(baris(buat(ISI_CONTOH, { kriteria: true }), "Jumlah UTTP")!.at(-1), "Sangat Baik");
  });

  it("repeats header and numbering rows, fits the paper, and says nothing where nothing is missing", () => {
    assert.match(hasil.rencana.cetak.barisJudul!, /^\$(\d+):\$\d+$/);
    const lebar = hasil.rencana.lebar.reduce((n, { poin }) => n + poin, 0);
    assert.ok(lebar <= 595 - 51 - 40);
    assert.deepEqual(hasil.pesan, []);
  });

  it("names empty and broken cells, and makes what can be made", () => {
    const iku: BarisIKU[] = ISI_CONTOH.iku.map((satu, i) =>
      i === 1 ? { ...satu, target: null } : i === 2 ? { ...satu, realisasi: "1229 9" } : satu,
    );
    const rusak = buat({ ...ISI_CONTOH, iku, profil: { ...ISI_CONTOH.profil, nipKepala: "123" } });
    assert.deepEqual(
      rusak.pesan.map(({ kode, sel }) => [kode, sel]),
      [
        ["TARGET_KOSONG", "IKU!E8"],
        ["SPASI_DI_ANGKA", "IKU!F9"],
        ["NIP_SALAH", "Profil!B16"],
      ],
    );
    assert.ok(semuaTeks(rusak).includes("1229 9"));
    assert.equal(baris(rusak, "Jumlah Pencari Kerja yang terdaftar")!.at(-1), "");
  });

  it("tells not measured from zero", () => {
    const iku = ISI_CONTOH.iku.map((satu) => ({ ...satu, realisasi: null }));
    const { pesan, ...rencana } = buat({ ...ISI_CONTOH, iku });
    assert.ok(pesan.every(({ kode, tingkat }) => kode === "REALISASI_KOSONG" && tingkat === "peringatan"));
    assert.equal(baris({ ...rencana, pesan }, "Jumlah UTTP")!.at(-1), "");
  });

  it("never throws, whatever the cells hold", () => {
    const sel = fc.oneof(fc.string(), fc.double(), fc.constantFrom("-", "=A1", "100 %", "#VALUE!", "WTP"));
    fc.assert(
      fc.property(sel, sel, fc.string(), (target, realisasi, nama) => {
        const iku = [{ ...ISI_CONTOH.iku[0]!, target, realisasi, indikator: nama }];
        const { rencana } = buat({ ...ISI_CONTOH, iku });
        const { area, isi } = rencana.blok[0]!;
        assert.deepEqual({ baris: isi.length, kolom: isi[0]!.length }, ukuranArea(area));
      }),
      { numRuns: 60 },
    );
  });
});

describe("Lampiran I with the PK", () => {
  const hasil = buat(ISI_CONTOH, { isi: "pk" });

  it("has sasaran, indicators with their targets as printed, programs and their total", () => {
    const isi = semuaTeks(hasil);
    assert.ok(isi.includes("PERJANJIAN KINERJA TAHUN 2021"));
    assert.ok(isi.includes("3 Dokumen (Renja,RKPD,RKA)"));
    assert.ok(baris(hasil, "JUMLAH")!.includes(10_892_190_920));
  });

  it("merges a sasaran over its indicators", () => {
    assert.ok(hasil.rencana.gabung.some(({ area }) => /^B(\d+):C(?!\1$)\d+$/.test(area)));
  });

  it("begins with the statement, and keeps the programs and both signatures together on a page", () => {
    const isi = isiLampiran(hasil);
    const [judul = 0, program = 0] = ["'PERJANJIAN KINERJA TAHUN 2021", "PROGRAM"].map((teks) =>
      isi.findIndex((satu) => satu.includes(teks)),
    );
    assert.deepEqual(hasil.rencana.cetak.jeda, [`A${judul + 1}`, `A${program}`]);
    assert.equal(hasil.rencana.cetak.barisJudul, "$1:$1");
    const tanpa = buat(ISI_CONTOH, { isi: "pk", pernyataan: false });
    assert.deepEqual(
      [tanpa.rencana.cetak.jeda?.length, semuaTeks(tanpa)[1]],
      [1, "PERJANJIAN KINERJA TAHUN 2021"],
    );
  });

  it("writes the header of the table again wherever a page begins inside it", () => {
    const { rencana } = buat({ ...ISI_CONTOH, pk: [...ISI_CONTOH.pk, ...ISI_CONTOH.pk] }, { isi: "pk" });
    const isi = rencana.blok[0]!.isi;
    const awal = rencana.cetak.jeda!.map((sel) => isi[Number(sel.slice(1)) - 1]!);
    const kepala = awal.filter((satu) => satu.includes("SASARAN STRATEGIS"));
    assert.ok(kepala.length >= 1, JSON.stringify(awal));
  });

  it("is signed by both parties", () => {
    const isi = semuaTeks(hasil);
    for (const satu of ["Pihak Kedua,", "Pihak Pertama,", "WALI KOTA BINJAI", "Nama Wali Kota"])
      assert.ok(isi.includes(satu), satu);
  });

  it("takes the change where it is asked for and filled in, and says so for the others", () => {
    const program = ISI_CONTOH.program.map((satu, i) =>
      i === 0 ? { ...satu, anggaranPerubahan: 5_000_000 } : { ...satu, anggaranPerubahan: null },
    );
    const isi = { ...ISI_CONTOH, program };
    assert.ok(baris(buat(isi, { isi: "pk" }), "Penunjang Urusan")!.includes(7_417_586_120));
    const perubahan = buat(isi, { isi: "pk", versi: "perubahan" });
    assert.ok(semuaTeks(perubahan).includes("PERUBAHAN PERJANJIAN KINERJA TAHUN 2021"));
    assert.ok(baris(perubahan, "Penunjang Urusan")!.includes(5_000_000));
    assert.equal(perubahan.pesan.filter(({ kode }) => kode === "ANGGARAN_PERUBAHAN_KOSONG").length, 9);
  });
});

describe("where Lampiran I goes", () => {
  const lampiran = { judul: "Lampiran I", id: "l1" };
  const milikKami: BukuTerbaca["nama"] = [{ nama: "LKJIP_Lembar_LampiranI", rumus: "='Lampiran I'!$A$1" }];
  const dengan = (area: string) => {
    const dasar = bukuDari(ISI_CONTOH);
    const ubah = { lembar: [...dasar.lembar, lampiran], nama: [...dasar.nama, ...milikKami] };
    return { ubah, area };
  };

  it("takes another title where the user has a sheet of that name", () => {
    const buku = bukuDari(ISI_CONTOH);
    const hasil = buat(ISI_CONTOH, {}, { ubah: { lembar: [...buku.lembar, lampiran] } });
    assert.deepEqual([hasil.judul, hasil.baru, hasil.bentrok], ["Lampiran I (LKjIP)", true, true]);
  });

  it("goes to its own sheet again and makes room for what has grown", () => {
    const hasil = buat(ISI_CONTOH, { kriteria: true }, dengan("A1:G20"));
    assert.equal(hasil.baru, false);
    const { baris: banyak } = ukuranArea(hasil.area);
    assert.deepEqual(hasil.sisipan, [
      { area: `A21:G${banyak}`, arah: "Down" },
      { area: `H1:H${banyak}`, arah: "Right" },
    ]);
  });

  it("needs no room where nothing has grown", () => {
    const { area } = buat(ISI_CONTOH);
    const hasil = buat(ISI_CONTOH, {}, dengan(area));
    assert.deepEqual(hasil.sisipan, []);
    assert.equal(hasil.areaLama, area);
  });

  it("stays where the user's own rows and columns have pushed it, and prints the rows above with it", () => {
    const awal = buat(ISI_CONTOH).rencana;
    const { rencana, area, sisipan } = buat(ISI_CONTOH, {}, { ...dengan("C4:I49"), tinggiAtas: 45 });
    assert.match(area, /^C4:I\d+$/);
    assert.deepEqual([rencana.blok[0]!.isi, sisipan], [awal.blok[0]!.isi, []]);
    assert.equal(rencana.cetak.area, area.replace("C4", "C1"));
    assert.equal(rencana.lebar[0]!.kolom, "C");
    const [dulu, kini] = [awal, rencana].map(({ cetak }) => Number(/\d+/.exec(cetak.barisJudul ?? "")?.[0]));
    assert.equal(kini, dulu! + 3);
  });

  it("keeps the signature on one page below a high letterhead", () => {
    const cetak = (tinggiAtas: number) => {
      const { jeda = [], skala } = buat(ISI_CONTOH, {}, { ...dengan("A4:G49"), tinggiAtas }).rencana.cetak;
      return [jeda.length, skala];
    };
    const [, penuh = 0] = cetak(0);
    assert.deepEqual(cetak(0), [0, penuh]);
    // A little smaller rather than a page for the signature; one that would take more begins it.
    assert.deepEqual(cetak(90), [0, Math.floor(penuh * 0.95)]);
    assert.deepEqual(cetak(250), [1, penuh]);
  });
});
