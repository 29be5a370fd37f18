import { GESER_YAKIN, YAKIN } from "../yakin";
import { BAGIAN, BARIS_CUKUP } from "../batas";
import { angkaDari } from "../baris/sel-angka";
import type { Peran } from "../hasil-tabel";
import type { BacaanKolom } from "./bacaan-kolom";
import { kecocokan } from "../isi/cocok";
import { ubahPeran } from "./kolom-kerja";
import type { KolomKerja } from "./kolom-kerja";
import { lebihLuas } from "./lingkup-lain";
import { cacahSasaran, cacahSeluruhnya } from "./cacah-sasaran";
import { keutamaan } from "./satu-kolom";
import { dibelanjakan } from "./dari-pagu";
import { KEUANGAN, KINERJA, type PeranTrio, type TrioKolom } from "./trio-kolom";

const CALON_TERBANYAK = 4;

function calon(kolom: readonly KolomKerja[], peran: Peran): KolomKerja[] {
  return kolom
    .filter((satu) => satu.peran === peran && satu.triwulan === null && satu.bagian === null)
    .slice(0, CALON_TERBANYAK);
}

const kadar = ({ hasil }: TrioKolom): number => (hasil.banyak === 0 ? 0 : hasil.cocok / hasil.banyak);

/** "Realisasi Fisik (%)" beside a realisasi: where another percent says the same, that one is their capaian. */
const bernamaRealisasi = ({ tafsir }: KolomKerja): boolean => tafsir.inti === "realisasi" && !tafsir.keuangan;

/** "DPA" before "Rencana Keuangan": of two budgets the one that is called so. */
const bernamaPagu = ({ tafsir, peran }: KolomKerja): number =>
  peran === "pagu" && tafsir.inti === "pagu" ? GESER_YAKIN.bernama : 0;

const utama = ({ target, realisasi, capaian }: TrioKolom): number =>
  keutamaan(target) +
  keutamaan(realisasi) +
  keutamaan(capaian) -
  (bernamaRealisasi(capaian) ? 1 : 0) +
  bernamaPagu(target);

/**
 * All triples of candidates compared, the best first: most agreement, then the most rows, then the version that counts
 * ("perubahan" before "murni"), then the leftmost.
 */
function bandingkanCalon(
  bacaan: BacaanKolom,
  target: readonly KolomKerja[],
  realisasi: readonly KolomKerja[],
  capaian: readonly KolomKerja[],
): TrioKolom[] {
  const semua = target.flatMap((t) =>
    realisasi.flatMap((r) =>
      capaian
        .filter((c) => c.k !== r.k && c.k !== t.k && r.k !== t.k)
        .map((c) => ({ target: t, realisasi: r, capaian: c, hasil: kecocokan(bacaan.trio(t, r, c)) })),
    ),
  );
  return semua.sort((a, b) => kadar(b) - kadar(a) || b.hasil.banyak - a.hasil.banyak || utama(b) - utama(a));
}

/** Figures agree on enough rows, and not only because every row says 100 %. */
function meyakinkan(satu: TrioKolom | undefined): satu is TrioKolom {
  return satu !== undefined && satu.hasil.banyak >= BARIS_CUKUP && kadar(satu) >= BAGIAN.hampirSemua;
}

function beragam(bacaan: BacaanKolom, { realisasi, target, capaian }: TrioKolom): boolean {
  const [t, r] = [bacaan.baca(target), bacaan.baca(realisasi)];
  const beda = t.filter(
    (satu, i) => satu.jenis === "angka" && r[i]?.jenis === "angka" && satu.nilai !== r[i].nilai,
  );
  const nilai = new Set(bacaan.baca(capaian).flatMap((satu) => (satu.jenis === "angka" ? [satu.nilai] : [])));
  return beda.length >= 2 && nilai.size >= 2;
}

/** What was spent is divided by the budget, never the other way round. */
const searah = ({ hasil }: TrioKolom): boolean => hasil.positif >= hasil.cocok * BAGIAN.hampirSemua;

/** The target by its words, where the percent is taken of another one: it stays one, of another measure. */
function targetLain(satu: KolomKerja, terpilih: KolomKerja): KolomKerja {
  const kalah = satu.peran === "target" && satu.triwulan === null && satu.bagian === null;
  return kalah && terpilih.peran === "lain" ? { ...satu, bagian: satu.ciri.label || satu.judul } : satu;
}

