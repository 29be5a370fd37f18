import type { Peran } from "../hasil-tabel";
import { rapikanJudul } from "../kata/kata";
import { BULAN_PENUH } from "../kata/nama-bulan";
import { YAKIN } from "../yakin";
import { judulDaun, ragukan, ubahPeran } from "./kolom-kerja";
import type { KolomKerja } from "./kolom-kerja";

/** What a row measures once: several columns of one of these are versions, or parts of something. */
const DIUKUR: readonly Peran[] = ["target", "realisasi", "capaian"];
/** What was reached or spent up to a month. */
const DICAPAI: ReadonlySet<Peran> = new Set(["realisasi", "capaian", "realisasi_rp", "serapan"]);
const KATA_UANG = /\b(?:anggaran|pagu|keuangan|keu|dana|belanja|biaya|budget|kredit)\b/i;
/** What the same words mean of money. */
const UANG: Partial<Record<Peran, Peran>> = { target: "pagu", realisasi: "realisasi_rp", capaian: "serapan" };
const PENAMA: ReadonlySet<Peran> = new Set(["indikator", "program", "sasaran", "no"]);

const samaCiri = (a: KolomKerja, b: KolomKerja): boolean => kunciBagian(a) === kunciBagian(b);
const kunciBagian = ({ ciri }: KolomKerja): string => ciri.khas.join(" ");

/** Which of several sets of columns side by side a column belongs to: a new one begins where rows are named anew. */
export function nomorSet(kolom: readonly KolomKerja[]): Map<KolomKerja, number> {
  const hasil = new Map<KolomKerja, number>();
  let nomor = 0;
  let diukur = false;
  for (const satu of kolom) {
    if (diukur && PENAMA.has(satu.peran)) [nomor, diukur] = [nomor + 1, false];
    if (DIUKUR.includes(satu.peran)) diukur = true;
    hasil.set(satu, nomor);
  }
  return hasil;
}

const bedaWilayah = ({ ciri: a }: KolomKerja, { ciri: b }: KolomKerja): boolean =>
  a.wilayah !== "" && b.wilayah !== "" && a.wilayah !== b.wilayah;

/** The same title over other groups or regions, or twice: nothing tells which of them is meant. */
function kembarSetara(kolom: readonly KolomKerja[]): boolean {
  const daun = ({ judul }: KolomKerja): string => judulDaun(judul).toLowerCase().trim();
  return kolom.some((a, i) =>
    kolom.slice(i + 1).some((b) => {
      const segrup = a.grup >= 0 && b.grup >= 0 && a.grup !== b.grup && daun(a) === daun(b);
      return (
        (segrup || bedaWilayah(a, b) || a.judul === b.judul) &&
        a.ciri.versi === b.ciri.versi &&
        a.ciri.dasar === b.ciri.dasar
      );
    }),
  );
}

/** "Realisasi | Akum. Realisasi": the one that says so is the year's, the other one a piece of it. */
function kumulatifSendiri(
  kolom: readonly KolomKerja[],
  kumulatif: readonly KolomKerja[],
): KolomKerja | undefined {
  const [satu] = kumulatif;
  const lain = kolom.find((k) => k !== satu);
  const sebanding =
    satu &&
    lain &&
    kolom.length === 2 &&
    kumulatif.length === 1 &&
    samaCiri(satu, lain) &&
    satu.tahun === lain.tahun;
  return sebanding && satu.ciri.dasar === lain.ciri.dasar && satu.ciri.versi === lain.ciri.versi
    ? satu
    : undefined;
}

/** The figures up to now, where others are those of one month or week only. */
function kumulatifTerkini(
  kolom: readonly KolomKerja[],
  kumulatif: readonly KolomKerja[],
  sepotong: readonly KolomKerja[],
): KolomKerja | undefined {
  if (sepotong.length === 0) return kumulatifSendiri(kolom, kumulatif);
  if (kumulatif.length === 1) return kumulatif[0];
  const [kini] = sepotong;
  return sepotong.length === 1
    ? kumulatif.find(({ ciri }) => ciri.bulan !== undefined && ciri.bulan === kini?.ciri.bulan)
    : undefined;
}

const SETAHUN =
  /^(?:target )?(?:1 |satu )?(?:setahun|tahunan|tahun(?: ini| (?:19|20)\d\d)?|annual)(?: target)?(?: \d)?$/;

