import { YAKIN } from "../yakin";
import { kolomPeran } from "../isi/kolom-peran";
import { bagianTahun } from "./bagian-tahun";
import { belanjaSegrup, keuanganDariPagu, paguBermasa } from "./dari-pagu";
import {
  aspekKerja,
  keluaranBernama,
  perangkatDaerah,
  prioritasDiKiri,
  rencanaAksi,
  sumberData,
  unitDiKiri,
  uraianBerkode,
} from "./nama-kolom";
import { dicapaiPasif, persenDicapai, triwulanTanpaNomor } from "./dicapai";
import { kondisiBertahun } from "./kondisi-tahun";
import { sasaranSegrup, volumeSebagaiTarget } from "./volume-target";
import { persenTarget, persenTelanjang } from "./persen-tetangga";
import { rupiahJanji, rupiahKeuangan } from "./rupiah-saja";
import { volumeDijanjikan, volumeTahunan } from "./tahun-polos";
import { judulDaun, ubahKolom, ubahPeran } from "./kolom-kerja";
import type { KolomKerja } from "./kolom-kerja";

/** "Capaian" beside a percent of its own is the value reached, and so is last year's. */
function capaianSebagaiNilai(kolom: readonly KolomKerja[]): KolomKerja[] {
  if (kolomPeran(kolom, "realisasi")) return capaianLaluSebagaiNilai(kolom);
  const capaian = kolom.filter(({ peran, triwulan }) => peran === "capaian" && triwulan === null);
  const persen = capaian.filter(({ tafsir }) => tafsir.persen || tafsir.inti === undefined);
  const nilai = capaian.filter(({ tafsir }) => !tafsir.persen && tafsir.inti !== undefined);
  const tanpaTarget = !kolomPeran(kolom, "target");
  const sungguhNilai = nilai.length === 1 && (persen.length > 0 || tanpaTarget);
  if (!sungguhNilai) return [...kolom];
  const yakin = persen.length > 0 ? YAKIN.kuat : YAKIN.letak;
  const alasan = { kunci: "nilaiDicapai" } as const;
  return kolom.map((satu) => {
    if (satu === nilai[0]) return ubahPeran(satu, "realisasi", yakin, alasan);
    const lalu = satu.peran === "capaian_lalu" && !satu.tafsir.persen;
    return lalu ? ubahPeran(satu, "realisasi_lalu", yakin, alasan) : satu;
  });
}

/** "Pencapaian" over "Utara | Selatan | Jumlah", and a bare "%" that speaks of the sum: the sum is the value reached. */
export function jumlahDicapai(kolom: readonly KolomKerja[]): KolomKerja[] {
  if (kolomPeran(kolom, "realisasi")) return [...kolom];
  const persen = kolom.filter(
    ({ peran, alasan }) => peran === "capaian" && alasan.kunci === "persenDariKiri",
  );
  return ubahKolom(
    kolom,
    (satu) =>
      satu.peran === "capaian" &&
      !satu.tafsir.persen &&
      satu.bagian === null &&
      persen.some(({ alasan }) => alasan.isi === satu.judul),
    (satu) => ubahPeran(satu, "realisasi", YAKIN.kuat, { kunci: "nilaiDicapai" }),
  );
}

/** Where percents go by another name ("% Realisasi"), "Capaian Tahun Lalu" is the value of last year. */
function capaianLaluSebagaiNilai(kolom: readonly KolomKerja[]): KolomKerja[] {
  const capaian = kolomPeran(kolom, "capaian");
  if (!capaian || capaian.tafsir.inti === "capaian" || kolomPeran(kolom, "realisasi_lalu")) return [...kolom];
  return ubahKolom(
    kolom,
    ({ peran, tafsir }) => peran === "capaian_lalu" && !tafsir.persen,
    (satu) => ubahPeran(satu, "realisasi_lalu", YAKIN.ragu, { kunci: "nilaiDicapai" }),
  );
}

