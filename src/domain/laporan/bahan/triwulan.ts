import type { IsiSel } from "../../angka/hasil-baca";
import { teksSel } from "../../lembar/baca-tabel";
import { bacaCara, setahun, type CaraTriwulan } from "../../lembar/cara-triwulan";
import type { IsiBuku } from "../../lembar/isi-buku";
import type { BarisTriwulanTerbaca } from "../../lembar/lembar-triwulan";
import { capaian } from "../../ukur/capaian";
import { KOSONG, type HasilUkur } from "../../ukur/hasil-ukur";
import { bacaPolaritas, type Polaritas } from "../../ukur/polaritas";
import { TRIWULAN } from "../../lembar/lembar-triwulan";
import { lembarDari } from "../../lembar/area";
import { diSel, type TemuanLembar } from "../../lembar/temuan-lembar";
import { normalNama } from "../../tabel/kata/nama-baris";
import { jumlahkan, jumlahSel, serapanJumlah, type JumlahUang } from "./jumlah";
import type { UangTerukur } from "./kegiatan";
import { periksaTabelWajib } from "./tabel-wajib";

/** The quarters. */
const TRIWULAN_KE = [1, 2, 3, 4] as const;

/** An indicator by quarters (K). */
export interface IndikatorTriwulan {
  readonly indikator: string;
  readonly satuan: string;
  readonly cara: CaraTriwulan;
  readonly target: readonly IsiSel[];
  readonly realisasi: readonly IsiSel[];
  /** Undefined while no quarter is filled in, or one cannot be read. */
  readonly targetSetahun: number | undefined;
  readonly realisasiSetahun: number | undefined;
  readonly capaian: HasilUkur;
}

/** A budget by quarters (Rp). */
export interface UangTriwulan extends UangTerukur {
  readonly kegiatan: string;
  readonly paguTriwulan: readonly JumlahUang[];
  readonly realisasiTriwulan: readonly JumlahUang[];
}

function indikatorTriwulan(isi: IsiBuku, baris: BarisTriwulanTerbaca): IndikatorTriwulan {
  const bawaan = isi.pengaturan.polaritasBawaan;
  const polaritas = bacaPolaritas(baris.polaritas.isi, bawaan) ?? bawaan;
  const cara = bacaCara(baris.cara.isi) ?? "nilai akhir";
  const target = TRIWULAN_KE.map((ke) => baris[`target${ke}`].isi);
  const realisasi = TRIWULAN_KE.map((ke) => baris[`realisasi${ke}`].isi);
  const [targetSetahun, realisasiSetahun] = [setahun(cara, target), setahun(cara, realisasi)];
  return {
    indikator: teksSel(baris.indikator),
    satuan: teksSel(baris.satuan),
    cara,
    target,
    realisasi,
    targetSetahun,
    realisasiSetahun,
    capaian:
      targetSetahun === undefined ? KOSONG : capaian(targetSetahun, realisasiSetahun ?? null, { polaritas }),
  };
}

/** A quarter that is not filled in adds nothing; one that cannot be read spoils the sum. */
function terisi(bagian: readonly JumlahUang[]): JumlahUang {
  const jumlah = jumlahkan(bagian);
  return { ...jumlah, lengkap: jumlah.nilai !== undefined };
}

/** The indicators and the budgets by quarters, with their years. */
export function triwulan(isi: IsiBuku): {
  readonly indikator: readonly IndikatorTriwulan[];
  readonly uang: readonly UangTriwulan[];
} {
  const uang = (isi.triwulanRp ?? []).map((baris): UangTriwulan => {
    const paguTriwulan = TRIWULAN_KE.map((ke) => jumlahSel(baris[`target${ke}`].isi));
    const realisasiTriwulan = TRIWULAN_KE.map((ke) => jumlahSel(baris[`realisasi${ke}`].isi));
    const [pagu, realisasi] = [terisi(paguTriwulan), terisi(realisasiTriwulan)];
    const serapan = serapanJumlah(pagu, realisasi);
    return { kegiatan: teksSel(baris.kegiatan), paguTriwulan, realisasiTriwulan, pagu, realisasi, serapan };
  });
  return { indikator: (isi.triwulan ?? []).map((baris) => indikatorTriwulan(isi, baris)), uang };
}

/** The whole of some budgets, quarter by quarter. */
export function jumlahTriwulan(uang: readonly UangTriwulan[]): UangTriwulan {
  const perTriwulan = (ambil: (satu: UangTriwulan) => readonly JumlahUang[]): JumlahUang[] =>
    TRIWULAN_KE.map((ke) => terisi(uang.flatMap((satu) => ambil(satu)[ke - 1] ?? [])));
  const pagu = jumlahkan(uang.map((satu) => satu.pagu));
  const realisasi = jumlahkan(uang.map((satu) => satu.realisasi));
  return {
    kegiatan: "JUMLAH",
    paguTriwulan: perTriwulan((satu) => satu.paguTriwulan),
    realisasiTriwulan: perTriwulan((satu) => satu.realisasiTriwulan),
    pagu,
    realisasi,
    serapan: serapanJumlah(pagu, realisasi),
  };
}

const BELUM_DITAMBAHKAN: readonly TemuanLembar[] = [
  { kode: "BAGIAN_TIDAK_ADA", tingkat: "galat", isi: { tabel: "Triwulan" } },
];

/** Which way an indicator is measured on IKU or PK, where a row there says it; the first that does counts. */
function polaritasLain({
  iku = [],
  pk = [],
}: IsiBuku): ReadonlyMap<string, { lain: Polaritas; lembar: string }> {
  const hasil = new Map<string, { lain: Polaritas; lembar: string }>();
  for (const { indikator, polaritas } of [...iku, ...pk]) {
    const [nama, lain] = [normalNama(teksSel(indikator)), bacaPolaritas(polaritas.isi)];
    if (nama === "" || lain === undefined || teksSel(polaritas) === "" || hasil.has(nama)) continue;
    hasil.set(nama, { lain, lembar: lembarDari(polaritas.sel) ?? "IKU" });
  }
  return hasil;
}

/** Quarters that are measured the other way round than the indicator is elsewhere. */
function polaritasBeda(isi: IsiBuku): TemuanLembar[] {
  const semua = polaritasLain(isi);
  return (isi.triwulan ?? []).flatMap(({ indikator, polaritas }) => {
    const ada = semua.get(normalNama(teksSel(indikator)));
    const ini = bacaPolaritas(polaritas.isi, isi.pengaturan.polaritasBawaan);
    if (!ada || ini === undefined || ini === ada.lain) return [];
    return [diSel("POLARITAS_LAIN", "peringatan", polaritas, { nama: teksSel(indikator), ini, ...ada })];
  });
}

/** What the Triwulan sheet lacks, cell by cell. */
export function periksaTriwulan(isi: IsiBuku): TemuanLembar[] {
  const { triwulan: baris, triwulanRp } = isi;
  const semua = baris && triwulanRp ? [...baris, ...triwulanRp] : (baris ?? triwulanRp);
  const tabel = semua === undefined ? BELUM_DITAMBAHKAN : periksaTabelWajib("Triwulan", semua);
  return [...tabel, ...polaritasBeda(isi), ...TRIWULAN.periksa({ triwulan: baris, triwulanRp }, isi)];
}
