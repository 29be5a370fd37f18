import { Checkbox } from "@fluentui/react/lib/Checkbox";
import type { JSX } from "react";
import { TAMBAHAN, type KunciTambahan } from "../../domain/lembar/tambahan";
import { useTeks } from "../teks";

/** Parts that a workbook has only where they were chosen, each with a line that says what it is for. */
export function PilihTambahan(props: {
  readonly dipilih: readonly KunciTambahan[];
  readonly pilih: (dipilih: readonly KunciTambahan[]) => void;
}): JSX.Element {
  const { tambahan: teks } = useTeks().panel;
  const { dipilih } = props;
  return (
    <>
      <p className="samar kecil">{teks.keterangan}</p>
      {TAMBAHAN.map((kunci) => (
        <div key={kunci} className="pilihan-tambahan">
          <Checkbox
            label={teks.nama[kunci]}
            checked={dipilih.includes(kunci)}
            onChange={(_, ingin = false) =>
              props.pilih(TAMBAHAN.filter((satu) => (satu === kunci ? ingin : dipilih.includes(satu))))
            }
          />
          <p className="samar kecil asal">{teks.guna[kunci]}</p>
        </div>
      ))}
    </>
  );
}
