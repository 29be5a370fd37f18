import assert from "node:assert/strict";
import { LAPORAN } from "../../../src/domain/laporan/daftar";
import { geserRencana } from "../../../src/domain/laporan/kit/geser";
import { isianLaporan, jejakKunci } from "../../../src/domain/laporan/kit/isian";
import { PROFIL_KOSONG } from "../../../src/domain/profil/profil";
import { bacaan, barisTampak, ISI_BENAR, tabelDari } from "./alat";

/** The forms of Bab I with these figures typed in: form, row, column → what stands there. */
function susun(ketikan: Readonly<Record<string, string | number>>) {
  const isian = isianLaporan(
    new Map(Object.entries(ketikan).map(([kunci, isi]) => [jejakKunci(`bab 1\n${kunci}`), { isi }])),
  );
  const bahan = {
    judul: "Data Pendukung",
    isi: bacaan(ISI_BENAR),
    profil: PROFIL_KOSONG,
    kertas: "A4" as const,
    lembar: new Map<string, string>(),
  };
  return LAPORAN["data-pendukung"].susun({ ...bahan, tinggiAtas: 0, isian }, {});
}

const tabel = (ketikan: Readonly<Record<string, string | number>>, ke: number) =>
  tabelDari(susun(ketikan).naskah!)[ke]!;

describe("the forms of Bab I", () => {
  it("sum rows and columns of what is typed, and show nothing where nothing is", () => {
    const pegawai = {
      "jabatan\n0\n0": 1,
      "jabatan\n1\n0": 2,
      "jabatan\n1\n1": 3,
      "jabatan\n4\n1": "belum",
    };
    const baris = barisTampak(tabel(pegawai, 0));
    assert.deepEqual(baris[1]!.slice(1), ["Administrator (Eselon III)", "2", "3", "5"]);
    assert.deepEqual(baris[4]!.slice(2), ["", "belum", ""]);
    assert.deepEqual(baris.at(-1), ["JUMLAH", "3", "3", "6"]);
    assert.deepEqual(barisTampak(tabel({}, 2)).at(-1), ["JUMLAH", "", "", ""]);
  });

  it("do not add up what is counted in different units: sarana have a sum a row and no total", () => {
    const baris = barisTampak(tabel({ "sarana\n0\n0": 2, "sarana\n1\n1": 3 }, 3));
    assert.deepEqual(baris[0]!.slice(1), ["Tanah (bidang)", "2", "", "", "2"]);
    assert.ok(baris.every(([nama]) => nama !== "JUMLAH"));
  });

  it("follow on the sheet by formulas, also where the report was pushed down and to the right", () => {
    const { rencana } = susun({});
    const [satu, ...jumlah] = rencana.blok;
    assert.ok(satu!.isi.flat().every((isi) => typeof isi !== "string" || !isi.startsWith("=")));
    assert.ok(jumlah.length > 40);
    const geser = geserRencana(rencana, { baris: 2, kolom: 1 }).blok.slice(1);
    jumlah.forEach((blok, i) => {
      const [rumus, bergeser] = [String(blok.isi[0]![0]), String(geser[i]!.isi[0]![0])];
      const sel = (teks: string): number[] =>
        [...teks.matchAll(/([A-Z])(\d+)/g)].flatMap(([, huruf = "", nomor]) => [
          huruf.charCodeAt(0),
          Number(nomor),
        ]);
      assert.match(rumus, /^=IF\(COUNT\(([A-Z]+\d+(?::[A-Z]+\d+)?)\)=0,"",SUM\(\1\)\)$/);
      assert.deepEqual(
        sel(bergeser),
        sel(rumus).map((angka, k) => angka + (k % 2 === 0 ? 1 : 2)),
      );
    });
  });

  it("keep a total that somebody typed, and only that one", () => {
    const ketikan = { "jabatan\n0\n0": 1, "jabatan\n0\n1": 1, "jabatan\n0\n2": 9, "jabatan\njumlah\n0": 1 };
    const [pertama, ...lain] = tabel(ketikan, 0).baris;
    assert.deepEqual([pertama!.sel.at(-1)!.isi, pertama!.sel.at(-1)!.jumlah], [9, undefined]);
    assert.deepEqual(lain.at(-1)!.sel[1]!.jumlah, { atas: lain.length });
  });

  it("have a chart each once there are figures, numbered as they come", () => {
    const grafik = (ketikan: Readonly<Record<string, string | number>>) =>
      tabelDari(susun(ketikan).naskah!).flatMap((satu) => (satu.grafik ? [satu.grafik.nomor.urut] : []));
    assert.deepEqual(grafik({}), []);
    assert.deepEqual(grafik({ "pendidikan\n2\n0": 4, "golongan\n3\n1": 2 }), [1, 2]);
  });
});
