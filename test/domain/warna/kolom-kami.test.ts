import assert from "node:assert/strict";
import { bacaLembar, indeksKolom } from "../../../src/domain/tabel";
import type { LembarMentah } from "../../../src/domain/tabel";
import { cariKolomKami } from "../../../src/domain/tabel/kolom-kami";
import type { KolomBaru, PetaTabel } from "../../../src/domain/warna/rencana";
import { petaDenganPilihan } from "../../../src/domain/warna/susun-peta";
import { bacaKumpulan, KUMPULAN_UJI } from "../tabel/lembar-kisi";
import { petaDari } from "./alat";

/** What the cells of the two columns show. */
const TAMPIL = { Capaian: 0.95, Kriteria: "Sangat Baik" } as const;

interface Sel {
  readonly baris: number;
  readonly kolom: number;
  readonly rumus: string;
  readonly nilai: string | number;
}

function selKolom({ judul, kolom, barisKepala, barisAwal, rumus }: KolomBaru): Sel[] {
  const k = indeksKolom(kolom);
  const kepala =
    barisKepala === undefined ? [] : [{ baris: barisKepala - 1, kolom: k, rumus: "", nilai: judul }];
  const isi = rumus.flatMap((satu, i) =>
    satu === "" ? [] : [{ baris: barisAwal - 1 + i, kolom: k, rumus: satu, nilai: TAMPIL[judul] }],
  );
  return [...kepala, ...isi];
}

/** The sheet after these cells were written; it is as wide as Excel would say then. */
function ditulis(lembar: LembarMentah, sel: readonly Sel[]): LembarMentah {
  const lebar = Math.max(...sel.map(({ kolom }) => kolom + 1), ...lembar.nilai.map((satu) => satu.length));
  const lapis = <T>(isi: readonly (readonly T[])[], kosong: T, baru: (satu: Sel) => T): T[][] => {
    const hasil = lembar.nilai.map((_, b) => Array.from({ length: lebar }, (__, k) => isi[b]?.[k] ?? kosong));
    for (const satu of sel) hasil[satu.baris - lembar.baris0]![satu.kolom - lembar.kolom0] = baru(satu);
    return hasil;
  };
  return {
    ...lembar,
    nilai: lapis(lembar.nilai, null, ({ nilai }) => nilai),
    teks: lapis(lembar.teks, "", ({ nilai }) => String(nilai)),
    rumus: lapis(lembar.rumus ?? [], "", ({ rumus }) => rumus),
    format: lapis(lembar.format ?? [], "General", ({ nilai }) =>
      nilai === TAMPIL.Capaian ? "0.00%" : "General",
    ),
  };
}

/** The sheet with the columns that *Warnai* would add beside its tables; undefined where it adds none. */
function denganKolomKami(mentah: LembarMentah): LembarMentah | undefined {
  const peta = petaDari({ id: "s", terproteksi: false, kami: false, tabelExcel: [], mentah });
  const tabel: readonly PetaTabel[] = peta.lembar[0]?.tabel ?? [];
  const tambah = tabel.flatMap(({ kunci }) => {
    const satu = petaDenganPilihan(peta, kunci, { cara: "tambah" }).lembar[0]?.tabel;
    const rencana = satu?.find((t) => t.kunci === kunci)?.rencana;
    return rencana?.jenis === "tambah" ? [rencana.kolomBaru.flatMap(selKolom)] : [];
  });
  // Two tables beside each other might both take the same place; a person adds one after the other.
  const [pertama] = tambah;
  return pertama && ditulis(mentah, pertama);
}

describe("columns that an earlier run added", () => {
  const semua = KUMPULAN_UJI.flatMap(bacaKumpulan).flatMap(({ id, lembar }) => {
    const sesudah = denganKolomKami(lembar);
    return sesudah ? [{ id, lembar, sesudah }] : [];
  });

  it("are no part of any table: a sheet with them is read as the sheet without them", () => {
    assert.ok(semua.length > 100, String(semua.length));
    for (const { id, lembar, sesudah } of semua) {
      assert.equal(cariKolomKami(sesudah).length, 1, id);
      assert.deepEqual(bacaLembar(sesudah), bacaLembar(lembar), id);
    }
  });

  it("are not those of the office: titles without formulas of ours, and formulas of ours in its own columns", () => {
    const [satu] = semua;
    assert.ok(satu);
    const rumus = (ganti: (isi: string) => string): LembarMentah => ({
      ...satu.sesudah,
      rumus: (satu.sesudah.rumus ?? []).map((baris) => baris.map(ganti)),
    });
    assert.deepEqual(cariKolomKami(rumus(() => "")), []);
    assert.deepEqual(cariKolomKami(rumus((isi) => isi.replace('N("LKJIP")', 'N("LKJIP.ISIAN")'))), []);
  });
});
