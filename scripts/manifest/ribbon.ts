import { ribbon as en } from "../../src/bahasa/en/ribbon";
import { ribbon as id } from "../../src/bahasa/id/ribbon";
import type { Locale } from "./product";

/** One text in both languages. */
export type Text = Readonly<Record<Locale, string>>;

/** What a button does: run the action associated under its name, or open the pane. */
export type ButtonAction = "function" | "pane";

/** A ribbon button. `name` is the last part of its control id, "LKjIP.<name>", and the id of its action. */
export interface RibbonButton {
  readonly name: string;
  readonly action: ButtonAction;
  /** File name part of its icons: assets/icons/<icon>-16.png, -32, -80. */
  readonly icon: string;
  readonly label: Text;
  readonly tip: Text;
}

/** A ribbon group; one without buttons is not shown, so a later feature only adds its button here. */
export interface RibbonGroup {
  readonly name: string;
  readonly label: Text;
  readonly buttons: readonly RibbonButton[];
}

/** The name of the tab, in both languages. */
export const TAB_LABEL: Text = both(id.tab, en.tab);

/** The card Excel shows once, after the add-in is installed. */
export const WELCOME = {
  title: both(id.sambutan.judul, en.sambutan.judul),
  description: both(id.sambutan.keterangan, en.sambutan.keterangan),
};

/** The groups of the tab in the order of the year's work. */
export const RIBBON: readonly RibbonGroup[] = [
  {
    name: "BukuKerja",
    label: both(id.grup.bukuKerja, en.grup.bukuKerja),
    buttons: [button("SiapkanBukuKerja", "siapkan", "function", id.siapkanBukuKerja, en.siapkanBukuKerja)],
  },
  {
    name: "Ukur",
    label: both(id.grup.ukur, en.grup.ukur),
    buttons: [
      button("WarnaiKriteria", "warnai", "function", id.warnaiKriteria, en.warnaiKriteria),
      button("Kembalikan", "kembalikan", "function", id.kembalikan, en.kembalikan),
    ],
  },
  {
    name: "Laporan",
    label: both(id.grup.laporan, en.grup.laporan),
    buttons: [button("LampiranI", "lampiran", "function", id.lampiranI, en.lampiranI)],
  },
  {
    name: "Panel",
    label: both(id.grup.panel, en.grup.panel),
    buttons: [button("Panel", "panel", "pane", id.panelLKjIP, en.panelLKjIP)],
  },
];

interface ButtonTexts {
  readonly label: string;
  readonly keterangan: string;
}

function button(
  name: string,
  icon: string,
  action: ButtonAction,
  indonesian: ButtonTexts,
  english: ButtonTexts,
): RibbonButton {
  return {
    name,
    icon,
    action,
    label: both(indonesian.label, english.label),
    tip: both(indonesian.keterangan, english.keterangan),
  };
}

function both(indonesian: string, english: string): Text {
  return { "id-ID": indonesian, "en-US": english };
}
