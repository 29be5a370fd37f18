import { Dropdown } from "@fluentui/react/lib/Dropdown";
import { ResponsiveMode } from "@fluentui/react/lib/ResponsiveMode";
import type { JSX } from "react";
import { TombolBaca } from "../komponen/TombolBaca";
import { useTeksWarna } from "./teks";
import type { JenisCakupan, Warna } from "./useWarna";

const CAKUPAN: readonly JenisCakupan[] = ["lembar", "pilihan", "buku"];

/** What is to be read, and the button that reads it; once something was read, colouring is the primary button. */
export function PilihCakupan({ warna }: { readonly warna: Warna }): JSX.Element {
  const teks = useTeksWarna();
  return (
    <div className="cakupan">
      <Dropdown
        label={teks.cakupan.label}
        selectedKey={warna.cakupan}
        options={CAKUPAN.map((key) => ({ key, text: teks.cakupan[key] }))}
        onChange={(_, opsi) => opsi && warna.pilihCakupan(opsi.key as JenisCakupan)}
        responsiveMode={ResponsiveMode.large}
      />
      <TombolBaca sudah={warna.bacaan?.ada === true} teks={teks} baca={warna.baca} />
    </div>
  );
}
