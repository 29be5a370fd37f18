import { ribbon as en } from "../../src/bahasa/en/ribbon";
import { ribbon as id } from "../../src/bahasa/id/ribbon";
import { PERINTAH, type ButirMenu, type IdPerintah } from "../../src/commands/daftar-perintah";
import type { Locale } from "../lib/product";

/** One text in both languages. */
export type Text = Readonly<Record<Locale, string>>;

/** What a button does: run the action associated under its name, open the pane, or open a menu. */
type ButtonAction = "function" | "pane" | "menu";

/** An entry of a menu; `name` is the id of its action. */
export type MenuItem = Pick<RibbonButton, "name" | "icon" | "label" | "tip">;

/** A ribbon button. `name` is the last part of its control id, "LKjIP.<name>", and the id of its action. */
export interface RibbonButton {
  readonly name: string;
  readonly action: ButtonAction;
  /** File name part of its icons: assets/icons/<icon>-16.png, -32, -80. */
  readonly icon: string;
  readonly label: Text;
  readonly tip: Text;
  /** Its entries, where it opens a menu. */
  readonly items?: readonly MenuItem[];
}

/** A ribbon group; one without buttons is not shown, so a later feature only adds its button here. */
export interface RibbonGroup {
  readonly name: string;
  readonly label: Text;
  readonly buttons: readonly RibbonButton[];
}

const IDS = Object.keys(PERINTAH) as IdPerintah[];

/** The name of the tab, in both languages. */
export const TAB_LABEL: Text = both(id.tab, en.tab);

/** The card Excel shows once, after the add-in is installed. */
export const WELCOME = {
  title: both(id.sambutan.judul, en.sambutan.judul),
  description: both(id.sambutan.keterangan, en.sambutan.keterangan),
};

/** The groups of the tab in the order of the year's work, each with the buttons that the registry puts there. */
export const RIBBON: readonly RibbonGroup[] = (Object.keys(id.grup) as (keyof typeof id.grup)[]).map(
  (group) => ({
    name: group.charAt(0).toUpperCase() + group.slice(1),
    label: both(id.grup[group], en.grup[group]),
    buttons: IDS.filter((name) => PERINTAH[name].grup === group).map(button),
  }),
);

function button(name: IdPerintah): RibbonButton {
  const { ikon, pita, menu } = PERINTAH[name];
  const [indonesian, english] = [id.tombol[name], en.tombol[name]];
  return {
    name,
    icon: ikon,
    action: menu ? "menu" : pita ? "function" : "pane",
    label: both(indonesian.label, english.label),
    tip: both(indonesian.keterangan, english.keterangan),
    ...(menu ? { items: menu.map(menuItem) } : {}),
  };
}

function menuItem({ nama, teks, ikon }: ButirMenu): MenuItem {
  const [indonesian, english] = [id.laporan[teks], en.laporan[teks]];
  return {
    name: nama,
    icon: ikon,
    label: both(indonesian.label, english.label),
    tip: both(indonesian.keterangan, english.keterangan),
  };
}

function both(indonesian: string, english: string): Text {
  return { "id-ID": indonesian, "en-US": english };
}
