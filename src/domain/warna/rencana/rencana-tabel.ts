import type { KolomTabel, Peran } from "../../tabel/hasil-tabel";
import type { BahanRencana } from "../bahan";
import type { KolomBerwarna } from "../jenis-berwarna";
import { jenisBerwarna, masaKolom } from "../kolom-berwarna";
import { temuanWarna, type TemuanWarna } from "../temuan-warna";
import type { IsianKolom, KolomDapatDiisi, RencanaTabel } from ".";
import { bagianDijawab } from "./bagian-dijawab";
import { bagianSetara } from "./gerbang";
import { laluiGerbang } from "./lalui-gerbang";
import { rencanaSampingan, type Sampingan } from "./rencana-sampingan";
import { capaianSendiri, kolomIsian, kriteriaIsian, type KolomIsian } from "./kolom-isian";
import { isianSebagian, type IsianSebagian } from "./isi-sebagian";
import { isianDariCapaian } from "./isi-kriteria";
import { rencanaIsi } from "./rencana-isi";
import { rencanaTambah } from "./rencana-tambah";
import { namaBagian, sumberPasangan } from "./sumber-pasangan";
import { rencanaWarnai } from "./rencana-warnai";
import { temuanTertutup } from "./temuan-tertutup";
import { tundaFisik } from "./tunda-fisik";
import type { TabelUkur } from "../../tabel/isi/tabel-ukur";

function biarkan(
  kode: "BAGIAN_DIPILIH" | "TANPA_DATA" | "BUKAN_TABEL_KINERJA" | "TANPA_REALISASI" | "TANPA_TARGET",
): RencanaTabel {
  return { jenis: "biarkan", temuan: [temuanWarna(kode, {}, { tingkat: "info" })] };
}

/** What is missing; a table of quarters or halves has the role, but not for the year. */
function tanpaKolom(sel: TabelUkur, peran: "target" | "realisasi"): RencanaTabel {
  if (!sel.tabel.kolom.some((satu) => satu.peran === `${peran}_tw`))
    return biarkan(peran === "target" ? "TANPA_TARGET" : "TANPA_REALISASI");
  return { jenis: "biarkan", temuan: [temuanWarna("TANPA_SETAHUN", { peran }, { tingkat: "info" })] };
}

/** The own column that the user wants filled, or that an earlier run filled. */
function isianDiminta({ pilihan: { cara } }: BahanRencana, sel: TabelUkur): KolomIsian | undefined {
  const isian = cara === "tambah" ? undefined : kolomIsian(sel);
  return isian && (cara === "isi" || isian.milikKami) ? isian : undefined;
}

/** Quarters of target and realisasi alone are figures of performance all the same. */
function tanpaKeduanya(sel: TabelUkur): RencanaTabel {
  const ada = (peran: Peran): boolean => sel.tabel.kolom.some((satu) => satu.peran === peran);
  if (ada("capaian_tw") || !ada("target_tw") || !ada("realisasi_tw")) return biarkan("BUKAN_TABEL_KINERJA");
  return tanpaKolom(sel, "realisasi");
}

function hitungBila(bahan: BahanRencana, sel: TabelUkur, isian: KolomIsian | undefined): RencanaTabel {
  const sumber = sumberPasangan(sel, bahan.pilihan.bagian);
  if (sumber) return isian ? rencanaIsi(bahan, sel, sumber, isian) : rencanaTambah(bahan, sel, sumber);
  const [target, realisasi] = [sel.kolom("target"), sel.kolom("realisasi")];
  if (namaBagian(sel.tabel).length > 0) return biarkan("BAGIAN_DIPILIH");
  if (target) return tanpaKolom(sel, "realisasi");
  return realisasi ? tanpaKolom(sel, "target") : tanpaKeduanya(sel);
}

/** The own capaian gets its colours, and the own Kriteria beside it its names where the user wants that. */
function warnaiDanNamai(bahan: BahanRencana, sel: TabelUkur, kolom: KolomTabel): RencanaTabel {
  const rencana = rencanaWarnai(bahan, sel, kolom);
  if (rencana.jenis !== "warnai") return rencana;
  const kriteria = isianDariCapaian(bahan, sel, kolom.kolom);
  return denganIsian(bahan, rencana, isianSebagian(bahan, sel, kolom.kolom), kriteria ? [kriteria] : []);
}

