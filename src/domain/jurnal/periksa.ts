import { bacaArea, type Petak } from "../lembar/area";
import { cetakTerbaca } from "../lembar/cetak-laporan";
import { bertandaReviu } from "../lembar/tanda-reviu";
import { bertanda } from "../tabel/kolom-kami";
import { PERINTAH_JURNAL, type Run } from "./jurnal";
import { SEL_RUPA, SISI_SEL } from "./rupa-sel";

/*
 * A journal comes with the workbook, and a workbook may come from anybody: nothing of it is used before it was looked
 * at here. Only names with our prefix, only rules with our mark, only settings of ours, only cells that exist.
 */

const BARIS_EXCEL = 1_048_576;
const KOLOM_EXCEL = 16_384;
/** Letters of a formula, or of a text, in one cell. */
const HURUF_SEL = 32_767;
/** Cells of one block that a run may cover. */
export const SEL_BLOK = 2_000_000;
const LANGKAH = 5_000;

type Objek = Readonly<Record<string, unknown>>;
type Uji = (isi: unknown) => boolean;

const objek = (isi: unknown): isi is Objek => typeof isi === "object" && isi !== null && !Array.isArray(isi);
const teks =
  (paling: number): Uji =>
  (isi) =>
    typeof isi === "string" && isi.length <= paling;
const atau =
  (...uji: readonly Uji[]): Uji =>
  (isi) =>
    uji.some((satu) => satu(isi));
const tiada: Uji = (isi) => isi === undefined;
const daftar =
  (uji: Uji, paling: number): Uji =>
  (isi) =>
    Array.isArray(isi) && isi.length <= paling && isi.every(uji);
const bentuk =
  (uji: Readonly<Record<string, Uji>>): Uji =>
  (isi) =>
    objek(isi) && Object.entries(uji).every(([kunci, satu]) => satu(isi[kunci]));
const salahSatu =
  (...nilai: readonly unknown[]): Uji =>
  (isi) =>
    nilai.includes(isi);

/** A block of cells that exists on a sheet; undefined for anything else. */
function petakSah(area: unknown): Petak | undefined {
  const petak = typeof area === "string" && area.length < 32 ? bacaArea(area) : undefined;
  if (!petak || petak.atas < 0 || petak.kiri < 0) return undefined;
  if (petak.bawah >= BARIS_EXCEL || petak.kanan >= KOLOM_EXCEL) return undefined;
  return petak.atas <= petak.bawah && petak.kiri <= petak.kanan ? petak : undefined;
}

const area: Uji = (isi) => petakSah(isi) !== undefined;
const nama: Uji = (isi) => typeof isi === "string" && /^LKJIP_\w{1,80}$/.test(isi);
const kunci: Uji = (isi) =>
  typeof isi === "string" && /^LKJIP\.[a-z][\w.-]{0,60}$/i.test(isi) && !/^LKJIP\.jurnal/i.test(isi);
