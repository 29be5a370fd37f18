import { DefaultButton, PrimaryButton } from "@fluentui/react/lib/Button";
import type { JSX } from "react";
import { useKerja } from "../kait/useKerja";
import { Pilihan } from "../komponen/Pilihan";
import { useTeks } from "../teks";
import type { JenisCakupan, Warna } from "./useWarna";

/** What is to be read, and the button that reads it; once something was read, colouring is the primary button. */
export function PilihCakupan({ warna }: { readonly warna: Warna }): JSX.Element {
  const teks = useTeks().warna;
  const { sedang } = useKerja();
  const { pilihan, lembar, buku } = teks.cakupan;
  const sudah = warna.bacaan?.ada === true;
  const Tombol = sudah ? DefaultButton : PrimaryButton;
  return (
    <div className="cakupan">
      <Pilihan<JenisCakupan>
        label={teks.cakupan.label}
        nilai={warna.cakupan}
        opsi={{ lembar, pilihan, buku }}
        ubah={warna.pilihCakupan}
      />
      <Tombol allowDisabledFocus disabled={sedang !== undefined} onClick={warna.baca}>
        {sudah ? teks.bacaUlang : teks.baca}
      </Tombol>
    </div>
  );
}
