import { temuanAturan } from "../../tabel/belajar/tanpa-tebakan";
import { TabelUkur } from "../../tabel/isi/tabel-ukur";
import type { BahanRencana } from "../bahan";
import { temuanWarna } from "../temuan-warna";
import type { PilihanTabel, RencanaTabel } from ".";
import { bagianDijawab } from "./bagian-dijawab";
import { gerbangWarna } from "./gerbang";
import { gerbangTambah } from "./gerbang-tambah";
import type { KeberatanGerbang } from "./keberatan";
import { capaianSendiri } from "./kolom-isian";
import { sumberPasangan } from "./sumber-pasangan";

/** The objections to what a plan would do unasked; none against what the user asked for, or what an earlier run began. */
function keberatanRencana(
  bahan: BahanRencana,
  sel: TabelUkur,
  utama: RencanaTabel,
): readonly KeberatanGerbang[] {
  const { dipastikan, pilihan } = bahan;
  if (dipastikan || utama.jenis === "biarkan" || !utama.yakin) return [];
  if (utama.jenis === "tambah" && (utama.perbarui || pilihan.cara === "isi")) return [];
  const gerbang = utama.jenis === "tambah" ? gerbangPasangan(pilihan) : gerbangCapaian;
  const keberatan = belumDijawab(bahan, sel, gerbang(sel));
  if (keberatan.length > 0) return keberatan;
  const aturan = ukurAturan(sel);
  if (!aturan) return [];
  const milikAturan = utama.jenis === "tambah" ? capaianAturan(aturan) : [];
  return belumDijawab(bahan, sel, [...gerbang(aturan), ...milikAturan]);
}

/** What asks which column is meant; the choice of a part is the answer. */
const TANYA_KOLOM: ReadonlySet<KeberatanGerbang["kode"]> = new Set([
  "SAINGAN",
  "TAK_TERBUKTI",
  "OPERAN_RUMUS",
  "BUKAN_DIRAIH",
  "TARGET_LAIN",
  "DUA_WILAYAH",
  "KEMAJUAN_FISIK",
  "ANGKA_TAK_DIKENAL",
]);

/** Objections without the columns that the choice of a part has settled. */
function belumDijawab(
  bahan: BahanRencana,
  { tabel }: TabelUkur,
  keberatan: readonly KeberatanGerbang[],
): readonly KeberatanGerbang[] {
  const terbuka = (huruf: string): boolean =>
    !bagianDijawab(
      bahan,
      tabel.kolom.find(({ kolom }) => kolom === huruf),
    );
  return keberatan
    .map((satu) => (TANYA_KOLOM.has(satu.kode) ? { ...satu, kolom: satu.kolom.filter(terbuka) } : satu))
    .filter(({ kolom }) => kolom.length > 0);
}

/** The gate before a capaian is computed from the pair that the user wants. */
const gerbangPasangan =
  ({ bagian }: PilihanTabel) =>
  (sel: TabelUkur): readonly KeberatanGerbang[] =>
    gerbangTambah(sel, sumberPasangan(sel, bagian));

function gerbangCapaian(sel: TabelUkur): readonly KeberatanGerbang[] {
  const kolom = sel.kolom("capaian");
  return kolom ? gerbangWarna(sel, kolom) : [];
}

/** The table as the rules alone read it: what they object to is asked about, whatever the learned judgement made of the columns. */
function ukurAturan({ mentah, tabel }: TabelUkur): TabelUkur | undefined {
  const menurutAturan = temuanAturan(tabel);
  return menurutAturan && new TabelUkur(mentah, menurutAturan);
}

/** The capaian that the rules see where none is seen any more: a second one is not added beside it unasked. */
function capaianAturan(aturan: TabelUkur): readonly KeberatanGerbang[] {
  const kolom = capaianSendiri(aturan);
  return kolom ? [{ kode: "SAINGAN", kolom: [kolom.kolom] }] : [];
}

/** A plan that something speaks against is shown first. */
export function laluiGerbang(bahan: BahanRencana, sel: TabelUkur, utama: RencanaTabel): RencanaTabel {
  const keberatan = keberatanRencana(bahan, sel, utama);
  if (utama.jenis === "biarkan" || keberatan.length === 0) return utama;
  const temuan = keberatan.map(({ kode, kolom }) => temuanWarna(kode, { kolom: kolom.join(", ") }));
  return { ...utama, yakin: false, temuan: [...temuan, ...utama.temuan] };
}
