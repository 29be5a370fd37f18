import type { JSX } from "react";
import type { PetaTabel } from "../../domain/warna/rencana";
import { IkonTingkat, type Tanda } from "../komponen/IkonTingkat";
import { useTeksWarna } from "./teks";
import { kepastian, sebab, type Kepastian } from "./uraian";

const TANDA: Readonly<Record<Kepastian, Tanda>> = {
  yakin: "baik",
  perluDiperiksa: "peringatan",
  dibiarkan: "belum",
  tidakDisertakan: "belum",
};

/** How sure the reading of a table is, in words, with the reason. */
export function TandaKepastian({ peta }: { readonly peta: PetaTabel }): JSX.Element {
  const teks = useTeksWarna();
  const keadaan = kepastian(peta);
  return (
    <div className="kepastian" aria-live="polite">
      <span aria-hidden="true">
        <IkonTingkat tanda={TANDA[keadaan]} label={teks.tabel[keadaan]} />
      </span>
      <p>
        <strong>{teks.tabel[keadaan]}.</strong> {sebab(peta, teks)}
      </p>
    </div>
  );
}
