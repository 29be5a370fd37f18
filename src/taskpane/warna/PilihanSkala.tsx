import { Checkbox } from "@fluentui/react/lib/Checkbox";
import { Fragment, type JSX } from "react";
import type { PetaWarna } from "../../domain/warna/peta";
import { memakaiSkalaKantor } from "../../domain/warna/susun-peta";
import { TautanSel } from "../komponen/TautanSel";
import { useTeksWarna } from "./teks";

/** Offers the office's own table of criteria as the scale; nothing where none was found and none is in use. */
export function PilihanSkala(props: {
  readonly peta: PetaWarna;
  readonly ubah: (pakai: boolean) => void;
}): JSX.Element | null {
  const { skala: teks } = useTeksWarna();
  const { peta } = props;
  const skala = peta.skalaKantor?.skala ?? (peta.skalaUmum.ikutLembar ? undefined : peta.skalaDiingat);
  if (!skala) return null;
  return (
    <section className="kartu" aria-label={teks.judul}>
      <Checkbox
        label={teks.pakai}
        checked={memakaiSkalaKantor(peta)}
        onChange={(_, pakai = false) => props.ubah(pakai)}
      />
      <p className="samar kecil">
        {peta.skalaKantor && (
          <>
            <TautanSel sel={peta.skalaKantor.sel}>{peta.skalaKantor.sel}</TautanSel>{" "}
          </>
        )}
        {skala.tingkat.map(({ nama, batasBawah, hex, hexTeks }) => (
          <Fragment key={nama}>
            <span className="warna" style={{ background: hex, color: hexTeks }}>
              {teks.tingkat(nama, batasBawah)}
            </span>{" "}
          </Fragment>
        ))}
      </p>
    </section>
  );
}
