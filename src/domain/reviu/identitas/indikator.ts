import { bacaAngka } from "../../angka/baca-angka";
import type { Angka } from "../../angka/hasil-baca";
import { normalNama } from "../../tabel/kata/nama-baris";
import { pisahButir, pisahNama } from "../../tabel";
import type { BahanReviu } from "../bahan/bahan";
import { kolomRealisasiLalu } from "../bahan/baris-lalu";
import type { SelReviu } from "../bahan/sel-reviu";
import type { KolomReviu, TabelReviu } from "../bahan/tabel-reviu";
import { berisiUang } from "../hitung/kolom-jumlah";

/** Where an indicator stands: promised, a key indicator, or measured. */
export type MacamIndikator = "janji" | "iku" | "ukur";

/** One figure of an indicator: its cell, what stands there of it, and the number. */
export interface Butir {
  readonly sel: SelReviu;
  readonly teks: string;
  readonly angka: Angka | undefined;
}

/** One indicator at one place of the workbook. */
export interface IndikatorReviu {
  readonly tabel: TabelReviu;
  readonly macam: MacamIndikator;
  readonly nama: string;
  /** Name without case, signs and bullets: what makes two spellings one. */
  readonly kunci: string;
  /** The sasaran that it belongs to, normalised; "" where none stands there. */
  readonly sasaran: string;
  readonly selNama: SelReviu;
  readonly target?: Butir;
  readonly realisasi?: Butir;
  readonly capaian?: Butir;
  readonly satuan?: Butir;
  /** What this workbook says was reached last year. */
  readonly realisasiLalu?: Butir;
  /** A result stands in its row, of the year or of a quarter: an empty row reports nothing. */
  readonly berhasil: boolean;
}

function angkaDari(teks: string): Angka | undefined {
  const bacaan = bacaAngka(teks);
  return bacaan.jenis === "angka" ? bacaan : undefined;
}

/** The bullets of a cell, one for each of the bullets of its neighbour; a lone figure of a cell without bullets. */
function butirSel(sel: SelReviu | undefined, banyak: number): (Butir | undefined)[] {
  if (!sel) return [];
  const bagian = pisahButir(sel.teks);
  const [sendiri = sel.teks] = bagian;
  // "- 176 UTTP" is a bullet, not a negative figure.
  if (banyak === 1 && sendiri === sel.teks)
    return [{ sel, teks: sel.teks, angka: sel.bacaan.jenis === "angka" ? sel.bacaan : undefined }];
  return bagian.length === banyak ? bagian.map((teks) => ({ sel, teks, angka: angkaDari(teks) })) : [];
}

const IKU = /indikator kinerja utama|\bIKU\b/i;
const JANJI = /perjanjian kinerja|\bPK\b/i;
const MENGUKUR = /pengukuran|capaian|realisasi|evaluasi|monitoring|laporan/i;

/** Where results of the year or of its quarters stand. */
const kolomHasil = (tabel: TabelReviu): KolomReviu[] =>
  tabel.kolom.filter(({ peran }) => peran === "realisasi" || peran === "realisasi_tw");

/** A table with a place for results measures; an agreement stays one, though results are noted beside its promises. */
function macamTabel(tabel: TabelReviu): MacamIndikator {
  if (IKU.test(tabel.ukur.kolom("indikator")?.judul ?? "") || IKU.test(tabel.judul)) return "iku";
  const nama = `${tabel.judul} ${tabel.lembar}`;
  if (JANJI.test(nama) && !MENGUKUR.test(nama)) return "janji";
  return kolomHasil(tabel).length > 0 ? "ukur" : "janji";
}

const PERUBAHAN = /\b(?:perubahan|revisi|se[ts]elah|sesudah)\b/i;

/** The target of a row: where the column of changed targets is blank, the first target still holds. */
function selTarget(tabel: TabelReviu, target: KolomReviu, baris: number): SelReviu {
  const sel = tabel.sel(baris, target.kolom);
  if (sel.teks.trim() !== "" || !PERUBAHAN.test(target.judul)) return sel;
  const awal = tabel.kolom.find(
    ({ judul, peran }) => peran === "lain" && /^target\b(?!.*\d)/i.test(judul.trim()),
  );
  return awal ? tabel.sel(baris, awal.kolom) : sel;
}

