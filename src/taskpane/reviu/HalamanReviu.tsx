import { DefaultButton, PrimaryButton } from "@fluentui/react/lib/Button";
import type { JSX } from "react";
import { useKerja } from "../kait/useKerja";
import { CatatanUsang } from "../komponen/CatatanUsang";
import { GagalMuat } from "../komponen/GagalMuat";
import { useTeksReviu } from "./teks";
import { BerkasSebelah } from "./BerkasSebelah";
import { IsiReviu } from "./IsiReviu";
import { useReviu } from "./useReviu";

/** The page that lists which figures do not add up, jumps to them, mends them, or keeps why they are right. */
export function HalamanReviu({ permintaan }: { readonly permintaan: number }): JSX.Element {
  const teks = useTeksReviu();
  const { sedang } = useKerja();
  const reviu = useReviu(permintaan);
  const { bacaan } = reviu;
  const sudah = bacaan?.ada === true;
  const Tombol = sudah ? DefaultButton : PrimaryButton;
  return (
    <>
      {!sudah && <p className="samar">{teks.pengantar}</p>}
      <Tombol allowDisabledFocus disabled={sedang !== undefined} onClick={reviu.baca}>
        {sudah ? teks.bacaUlang : teks.baca}
      </Tombol>
      <BerkasSebelah sebelah={reviu.sebelah} />
      {bacaan?.ada === false && <GagalMuat pesan={bacaan.pesan} ulang={reviu.baca} />}
      <CatatanUsang usang={sudah && reviu.usang} />
      {sudah && <IsiReviu hasil={bacaan.nilai} reviu={reviu} />}
    </>
  );
}
