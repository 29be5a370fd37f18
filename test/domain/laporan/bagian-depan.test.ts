import assert from "node:assert/strict";
import { LAPORAN } from "../../../src/domain/laporan/daftar";
import { daftarIsi } from "../../../src/domain/laporan/bentuk/daftar-isi";
import { susunBuku } from "../../../src/domain/laporan/buku/susun-buku";
import type { TulisanDepan } from "../../../src/domain/laporan/kit/jenis";
import { isianLaporan, jejakKunci } from "../../../src/domain/laporan/kit/isian";
import { KERANGKA } from "../../../src/domain/laporan/buku/kerangka";
import { PROFIL_KOSONG } from "../../../src/domain/profil/profil";
import { bacaan, buat, ISI_BENAR } from "./alat";

const LEMBAR = new Map([
  ["bagian-depan", "Bagian Depan"],
  ["pengukuran-kinerja", "Tabel Pengukuran"],
  ["pengukuran-sasaran", "Pengukuran per Sasaran"],
  ["analisis", "Analisis Capaian"],
  ["lampiran-i", "Lampiran I"],
  ["evaluasi-mandiri", "Evaluasi Mandiri"],
]);

/** The front pages with a foreword of these paragraphs. */
function susun(pengantar: readonly string[]) {
  const isi = bacaan(ISI_BENAR);
  const tersimpan = pengantar.map(
    (teks, i) => [jejakKunci(`pengantar\nalinea ${i + 1}`), { isi: teks }] as const,
  );
  const bahan = {
    judul: "Bagian Depan",
    isi,
    profil: isi.profil!.nilai,
    kertas: "A4" as const,
    tinggiAtas: 0,
  };
  return LAPORAN["bagian-depan"].susun(
    { ...bahan, lembar: LEMBAR, isian: isianLaporan(new Map(tersimpan)) },
    {},
  );
}

describe("the front pages of the workbook", () => {
  it("are a cover, a foreword, the contents and a summary, each on a page", () => {
    const { rencana } = buat("bagian-depan", ISI_BENAR).rencana;
    const teks = rencana.blok[0]!.isi.map((baris) => String(baris[0]));
    const halaman = [1, ...(rencana.cetak.jeda ?? []).map((sel) => Number(sel.slice(1)))];
    assert.ok(teks.slice(0, halaman[1]).includes("LAPORAN KINERJA INSTANSI PEMERINTAH (LKjIP)"));
    const awal = halaman.slice(1).map((baris) => teks[baris - 1]);
    assert.deepEqual(rencana.cetak.kaki, { kiri: "", kanan: "" });
    assert.deepEqual(awal, ["KATA PENGANTAR", "DAFTAR ISI", "IKHTISAR EKSEKUTIF"]);
    assert.ok(teks.some((satu) => satu.includes("42,66 %") && satu.includes("47,58 %")));
  });

  it("have a cover that shows what is missing", () => {
    const { rencana } = buat("bagian-depan", { ...ISI_BENAR, profil: PROFIL_KOSONG }).rencana;
    const teks = rencana.blok[0]!.isi.map((baris) => String(baris[0])).filter((satu) => satu !== "");
    assert.deepEqual(teks.slice(0, 3), [
      "LAPORAN KINERJA INSTANSI PEMERINTAH (LKjIP)",
      "TAHUN ……………",
      "'(nama instansi)",
    ]);
  });

  it("list the reports that are there, with the numbers of their tables and their sheets as they are called", () => {
    const baris = daftarIsi(bacaan(ISI_BENAR), LEMBAR).map(({ teks, tabel, lembar }) => [
      teks,
      tabel,
      lembar,
    ]);
    const berlembar = baris.filter(([, , lembar]) => lembar !== "");
    assert.deepEqual(berlembar, [
      ["Pengukuran Kinerja", "Tabel 3.1–3.2", "Tabel Pengukuran"],
      ["Pengukuran Kinerja per Sasaran", "Tabel 3.3–3.9", "Pengukuran per Sasaran"],
      ["Analisis Capaian Kinerja", "", "Analisis Capaian"],
      ["Lampiran I", "", "Lampiran I"],
    ]);
    for (const { judul } of KERANGKA) assert.ok(baris.some(([teks]) => teks === judul));
    assert.ok(baris.some(([teks]) => teks === "LAMPIRAN"));
  });

  it("number only the table of the quarters that is printed", () => {
    const k = {
      indikator: "Dokumen A",
      satuan: "",
      polaritas: "",
      cara: "jumlah",
      target: [1, 0, 0, 1],
      realisasi: [1, 0, 0, 1],
    };
    const rp = { kegiatan: "Sub A", target: [1, 1, 1, 1], realisasi: [1, 1, 1, 1] };
    const sebut = (triwulan: (typeof k)[], triwulanRp: (typeof rp)[]) => {
      const isi = bacaan({ ...ISI_BENAR, triwulan, triwulanRp });
      const baris = daftarIsi(isi, new Map([["triwulan", "Laporan Triwulan"]]));
      return baris.find(({ lembar }) => lembar !== "")?.tabel;
    };
    assert.match(sebut([k], [])!, /^Tabel 3\.\d+$/);
    assert.match(sebut([], [rp])!, /^Tabel 3\.\d+$/);
    assert.match(sebut([k], [rp])!, /^Tabel 3\.\d+–3\.\d+$/);
  });

  it("keep the foreword that was written, and the document has the same", () => {
    const tulisan = ["Puji syukur.", "Laporan ini disusun menurut peraturan."];
    const { depan, rencana } = susun(tulisan);
    assert.deepEqual(depan?.pengantar, tulisan);
    assert.ok(rencana.blok[0]!.isi.flat().includes(`'${tulisan[1]}`));
    const buku = (ada: TulisanDepan) =>
      susunBuku(bacaan(ISI_BENAR), [{ kunci: "bagian-depan", judul: "Bagian Depan", depan: ada }]);
    const teks = buku(depan!).depan.flatMap((satu) => ("teks" in satu ? [satu.teks] : []));
    assert.deepEqual(teks.slice(0, 3), ["KATA PENGANTAR", ...tulisan]);
    assert.deepEqual(buku(susun([]).depan!).depan[1], { jenis: "tempat", label: "", isi: "" });
    // They are no appendix of the document.
    assert.ok(!JSON.stringify(buku(depan!).isi).includes("Bagian Depan"));
  });

  it("name only reports that there are, in the order in which their sheets stand", () => {
    const kunci = KERANGKA.flatMap(({ sub }) => sub.flatMap(({ laporan = [] }) => laporan));
    const urut = Object.keys(LAPORAN).filter((ada) => kunci.some((satu) => satu.kunci === ada));
    assert.deepEqual(
      kunci.map((satu) => satu.kunci),
      urut,
    );
    for (const satu of kunci) assert.ok(satu.kunci in LAPORAN, satu.kunci);
  });
});