/** Bare quarters between Target and Realisasi are the year's target in parts, elsewhere the realisasi in parts. */
function triwulanPolos(kolom: readonly KolomKerja[]): KolomKerja[] {
  const realisasi = kolom.findIndex(({ peran }) => peran === "realisasi");
  const target = kolom.findIndex(({ peran }) => peran === "target" || peran === "target_renstra");
  return kolom.map((satu, i) => {
    if (satu.tunggu !== "triwulan" || (target < 0 && realisasi < 0)) return satu;
    const rencana = target >= 0 && target < i && i < realisasi;
    const peran = rencana ? "target_tw" : "realisasi_tw";
    return ubahPeran(satu, peran, YAKIN.letak, { kunci: "triwulanPolos" });
  });
}

/** "Triwulan I | Rp, %" beside a pagu: what was spent in the quarter, where a percent or another sum spent says so. */
function triwulanUang(kolom: readonly KolomKerja[]): KolomKerja[] {
  if (!kolom.some(({ peran }) => peran === "pagu")) return [...kolom];
  const adaRealisasi = kolom.some(({ peran }) => peran === "realisasi_rp");
  return ubahKolom(
    kolom,
    (satu) => {
      const berpersen = kolom.some((lain) => lain.grup === satu.grup && lain.tunggu === "persen");
      return satu.tunggu === "triwulan" && satu.tafsir.rupiah && (adaRealisasi || berpersen);
    },
    (satu) => ubahPeran(satu, "realisasi_rp", YAKIN.cukup, { kunci: "keuanganDariPagu" }),
  );
}

/** "Realisasi s.d. Triwulan IV" alone beside a yearly target is the year's realisasi, and its percent the capaian. */
function sampaiAkhirTahun(kolom: readonly KolomKerja[]): KolomKerja[] {
  if (!kolomPeran(kolom, "target") || kolom.some(({ peran }) => peran === "target_tw")) return [...kolom];
  const setahun = { realisasi_tw: "realisasi", capaian_tw: "capaian" } as const;
  return kolom.map((satu) => {
    if (satu.triwulan !== 4 || (satu.peran !== "realisasi_tw" && satu.peran !== "capaian_tw")) return satu;
    const peran = setahun[satu.peran];
    const sejenis = kolom.filter((lain) => lain.peran === satu.peran || lain.peran === peran);
    if (sejenis.length > 1) return satu;
    return { ...ubahPeran(satu, peran, YAKIN.cukup, { kunci: "judul", isi: satu.judul }), triwulan: null };
  });
}

const SETAHUN_KINI = { realisasi_tw: "realisasi", realisasi_rp: "realisasi_rp" } as const;

/** The one of two columns of the last quarter that says that it counts from the year's beginning. */
function terkumpul(kolom: readonly KolomKerja[], peran: keyof typeof SETAHUN_KINI): KolomKerja | undefined {
  const tw = kolom.filter((satu) => satu.peran === peran && satu.triwulan !== null);
  const terakhir = Math.max(...tw.map(({ triwulan }) => triwulan ?? 0));
  const akhir = tw.filter(({ triwulan }) => triwulan === terakhir);
  const utuh = akhir.filter(({ ciri }) => ciri.kumulatif);
  const bebas = !kolomPeran(kolom, SETAHUN_KINI[peran]);
  return akhir.length === 2 && utuh.length === 1 && bebas ? utuh[0] : undefined;
}

/** "Realisasi TW II | Realisasi s.d. TW II": the one is the quarter's, the other what the year has reached by now. */
function kumulatifAkhir(kolom: readonly KolomKerja[]): KolomKerja[] {
  const baru = new Map(
    (["realisasi_tw", "realisasi_rp"] as const).map((peran) => [
      terkumpul(kolom, peran),
      SETAHUN_KINI[peran],
    ]),
  );
  return kolom.map((satu) => {
    const peran = baru.get(satu);
    const alasan = { kunci: "judul", isi: satu.judul } as const;
    return peran ? { ...ubahPeran(satu, peran, YAKIN.cukup, alasan), triwulan: null } : satu;
  });
}

const BAGIAN_PECAHAN = /\b(?:pembilang|penyebut)\b/i;

