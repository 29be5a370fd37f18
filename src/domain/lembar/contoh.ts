import contoh from "../../../assets/contoh/data.json";
import type { IsiStruktur } from "./isi";

/** The sample of assets/contoh/data.json: a real report's figures as printed, its slips included. */
export const ISI_CONTOH: IsiStruktur = {
  profil: contoh.profil,
  pk: contoh.sasaran.flatMap(({ sasaran, indikator }) =>
    indikator.map((baris) => ({ sasaran, ...baris, satuan: "", polaritas: "" })),
  ),
  program: contoh.program,
  iku: contoh.iku.map(({ indikator, satuan, target, realisasi, realisasiLalu }) => ({
    indikator,
    satuan,
    target,
    realisasi,
    realisasiLalu,
    polaritas: "",
    targetRenstra: null,
    sumber: "",
  })),
  anggaran: contoh.anggaran.map(({ program, kegiatan, subKegiatan, indikator, pagu, realisasi }) => ({
    kode: "",
    program,
    kegiatan,
    subKegiatan,
    indikator,
    pagu,
    realisasi,
  })),
};
