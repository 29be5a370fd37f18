import { ChoiceGroup } from "@fluentui/react/lib/ChoiceGroup";
import type { JSX } from "react";
import type { OpsiSiapkan } from "../../commands";
import { useTeks } from "../teks";

/** The choice of a first run: empty sheets or the sample. */
export function PilihanAwal({
  pilihan,
  pilih,
}: {
  readonly pilihan: OpsiSiapkan["isi"];
  readonly pilih: (isi: OpsiSiapkan["isi"]) => void;
}): JSX.Element {
  const { awal } = useTeks().panel;
  return (
    <>
      <ChoiceGroup
        label={awal.pertanyaan}
        selectedKey={pilihan}
        onChange={(_, opsi) => pilih(opsi?.key === "contoh" ? "contoh" : "kosong")}
        options={[
          { key: "kosong", text: awal.kosong },
          { key: "contoh", text: awal.contoh },
        ]}
      />
      {pilihan === "contoh" && <p className="samar">{awal.keteranganContoh}</p>}
    </>
  );
}
