import type { BacaanKolom } from "./bacaan-kolom";
import type { KolomNama } from "../baris/baris-tabel";
import type { BlokKepala } from "../kepala/blok-kepala";
import { targetAkhirTahun } from "./akhir-periode";
import { bagianSetara } from "./bagian-setara";
import { jumlahSerap, ketetapanPajak, paguBercacah, targetDokumen, uangKecil } from "./bukan-pagu";
import { capaianTriwulan } from "./capaian-triwulan";
import { putuskanCapaian } from "./capaian-ragu";
import type { PengenalJudul } from "../kepala/pengenal-judul";
import { jalurKepala } from "../kepala/jalur-kepala";
import type { JalurKepala } from "../kepala/jalur-kepala";
import { judulRasio } from "../kepala/judul-rasio";
import { bulanTriwulan } from "../kepala/bulan-triwulan";
import { tahunSingkat } from "../kepala/tahun-singkat";
import { romawiTriwulan } from "../kepala/triwulan-romawi";
import { judulBersama } from "./judul-bersama";
import type { KolomKerja } from "./kolom-kerja";
import { mutuLayanan } from "./mutu-layanan";
import { pisahkanLingkup } from "./lingkup-lain";
import { lintasTahun } from "./lintas-tahun";
import { paguTriwulan, rencanaSetriwulan } from "./pagu-triwulan";
import { capaianMenurutAngka, persenTanpaRealisasi, putuskanTrio } from "./dari-data";
import { angkaLampau } from "./tahun-lampau";
import { trioAsing } from "./trio-asing";
import { KEUANGAN, KINERJA } from "./trio-kolom";
import { nilaiBagian, nilaiTrio, trioTabel } from "./yakin-data";
import { fisikSaja } from "./fisik-saja";
import { raguMakna } from "./ragu-makna";
import { realisasiAsing, targetTunggal } from "./realisasi-asing";
import { targetUang } from "./target-uang";
import { uangLampau } from "./uang-lampau";
import { uangTahunLain } from "./uang-tahun-lain";
import { uangSemester } from "./uang-semester";
import { uangSetara } from "./uang-setara";
import { uangTriwulan } from "./uang-triwulan";
import { versiPagu } from "./versi-pagu";
import { volumePekerjaan } from "./volume-target";
import { warisanGanda } from "./warisan-ganda";
import { uangAsing } from "./uang-asing";
import { persenLain } from "./persen-lain";
import { registerRisiko } from "./register-risiko";
import { sisaPasangan } from "./sisa-pasangan";
import { selisihAngka } from "./selisih-angka";
import { senamaTarget } from "./senama";
import { terapkanIsi } from "./dari-isi";
import { peranDariKata } from "./dari-kata";
import { capaianLaluBernilai, realisasiBerpersen, realisasiTriwulanBerpersen } from "./persen-nilai";
import { jumlahDicapai, terapkanTetangga } from "./dari-tetangga";
import {
  deretRenstra,
  hurufSaja,
  samakanRomawi,
  samakanTahunIni,
  samakanTriwulan,
  triwulanAkhirSaja,
} from "./samakan-tafsir";
import { tunggalkan } from "./satu-kolom";
import { bukanSerapan, bukanUang, hasilPagu, keuanganSaja, memangUang, nilaiUang } from "./ukuran-uang";
import { triwulanBernilai } from "./triwulan-bernilai";
import { batasSkala, tanpaAngka } from "./tanpa-angka";
import { tahunBedaJudul, terapkanTahun } from "./tahun-laporan";
import { betulkanKata } from "../kata/betulkan";
import { pisahNamaMesin } from "../kata/nama-mesin";
import { tafsirkan } from "../kata/tafsir-kata";
import type { TafsirJudul } from "../kata/tafsir-kata";

const BERNAMA = new Set(["sasaran", "indikator", "program"]);
const URAIAN = new Set(["uraian", "kegiatan", "urusan", "program"]);

function kolomDariJalur(p: PengenalJudul, k: number, jalur: JalurKepala, tafsir: TafsirJudul): KolomKerja {
  const judul = jalur.map(({ teks }) => teks).join(" | ");
  return {
    k,
    judul,
    eja: jalur.map(({ teks }) => betulkanKata(pisahNamaMesin(teks))).join(" | "),
    grup: jalur.length > 1 ? (jalur[0]?.asal ?? k) : -1,
    tafsir,
    ciri: p.ciri(jalur.map(({ teks }) => teks)),
    bagian: null,
    tersembunyi: p.kisi.lembar.kolomTersembunyi?.has(k) ?? false,
    tahun: tafsir.tahun,
    triwulan: tafsir.triwulan,
    alasan: { kunci: judul === "" ? "tanpaJudul" : "judul", isi: judul },
    ...peranDariKata(tafsir),
  };
}

