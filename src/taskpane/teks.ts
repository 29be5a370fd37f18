import { createContext, useContext } from "react";
import type { Bahasa } from "../domain/bahasa";
import type { bantuan as bantuanId } from "../bahasa/id/bantuan";
import { panel as panelId } from "../bahasa/id/panel";
import type { panelAmbil as ambilId } from "../bahasa/id/panel-ambil";
import type { panelLaporan as laporanId } from "../bahasa/id/panel-laporan";
import type { panelPengaturan as pengaturanId } from "../bahasa/id/panel-pengaturan";
import type { panelReviu as reviuId } from "../bahasa/id/panel-reviu";
import type { panelWarna as warnaId } from "../bahasa/id/panel-warna";

/**
 * The pane's texts in one language. Those of a page that is fetched later are here in English only: the Indonesian ones lie
 * in the page's own file (see `teks.ts` of its folder).
 */
export interface Teks {
  readonly bahasa: Bahasa;
  readonly panel: typeof panelId;
  readonly bantuan?: typeof bantuanId;
  readonly ambil?: typeof ambilId;
  readonly laporan?: typeof laporanId;
  readonly pengaturan?: typeof pengaturanId;
  readonly reviu?: typeof reviuId;
  readonly warna?: typeof warnaId;
}

const INDONESIA: Teks = {
  bahasa: "id",
  panel: panelId,
};

const termuat: Partial<Record<Bahasa, Teks>> = { id: INDONESIA };

/** Loads the texts of a language; Indonesian ones are always there. To be awaited before the pane is drawn. */
export async function muatTeks(bahasa: Bahasa): Promise<void> {
  if (bahasa === "en") termuat.en = (await import(/* webpackChunkName: "en" */ "./teks-en")).INGGRIS;
}

/** The texts of a language, Indonesian until it was loaded. */
export const teksDalam = (bahasa: Bahasa): Teks => termuat[bahasa] ?? INDONESIA;

/** Carries the texts to every component; Indonesian where nothing else is said. */
export const KonteksTeks = createContext<Teks>(INDONESIA);

/** The texts of the pane in the user's language. */
export function useTeks(): Teks {
  return useContext(KonteksTeks);
}
