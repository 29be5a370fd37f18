import { angkaDari } from "../../tabel/baris/sel-angka";
import { BARIS_CUKUP, diantara, UKURAN } from "../../tabel/batas";
import type { KolomTabel, Peran } from "../../tabel/hasil-tabel";
import type { TabelUkur } from "../../tabel/isi/tabel-ukur";
import { betulkanKata } from "../../tabel/kata/betulkan";
import { rapikanJudul } from "../../tabel/kata/kata";
import { sebelumAkhirTahun } from "../../tabel/kata/sebelum-akhir-tahun";
import { lebihLuas } from "../../tabel/peran/lingkup-lain";
import { YAKIN } from "../../tabel/yakin";
import { baris, berangka } from "./keberatan";
import { barisSekitar } from "./sekitar-tabel";

/*
 * A stated achievement that nothing beside it can bear out, since the report gives neither target nor realisasi: "%
 * Capaian Kinerja" beside "% Penyerapan Anggaran". Its title, what stands around it and its figures must all say so.
 */

const DIABAIKAN = /\b(?:tahun|thn|th)\b|\b(?:19|20)\d\d\b|\|/g;
const PERSEN = /%|\b(?:persen|persentase|prosentase|presentase|tingkat)\b/;
const TANPA_PERSEN = new RegExp(PERSEN.source, "g");

/** What is left of the title when its year and its percent are taken away. */
function inti(judul: string): string {
  const rapi = rapikanJudul(betulkanKata(judul));
  return rapi.replace(DIABAIKAN, " ").replace(TANPA_PERSEN, " ").replace(/\s+/g, " ").trim();
}

/**
 * Performance, or a promise, was reached: a value reached is of an indicator. A mean over the indicators of a goal is
 * asked about, since nobody promised it.
 */
const KINERJA = /^(?:ke|pen)?(?:ter)?capaian (?:kinerja|target)(?: sasaran| program)?$/;

/** The title can only be an achievement in percent. */
function judulTegas({ judul }: KolomTabel): boolean {
  return PERSEN.test(rapikanJudul(judul)) && KINERJA.test(inti(judul));
}

const UANG: ReadonlySet<Peran> = new Set(["pagu", "realisasi_rp", "serapan"]);
const DIUKUR = /^(?:target|realisasi|kondisi|capaian_tw)/;
/** Derived from the achievements themselves, or from the money. */
const TURUNAN =
  /\b(?:rata rata|rerata|efisiensi|jumlah (?:indikator|iku|sasaran)|peringkat|ranking|tren|trend)\b/;

/** Beside it stands something that may have been promised, reached or read otherwise. */
function adaUkuranLain(ukur: TabelUkur, kolom: KolomTabel): boolean {
  return ukur.tabel.kolom.some((satu) => {
    if (satu === kolom || UANG.has(satu.peran)) return false;
    if (DIUKUR.test(satu.peran) || satu.peran === kolom.peran) return true;
    return satu.peran === "lain" && berangka(ukur, satu) && !TURUNAN.test(rapikanJudul(satu.judul));
  });
}

/** Sizes of percents all of them, and one at least beyond what a share of a whole can be. */
function angkaTegas(ukur: TabelUkur, { kolom }: KolomTabel): boolean {
  const isi = baris(ukur).map((satu) => ukur.baca(satu, kolom));
  const angka = isi.flatMap((satu) => angkaDari(satu) ?? []);
  const bersatuan = isi.some((satu) => satu.jenis === "angka" && satu.satuan !== undefined);
  const semua = angka.length === isi.filter(({ jenis }) => jenis !== "kosong").length;
  return (
    angka.length >= BARIS_CUKUP &&
    semua &&
    !bersatuan &&
    angka.every((nilai) => diantara(nilai, UKURAN.miripPersen)) &&
    angka.some((nilai) => nilai > 100)
  );
}

const RENCANA =
  /\b(?:rencana|target|proyeksi|prognosa|perbandingan|pembanding|individu|pegawai|asn|pns|skp|survei)\b/i;
const BERNAMA: ReadonlySet<Peran> = new Set(["indikator", "sasaran", "program"]);

/** A column of that title says that rows are of something promised, and not of persons or places. */
function barisBernama(kolom: KolomTabel): boolean {
  // What other sheets made of the names is another name of theirs, and takes nothing from the title.
  const { peran, yakin, alasan } = kolom.alasan.aturan ?? kolom;
  return BERNAMA.has(peran) && alasan.kunci === "judul" && yakin >= YAKIN.jelas;
}

/** The words around the table speak of a whole year of the office's own, measured. */
function sekitarTegas(ukur: TabelUkur): boolean {
  const teks = barisSekitar(ukur).map(betulkanKata);
  return !teks.some((satu) => sebelumAkhirTahun(satu) || lebihLuas(satu) || RENCANA.test(satu));
}

/** Does everything say that this column is the year's achievement in percent, though nothing is there to compute it from? */
export function capaianTersurat(ukur: TabelUkur, kolom: KolomTabel): boolean {
  return (
    kolom.peran === "capaian" &&
    kolom.yakin >= YAKIN.pasti &&
    kolom.alasan.kunci === "judul" &&
    kolom.bagian === null &&
    ukur.tabel.kolom.some(barisBernama) &&
    judulTegas(kolom) &&
    !adaUkuranLain(ukur, kolom) &&
    angkaTegas(ukur, kolom) &&
    sekitarTegas(ukur)
  );
}
