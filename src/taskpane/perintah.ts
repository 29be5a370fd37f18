import { createContext, useContext } from "react";
import * as perintah from "../commands";

/** Everything the pane may ask of the workbook. */
export type Perintah = typeof perintah;

/** Carries the commands to the pages; tests hand in their own. */
export const KonteksPerintah = createContext<Perintah>(perintah);

/** The commands that the pane calls. */
export function usePerintah(): Perintah {
  return useContext(KonteksPerintah);
}
