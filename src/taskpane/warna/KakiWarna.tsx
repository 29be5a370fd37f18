import { PrimaryButton } from "@fluentui/react/lib/Button";
import type { JSX } from "react";
import type { PetaWarna } from "../../domain/warna/peta";
import { dikerjakan, memakaiSkalaKantor } from "../../domain/warna/susun-peta";
import { useKerja } from "../kait/useKerja";
import { useTeksWarna } from "./teks";
import { kepastian, tabelTerbuka } from "./uraian";

/** The primary button in sight, with how many tables it colours and how many of them still deserve a look. */
export function KakiWarna(props: { readonly peta: PetaWarna; readonly warnai: () => void }): JSX.Element {
  const { kaki, skala } = useTeksWarna();
  const { sedang } = useKerja();
  const tabel = tabelTerbuka(props.peta)
    .map((satu) => satu.tabel)
    .filter(dikerjakan);
  const ragu = tabel.filter((satu) => kepastian(satu) === "perluDiperiksa").length;
  return (
    <div className="kaki-formulir menempel">
      <p className="samar kecil">
        {tabel.length === 0
          ? kaki.tidakAda
          : ragu > 0
            ? kaki.perluDiperiksa(ragu, kaki.tombol(tabel.length))
            : props.peta.skala.ikutLembar
              ? skala.lembar
              : memakaiSkalaKantor(props.peta)
                ? skala.kantor
                : skala.bawaan}
      </p>
      <PrimaryButton
        allowDisabledFocus
        disabled={tabel.length === 0 || sedang !== undefined}
        onClick={props.warnai}
      >
        {kaki.tombol(tabel.length)}
      </PrimaryButton>
    </div>
  );
}
