import type { JSX } from "react";
import { CatatanUsang } from "../komponen/CatatanUsang";
import { GagalMuat } from "../komponen/GagalMuat";
import { useTeksWarna } from "./teks";
import { IsiPeta } from "./IsiPeta";
import { KartuKembalikan } from "../komponen/KartuKembalikan";
import { PilihCakupan } from "./PilihCakupan";
import { useWarna } from "./useWarna";

/** The page that shows what was understood of the user's own tables before anything is coloured. */
export function HalamanWarna({ permintaan }: { readonly permintaan: number }): JSX.Element {
  const { pengantar } = useTeksWarna();
  const warna = useWarna(permintaan);
  const { bacaan } = warna;
  return (
    <>
      {bacaan?.ada !== true && <p className="samar">{pengantar}</p>}
      <PilihCakupan warna={warna} />
      <CatatanUsang usang={bacaan?.ada === true && warna.usang} />
      {bacaan?.ada === false && <GagalMuat pesan={bacaan.pesan} ulang={warna.baca} />}
      {bacaan?.ada ? (
        <IsiPeta peta={bacaan.nilai} warna={warna} />
      ) : (
        <KartuKembalikan kembalikan={warna.kembalikan} />
      )}
    </>
  );
}
