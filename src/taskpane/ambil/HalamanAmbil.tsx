import { DefaultButton, PrimaryButton } from "@fluentui/react/lib/Button";
import type { JSX } from "react";
import { useKerja } from "../kait/useKerja";
import { CatatanUsang } from "../komponen/CatatanUsang";
import { GagalMuat } from "../komponen/GagalMuat";
import { KartuKembalikan } from "../komponen/KartuKembalikan";
import { useTeksAmbil } from "./teks";
import { IsiAmbil } from "./IsiAmbil";
import { useAmbil } from "./useAmbil";

/** The page that shows what would be taken from the user's own tables before anything is written. */
export function HalamanAmbil({ permintaan }: { readonly permintaan: number }): JSX.Element {
  const teks = useTeksAmbil();
  const { sedang } = useKerja();
  const ambil = useAmbil(permintaan);
  const { bacaan } = ambil;
  const sudah = bacaan?.ada === true;
  const Tombol = sudah ? DefaultButton : PrimaryButton;
  return (
    <>
      {!sudah && <p className="samar">{teks.pengantar}</p>}
      <Tombol allowDisabledFocus disabled={sedang !== undefined} onClick={ambil.baca}>
        {sudah ? teks.bacaUlang : teks.baca}
      </Tombol>
      <CatatanUsang usang={sudah && ambil.usang} />
      {bacaan?.ada === false && <GagalMuat pesan={bacaan.pesan} ulang={ambil.baca} />}
      {sudah ? (
        <IsiAmbil peta={bacaan.nilai} ambil={ambil} />
      ) : (
        <KartuKembalikan kembalikan={ambil.kembalikan} />
      )}
    </>
  );
}
