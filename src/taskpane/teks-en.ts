import { bantuan as bantuanEn } from "../bahasa/en/bantuan";
import { panel as panelEn } from "../bahasa/en/panel";
import { panelAmbil as ambilEn } from "../bahasa/en/panel-ambil";
import { panelLaporan as laporanEn } from "../bahasa/en/panel-laporan";
import { panelPengaturan as pengaturanEn } from "../bahasa/en/panel-pengaturan";
import { panelReviu as reviuEn } from "../bahasa/en/panel-reviu";
import { panelWarna as warnaEn } from "../bahasa/en/panel-warna";

/** The pane's texts in English: a file of its own, since most offices never need it. */
export const INGGRIS = {
  bahasa: "en" as const,
  panel: panelEn,
  bantuan: bantuanEn,
  ambil: ambilEn,
  laporan: laporanEn,
  pengaturan: pengaturanEn,
  reviu: reviuEn,
  warna: warnaEn,
};
