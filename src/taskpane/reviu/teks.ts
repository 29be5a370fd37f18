import { panelReviu } from "../../bahasa/id/panel-reviu";
import { useTeks } from "../teks";

/** The texts of this page in one language. */
export type TeksReviu = typeof panelReviu;

/** The texts of this page in the user's language; the Indonesian ones come with the page's own file. */
export function useTeksReviu(): TeksReviu {
  return useTeks().reviu ?? panelReviu;
}
