import { panelLaporan } from "../../bahasa/id/panel-laporan";
import { useTeks } from "../teks";

/** The texts of this page in one language. */
export type TeksLaporan = typeof panelLaporan;

/** The texts of this page in the user's language; the Indonesian ones come with the page's own file. */
export function useTeksLaporan(): TeksLaporan {
  return useTeks().laporan ?? panelLaporan;
}
