import { alamatLembar, lembarDari } from "../lembar/area";
import { alamatSel, barisData, type KolomTabel, type LembarMentah } from "../tabel";
import { tahunLain } from "../tabel/isi/kolom-peran";
import { namaBulan } from "../tabel/kata/nama-bulan";
import type { TabelDibaca } from "./baca-sumber";
import { barisRenstra, barisTriwulan, barisTriwulanRp, tanpaWaktu } from "./baris-lain";
import type { BarisAmbil, Ditinggal } from "./jenis";

type AlasanKolom = "KOLOM_DIHITUNG" | "KOLOM_BULAN" | "KOLOM_TAHUN_LAIN" | "KOLOM_SEBAGIAN" | "KOLOM_LAIN";

/** "Realisasi | Jan (Rp)", "Maret 2025": the month alone, under whatever group. */
function bulanan(judul: string): boolean {
  const akhir = judul.slice(judul.lastIndexOf("|") + 1).toLowerCase();
  return namaBulan(akhir.replace(/\(rp\.?\)|\b\d{4}\b|\.\s*$/g, ""));
}

/** Why a column stays: by what it says, and what the title says of it. */
function alasanKolom(satu: KolomTabel, sebagian: ReadonlySet<string>): AlasanKolom {
  const { peran, judul, kolom } = satu;
  if (sebagian.has(kolom)) return "KOLOM_SEBAGIAN";
  if (tahunLain(satu)) return "KOLOM_TAHUN_LAIN";
  if (peran === "capaian" || peran === "kriteria" || peran === "serapan" || peran === "capaian_tw")
    return "KOLOM_DIHITUNG";
  if (bulanan(judul)) return "KOLOM_BULAN";
  return peran.endsWith("_lalu") || peran === "target_tahun" ? "KOLOM_TAHUN_LAIN" : "KOLOM_LAIN";
}

/** Everything that a table gives to tables of ours. */
function barisDiambil({ ukur, anggaran }: TabelDibaca): BarisAmbil[] {
  const semua = [...ukur.baris, ...anggaran.baris];
  return [
    ...semua.map(tanpaWaktu),
    ...barisTriwulan(semua),
    ...barisRenstra(ukur.baris).baris,
    ...barisTriwulanRp(anggaran.baris),
    ...anggaran.program,
  ];
}

/** The letters of the columns of which a cell is taken, or named with a reason of its own. */
function kolomDiambil(satu: TabelDibaca): ReadonlySet<string> {
  const { ukur, anggaran, kolom } = satu;
  const isian = barisDiambil(satu).flatMap(({ isi }) => Object.values(isi).flatMap((ada) => ada ?? []));
  const sel = [...isian, ...ukur.ditinggal, ...ukur.catatan, ...anggaran.ditinggal, ...anggaran.catatan];
  const huruf = sel.map(({ sel }) => sel.slice(sel.lastIndexOf("!") + 1).replace(/\d+$/, ""));
  const kode = [kolom.kode, ...Object.values(kolom.kodeJenjang)];
  const bernama = [kolom.no, ...kode, ...Object.values(kolom.nama)];
  return new Set([...huruf, ...bernama.flatMap((ada) => ada?.kolom ?? [])]);
}

/** The first cell of a column that says something; a dash says nothing. */
function selTerisi({ sumber }: TabelDibaca, kolom: KolomTabel): string | undefined {
  for (const baris of barisData(sumber.tabel)) {
    const isian = sumber.isian(baris, kolom);
    if (isian && !/^[-–—]+$/.test(String(isian.isi))) return isian.sel;
  }
  return undefined;
}

/** Filled columns of a table that is taken, of which nothing is. */
function kolomTertinggal(satu: TabelDibaca): Ditinggal[] {
  const diambil = kolomDiambil(satu);
  return satu.sumber.tabel.kolom.flatMap((kolom) => {
    const sel = diambil.has(kolom.kolom) ? undefined : selTerisi(satu, kolom);
    const isi = kolom.judul.replaceAll(" | ", " ").trim() || kolom.kolom;
    return sel === undefined ? [] : [{ sel, alasan: alasanKolom(kolom, satu.sebagian), isi, banyak: 1 }];
  });
}

function jumlahTertinggal({ sumber }: TabelDibaca): Ditinggal[] {
  return sumber.tabel.barisJumlah.map((baris) => ({
    sel: sumber.alamatBaris(baris),
    alasan: "BARIS_JUMLAH",
    isi: String(baris),
    banyak: 1,
  }));
}

/** Titles that are named one by one; of more of them the first and the last. */
const JUDUL_DISEBUT = 5;

function sebutJudul(judul: readonly string[]): string {
  if (judul.length <= JUDUL_DISEBUT) return judul.join(", ");
  return [...judul.slice(0, 3), "…", ...judul.slice(-1)].join(", ");
}

/** One line for all of a sheet that stays for the same reason. */
function kelompokkan(ditinggal: readonly Ditinggal[]): Ditinggal[] {
  const kelompok = new Map<string, Ditinggal[]>();
  for (const satu of ditinggal) {
    const kunci = `${lembarDari(satu.sel) ?? ""}!${satu.alasan}`;
    kelompok.set(kunci, [...(kelompok.get(kunci) ?? []), satu]);
  }
  return [...kelompok.values()].flatMap(([pertama, ...lain]) => {
    if (!pertama) return [];
    const isi = [...new Set([pertama, ...lain].map((satu) => satu.isi))];
    return [{ ...pertama, isi: sebutJudul(isi), banyak: isi.length }];
  });
}

/** Filled sheets on which no table was found. */
function lembarTanpaTabel(lembar: readonly LembarMentah[], dibaca: readonly TabelDibaca[]): Ditinggal[] {
  const ada = new Set(dibaca.map(({ sumber }) => sumber.lembar.nama));
  return lembar
    .filter(
      ({ nama, nilai }) =>
        !ada.has(nama) && nilai.some((baris) => baris.some((isi) => isi !== null && isi !== "")),
    )
    .map(({ nama, baris0, kolom0 }) => ({
      sel: alamatLembar(nama, alamatSel(baris0, kolom0)),
      alasan: "LEMBAR_TANPA_TABEL",
      isi: nama,
      banyak: 1,
    }));
}

/** What stays of the sheets that are read: columns and totals of the tables that are taken, and sheets without a table. */
export function tertinggal(
  lembar: readonly LembarMentah[],
  dibaca: readonly TabelDibaca[],
  disertakan: (satu: TabelDibaca) => boolean,
): Ditinggal[] {
  const diambil = dibaca.filter(disertakan);
  return [
    ...kelompokkan(diambil.flatMap((satu) => [...kolomTertinggal(satu), ...jumlahTertinggal(satu)])),
    ...lembarTanpaTabel(lembar, dibaca),
  ];
}
