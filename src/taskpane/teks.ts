import { createContext, useContext } from "react";
import type { Bahasa } from "../domain/bahasa";
import { bantuan as bantuanEn } from "../bahasa/en/bantuan";
import { panel as panelEn } from "../bahasa/en/panel";
import { panelAmbil as ambilEn } from "../bahasa/en/panel-ambil";
import { panelLaporan as laporanEn } from "../bahasa/en/panel-laporan";
import { panelReviu as reviuEn } from "../bahasa/en/panel-reviu";
import { panelWarna as warnaEn } from "../bahasa/en/panel-warna";
import { bantuan as bantuanId } from "../bahasa/id/bantuan";
import { panel as panelId } from "../bahasa/id/panel";
import { panelAmbil as ambilId } from "../bahasa/id/panel-ambil";
import { panelLaporan as laporanId } from "../bahasa/id/panel-laporan";
import { panelReviu as reviuId } from "../bahasa/id/panel-reviu";
import { panelWarna as warnaId } from "../bahasa/id/panel-warna";

/** The pane's texts in one language. */
export interface Teks {
  readonly bahasa: Bahasa;
  readonly panel: typeof panelId;
  readonly bantuan: typeof bantuanId;
  readonly ambil: typeof ambilId;
  readonly laporan: typeof laporanId;
  readonly reviu: typeof reviuId;
  readonly warna: typeof warnaId;
}

/** The texts by language. */
export const TEKS: Readonly<Record<Bahasa, Teks>> = {
  id: {
    bahasa: "id",
    panel: panelId,
    bantuan: bantuanId,
    ambil: ambilId,
    laporan: laporanId,
    reviu: reviuId,
    warna: warnaId,
  },
  en: {
    bahasa: "en",
    panel: panelEn,
    bantuan: bantuanEn,
    ambil: ambilEn,
    laporan: laporanEn,
    reviu: reviuEn,
    warna: warnaEn,
  },
};

/** Carries the texts to every component; Indonesian where nothing else is said. */
export const KonteksTeks = createContext<Teks>(TEKS.id);

/** The texts of the pane in the user's language. */
export function useTeks(): Teks {
  return useContext(KonteksTeks);
}