/** "Pembilang | Penyebut | Hasil (%)" under Realisasi: their quotient is the value reached, not a share of the target. */
function hasilBagi(semua: readonly KolomKerja[]): KolomKerja[] {
  const kolom = ubahKolom(
    semua,
    ({ eja }) => BAGIAN_PECAHAN.test(eja),
    (satu) => ubahPeran(satu, "lain", YAKIN.batas, { kunci: "judul", isi: satu.judul }),
  );
  const segrup = (satu: KolomKerja, kata: RegExp): boolean =>
    kolom.some((lain) => lain.grup === satu.grup && lain.grup >= 0 && kata.test(lain.eja));
  return ubahKolom(
    kolom,
    (satu) =>
      satu.triwulan === null &&
      (satu.peran === "capaian" || satu.peran === "realisasi" || satu.tunggu === "persen") &&
      segrup(satu, /\bpembilang\b/i) &&
      segrup(satu, /\bpenyebut\b/i) &&
      !BAGIAN_PECAHAN.test(satu.eja),
    (satu) => ubahPeran(satu, "realisasi", YAKIN.kuat, { kunci: "judul", isi: satu.judul }),
  );
}

/** "Standar" where nothing is called a target: what is to be reached. */
function standarSebagaiTarget(kolom: readonly KolomKerja[]): KolomKerja[] {
  if (kolom.some(({ peran }) => peran.startsWith("target"))) return [...kolom];
  const standar = kolom.filter(
    ({ judul, peran }) =>
      peran === "lain" && /^standar(?:\s*\(?%\)?|\s*(?:tahun\s*)?\d{4})*$/i.test(judul.trim()),
  );
  return standar.length !== 1
    ? [...kolom]
    : ubahKolom(
        kolom,
        (satu) => satu === standar[0],
        (satu) => ubahPeran(satu, "target", YAKIN.cukup, { kunci: "judul", isi: satu.judul }),
      );
}

/** "TW I | Target, Kinerja": what stands under one heading with a target, and is called performance, was reached. */
function kinerjaDicapai(kolom: readonly KolomKerja[]): KolomKerja[] {
  const segrup = (satu: KolomKerja, peran: string): boolean =>
    kolom.some((lain) => lain.grup === satu.grup && lain.peran === peran);
  const dicapai = { target_tw: "realisasi_tw", target: "realisasi" } as const;
  return kolom.map((satu) => {
    if (satu.peran !== "lain" || satu.grup < 0 || judulDaun(satu.eja).trim().toLowerCase() !== "kinerja")
      return satu;
    const target = satu.triwulan === null ? "target" : "target_tw";
    return segrup(satu, target) && !segrup(satu, dicapai[target])
      ? ubahPeran(satu, dicapai[target], YAKIN.cukup, { kunci: "judul", isi: satu.judul })
      : satu;
  });
}

/** Lets neighbouring columns complete what a column's own words leave open. */
export function terapkanTetangga(kolom: readonly KolomKerja[]): KolomKerja[] {
  const langkah = [
    aspekKerja,
    bagianTahun,
    triwulanUang,
    paguBermasa,
    belanjaSegrup,
    standarSebagaiTarget,
    sasaranSegrup,
    volumeTahunan,
    volumeSebagaiTarget,
    kondisiBertahun,
    triwulanPolos,
    kinerjaDicapai,
    rupiahJanji,
    rupiahKeuangan,
    hasilBagi,
    kumulatifAkhir,
    dicapaiPasif,
    persenDicapai,
    triwulanTanpaNomor,
    persenTarget,
    persenTelanjang,
    sampaiAkhirTahun,
    keuanganDariPagu,
    volumeDijanjikan,
    capaianSebagaiNilai,
    perangkatDaerah,
    rencanaAksi,
    keluaranBernama,
    unitDiKiri,
    prioritasDiKiri,
    sumberData,
    uraianBerkode,
  ];
  return langkah.reduce<KolomKerja[]>((hasil, satu) => satu(hasil), [...kolom]);
}
