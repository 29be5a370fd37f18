import type { TemuanLembar } from "../../lembar/temuan-lembar";
import type { TanpaIsi, TemuanDari } from "../../temuan/temuan";

/** What reports find beyond the findings of the sheets, by code, and what its sentence needs. */
export interface IsiTemuanLaporan {
  /** The sheet that the appendix is made of has no rows, and the other one that it may be made of has. */
  readonly LAMPIRAN_DARI_LAIN: { readonly kosong: "IKU" | "PK"; readonly terisi: "IKU" | "PK" };
  /** No date above the signature: room to write it by hand is left. */
  readonly TANGGAL_KOSONG: TanpaIsi;
  /** A comparison for which some indicators have no figure: their cells stay empty. */
  readonly BANDING_KOSONG: { readonly kolom: string; readonly banyak: number };
  /** A sasaran of the sheet that is measured has no indicator. */
  readonly TANPA_INDIKATOR: { readonly sasaran: string };
  /** Output (K) is not filled in on any row of Realisasi Anggaran. */
  readonly KELUARAN_KOSONG: TanpaIsi;
  /** A program that no sasaran of the measured sheet is tied to: it has no capaian. */
  readonly PROGRAM_TANPA_SASARAN: { readonly program: string };
  /** No row of PK or Realisasi Anggaran says whose it is. */
  readonly UNIT_KOSONG: TanpaIsi;
  /** A unit without an indicator or without a sub kegiatan: a part of its agreement stays blank. */
  readonly UNIT_TANPA_INDIKATOR: { readonly unit: string };
  readonly UNIT_TANPA_ANGGARAN: { readonly unit: string };
  /** No budget and no target after the change: there is nothing to compare. */
  readonly PERUBAHAN_KOSONG: TanpaIsi;
  /** The budget of what a target needs went to 0, and the target did not fall. */
  readonly TARGET_TANPA_ANGGARAN: { readonly nama: string; readonly program: string };
  /** No indicator has numbers of two years: no chart of the trend. */
  readonly TREN_KOSONG: TanpaIsi;
  /** Charts need numbers, and this Excel shows them with a decimal point. */
  readonly TITIK_DESIMAL: TanpaIsi;
}

/** A finding of a report's own. */
export type TemuanSendiri = TemuanDari<IsiTemuanLaporan>;

/** Something that a report lacks: found on the sheets, or by the report itself. */
export type TemuanLaporan = TemuanLembar | TemuanSendiri;

/** Is there a date above the signatures? */
export function periksaTanggal({ tanggal }: { readonly tanggal: string }): TemuanSendiri[] {
  return tanggal ? [] : [{ kode: "TANGGAL_KOSONG", tingkat: "info", isi: {} }];
}
