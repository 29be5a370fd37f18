import { formatAngka, formatPersen } from "../../angka/format-angka";
import { alamatSel, indeksKolom } from "../../tabel/alamat";
import { capaian } from "../../ukur/capaian";
import { kriteria } from "../../ukur/kriteria";
import type { BahanRencana } from "../bahan";
import { pembandingKolom } from "../../tabel/isi/pembanding";
import { bacaKolomCapaian } from "./rencana-warnai";
import { nilaiPasangan, sumberPasangan } from "./sumber-pasangan";
import { BARIS_CUPLIKAN, type CuplikanBaris, type KolomBaru, type RencanaTabel } from ".";
import type { TabelUkur } from "../../tabel/isi/tabel-ukur";

/** Percent points of the rows as the colours will follow them; what stands in the cell or will stand there. */
interface CapaianBaris {
  readonly poin?: number;
  readonly tampil: string;
}

type Pasangan = Pick<CuplikanBaris, "target" | "realisasi">;

/** As displayed, or as Excel would display it in Indonesian. */
function tampilSel(sel: TabelUkur, baris: number, kolom: string | undefined): string {
  if (kolom === undefined) return "";
  const nilai = sel.nilai(baris, kolom);
  const teks = sel.teks(baris, kolom);
  if (typeof nilai !== "number" || teks !== String(nilai)) return teks;
  return sel.berformatPersen(baris, kolom) ? formatPersen(nilai) : formatAngka(nilai);
}

/** Target (0) or realisasi (1) as displayed; made of several parts, as the number that they make. */
function tampilSumber({ pilihan }: BahanRencana, sel: TabelUkur, baris: number, sisi: 0 | 1): string {
  const peran = sisi === 0 ? "target" : "realisasi";
  const sumber = sumberPasangan(sel, pilihan.bagian);
  const [kolom, ...lain] = sumber?.[peran] ?? [];
  if (!sumber || lain.length === 0) return tampilSel(sel, baris, kolom?.kolom ?? sel.kolom(peran)?.kolom);
  const nilai = nilaiPasangan(sumber, sel, baris)[sisi];
  return typeof nilai === "number" ? formatAngka(nilai) : "";
}

/** What a row is measured by: nothing for the share of a budget, its own pair for a quarter's capaian, else the year's. */
function tampilPasangan(bahan: BahanRencana, sel: TabelUkur, rencana: RencanaTabel, baris: number): Pasangan {
  const jenis = rencana.jenis === "warnai" ? rencana.jenisKolom : "capaian";
  if (jenis === "serapan") return { target: "", realisasi: "" };
  if (rencana.jenis === "warnai" && (jenis === "triwulan" || jenis === "semester")) {
    const { target, realisasi } = pembandingKolom(sel, rencana.kolom);
    return { target: tampilSel(sel, baris, target), realisasi: tampilSel(sel, baris, realisasi) };
  }
  return { target: tampilSumber(bahan, sel, baris, 0), realisasi: tampilSumber(bahan, sel, baris, 1) };
}

/** What names a row; the unit where nothing else does. */
const namaBaris = (sel: TabelUkur, baris: number): string =>
  tampilSel(sel, baris, sel.kolomNama(baris) ?? sel.kolom("penanggung_jawab")?.kolom);

/** How each coloured row of a plan reads: row number to capaian. */
function capaianBaris(bahan: BahanRencana, sel: TabelUkur, rencana: RencanaTabel): Map<number, CapaianBaris> {
  if (rencana.jenis === "warnai") {
    const { kolom } = rencana;
    const { sel: semua } = bacaKolomCapaian(sel, kolom, bahan);
    const ada = semua.map(({ baris, poin }): [number, CapaianBaris] => [
      baris,
      { tampil: tampilSel(sel, baris, kolom), ...(poin === undefined ? {} : { poin }) },
    ]);
    const isian = rencana.isian.filter((satu) => satu.kolom.kolom === kolom);
    return new Map([...ada, ...isian.flatMap((satu) => [...akanTertulis(bahan, sel, satu.kolom)])]);
  }
  if (rencana.jenis === "biarkan") return new Map();
  const diisi = akanTertulis(bahan, sel, rencana.kolomBaru[0]);
  return new Map(sel.baris.map((baris) => [baris, diisi.get(baris) ?? { tampil: "" }]));
}

/** What the formulas of a column will show, row by row. */
function akanTertulis(
  { pilihan: { bagian, polaritas } }: BahanRencana,
  sel: TabelUkur,
  { rumus, barisAwal }: KolomBaru,
): Map<number, CapaianBaris> {
  const sumber = sumberPasangan(sel, bagian);
  const diisi = sel.baris.filter((baris) => rumus[baris - barisAwal] !== "");
  return new Map(
    diisi.map((baris): [number, CapaianBaris] => {
      const [target, realisasi] = sumber ? nilaiPasangan(sumber, sel, baris) : [null, null];
      const hasil = capaian(target, realisasi, { polaritas });
      if (hasil.jenis === "angka")
        return [baris, { poin: hasil.nilai * 100, tampil: formatPersen(hasil.nilai) }];
      return [
        baris,
        { tampil: hasil.jenis === "strip" ? "-" : hasil.jenis === "galat" ? hasil.sebagai : "" },
      ];
    }),
  );
}

function satuBaris(
  bahan: BahanRencana,
  sel: TabelUkur,
  rencana: RencanaTabel,
  baris: number,
  hasil: CapaianBaris,
): CuplikanBaris {
  const { poin } = hasil;
  const { skala, aturan } = bahan.skala;
  return {
    baris,
    sel: alamatSel(baris - 1, indeksKolom(kolomCuplikan(bahan, rencana))),
    nama: namaBaris(sel, baris),
    ...tampilPasangan(bahan, sel, rencana, baris),
    capaian: hasil.tampil,
    ...(poin === undefined
      ? {}
      : { rasio: poin / 100, tingkat: kriteria(poin / 100, skala, aturan).tingkat }),
  };
}

function kolomCuplikan({ tabel }: BahanRencana, rencana: RencanaTabel): string {
  if (rencana.jenis === "warnai") return rencana.kolom;
  return rencana.jenis === "tambah" ? rencana.kolomBaru[0].kolom : (tabel.kolom[0]?.kolom ?? "A");
}

/** Rows that have a colour when the plan is done; a formula that still waits for a figure has none. */
export function barisBerwarna(bahan: BahanRencana, rencana: RencanaTabel): number {
  const hasil = [...capaianBaris(bahan, bahan.ukur, rencana).values()];
  return hasil.filter(({ poin }) => poin !== undefined).length;
}

/** The first rows of a table as they will look; rows with something to show come first. */
export function cuplikanTabel(bahan: BahanRencana, rencana: RencanaTabel): CuplikanBaris[] {
  const sel = bahan.ukur;
  const hasil = capaianBaris(bahan, sel, rencana);
  const baris = sel.baris;
  const berisi = baris.filter((satu) => hasil.get(satu)?.poin !== undefined);
  const dipilih = [...new Set([...berisi.slice(0, BARIS_CUPLIKAN), ...baris.slice(0, BARIS_CUPLIKAN)])]
    .slice(0, BARIS_CUPLIKAN)
    .sort((a, b) => a - b);
  return dipilih.map((satu) => satuBaris(bahan, sel, rencana, satu, hasil.get(satu) ?? { tampil: "" }));
}
