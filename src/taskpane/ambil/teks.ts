import { panelAmbil } from "../../bahasa/id/panel-ambil";
import { useTeks } from "../teks";

/** The texts of this page in one language. */
export type TeksAmbil = typeof panelAmbil;

/** The texts of this page in the user's language; the Indonesian ones come with the page's own file. */
export function useTeksAmbil(): TeksAmbil {
  return useTeks().ambil ?? panelAmbil;
}