/** A realisasi by its words only, where the figures found another one ("Total" beside twelve months). */
function tersisih(satu: KolomKerja, terpilih: KolomKerja, peran: PeranTrio): KolomKerja {
  const kalah = satu.peran === peran.realisasi && satu.triwulan === null && terpilih.peran === "lain";
  return kalah ? ubahPeran(satu, "lain", YAKIN.lemah, { kunci: "kembar", isi: terpilih.judul }) : satu;
}

function pasang(
  kolom: readonly KolomKerja[],
  trio: TrioKolom,
  peran: PeranTrio,
  terbukti = false,
): KolomKerja[] {
  const { banyak, cocok } = trio.hasil;
  const dasar = terbukti ? YAKIN.pasti : 0;
  const baru = new Map<number, Peran>([
    [trio.target.k, peran.target],
    [trio.realisasi.k, peran.realisasi],
    [trio.capaian.k, peran.capaian],
  ]);
  return kolom.map((satu) => {
    const jadi = baru.get(satu.k);
    if (!jadi) return targetLain(tersisih(satu, trio.realisasi, peran), trio.target);
    const sama = satu.peran === jadi;
    return sama
      ? { ...satu, yakin: Math.max(satu.yakin, dasar) + GESER_YAKIN.menang }
      : ubahPeran(satu, jadi, YAKIN.cukup, { kunci: "dataDitemukan", cocok, banyak });
  });
}

/** Columns with numbers that no role wants; they may turn out to be the missing one. */
function cadangan(
  kolom: readonly KolomKerja[],
  bacaan: BacaanKolom,
  terbanyak = CALON_TERBANYAK,
): KolomKerja[] {
  const bebas = kolom.filter(
    ({ peran, judul, eja, tafsir, triwulan, bagian }) =>
      peran === "lain" &&
      judul !== "" &&
      !lebihLuas(eja) &&
      !tafsir.bulan &&
      !tafsir.renstra &&
      !tafsir.lalu &&
      !tafsir.prakiraan &&
      triwulan === null &&
      bagian === null,
  );
  return bebas.filter((satu) => bacaan.kadarAngka(satu) >= BAGIAN.kebanyakan).slice(0, terbanyak);
}

const KATA_DICAPAI: ReadonlySet<string> = new Set(["realisasi", "pengeluaran", "serapan"]);

/** What was reached or spent, in another year too, is no promise: "Realisasi 2023 | Realisasi 2024 | Rasio (%)". */
const bukanDicapai = ({ tafsir }: KolomKerja): boolean => !KATA_DICAPAI.has(tafsir.inti ?? "");

/**
 * Where words left a role open or gave it twice, the figures decide: the triple that agrees on most rows. A missing
 * capaian or realisasi is looked for among titled number columns, a capaian and a realisasi with each other's title
 * are told apart.
 */
