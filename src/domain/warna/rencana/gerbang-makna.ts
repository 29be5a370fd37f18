import { angkaDari } from "../../tabel/baris/sel-angka";
import { BAGIAN } from "../../tabel/batas";
import type { KolomTabel } from "../../tabel/hasil-tabel";
import type { TabelUkur } from "../../tabel/isi/tabel-ukur";
import { betulkanKata } from "../../tabel/kata/betulkan";
import { bukanData, namaPerkiraan } from "../../tabel/kata/bukan-data";
import { judulKumulatif } from "../../tabel/kata/ciri-judul";
import { namaBuruk } from "../../tabel/kata/nama-buruk";
import { namaFisik } from "../../tabel/kata/nama-fisik";
import { namaTerutang } from "../../tabel/kata/nama-sisa";
import { lebihLuas } from "../../tabel/peran/lingkup-lain";
import { baris, keberatan, type KeberatanGerbang } from "./keberatan";
import { kecocokanPembanding } from "../../tabel/isi/pembanding";
import { batasAtas, batasSebelah } from "./gerbang-batas";
import type { Sandaran } from "./sandaran";
import { barisSekitar } from "./sekitar-tabel";

const ada = ({ target, realisasi, persen }: Sandaran): KolomTabel[] =>
  [target, realisasi, persen].flatMap((satu) => satu ?? []);

/** Its title, a note or most of its rows call the table an example or a forecast: nobody measured these figures. */
function contoh(ukur: TabelUkur): boolean {
  const nama = baris(ukur).map((satu) => ukur.nama(satu));
  const berciri = nama.filter((satu) => bukanData(satu)).length;
  return berciri * 2 > nama.length || barisSekitar(ukur).some((satu) => bukanData(satu));
}

const MENGUKUR =
  /capai|cakup|serap|realisasi|achiev|attain|target|penagih|pelunas|dibayar|terbayar|tertagih/i;

/** "Tunggakan | % Tunggakan", "Belum Terlayani | %", "Prognosa": a share of what should not or may be, and no promise kept. */
function yangTakDiraih({ realisasi, persen }: Sandaran): KolomTabel[] {
  return [realisasi, persen].flatMap((satu) => {
    const judul = satu && betulkanKata(satu.judul);
    if (!judul) return [];
    if (namaPerkiraan(judul)) return [satu];
    if (MENGUKUR.test(judul)) return [];
    return namaBuruk(judul) || namaTerutang(judul) ? [satu] : [];
  });
}

const KOMITMEN = /\b(?:komitmen|commitments?|pinjaman|loans?)\b/i;

const DITARIK = /\b(?:penarikan|pencairan|disburse\p{L}*|drawdowns?|withdrawals?)\b/iu;

/** "Komitmen | Penarikan | %": what was agreed for many years, of which the percent drawn is no year's achievement. */
function janjiBertahun({ target, realisasi, persen }: Sandaran): KolomTabel[] {
  const ditarik = realisasi !== undefined && DITARIK.test(realisasi.judul);
  return target && ditarik && persen?.peran === "capaian" && KOMITMEN.test(target.judul) ? [target] : [];
}

