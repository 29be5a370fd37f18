import type { JSX } from "react";
import { useDukungan } from "./kait/useDukungan";
import { Memuat } from "./komponen/Memuat";
import { Rangka } from "./Rangka";
import { TakDidukung } from "./TakDidukung";
import { useTeks } from "./teks";

/** Lets the user in where this Excel reaches the floor; everywhere else it says plainly what is missing. */
export function Gerbang({ diExcel }: { readonly diExcel: boolean }): JSX.Element {
  const { takDidukung } = useTeks().panel;
  const dukungan = useDukungan();
  if (!diExcel) return <TakDidukung kurang={[takDidukung.tanpaExcel]} />;
  if (!dukungan) return <Memuat />;
  const kurang = dukungan.butir.filter((butir) => butir.wajib && !butir.keadaan.tersedia);
  return kurang.length > 0 ? <TakDidukung kurang={kurang.map((butir) => butir.nama)} /> : <Rangka />;
}
