import type { Pengaturan } from "../pengaturan/pengaturan";
import { PROFIL_KOSONG } from "../profil/profil";
import { teksSel, type SelTerbaca } from "../lembar/baca-tabel";
import type { IsiBuku } from "../lembar/isi-buku";
import { periksaIKU } from "../lembar/lembar-iku";
import { periksaPK, type BarisPKTerbaca } from "../lembar/lembar-pk";
import { periksaProgram, type BarisProgramTerbaca } from "../lembar/program-pk";
import { periksaProfil } from "../lembar/periksa-profil";
import type { TemuanLembar } from "../lembar/temuan-lembar";
import { ukurBaris } from "../lembar/ukur-baris";
import type { BahanLampiran, ProgramPK, SasaranPK } from "./bahan";
import { targetBersatuan } from "./lampiran-pk";

/** Groups the rows of the PK table by sasaran; a blank or repeated one continues the one above. */
export function kelompokSasaran(baris: readonly BarisPKTerbaca[]): SasaranPK[] {
  const hasil: { sasaran: string; indikator: { indikator: string; target: string }[] }[] = [];
  for (const satu of baris) {
    const sasaran = teksSel(satu.sasaran);
    const terakhir = hasil.at(-1);
    const indikator = {
      indikator: teksSel(satu.indikator),
      target: targetBersatuan(satu.target.isi, teksSel(satu.satuan)),
    };
    if (terakhir && (sasaran === "" || sasaran === terakhir.sasaran)) terakhir.indikator.push(indikator);
    else hasil.push({ sasaran, indikator: [indikator] });
  }
  return hasil;
}

const terisi = (sel: SelTerbaca): boolean => teksSel(sel) !== "";

/** The budget that counts is the one after the change where it is filled in. */
function programDari(baris: readonly BarisProgramTerbaca[]): ProgramPK[] {
  return baris.map((satu) => ({
    program: teksSel(satu.program),
    anggaran: (terisi(satu.perubahan) ? satu.perubahan : satu.induk).isi,
    keterangan: teksSel(satu.keterangan),
  }));
}

/** Cells of Excel that hold an error say nothing a report could print. */
const bersih = (teks: string): string => (/^#[A-Z/0!?]+$/.test(teks) ? "" : teks);

/** What Lampiran I is made of, from what was typed. */
export function susunBahan(isi: IsiBuku, pengaturan: Pengaturan): BahanLampiran {
  return {
    profil: isi.profil?.nilai ?? PROFIL_KOSONG,
    pengaturan,
    iku: (isi.iku ?? []).map((baris) => {
      const satu = ukurBaris(isi, baris);
      return { ...satu, satuan: bersih(satu.satuan) };
    }),
    pk: kelompokSasaran(isi.pk ?? []),
    program: programDari(isi.program ?? []),
    komaDesimal: isi.komaDesimal,
  };
}

function tidakAda(tabel: string, ada: boolean): TemuanLembar {
  const kode = ada ? "TABEL_KOSONG" : "TABEL_TIDAK_ADA";
  return { kode, tingkat: "galat", isi: { tabel } };
}

function temuanPK(isi: IsiBuku): TemuanLembar[] {
  const { pk, program = [] } = isi;
  return [
    ...(pk?.length ? [] : [tidakAda("PK", pk !== undefined)]),
    ...(pk ?? []).flatMap((baris, i) => periksaPK(isi, baris, i === 0)),
    ...periksaProgram(program),
  ];
}

function temuanIKU(isi: IsiBuku): TemuanLembar[] {
  return [
    ...(isi.iku?.length ? [] : [tidakAda("IKU", isi.iku !== undefined)]),
    ...(isi.iku ?? []).flatMap((baris) => periksaIKU(isi, baris)),
  ];
}

/** Everything that a Lampiran I of these contents lacks, cell by cell; it is made nevertheless. */
export function temuanLampiran(isi: IsiBuku, { lampiranI }: Pengaturan): TemuanLembar[] {
  return [
    ...(lampiranI.isi === "iku" ? temuanIKU(isi) : temuanPK(isi)),
    ...isi.temuanBawah,
    ...periksaProfil(isi.profil),
    ...isi.temuanKriteria,
  ];
}
