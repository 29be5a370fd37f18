import { ChoiceGroup } from "@fluentui/react/lib/ChoiceGroup";
import type { JSX } from "react";
import type { OpsiSiapkan } from "../../commands";
import { TEMPLAT } from "../../domain/lembar/kunci-templat";
import { useTeks } from "../teks";

const PILIHAN: readonly OpsiSiapkan["isi"][] = ["kosong", ...TEMPLAT, "contoh"];

/** The choice of a first run: empty sheets, those of an office of some kind, or the sample. */
export function PilihanAwal({
  pilihan,
  pilih,
}: {
  readonly pilihan: OpsiSiapkan["isi"];
  readonly pilih: (isi: OpsiSiapkan["isi"]) => void;
}): JSX.Element {
  const { awal } = useTeks().panel;
  const nama = { kosong: awal.kosong, contoh: awal.contoh, ...awal.templat };
  return (
    <>
      <ChoiceGroup
        label={awal.pertanyaan}
        selectedKey={pilihan}
        onChange={(_, opsi) => pilih(PILIHAN.find((satu) => satu === opsi?.key) ?? "kosong")}
        options={PILIHAN.map((satu) => ({ key: satu, text: nama[satu] }))}
      />
      {pilihan !== "kosong" && (
        <p className="samar">{pilihan === "contoh" ? awal.keteranganContoh : awal.keteranganTemplat}</p>
      )}
    </>
  );
}