function dariTabel(tabel: TabelReviu): IndikatorReviu[] {
  const kolom = tabel.ukur.kolom("indikator");
  const target = tabel.kolom.find(({ peran }) => peran === "target");
  if (!kolom || !target || berisiUang(tabel, target)) return [];
  const lain = [
    ...(["realisasi", "capaian", "satuan"] as const).map((peran) => tabel.ukur.kolom(peran)),
    kolomRealisasiLalu(tabel),
  ].map((satu) => satu?.kolom);
  const sasaran = tabel.ukur.kolom("sasaran")?.kolom;
  const macam = macamTabel(tabel);
  let sasaranTerakhir = tabel.tabel.sasaran ?? "";
  return tabel.data.flatMap(({ baris }) => {
    const selNama = tabel.sel(baris, kolom.kolom);
    const ditarget = selTarget(tabel, target, baris);
    const tetangga = [
      ditarget.teks,
      ...lain.map((huruf) => (huruf === undefined ? "" : tabel.sel(baris, huruf).teks)),
    ];
    const nama = selNama.teks.includes("\n")
      ? pisahNama(selNama.teks, tetangga)
      : [selNama.teks.replace(/\s+/g, " ").trim()];
    if (sasaran !== undefined) sasaranTerakhir = tabel.sel(baris, sasaran).teks || sasaranTerakhir;
    const [r, c, s, l] = lain.map((huruf) =>
      butirSel(huruf === undefined ? undefined : tabel.sel(baris, huruf), nama.length),
    );
    const t = butirSel(ditarget, nama.length);
    const terisi = kolomHasil(tabel).some((satu) => tabel.ukur.teks(baris, satu.kolom).trim() !== "");
    return nama.flatMap((satu, i): IndikatorReviu[] => {
      const kunci = normalNama(satu);
      if (kunci.length < 3) return [];
      const isi = { target: t[i], realisasi: r?.[i], capaian: c?.[i], satuan: s?.[i], realisasiLalu: l?.[i] };
      return [
        {
          tabel,
          macam,
          nama: satu.replace(/^[-–•]\s*/, ""),
          kunci,
          sasaran: normalNama(sasaranTerakhir),
          selNama,
          ...isi,
          berhasil: terisi && r?.[i]?.teks !== "",
        },
      ];
    });
  });
}

/** Promised in the changed agreement ("PK Perubahan"). */
export const janjiPerubahan = ({ macam, tabel }: IndikatorReviu): boolean =>
  macam === "janji" && /\b(?:perubahan|revisi)\b/i.test(`${tabel.lembar} ${tabel.judul}`);

const ingatan = new WeakMap<BahanReviu, IndikatorReviu[]>();

/** Every indicator of the workbook at every place where it stands. */
export function semuaIndikator(bahan: BahanReviu): IndikatorReviu[] {
  let semua = ingatan.get(bahan);
  if (!semua) ingatan.set(bahan, (semua = bahan.tabel.flatMap(({ tabel }) => dariTabel(tabel))));
  return semua;
}

/** The first of each name, in the order of the workbook. */
export function tanpaUlang(indikator: readonly IndikatorReviu[]): IndikatorReviu[] {
  const ada = new Set<string>();
  return indikator.filter(({ kunci }) => !ada.has(kunci) && ada.add(kunci));
}

/** The indicators that stand at such places, the first of each name. */
export const indikatorDi = (bahan: BahanReviu, ...macam: readonly MacamIndikator[]): IndikatorReviu[] =>
  tanpaUlang(semuaIndikator(bahan).filter((satu) => macam.includes(satu.macam)));

/** The sheets on which these stand. */
export const lembarIndikator = (indikator: readonly IndikatorReviu[]): string[] => [
  ...new Set(indikator.map(({ tabel }) => tabel.lembar)),
];

/** Reported somewhere: measured, a key indicator, or an agreement's own with its result beside it. */
export const terlapor = ({ macam, berhasil }: IndikatorReviu): boolean => macam !== "janji" || berhasil;

/** Tables in which at least one result was filled in. */
export const tabelBerhasil = (bahan: BahanReviu): ReadonlySet<TabelReviu> =>
  new Set(semuaIndikator(bahan).flatMap(({ tabel, berhasil }) => (berhasil ? [tabel] : [])));

/** What last year's workbook measured; nothing where none is laid beside this one. */
export const indikatorTahunLalu = ({ lalu }: BahanReviu): IndikatorReviu[] =>
  lalu ? semuaIndikator(lalu).filter(terlapor) : [];