/** "Target | Tahun, Bulan ini, s/d Bulan ini": what was promised for the year is the year's target. */
function targetSetahun(
  kolom: readonly KolomKerja[],
  kumulatif: readonly KolomKerja[],
): KolomKerja | undefined {
  if (kolom[0]?.peran !== "target" || kumulatif.length === 0) return undefined;
  const [satu, ...lain] = kolom.filter(({ eja }) => SETAHUN.test(rapikanJudul(judulDaun(eja))));
  return lain.length === 0 ? satu : undefined;
}

const INGKAR = /^(?:non|bukan|tidak|luar|tanpa)$/;

/** "Perencanaan | Volume, Satuan, Penerima": of the columns of one group the one that says that it counts. */
function volumeSegrup(kolom: readonly KolomKerja[]): KolomKerja | undefined {
  const bervolume = kolom.filter(({ eja }) => /^(?:volume|vol|kuantitas)\b/i.test(judulDaun(eja)));
  const segrup = kolom.every(({ grup }) => grup >= 0 && grup === kolom[0]?.grup);
  return segrup && bervolume.length === 1 ? bervolume[0] : undefined;
}

/** Of several columns of one role in one set: those that stand for a part only. */
function bagianPeran(kolom: readonly KolomKerja[]): readonly KolomKerja[] {
  const [pertama] = kolom;
  if (!pertama || kolom.length < 2) return [];
  const cacah = volumeSegrup(kolom);
  if (cacah) return kolom.filter((satu) => satu !== cacah);
  const kumulatif = kolom.filter(({ ciri }) => ciri.kumulatif);
  const sepotong = kolom.filter(({ ciri }) => ciri.sepotong);
  const tahunan = targetSetahun(kolom, kumulatif);
  if (tahunan) return kolom.filter((satu) => satu !== tahunan);
  const terkini = kumulatifTerkini(kolom, kumulatif, sepotong);
  if (terkini) return kolom.filter((satu) => satu !== terkini);
  const seluruh = kolom.filter(({ ciri }) => ciri.khas.length === 0 && !ciri.sepotong);
  const bagian = kolom.filter((satu) => !seluruh.includes(satu));
  // "Fisik" is no whole beside "Non Fisik": the one is what the other is not.
  if (seluruh.length === 1)
    return bagian.some(({ ciri }) => ciri.khas.some((kata) => INGKAR.test(kata))) ? kolom : bagian;
  if (seluruh.length > 1) return kembarSetara(seluruh) ? kolom : bagian;
  return bagian.filter((satu) =>
    bagian.some((lain) => !samaCiri(lain, satu) && lain.ciri.dasar === satu.ciri.dasar),
  );
}

/** A second set of columns, with names of its own and all three of target, realisasi and capaian, stays together. */
function setSamping(kolom: readonly KolomKerja[]): KolomKerja[] {
  const set = nomorSet(kolom);
  const milik = (satu: KolomKerja): KolomKerja[] =>
    kolom.filter((lain) => set.get(lain) === set.get(satu) && lain.triwulan === null);
  const utuh = (satu: KolomKerja): boolean =>
    DIUKUR.every((peran) => milik(satu).filter((lain) => lain.peran === peran).length === 1);
  const [pertama] = kolom;
  if (!pertama || !kolom.some((satu) => set.get(satu) === 0 && satu.peran === "target")) return [...kolom];
  return kolom.map((satu) => {
    const samping = (set.get(satu) ?? 0) > 0 && satu.triwulan === null && DIUKUR.includes(satu.peran);
    if (!samping || !utuh(satu)) return satu;
    return { ...satu, bagian: milik(satu).find(({ peran }) => PENAMA.has(peran))?.judul ?? satu.judul };
  });
}

/**
 * "Produksi (Rp)" over Target beside "Luas Tanam (Ha)" over Target: one thing of several, in money. A budget by its own
 * words ("Anggaran (Rp)") names no thing and is none.
 */
function bendaBeruang(satu: KolomKerja, peran: Peran): boolean {
  if (KATA_UANG.test(satu.eja) || satu.tafsir.rupiah) return false;
  return (
    satu.peran === UANG[peran] && satu.tafsir.inti === peran && satu.grup >= 0 && satu.ciri.khas.length > 0
  );
}

