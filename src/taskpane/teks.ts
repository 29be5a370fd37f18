import { createContext, useContext } from "react";
import type { Bahasa } from "../domain/bahasa";
import { bantuan as bantuanEn } from "../domain/bahasa/en/bantuan";
import { panel as panelEn } from "../domain/bahasa/en/panel";
import { bantuan as bantuanId } from "../domain/bahasa/id/bantuan";
import { panel as panelId } from "../domain/bahasa/id/panel";

/** The pane's texts in one language. */
export interface Teks {
  readonly bahasa: Bahasa;
  readonly panel: typeof panelId;
  readonly bantuan: typeof bantuanId;
}

/** The texts by language. */
export const TEKS: Readonly<Record<Bahasa, Teks>> = {
  id: { bahasa: "id", panel: panelId, bantuan: bantuanId },
  en: { bahasa: "en", panel: panelEn, bantuan: bantuanEn },
};

/** Carries the texts to every component; Indonesian where nothing else is said. */
export const KonteksTeks = createContext<Teks>(TEKS.id);

/** The texts of the pane in the user's language. */
export function useTeks(): Teks {
  return useContext(KonteksTeks);
}