/** The columns of a block as their own words describe them. */
export function kolomMenurutKata(p: PengenalJudul, blok: BlokKepala): KolomKerja[] {
  const jalur = jalurKepala(p.kisi, blok);
  const utuh = hurufSaja(jalur);
  const rasio = judulRasio(jalur, (teks) => p.fitur(teks));
  const triwulan = romawiTriwulan(jalur, (teks) => p.fitur(teks), { kisi: p.kisi, atas: blok.atas });
  const [tahun, bulan] = [tahunSingkat(jalur, (teks) => p.fitur(teks)), bulanTriwulan(jalur)];
  const masing = jalur.map((satu, i) =>
    tafsirkan(satu.map(({ teks }) => p.fitur(bulan(triwulan(rasio(utuh(tahun(teks, i), i), i), i))))),
  );
  const tafsir = triwulanAkhirSaja(
    samakanTriwulan(samakanRomawi(deretRenstra(samakanTahunIni(masing), jalur))),
  );
  const kolom = tafsir.map((satu, i) => kolomDariJalur(p, blok.awal + i, jalur[i] ?? [], satu));
  return senamaTarget(pisahkanLingkup(warisanGanda(kolom)));
}

/** The columns after years and neighbours had their say; no data needed. */
export function kolomMenurutLetak(
  kolom: readonly KolomKerja[],
  laporan: number | null,
  judul: readonly number[],
): KolomKerja[] {
  const bertahun = tahunBedaJudul(terapkanTahun(kolom, laporan), judul);
  return jumlahDicapai(bagianSetara(mutuLayanan(lintasTahun(terapkanTetangga(bertahun)))));
}

/** The columns that number and name the rows of a table. */
export function kolomNama(kolom: readonly KolomKerja[]): KolomNama {
  const nama = kolom.filter(
    ({ peran, tafsir }) => BERNAMA.has(peran) || (peran === "lain" && URAIAN.has(tafsir.inti ?? "")),
  );
  return { no: kolom.find(({ peran }) => peran === "no")?.k, nama: nama.map(({ k }) => k) };
}

/** The final roles: contents and figures decide what words left open, and how sure everything is. */
export function kolomMenurutData(
  kolom: readonly KolomKerja[],
  bacaan: BacaanKolom,
  laporan: number | null,
): KolomKerja[] {
  const langkah = [
    (k: KolomKerja[]) => terapkanIsi(k, bacaan),
    (k: KolomKerja[]) => jumlahSerap(ketetapanPajak(paguBercacah(targetDokumen(k, bacaan), bacaan)), bacaan),
    (k: KolomKerja[]) => targetUang(versiPagu(k, bacaan), bacaan),
    (k: KolomKerja[]) => uangSemester(paguTriwulan(uangTriwulan(k, bacaan)), bacaan),
    (k: KolomKerja[]) => keuanganSaja(memangUang(hasilPagu(bukanUang(k, bacaan), bacaan), bacaan), bacaan),
    (k: KolomKerja[]) => nilaiUang(k, bacaan),
    (k: KolomKerja[]) => selisihAngka(k, bacaan),
    (k: KolomKerja[]) => realisasiBerpersen(k, bacaan),
    (k: KolomKerja[]) => realisasiTriwulanBerpersen(k, bacaan),
    (k: KolomKerja[]) => capaianLaluBernilai(k, bacaan),
    (k: KolomKerja[]) => uangSetara(k, bacaan),
    (k: KolomKerja[]) => capaianMenurutAngka(targetAkhirTahun(k, bacaan), bacaan),
    (k: KolomKerja[]) => putuskanTrio(k, bacaan, KINERJA),
    (k: KolomKerja[]) => uangKecil(putuskanTrio(k, bacaan, KEUANGAN), bacaan),
    (k: KolomKerja[]) => bukanSerapan(k, bacaan),
    (k: KolomKerja[]) => capaianTriwulan(k, bacaan),
    (k: KolomKerja[]) => putuskanCapaian(k, bacaan),
    (k: KolomKerja[]) => rencanaSetriwulan(triwulanBernilai(k, bacaan)),
    tunggalkan,
    (k: KolomKerja[]) => nilaiTrio(k, trioTabel(k, bacaan, KINERJA)),
    (k: KolomKerja[]) => nilaiTrio(k, trioTabel(k, bacaan, KEUANGAN)),
    (k: KolomKerja[]) => nilaiBagian(k, bacaan),
    (k: KolomKerja[]) => persenTanpaRealisasi(k, bacaan, KINERJA),
    (k: KolomKerja[]) => persenTanpaRealisasi(k, bacaan, KEUANGAN),
    (k: KolomKerja[]) => trioAsing(k, bacaan),
    (k: KolomKerja[]) => sisaPasangan(k, bacaan),
    (k: KolomKerja[]) => uangAsing(k, bacaan),
    (k: KolomKerja[]) => realisasiAsing(k, bacaan),
    (k: KolomKerja[]) => targetTunggal(k, bacaan),
    (k: KolomKerja[]) => angkaLampau(k, bacaan, laporan),
    uangLampau,
    volumePekerjaan,
    fisikSaja,
    (k: KolomKerja[]) => persenLain(k, bacaan, laporan),
    (k: KolomKerja[]) => raguMakna(k, bacaan),
    (k: KolomKerja[]) => batasSkala(k, bacaan),
    (k: KolomKerja[]) => tanpaAngka(k, bacaan),
    (k: KolomKerja[]) => judulBersama(k, bacaan),
    (k: KolomKerja[]) => registerRisiko(k, bacaan),
    uangTahunLain,
  ];
  return langkah.reduce<KolomKerja[]>((hasil, satu) => satu(hasil), [...kolom]);
}