/** "Penerima | Target, Terlayani, %" beside "Mutu | %" and an index: the percent in one group with the only pair is theirs. */
function capaianSegrup(sejenis: readonly KolomKerja[], kolom: readonly KolomKerja[]): KolomKerja | undefined {
  if (sejenis.length < 2 || sejenis[0]?.peran !== "capaian") return undefined;
  const [target, ...target2] = kolom.filter(({ peran }) => peran === "target");
  const [realisasi, ...realisasi2] = kolom.filter(({ peran }) => peran === "realisasi");
  if (!target || target.grup < 0 || target.grup !== realisasi?.grup) return undefined;
  const segrup = sejenis.filter(({ grup }) => grup === target.grup);
  return target2.length + realisasi2.length === 0 && segrup.length === 1 ? segrup[0] : undefined;
}

function kolomBagian(kolom: readonly KolomKerja[]): Set<KolomKerja> {
  const set = nomorSet(kolom);
  const hasil = new Set<KolomKerja>();
  for (const peran of DIUKUR) {
    const sejenis = kolom.filter(
      (satu) =>
        (satu.peran === peran || bendaBeruang(satu, peran)) &&
        satu.triwulan === null &&
        satu.bagian === null &&
        !satu.tersembunyi,
    );
    for (const nomor of new Set(sejenis.map((satu) => set.get(satu)))) {
      const seset = sejenis.filter((k) => set.get(k) === nomor);
      const milik = capaianSegrup(seset, kolom);
      const bagian = milik ? seset.filter((satu) => satu !== milik) : bagianPeran(seset);
      // Money beside a whole of another kind is money.
      if (bagian.some((satu) => satu.peran === peran)) bagian.forEach((satu) => hasil.add(satu));
    }
  }
  return hasil;
}

/** Parts that state their own capaian beside their own pair: each can be judged by itself. */
function lengkap(bagian: ReadonlySet<KolomKerja>, satu: KolomKerja): boolean {
  const sebagian = [...bagian].filter((lain) => kunciBagian(lain) === kunciBagian(satu));
  return kunciBagian(satu) !== "" && DIUKUR.every((peran) => sebagian.some((lain) => lain.peran === peran));
}

const BULAN = BULAN_PENUH.split("|");

/** "Realisasi s.d. Mei" beside "Total s.d. Juni": what was reached before now. */
function sampaiSebelumnya(kolom: readonly KolomKerja[]): KolomKerja[] {
  const bulan = ({ ciri }: KolomKerja): number =>
    ciri.kumulatif && ciri.bulan !== undefined ? BULAN.indexOf(ciri.bulan) : -1;
  const kini = Math.max(...kolom.map((satu) => (satu.tafsir.lalu ? -1 : bulan(satu))));
  return kolom.map((satu) =>
    DICAPAI.has(satu.peran) && bulan(satu) >= 0 && bulan(satu) < kini ? jadiBagian(satu, kolom) : satu,
  );
}

/** This month's figures beside those since January say nothing of the year, by whatever name they go. */
function sepotongSaja(kolom: readonly KolomKerja[]): KolomKerja[] {
  const adaKumulatif = kolom.some(({ peran, ciri }) => DIUKUR.includes(peran) && ciri.kumulatif);
  return kolom.map((satu) => {
    if (
      !DIUKUR.includes(satu.peran) ||
      satu.peran === "target" ||
      !satu.ciri.sepotong ||
      satu.bagian !== null
    )
      return satu;
    if (adaKumulatif) return jadiBagian(satu, kolom);
    return ragukan(satu);
  });
}

/** The part by its name; parts without one are counted ("#2"), alike for target and realisasi. */
function jadiBagian(satu: KolomKerja, semua: readonly KolomKerja[]): KolomKerja {
  const urutan = 1 + semua.filter((lain) => lain.peran === satu.peran).indexOf(satu);
  const label = satu.ciri.label || `#${String(urutan)}`;
  return {
    ...ubahPeran(satu, "lain", YAKIN.batas, { kunci: "bagian", isi: label, dari: satu.peran }),
    bagian: label,
  };
}

/**
 * Columns of equal rank (months, districts, levels of schooling, stages: whatever is repeated) are parts of something.
 * Where one column stands for the whole, it keeps its role and the parts lose theirs; where none does, no part may
 * stand for the whole row. Parts with target, realisasi and capaian of their own keep their roles as parts. The
 * repetition is the sign, no list of words.
 */
export function bagianSetara(semua: readonly KolomKerja[]): KolomKerja[] {
  const kolom = setSamping(sampaiSebelumnya(semua));
  const bagian = kolomBagian(kolom);
  return sepotongSaja(
    kolom.map((satu) => {
      if (!bagian.has(satu)) return satu;
      return lengkap(bagian, satu) ? { ...satu, bagian: satu.ciri.label } : jadiBagian(satu, kolom);
    }),
  );
}
