import { panelPengaturan } from "../../bahasa/id/panel-pengaturan";
import { useTeks } from "../teks";

/** The texts of this page in one language. */
export type TeksPengaturan = typeof panelPengaturan;

/** The texts of this page in the user's language; the Indonesian ones come with the page's own file. */
export function useTeksPengaturan(): TeksPengaturan {
  return useTeks().pengaturan ?? panelPengaturan;
}