type Warnai = Extract<RencanaTabel, { jenis: "warnai" }>;

/** Fills the blank cells of the own capaian where the user wants that; says that it could where not. */
function denganIsian(
  { pilihan: { cara } }: BahanRencana,
  rencana: Warnai,
  sebagian: IsianSebagian | undefined,
  kriteria: readonly IsianKolom[],
): Warnai {
  const utuh = { ...rencana, isian: kriteria };
  if (!sebagian) return utuh;
  const { kolom, baris, milikKami, bertentangan } = sebagian;
  const tambahan = (...temuan: readonly TemuanWarna[]) => ({
    ...utuh,
    temuan: [...rencana.temuan, ...temuan],
  });
  if (bertentangan) return cara === "isi" ? tambahan(temuanWarna("ISIAN_BERTENTANGAN", { kolom })) : utuh;
  if (cara !== "isi" && !milikKami)
    return tambahan(temuanWarna("CAPAIAN_SEBAGIAN", { kolom, baris: baris.length }, { tingkat: "info" }));
  const { isian, yakin, temuan } = sebagian.isi();
  const kosong = baris.filter((satu) => isian.kolom.rumus[satu - isian.kolom.barisAwal] !== "").length;
  return {
    ...tambahan(...temuan),
    isian: [isian, ...kriteria],
    yakin: rencana.yakin && yakin,
    baris: milikKami ? rencana.baris : rencana.baris + kosong,
  };
}

/** Letters of the table's own columns that could be filled; undefined where there is none. */
export function dapatDiisi(bahan: BahanRencana): KolomDapatDiisi | undefined {
  const sel = bahan.ukur;
  const kolom = capaianSendiri(sel)?.kolom;
  const sebagian = kolom === undefined ? undefined : isianSebagian(bahan, sel, kolom);
  const [capaian, kriteria] = [kolomIsian(sel)?.kolom ?? sebagian?.kolom, kriteriaIsian(sel)?.kolom];
  if (capaian === undefined && kriteria === undefined) return undefined;
  return {
    ...(capaian === undefined ? {} : { capaian }),
    ...(sebagian === undefined ? {} : { sebagian: true as const }),
    ...(kriteria === undefined ? {} : { kriteria }),
  };
}

/** Parts of equal rank that would be coloured; none once the user has confirmed it. */
function setaraDiwarnai(bahan: BahanRencana, { kolom }: Sampingan): TemuanWarna[] {
  const { dipastikan, ukur } = bahan;
  const setara = bagianSetara(ukur).filter(
    (satu) => kolom.some((lain) => lain.kolom === satu.kolom) && !bagianDijawab(bahan, satu),
  );
  const huruf = setara.map((satu) => satu.kolom).join(", ");
  const masa = masaSetara(setara);
  return dipastikan || setara.length === 0 ? [] : [temuanWarna("BAGIAN_SETARA", { kolom: huruf, masa })];
}

/** What the parts are, where all of them are of one kind of time. */
function masaSetara(setara: readonly KolomTabel[]): "bagian" | "triwulan" | "semester" {
  const masa = (satu: KolomTabel) =>
    satu.peran === "serapan" ? (masaKolom(satu) ?? "bagian") : jenisBerwarna(satu);
  const [jenis, ...lain] = new Set(setara.map(masa));
  return lain.length === 0 && (jenis === "triwulan" || jenis === "semester") ? jenis : "bagian";
}

/** A table that has only columns to colour besides is coloured all the same; then the first of them is the main one. */
function denganSampingan(bahan: BahanRencana, utama: RencanaTabel, sampingan: Sampingan): RencanaTabel {
  const setara = bahan.pilihan.hanyaCapaian ? [] : setaraDiwarnai(bahan, sampingan);
  const hasil = bahan.pilihan.hanyaCapaian ? tanpaLain(utama, sampingan) : gabungkan(utama, sampingan);
  if (setara.length === 0 || hasil.jenis === "biarkan") return hasil;
  return { ...hasil, yakin: false, temuan: [...setara, ...hasil.temuan] };
}

