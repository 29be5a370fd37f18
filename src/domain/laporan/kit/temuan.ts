import type { TemuanLembar } from "../../lembar/temuan-lembar";
import type { TanpaIsi, TemuanDari } from "../../temuan/temuan";

/** What reports find beyond the findings of the sheets, by code, and what its sentence needs. */
interface IsiTemuanLaporan {
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
  /** No indicator has numbers of two years: no chart of the trend. */
  readonly TREN_KOSONG: TanpaIsi;
  /** Charts need numbers, and this Excel shows them with a decimal point. */
  readonly TITIK_DESIMAL: TanpaIsi;
}

/** A finding of a report's own. */
export type TemuanSendiri = TemuanDari<IsiTemuanLaporan>;

/** Something that a report lacks: found on the sheets, or by the report itself. */
export type TemuanLaporan = TemuanLembar | TemuanSendiri;

const SENDIRI: Readonly<Record<TemuanSendiri["kode"], true>> = {
  TANGGAL_KOSONG: true,
  BANDING_KOSONG: true,
  TANPA_INDIKATOR: true,
  KELUARAN_KOSONG: true,
  PROGRAM_TANPA_SASARAN: true,
  TREN_KOSONG: true,
  TITIK_DESIMAL: true,
};

/** Is it a report's own finding, rather than one of the sheets'? */
export function temuanSendiri(temuan: TemuanLaporan): temuan is TemuanSendiri {
  return Object.hasOwn(SENDIRI, temuan.kode);
}