export function putuskanTrio(
  kolom: readonly KolomKerja[],
  bacaan: BacaanKolom,
  peran: PeranTrio,
): KolomKerja[] {
  const target = calon(kolom, peran.target);
  const realisasi = calon(kolom, peran.realisasi);
  const capaian = calon(kolom, peran.capaian);
  if (target.length === 0 && capaian.length > 0) return tanpaTarget(kolom, bacaan, peran);
  if (target.length === 0 || realisasi.length + capaian.length === 0) return [...kolom];
  const [menurutKata] = bandingkanCalon(bacaan, target, realisasi, capaian);
  if (menurutKata && kadar(menurutKata) > BAGIAN.separuh) {
    const terbukti = meyakinkan(menurutKata) && beragam(bacaan, menurutKata);
    return pasang(kolom, menurutKata, peran, terbukti);
  }
  // A weight that happens to equal the percent of a few rows is a weight still.
  const lain = cadangan(kolom, bacaan).filter(({ tafsir }) => tafsir.inti !== "lainnya");
  const janji = lain.filter(bukanDicapai);
  const dicapai = realisasi.length === 0 ? kolom.filter(capaianBernilai) : [];
  const belanja = realisasi.length === 0 ? target.filter(dibelanjakan) : [];
  const bagian = kolom.filter(bagianCapaian);
  const peluang = [
    ...bandingkanCalon(bacaan, target, realisasi, peran === KINERJA ? bagian : []),
    ...bandingkanCalon(bacaan, target, dicapai, capaian),
    ...bandingkanCalon(bacaan, target, belanja, capaian),
    ...bandingkanCalon(bacaan, janji, belanja, capaian),
    ...(peran === KEUANGAN ? bandingkanCalon(bacaan, janji, realisasi, capaian) : []),
    ...bandingkanCalon(bacaan, target, capaian.filter(bolehTertukar), realisasi),
    ...(capaian.length === 0 ? bandingkanCalon(bacaan, target, realisasi, lain) : []),
    ...bandingkanCalon(bacaan, target, lain, capaian),
    ...bandingkanCalon(bacaan, lain.filter(cacahSasaran), realisasi, capaian),
    ...(peran === KINERJA
      ? bandingkanCalon(bacaan, cacahSeluruhnya(kolom, target, bacaan), realisasi, capaian)
      : []),
    ...(realisasi.length === 0 ? bandingkanCalon(bacaan, target, capaian.filter(bolehTertukar), lain) : []),
  ];
  const temuan = peluang.find(
    (satu) => meyakinkan(satu) && beragam(bacaan, satu) && (peran === KINERJA || searah(satu)),
  );
  if (!temuan) return peran === KINERJA ? serapanSebagaiCapaian(kolom, bacaan) : [...kolom];
  const utuh = [temuan.target.k, temuan.realisasi.k, temuan.capaian.k];
  return pasang(kolom, temuan, peran).map((satu) =>
    utuh.includes(satu.k) ? { ...satu, bagian: null } : satu,
  );
}

/**
 * A percent behind the money was taken for its share: where it follows from target and realisasi, and not from the money,
 * it is the capaian.
 */
function serapanSebagaiCapaian(kolom: readonly KolomKerja[], bacaan: BacaanKolom): KolomKerja[] {
  const semua = calon(kolom, "serapan");
  const [uang] = bandingkanCalon(bacaan, calon(kolom, "pagu"), calon(kolom, "realisasi_rp"), semua);
  const milikUang = uang && kadar(uang) >= BAGIAN.separuh ? uang.capaian : undefined;
  const serapan = semua.filter((satu) =>
    milikUang ? satu !== milikUang : satu.alasan.kunci === "keuanganDariPagu",
  );
  if (calon(kolom, "capaian").length > 0) return [...kolom];
  const [temuan] = bandingkanCalon(bacaan, calon(kolom, "target"), calon(kolom, "realisasi"), serapan);
  return meyakinkan(temuan) && beragam(bacaan, temuan) ? pasang(kolom, temuan, KINERJA) : [...kolom];
}

/** "Persentase capaian penerima" beside "Capaian mutu (%)" and "Indeks": of equal rank by their words, where only one may follow. */
const bagianCapaian = ({ peran, alasan, tafsir }: KolomKerja): boolean =>
  peran === "lain" && alasan.dari === "capaian" && tafsir.persen;

/** "Pencapaian (orang)" beside "% Cakupan" and "% Kinerja": taken for a part of the three, and perhaps the value reached. */
const capaianBernilai = ({ peran, alasan, tafsir }: KolomKerja): boolean =>
  peran === "lain" && alasan.dari === "capaian" && !tafsir.persen;

/**
 * "% Cakupan | % Kinerja": several percents of equal rank beside one target and one realisasi. The one that follows from
 * the two in nearly all rows is the capaian; where none does, or several, nothing is decided.
 */
export function capaianMenurutAngka(kolom: readonly KolomKerja[], bacaan: BacaanKolom): KolomKerja[] {
  const dicoba = kolom.filter(({ peran, alasan }) => peran === "lain" && alasan.dari === "capaian");
  if (dicoba.length < 2 || calon(kolom, "capaian").length > 0) return [...kolom];
  const peluang = bandingkanCalon(bacaan, calon(kolom, "target"), calon(kolom, "realisasi"), dicoba);
  const cocok = peluang.filter((satu) => meyakinkan(satu) && beragam(bacaan, satu));
  const [pertama] = cocok;
  if (!pertama || new Set(cocok.map(({ capaian }) => capaian)).size > 1) return [...kolom];
  return pasang(kolom, pertama, KINERJA).map((satu) =>
    satu.k === pertama.capaian.k ? { ...satu, bagian: null } : satu,
  );
}

