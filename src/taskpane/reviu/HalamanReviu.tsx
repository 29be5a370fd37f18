import type { JSX } from "react";
import { useFokusHasil } from "../kait/useFokusHasil";
import { CatatanUsang } from "../komponen/CatatanUsang";
import { GagalMuat } from "../komponen/GagalMuat";
import { TombolBaca } from "../komponen/TombolBaca";
import { useTeksReviu } from "./teks";
import { BerkasSebelah } from "./BerkasSebelah";
import { IsiReviu } from "./IsiReviu";
import { useReviu } from "./useReviu";

/** The page that lists which figures do not add up, jumps to them, mends them, or keeps why they are right. */
export function HalamanReviu({ permintaan }: { readonly permintaan: number }): JSX.Element {
  const teks = useTeksReviu();
  const reviu = useReviu(permintaan);
  const { bacaan } = reviu;
  const sudah = bacaan?.ada === true;
  const { tempat, minta } = useFokusHasil(bacaan);
  const baca = (): void => {
    minta();
    reviu.baca();
  };
  return (
    <>
      {!sudah && <p className="samar">{teks.pengantar}</p>}
      <TombolBaca sudah={sudah} teks={teks} baca={baca} />
      <BerkasSebelah sebelah={reviu.sebelah} />
      {bacaan?.ada === false && <GagalMuat pesan={bacaan.pesan} ulang={baca} />}
      <CatatanUsang usang={sudah && reviu.usang} />
      {sudah && <IsiReviu hasil={bacaan.nilai} reviu={reviu} ringkasan={tempat} />}
    </>
  );
}