const PUSAT = /\b(?:pusat|kementerian|rpjmn|sdg'?s?|asean|global|dunia|who)\b/i;
const janjiLuas = (judul: string): boolean => lebihLuas(judul) || PUSAT.test(judul);

/** "Target Nasional | Realisasi | Rasio": measured by what somebody else promised, or by a standard for all. */
function janjiOrangLain({ target, realisasi }: Sandaran): KolomTabel[] {
  if (!target || !realisasi || janjiLuas(realisasi.judul)) return [];
  return janjiLuas(target.judul) ? [target] : [];
}

const WILAYAH =
  /\b(?:kab(?:upaten)?|kota|prov(?:insi)?|kec(?:amatan)?|desa|kel(?:urahan)?|puskesmas|rsud|dinas)\b\.?\s+(\p{L}+)/iu;
const wilayah = ({ judul }: KolomTabel): string | undefined => WILAYAH.exec(judul)?.[1]?.toLowerCase();

/** "Target Kab. Ngada | Realisasi Kab. Manggarai": what one promised and another reached. */
function duaWilayah({ target, realisasi }: Sandaran): KolomTabel[] {
  const [satu, lain] = [target && wilayah(target), realisasi && wilayah(realisasi)];
  return target && realisasi && satu && lain && satu !== lain ? [target, realisasi] : [];
}

const HITUNGAN = /=\s*\(?[a-z0-9]\)?\s*[/:÷×x*]\s*\(?[a-z0-9]\)?(?![\p{L}\d])/iu;

/** "APM = a/b x 100" below its rows a and b: what a formula works on, and no rows that are measured. */
function barisOperan(ukur: TabelUkur): boolean {
  const nama = baris(ukur).map((satu) => ukur.nama(satu));
  const dihitung = nama.filter((satu) => HITUNGAN.test(satu)).length;
  return dihitung > 0 && dihitung * 2 < nama.length;
}

/** A unit in brackets, money with the multiple it is counted in: "(Rp juta)", "(ton)", "(USD)". */
function satuanJudul({ judul }: KolomTabel): string | undefined {
  const isi = [...judul.matchAll(/\(([^()]*)\)/g)].map(([, satu = ""]) => satu.toLowerCase().trim());
  return isi.map(satuanBaku).find((satu) => satu !== undefined);
}

const SATUAN: readonly (readonly [RegExp, string])[] = [
  [/\b(?:usd|us\$|dolar|dollars?)\b|\$/, "usd"],
  [/\b(?:tr(?:iliun)?|t)\b/, "triliun"],
  [/\b(?:m|miliar|milyar|mld)\b/, "miliar"],
  [/\b(?:juta|jt)(?:an)?\b/, "juta"],
  [/\b(?:ribu|rb|000)(?:an)?\b/, "ribu"],
  [/^(?:rp\.?|rupiah|idr)$/, "rupiah"],
  [/^(?:ton|kg|kuintal|ku|kw|gram|ha|hektar|km|meter|liter|m3|m2|jam|menit|hari|orang|kk|unit)$/, ""],
];

function satuanBaku(isi: string): string | undefined {
  const kena = SATUAN.find(([pola]) => pola.test(isi));
  return kena && (kena[1] || isi);
}

/** "Target (Rp juta) | Realisasi (Rp)": two columns that count in different units give no percent by dividing. */
function satuanBerbeda({ target, realisasi }: Sandaran): KolomTabel[] {
  const [satu, lain] = [target && satuanJudul(target), realisasi && satuanJudul(realisasi)];
  return target && realisasi && satu && lain && satu !== lain ? [target, realisasi] : [];
}

/** Quarters side by side that fall somewhere are no sums of the year so far. */
function terpisah(ukur: TabelUkur): boolean {
  const tw = ukur.tabel.kolom.filter(({ peran }) => peran === "realisasi_tw");
  const angka = (satu: number): number[] =>
    tw.flatMap(({ kolom }) => angkaDari(ukur.baca(satu, kolom)) ?? []);
  return baris(ukur).some((satu) => angka(satu).some((n, i, semua) => n < (semua[i - 1] ?? n)));
}

/** "Target 2024 | TW I | TW II | Persentase Capaian": the quarters whose figure, each by itself, gives the year's percent. */
function triwulanSetahun(ukur: TabelUkur, target: KolomTabel, persen: KolomTabel): KolomTabel[] {
  return ukur.tabel.kolom.filter(({ peran, kolom }) => {
    if (peran !== "realisasi_tw") return false;
    const pasangan = { target: target.kolom, realisasi: kolom };
    const { banyak, cocok } = kecocokanPembanding(ukur, persen.kolom, pasangan);
    return cocok > 0 && cocok > banyak * BAGIAN.separuh;
  });
}

/**
 * "Target 2024 | Realisasi TW II | Capaian TW II": one quarter's part measured by what the whole year promised; the
 * percent may also call itself the year's where no column holds what the year came to.
 */
function sepotongTahun(ukur: TabelUkur, { target, realisasi, persen }: Sandaran): KolomTabel[] {
  if (!target || !persen || target.triwulan !== null || realisasi?.triwulan === null) return [];
  const diukur = realisasi ? [realisasi] : triwulanSetahun(ukur, target, persen);
  return terpisah(ukur) ? diukur.filter(({ judul }) => !judulKumulatif(judul)) : [];
}

const BERJANJI = /\b(?:target|rencana|sasaran|plan(?:ned)?)\b/i;

/** The percent of works' progress that stands there; nobody calls their volume a promise of the year. */
function persenKemajuan({ target, persen }: Sandaran): boolean {
  const diukur =
    persen?.peran === "capaian" && namaFisik(persen.judul) && !/capai|achiev/i.test(persen.judul);
  return diukur && !(target && BERJANJI.test(target.judul));
}

/**
 * "Volume | Fisik (%)" beside the money of the same works: how far they have come. Where "Target | Realisasi Fisik" stand
 * there without a percent, the office judges its works by their money, and a column of ours would be a second verdict.
 */
function kemajuanFisik({ tabel }: TabelUkur, sandaran: Sandaran): KolomTabel[] {
  const { realisasi, persen } = sandaran;
  const beruang = tabel.kolom.some(({ peran }) => peran === "realisasi_rp");
  if (!beruang) return [];
  if (persen) return persenKemajuan(sandaran) ? [persen] : [];
  return realisasi && namaFisik(realisasi.judul) ? [realisasi] : [];
}

/** Objections to what these columns mean, whether their percent stands there or would be computed. */
export function keberatanMakna(ukur: TabelUkur, sandaran: Sandaran): readonly KeberatanGerbang[] {
  return [
    ...keberatan("BUKAN_DATA", contoh(ukur) ? ada(sandaran) : []),
    ...keberatan("OPERAN_RUMUS", barisOperan(ukur) ? ada(sandaran) : []),
    ...keberatan("TAK_TERBUKTI", janjiBertahun(sandaran)),
    ...keberatan("BUKAN_DIRAIH", yangTakDiraih(sandaran)),
    ...keberatan("TARGET_LAIN", janjiOrangLain(sandaran)),
    ...keberatan("DUA_WILAYAH", duaWilayah(sandaran)),
    ...keberatan("KEMAJUAN_FISIK", kemajuanFisik(ukur, sandaran)),
    ...keberatan("SAINGAN", batasSebelah(ukur, sandaran)),
    ...keberatan("BATAS_ATAS", batasAtas(ukur, sandaran)),
    ...keberatan("BELUM_SETAHUN", sepotongTahun(ukur, sandaran)),
    ...keberatan("SATUAN_JUDUL_BEDA", satuanBerbeda(sandaran)),
  ];
}
