import type { TemuanLembar } from "../../lembar/temuan-lembar";
import type { TanpaIsi, TemuanDari } from "../../temuan/temuan";

/** What reports find beyond the findings of the sheets, by code, and what its sentence needs. */
interface IsiTemuanLaporan {
  /** No date above the signature: room to write it by hand is left. */
  readonly TANGGAL_KOSONG: TanpaIsi;
}

/** A finding of a report's own. */
export type TemuanSendiri = TemuanDari<IsiTemuanLaporan>;

/** Something that a report lacks: found on the sheets, or by the report itself. */
export type TemuanLaporan = TemuanLembar | TemuanSendiri;