/** Nothing else of the table is coloured, and its figures speak against the one column that could be: asked about. */
function ditanyakan(
  utama: RencanaTabel,
  { ditanya: [pertama, ...lain], temuan }: Sampingan,
): RencanaTabel | undefined {
  if (!pertama || !utama.temuan.some(({ kode }) => kode === "BUKAN_TABEL_KINERJA")) return undefined;
  return {
    jenis: "warnai",
    yakin: false,
    ...pertama.kolom,
    isian: [],
    sampingan: [],
    temuan: [
      pertama.sebab,
      ...pertama.temuan,
      ...lain.map(({ sebab }) => sebab),
      ...temuan.filter(({ kode }) => kode !== "SAMPINGAN_BERTENTANGAN"),
    ],
  };
}

/** The capaian alone; a table that has only the others is left, and says which they are. */
function tanpaLain(utama: RencanaTabel, { kolom }: Sampingan): RencanaTabel {
  if (utama.jenis !== "biarkan" || kolom.length === 0) return utama;
  return { ...utama, temuan: [temuanWarna("HANYA_CAPAIAN", { diwarnai: kolom }, { tingkat: "info" })] };
}

/** Nothing is missing for what is coloured: a table of money is not told that it has no target, only what it lacks besides. */
function sebutDiwarnai(temuan: TemuanWarna, diwarnai: readonly KolomBerwarna[]): TemuanWarna {
  const { kode, tingkat } = temuan;
  if (kode !== "TANPA_TARGET" && kode !== "TANPA_REALISASI") return temuan;
  return temuanWarna(kode, { diwarnai }, { tingkat });
}

function gabungkan(utama: RencanaTabel, sampingan: Sampingan): RencanaTabel {
  const { kolom, temuan } = sampingan;
  if (utama.jenis !== "biarkan") return { ...utama, sampingan: kolom, temuan: [...utama.temuan, ...temuan] };
  const [pertama, ...lain] = kolom;
  // What keeps its columns from being coloured is the reason, not that there are none.
  const sebab =
    kolom.length + temuan.length === 0
      ? utama.temuan
      : utama.temuan.filter(({ kode }) => kode !== "BUKAN_TABEL_KINERJA");
  if (!pertama) return ditanyakan(utama, sampingan) ?? { ...utama, temuan: [...sebab, ...temuan] };
  return {
    jenis: "warnai",
    yakin: true,
    ...pertama,
    isian: [],
    sampingan: lain,
    temuan: [...sebab.map((satu) => sebutDiwarnai(satu, kolom)), ...temuan],
  };
}

/** A table that only its shape makes one is never touched unasked, however well its figures agree. */
function tanyakanBentuk({ tabel, dipastikan }: BahanRencana, rencana: RencanaTabel): RencanaTabel {
  if (!tabel.dariBentuk || dipastikan || rencana.jenis === "biarkan" || !rencana.yakin) return rencana;
  if (rencana.jenis === "tambah" && rencana.perbarui) return rencana;
  const kolom = "kolom" in rencana ? rencana.kolom : tabel.rentang;
  const ragu = temuanWarna("KURANG_YAKIN", { kolom, sebab: { jenis: "bentuk" } });
  return { ...rencana, yakin: false, temuan: [ragu, ...rencana.temuan] };
}

/** Decides what is done with one table: colour its capaian, fill it, add one beside it, or leave it and say why. */
export function rencanaTabel(bahan: BahanRencana): RencanaTabel {
  const sel = bahan.ukur;
  if (sel.baris.length === 0) return biarkan("TANPA_DATA");
  const isian = isianDiminta(bahan, sel);
  const capaian = isian ? undefined : capaianSendiri(sel);
  const utama =
    capaian && bahan.pilihan.cara !== "tambah"
      ? warnaiDanNamai(bahan, sel, capaian)
      : hitungBila(bahan, sel, isian);
  const sampingan = rencanaSampingan(bahan, sel);
  const rencana = denganSampingan(
    bahan,
    tundaFisik(bahan, laluiGerbang(bahan, sel, utama), sampingan),
    sampingan,
  );
  const hasil = tanyakanBentuk(bahan, rencana);
  return { ...hasil, temuan: [...hasil.temuan, ...temuanTertutup(bahan, hasil)] };
}
