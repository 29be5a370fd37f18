import { panelWarna } from "../../bahasa/id/panel-warna";
import { useTeks } from "../teks";

/** The texts of this page in one language. */
export type TeksWarna = typeof panelWarna;

/** The texts of this page in the user's language; the Indonesian ones come with the page's own file. */
export function useTeksWarna(): TeksWarna {
  return useTeks().warna ?? panelWarna;
}