const indeks: Uji = (isi) => Number.isInteger(isi) && (isi as number) >= 0 && (isi as number) < LANGKAH;
const isiSel: Uji = (isi) => teks(HURUF_SEL)(isi) || typeof isi === "boolean" || Number.isFinite(isi);
const warna: Uji = (isi) => typeof isi === "string" && /^(#[0-9a-f]{6})?$/i.test(isi);

const ulangan =
  (uji: Uji): Uji =>
  (isi) =>
    Array.isArray(isi) &&
    isi.length === 2 &&
    uji(isi[0]) &&
    Number.isInteger(isi[1]) &&
    isi[1] >= 1 &&
    isi[1] <= BARIS_EXCEL;

const jumlah = (padat: readonly (readonly [unknown, number])[]): number =>
  padat.reduce((n, [, banyak]) => n + banyak, 0);

const padat: Uji = (isi) =>
  daftar(ulangan(isiSel), BARIS_EXCEL)(isi) && jumlah(isi as [unknown, number][]) <= BARIS_EXCEL;

const aturan: Uji = (isi) =>
  bentuk({ area, rumus: teks(8_192), isian: warna, huruf: warna })(isi) &&
  [bertanda, bertandaReviu].some((kami) => kami((isi as Objek)["rumus"]));

const rupa = bentuk({
  kepala: atau(
    tiada,
    bentuk({
      tebal: salahSatu(true, false, null),
      bungkus: salahSatu(true, false, null),
      datar: salahSatu(
        "General",
        "Left",
        "Center",
        "Right",
        "Fill",
        "Justify",
        "CenterAcrossSelection",
        "Distributed",
        null,
      ),
      tegak: salahSatu("Top", "Center", "Bottom", "Justify", "Distributed", null),
    }),
  ),
  format: (isi) =>
    daftar(ulangan(teks(255)), BARIS_EXCEL)(isi) && jumlah(isi as [unknown, number][]) <= BARIS_EXCEL,
  tanpaGaris: daftar(
    salahSatu("EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"),
    6,
  ),
  lebarBiasa: salahSatu(true, false),
});

const angkaAntara =
  (bawah: number, atas: number): Uji =>
  (isi) =>
    typeof isi === "number" && isi >= bawah && isi <= atas;

/** Only these fields, each as it should be. */
const hanya =
  (uji: Readonly<Record<string, Uji>>): Uji =>
  (isi) =>
    objek(isi) &&
    Object.entries(isi).every(([kunci, satu]) => Object.hasOwn(uji, kunci) && uji[kunci]?.(satu));

const kata: Uji = (isi) => typeof isi === "string" && /^[A-Za-z]{1,40}$/.test(isi);
const benarSalah = salahSatu(true, false);
const garis = hanya({ style: kata, weight: kata, color: warna });
const gayaSel = hanya({
  fill: hanya({ color: warna }),
  font: hanya({
    name: teks(64),
    size: angkaAntara(1, 409),
    bold: benarSalah,
    italic: benarSalah,
    underline: kata,
    color: warna,
  }),
  borders: hanya(Object.fromEntries(SISI_SEL.map((sisi) => [sisi, garis]))),
  horizontalAlignment: kata,
  verticalAlignment: kata,
  wrapText: benarSalah,
  shrinkToFit: benarSalah,
  indentLevel: angkaAntara(0, 250),
});

/** As many looks, formats, heights and widths as there are cells, rows and columns. */
function rupaCocok(isi: Objek): boolean {
  const [tinggi, lebar] = [isi["tinggi"] as number, isi["lebar"] as number];
  const banyak = (kunci: string): number => jumlah(isi[kunci] as [unknown, number][]);
  return (
    banyak("sel") === tinggi * lebar &&
    banyak("format") === tinggi * lebar &&
    banyak("tinggiBaris") === tinggi &&
    banyak("lebarKolom") === lebar
  );
}

const bilangan =
  (paling: number): Uji =>
  (isi) =>
    Number.isInteger(isi) && angkaAntara(0, paling)(isi);
const rupaSel: Uji = (isi) =>
  bentuk({
    baris: bilangan(BARIS_EXCEL),
    kolom: bilangan(KOLOM_EXCEL),
    tinggi: bilangan(SEL_RUPA),
    lebar: bilangan(SEL_RUPA),
    gaya: daftar(gayaSel, SEL_RUPA),
    sel: daftar(ulangan(bilangan(SEL_RUPA)), SEL_RUPA),
    format: daftar(ulangan(teks(255)), SEL_RUPA),
    tinggiBaris: daftar(ulangan(angkaAntara(0, 409.5)), SEL_RUPA),
    lebarKolom: daftar(ulangan(angkaAntara(0, 2_000)), SEL_RUPA),
  })(isi) && rupaCocok(isi as Objek);

const namaTabel: Uji = (isi) => typeof isi === "string" && /^\w{1,80}$/.test(isi);
const sidikBaris = teks(20);
const selBaris: Uji = (isi) =>
  Array.isArray(isi) &&
  indeks(isi[0]) &&
  isiSel(isi[1]) &&
  isiSel(isi[2]) &&
  (isi.length === 3 || (isi.length === 4 && teks(255)(isi[3])));

/** One entry a column, and each as high as the block. */
function selCocok(isi: Objek): boolean {
  const petak = petakSah(isi["area"]);
  if (!petak) return false;
  const [tinggi, lebar] = [petak.bawah - petak.atas + 1, petak.kanan - petak.kiri + 1];
  const cocok = (kolom: unknown): boolean =>
    Array.isArray(kolom) &&
    kolom.length === lebar &&
    kolom.every((satu: [unknown, number][]) => jumlah(satu) === tinggi);
  return (
    tinggi * lebar <= SEL_BLOK && cocok(isi["lama"]) && (isi["baru"] === undefined || cocok(isi["baru"]))
  );
}

/** One entry a row everywhere, and one a column in each. */
function bawahCocok({ baris, judul, isi, format }: Objek): boolean {
  const [tinggi, lebar] = [(baris as unknown[]).length, (judul as unknown[]).length];
  return [isi, format].every(
    (blok) =>
      (blok as unknown[][]).length === tinggi && (blok as unknown[][]).every((satu) => satu.length === lebar),
  );
}

const LANGKAH_SAH: Readonly<Record<string, Uji>> = {
  sel: (isi) =>
    bentuk({
      lembar: indeks,
      nama: atau(tiada, nama),
      area,
      lama: daftar(padat, KOLOM_EXCEL),
      baru: atau(tiada, daftar(padat, KOLOM_EXCEL)),
      judul: atau(tiada, daftar(teks(255), 16)),
      rupa: atau(tiada, rupa),
      rupaSel: atau(tiada, rupaSel),
      cetak: atau(tiada, cetakTerbaca),
      gabung: atau(tiada, daftar(area, LANGKAH)),
    })(isi) && selCocok(isi as Objek),
  aturan: bentuk({
    lembar: indeks,
    nama: atau(tiada, nama),
    area,
    aturan: daftar(aturan, LANGKAH),
    milik: salahSatu(undefined, "reviu"),
  }),
  lembar: bentuk({
    lembar: indeks,
    nama: daftar(nama, 200),
    sidik: atau(tiada, teks(40)),
    rencana: atau(tiada, teks(130_000)),
  }),
  sisip: bentuk({ lembar: indeks, nama, arah: salahSatu("Down", "Right") }),
  nama: bentuk({ nama, rumus: atau(salahSatu(null), teks(500)) }),
  tabel: bentuk({ nama: namaTabel }),
  setelan: bentuk({ kunci }),
  baris: bentuk({
    lembar: indeks,
    tabel: namaTabel,
    kolom: daftar(teks(255), 100),
    baris: daftar(sidikBaris, BARIS_EXCEL),
    tumbuh: (isi) => Number.isInteger(isi) && (isi as number) >= 0 && (isi as number) <= BARIS_EXCEL,
    judul: daftar(teks(255), 100),
    ubah: daftar(bentuk({ baris: sidikBaris, isi: daftar(selBaris, 100) }), BARIS_EXCEL),
  }),
  bawah: (isi) =>
    bentuk({
      lembar: indeks,
      tabel: namaTabel,
      tinggi: (satu) => Number.isInteger(satu) && (satu as number) >= 0 && (satu as number) <= BARIS_EXCEL,
      judul: daftar(teks(255), 100),
      kolom: daftar(teks(255), 100),
      baris: daftar(sidikBaris, BARIS_EXCEL),
      isi: daftar(daftar(isiSel, 100), BARIS_EXCEL),
      format: daftar(daftar(teks(255), 100), BARIS_EXCEL),
    })(isi) && bawahCocok(isi as Objek),
  kolom: bentuk({ lembar: indeks, tabel: namaTabel, judul: teks(255) }),
  cetak: bentuk({ lembar: indeks, kertas: (isi) => typeof isi === "string" && /^\w{1,40}$/.test(isi) }),
};

const langkah: Uji = (isi) => {
  const jenis = objek(isi) ? isi["jenis"] : undefined;
  return typeof jenis === "string" && Object.hasOwn(LANGKAH_SAH, jenis) && LANGKAH_SAH[jenis]?.(isi) === true;
};

const tempatLembar = bentuk({ judul: teks(31), id: teks(80), nama: atau(tiada, nama) });

const nomor: Uji = (isi) => Number.isSafeInteger(isi) && (isi as number) >= 0;

const runSah = bentuk({
  nomor,
  perintah: salahSatu(...PERINTAH_JURNAL),
  waktu: (isi) => typeof isi === "string" && /^\d{4}-\d{2}-\d{2}T[\d:.]{5,12}Z$/.test(isi),
  lembar: daftar(tempatLembar, LANGKAH),
  langkah: daftar(langkah, LANGKAH),
  depan: atau(tiada, tempatLembar),
  penuh: salahSatu(undefined, true),
  lanjutan: atau(tiada, nomor),
  sisa: salahSatu(undefined, true),
});

/** A run as a workbook holds it; undefined where anything of it is not as we write it. */
export function periksaRun(isi: unknown): Run | undefined {
  if (!runSah(isi)) return undefined;
  const run = isi as Run;
  const ada = run.langkah.every((satu) => !("lembar" in satu) || satu.lembar < run.lembar.length);
  return ada ? run : undefined;
}
