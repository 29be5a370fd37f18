import { Checkbox } from "@fluentui/react/lib/Checkbox";
import type { JSX } from "react";
import { alamatLembar, tulisArea } from "../../domain/lembar/area";
import type { PetaWarna } from "../../domain/warna/peta";
import { TautanSel } from "../komponen/TautanSel";
import { useTeksWarna } from "./teks";

/** Offers a legend of the colours, and says where it will stand. */
export function PilihanLegenda(props: {
  readonly peta: PetaWarna;
  readonly ubah: (legenda: boolean) => void;
}): JSX.Element {
  const { legenda: teks } = useTeksWarna();
  const { peta } = props;
  const tempat = peta.lembar.flatMap(({ nama, legenda }) =>
    legenda ? [alamatLembar(nama, tulisArea(legenda.petak))] : [],
  );
  return (
    <section className="kartu legenda" aria-label={teks.judul}>
      <Checkbox
        label={teks.pilih}
        checked={peta.legenda}
        onChange={(_, ingin = false) => props.ubah(ingin)}
      />
      {!peta.legenda && <p className="samar kecil">{teks.keterangan}</p>}
      {peta.legenda && (
        <p className="samar kecil" aria-live="polite">
          {tempat.length === 0 ? teks.tanpaTempat : teks.tempat}{" "}
          {tempat.map((sel, i) => (
            <span key={sel}>
              {i > 0 && ", "}
              <TautanSel sel={sel}>{sel}</TautanSel>
            </span>
          ))}
        </p>
      )}
    </section>
  );
}
