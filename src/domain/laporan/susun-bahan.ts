import type { Pesan } from "../pesan";
import type { Pengaturan } from "../pengaturan/pengaturan";
import { PROFIL_KOSONG } from "../profil/profil";
import { teksSel, type SelTerbaca } from "../lembar/baca-tabel";
import type { BarisPKTerbaca, BarisProgramTerbaca, IsiBuku } from "../lembar/isi-buku";
import { periksaIKU, periksaPK, periksaProfil, periksaProgram, type TeksPeriksa } from "../lembar/periksa";
import { ukurIKU } from "../lembar/ukur-iku";
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
      const satu = ukurIKU(isi, baris);
      return { ...satu, satuan: bersih(satu.satuan) };
    }),
    pk: kelompokSasaran(isi.pk ?? []),
    program: programDari(isi.program ?? []),
    komaDesimal: isi.komaDesimal,
  };
}

function tidakAda(tabel: string, ada: boolean, t: TeksPeriksa): Pesan {
  const { periksa, saran } = t.perintah;
  return ada
    ? { kode: "TABEL_KOSONG", tingkat: "galat", teks: periksa.TABEL_KOSONG(tabel) }
    : {
        kode: "TABEL_TIDAK_ADA",
        tingkat: "galat",
        teks: periksa.TABEL_TIDAK_ADA(tabel),
        saran: saran.siapkan,
      };
}

function pesanPK(isi: IsiBuku, t: TeksPeriksa): Pesan[] {
  const { pk, program = [] } = isi;
  const adaPerubahan = program.some((satu) => terisi(satu.perubahan));
  return [
    ...(pk?.length ? [] : [tidakAda("PK", pk !== undefined, t)]),
    ...(pk ?? []).flatMap((baris, i) => periksaPK(baris, i === 0, t)),
    ...program.flatMap((baris) => periksaProgram(baris, adaPerubahan, t)),
  ];
}

function pesanIKU(isi: IsiBuku, t: TeksPeriksa): Pesan[] {
  return [
    ...(isi.iku?.length ? [] : [tidakAda("IKU", isi.iku !== undefined, t)]),
    ...(isi.iku ?? []).flatMap((baris) => periksaIKU(isi, baris, t)),
  ];
}

/** Everything that a Lampiran I of these contents lacks, cell by cell; it is made nevertheless. */
export function pesanLampiran(isi: IsiBuku, pengaturan: Pengaturan, t: TeksPeriksa): Pesan[] {
  const { lampiranI } = pengaturan;
  const tanggal: Pesan = { kode: "TANGGAL_KOSONG", tingkat: "info", teks: t.perintah.periksa.TANGGAL_KOSONG };
  return [
    ...(lampiranI.isi === "iku" ? pesanIKU(isi, t) : pesanPK(isi, t)),
    ...periksaProfil(isi, t),
    ...isi.pesan,
    ...(lampiranI.tanggal ? [] : [tanggal]),
  ];
}
