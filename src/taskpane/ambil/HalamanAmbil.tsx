import type { JSX } from "react";
import { CatatanUsang } from "../komponen/CatatanUsang";
import { GagalMuat } from "../komponen/GagalMuat";
import { KartuKembalikan } from "../komponen/KartuKembalikan";
import { TombolBaca } from "../komponen/TombolBaca";
import { useTeksAmbil } from "./teks";
import { IsiAmbil } from "./IsiAmbil";
import { useAmbil } from "./useAmbil";

/** The page that shows what would be taken from the user's own tables before anything is written. */
export function HalamanAmbil({ permintaan }: { readonly permintaan: number }): JSX.Element {
  const teks = useTeksAmbil();
  const ambil = useAmbil(permintaan);
  const { bacaan } = ambil;
  const sudah = bacaan?.ada === true;
  return (
    <>
      {!sudah && <p className="samar">{teks.pengantar}</p>}
      <TombolBaca sudah={sudah} teks={teks} baca={ambil.baca} />
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