/** "Sasaran Bayi" is a target where it holds counts. */
const DASAR_PERSEN = new Set(["target", "pagu", "sasaran"]);

/** What a bare percent may be a share of: a target or pagu by its words, else any other sum in rupiah. */
function dasarPersen(kolom: readonly KolomKerja[], bacaan: BacaanKolom, peran: PeranTrio): KolomKerja[] {
  const bernama = calon(kolom, peran.target).filter(
    ({ tafsir }) => tafsir.inti !== undefined && DASAR_PERSEN.has(tafsir.inti),
  );
  if (bernama.length > 0 || peran !== KEUANGAN) return bernama;
  return cadangan(kolom, bacaan).filter(({ tafsir }) => tafsir.rupiah);
}

/**
 * "Target | Penerimaan | %": a bare percent that follows from the target and one other column makes that what was reached,
 * or what is still missing: never sure without the user.
 */
export function persenTanpaRealisasi(
  kolom: readonly KolomKerja[],
  bacaan: BacaanKolom,
  peran: PeranTrio,
): KolomKerja[] {
  const telanjang = kolom.filter(({ tunggu, bagian }) => tunggu === "persen" && bagian === null);
  // "Mei | Abs, %" beside "s.d. Bulan Ini | Abs, %": of several the one since the year began.
  const persen = telanjang.length === 1 ? telanjang : telanjang.filter(({ ciri }) => ciri.kumulatif);
  const diukur = calon(kolom, peran.realisasi).length + calon(kolom, peran.capaian).length;
  const target = dasarPersen(kolom, bacaan, peran);
  if (persen.length !== 1 || diukur > 0 || target.length === 0) return [...kolom];
  // "Jml s/d TW II": what the year has reached by now, whichever quarter it names.
  const tersisa = kolom
    .filter((satu) => !persen.includes(satu) && satu.tafsir.inti !== "lainnya")
    .map((satu) => (satu.peran === "lain" && satu.ciri.kumulatif ? { ...satu, triwulan: null } : satu));
  const lain = cadangan(tersisa, bacaan, tersisa.length).filter((satu) =>
    bacaan.baca(satu).every((sel) => (angkaDari(sel) ?? 0) >= 0),
  );
  const [temuan, kedua] = bandingkanCalon(bacaan, target, lain, persen).filter(
    (satu) => satu.hasil.positif >= BARIS_CUKUP && meyakinkan(satu) && beragam(bacaan, satu),
  );
  if (!temuan || kedua) return [...kolom];
  const anggota = [temuan.realisasi.k, temuan.capaian.k];
  return pasang(kolom, temuan, peran).map((satu) =>
    anggota.includes(satu.k) ? { ...satu, triwulan: null, yakin: YAKIN.ragu } : satu,
  );
}

/** "Jumlah (A)": a letter in the formula of the percent. */
const SUKU = /\(\s*[a-z]\s*\)\s*$/i;

/** "Jumlah Balita | Ditimbang | Capaian (%)": two counts of which the percent follows are target and realisasi. */
function tanpaTarget(kolom: readonly KolomKerja[], bacaan: BacaanKolom, peran: PeranTrio): KolomKerja[] {
  const lain = cadangan(kolom, bacaan).filter(
    ({ tafsir, eja }) => tafsir.inti !== "lainnya" && !SUKU.test(eja),
  );
  const realisasi = calon(kolom, peran.realisasi);
  const peluang = bandingkanCalon(
    bacaan,
    lain.filter(bukanDicapai),
    realisasi.length > 0 ? realisasi : lain,
    calon(kolom, peran.capaian),
  );
  const temuan = peluang.find((satu) => satu.hasil.positif >= BARIS_CUKUP && meyakinkan(satu));
  return temuan && beragam(bacaan, temuan) ? pasang(kolom, temuan, peran) : [...kolom];
}

/** A column called capaian may hold the value reached, unless its title says percent. */
function bolehTertukar({ tafsir }: KolomKerja): boolean {
  return !tafsir.persen;
}
